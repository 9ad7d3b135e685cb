<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>&amp;Licences</source>
            <translation>&amp;Licences</translation>
        </message>
        <message>
            <source>&amp;Protection</source>
            <translation>&amp;Protection</translation>
        </message>
        <message>
            <source>&amp;Versions</source>
            <translation>&amp;Versions</translation>
        </message>
        <message>
            <source>About Intact</source>
            <translation>À propos d’Intact</translation>
        </message>
        <message>
            <source>Exact terms</source>
            <translation type="vanished">Termes exacts</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later.</source>
            <translation type="vanished">Logiciel libre sous licence publique générale GNU (GPL), version 3 ou ultérieure.</translation>
        </message>
        <message>
            <source>How messages are read here</source>
            <translation type="vanished">Lecture des messages sur cet ordinateur</translation>
        </message>
        <message>
            <source>Messages are read in a process of their own:</source>
            <translation type="vanished">Les messages sont lus dans un processus à part :</translation>
        </message>
        <message>
            <source>Messages cannot be read in a process of their own on this machine. Intact keeps its own bounds on size, depth and time.</source>
            <translation type="vanished">Sur cet ordinateur, les messages ne peuvent pas être lus dans un processus à part. Intact applique ses propres limites de taille, de profondeur et de durée.</translation>
        </message>
        <message>
            <source>The process that reads messages has not started yet.</source>
            <translation type="vanished">Le processus qui lit les messages n’a pas encore démarré.</translation>
        </message>
        <message>
            <source>This machine does not offer</source>
            <translation type="vanished">Non disponible sur cet ordinateur</translation>
        </message>
    </context>
    <context>
        <name>AccountEditor</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>&amp;Keep</source>
            <translation>&amp;Enregistrer</translation>
        </message>
        <message>
            <source>&amp;Send mails</source>
            <translation>En&amp;voyer des e-mails</translation>
        </message>
        <message>
            <source>Folder for drafts</source>
            <translation>Dossier des brouillons</translation>
        </message>
        <message>
            <source>Mail account</source>
            <translation>Compte de messagerie</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Nom court</translation>
        </message>
        <message>
            <source>Store &amp;drafts in the mailbox</source>
            <translation>&amp;Déposer les brouillons dans la boîte aux lettres</translation>
        </message>
        <message>
            <source>Your address</source>
            <translation>Votre adresse</translation>
        </message>
        <message>
            <source>made from the address</source>
            <translation>tiré de l’adresse</translation>
        </message>
        <message>
            <source>the one that the mailbox names</source>
            <translation>celui qu’indique la boîte aux lettres</translation>
        </message>
    </context>
    <context>
        <name>Accounts</name>
        <message>
            <source>A connection to another computer needs to be protected.</source>
            <translation>La connexion à un autre ordinateur doit être protégée.</translation>
        </message>
        <message>
            <source>A mail may have up to {size} there.</source>
            <translation>Les e-mails peuvent y atteindre {size}.</translation>
        </message>
        <message>
            <source>Choose at least one: to send mails, or to store drafts.</source>
            <translation>Choisissez au moins une option : envoyer des e-mails ou déposer des brouillons.</translation>
        </message>
        <message>
            <source>Drafts go to the folder “{folder}”.</source>
            <translation>Les brouillons vont dans le dossier « {folder} ».</translation>
        </message>
        <message>
            <source>Enter the command that prints the token.</source>
            <translation>Saisissez la commande qui affiche le jeton.</translation>
        </message>
        <message>
            <source>Enter the name of the server.</source>
            <translation>Saisissez le nom du serveur.</translation>
        </message>
        <message>
            <source>It takes mail from your address.</source>
            <translation>Il accepte les e-mails venant de votre adresse.</translation>
        </message>
        <message>
            <source>It would take a mail from you.</source>
            <translation type="vanished">Le serveur accepterait un e-mail de votre part.</translation>
        </message>
        <message>
            <source>Logged in for sending.</source>
            <translation>Authentification réussie pour l’envoi.</translation>
        </message>
        <message>
            <source>Logged in to the mailbox.</source>
            <translation>Authentification réussie pour la boîte aux lettres.</translation>
        </message>
        <message>
            <source>Mails may have {size} there.</source>
            <translation type="vanished">Les e-mails peuvent y atteindre {size}.</translation>
        </message>
        <message>
            <source>Not protected: only to this computer</source>
            <translation>Non protégée : vers cet ordinateur uniquement</translation>
        </message>
        <message>
            <source>Protected after a greeting</source>
            <translation>Protégée après un premier échange</translation>
        </message>
        <message>
            <source>Protected from the start</source>
            <translation>Protégée dès le début</translation>
        </message>
        <message>
            <source>The connection is as protected as you chose.</source>
            <translation>La connexion est protégée comme vous l’avez choisi.</translation>
        </message>
        <message>
            <source>The folder's name holds what it cannot have.</source>
            <translation type="vanished">Le nom du dossier contient des caractères non autorisés.</translation>
        </message>
        <message>
            <source>The login name has characters that are not allowed.</source>
            <translation>L’identifiant contient des caractères non autorisés.</translation>
        </message>
        <message>
            <source>The login name holds characters it cannot have.</source>
            <translation type="vanished">L’identifiant contient des caractères non autorisés.</translation>
        </message>
        <message>
            <source>The mail server has answered.</source>
            <translation>Le serveur de messagerie a répondu.</translation>
        </message>
        <message>
            <source>The mailbox answers.</source>
            <translation>La boîte aux lettres répond.</translation>
        </message>
        <message>
            <source>The name of the folder has characters that are not allowed.</source>
            <translation>Le nom du dossier contient des caractères non autorisés.</translation>
        </message>
        <message>
            <source>The port is a number from 1 to 65535.</source>
            <translation>Le port est un nombre compris entre 1 et 65535.</translation>
        </message>
        <message>
            <source>The server for sending answers.</source>
            <translation type="vanished">Le serveur d’envoi répond.</translation>
        </message>
        <message>
            <source>The short name needs to be one of its own, of a to z, digits and hyphens.</source>
            <translation type="vanished">Le nom court doit être unique et ne comporter que des lettres de a à z, des chiffres et des traits d’union.</translation>
        </message>
        <message>
            <source>The short name needs to differ from the others, and holds only a to z, digits and hyphens.</source>
            <translation>Le nom court doit être unique et ne comporter que des lettres de a à z, des chiffres et des traits d’union.</translation>
        </message>
        <message>
            <source>With a password</source>
            <translation>Par mot de passe</translation>
        </message>
        <message>
            <source>With a token, as Google and Microsoft want it</source>
            <translation>Par jeton, à la manière de Google et Microsoft</translation>
        </message>
        <message>
            <source>With a token, as the standard says</source>
            <translation>Par jeton, selon la norme</translation>
        </message>
        <message>
            <source>Without login</source>
            <translation>Sans authentification</translation>
        </message>
        <message>
            <source>Your address is not a complete mail address.</source>
            <translation>Votre adresse n’est pas une adresse e-mail complète.</translation>
        </message>
        <message>
            <source>sends</source>
            <translation>envoie</translation>
        </message>
        <message>
            <source>sends, stores drafts</source>
            <translation>envoie, dépose des brouillons</translation>
        </message>
        <message>
            <source>stores drafts</source>
            <translation>dépose des brouillons</translation>
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
            <translation>&amp;Modifier…</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Supprimer</translation>
        </message>
        <message>
            <source>A&amp;dd…</source>
            <translation>A&amp;jouter…</translation>
        </message>
        <message>
            <source>Intact uses {address} with the mail server of your organisation. Press Add to set up another account instead.</source>
            <translation>Intact utilise {address} avec le serveur de messagerie de votre organisation. Cliquez sur « Ajouter » pour configurer un autre compte à la place.</translation>
        </message>
        <message>
            <source>Mail accounts that Intact may use itself</source>
            <translation>Comptes de messagerie qu’Intact peut utiliser lui-même</translation>
        </message>
        <message>
            <source>No account yet. Press Add to set one up.</source>
            <translation>Aucun compte pour l’instant. Cliquez sur « Ajouter » pour en configurer un.</translation>
        </message>
        <message>
            <source>You need none: Intact opens the mails in your mail program. With an account it can also send them, or store them as drafts, so that the samples arrive unchanged.</source>
            <translation>Vous n’en avez pas besoin : Intact ouvre les e-mails dans votre logiciel de messagerie. Avec un compte, il peut aussi les envoyer ou les déposer comme brouillons, pour que les échantillons arrivent inchangés.</translation>
        </message>
    </context>
    <context>
        <name>AddressRow</name>
        <message>
            <source>&amp;Keep this address</source>
            <translation>Enregistrer cette &amp;adresse</translation>
        </message>
        <message>
            <source>Choose another destination</source>
            <translation>Choisir une autre destination</translation>
        </message>
        <message>
            <source>Look it up</source>
            <translation>La rechercher</translation>
        </message>
        <message>
            <source>Opens the page of its maker in your browser</source>
            <translation>Ouvre la page de l’éditeur dans votre navigateur</translation>
        </message>
        <message>
            <source>Or take “{title}”</source>
            <translation>Ou choisir « {title} »</translation>
        </message>
        <message>
            <source>Take another one</source>
            <translation type="vanished">En choisir une autre</translation>
        </message>
        <message>
            <source>This is not a complete mail address, such as name@example.org.</source>
            <translation>Ce n’est pas une adresse e-mail complète, comme name@example.org.</translation>
        </message>
        <message>
            <source>Which mail address takes these samples?</source>
            <translation>Quelle adresse e-mail reçoit ces échantillons ?</translation>
        </message>
    </context>
    <context>
        <name>Afterwards</name>
        <message>
            <source>&amp;Back to the samples</source>
            <translation>Retour au&amp;x échantillons</translation>
        </message>
        <message numerus="yes">
            <source>And %n more.</source>
            <translation>
                <numerusform>Et %n autre.</numerusform>
                <numerusform>Et %n autres.</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved as</source>
            <translation>Enregistré sous</translation>
        </message>
        <message>
            <source>Show the &amp;folder</source>
            <translation>Afficher le &amp;dossier</translation>
        </message>
        <message>
            <source>Take these out of the &amp;list</source>
            <translation>Les retirer de la l&amp;iste</translation>
        </message>
        <message>
            <source>What happens next</source>
            <translation>La suite</translation>
        </message>
    </context>
    <context>
        <name>Announcing</name>
        <message numerus="yes">
            <source>%n no sample(s)</source>
            <translation type="vanished">
                <numerusform>%n n’est pas un échantillon</numerusform>
                <numerusform>%n ne sont pas des échantillons</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not a sample</source>
            <translation>
                <numerusform>%n n’est pas un échantillon</numerusform>
                <numerusform>%n ne sont pas des échantillons</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not fit</source>
            <translation>
                <numerusform>%n ne convient pas</numerusform>
                <numerusform>%n ne conviennent pas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ready</source>
            <translation>
                <numerusform>%n prêt</numerusform>
                <numerusform>%n prêts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sample(s) back in the list</source>
            <translation>
                <numerusform>%n échantillon de retour dans la liste</numerusform>
                <numerusform>%n échantillons de retour dans la liste</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sample(s) taken out</source>
            <translation>
                <numerusform>%n échantillon retiré</numerusform>
                <numerusform>%n échantillons retirés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>%n à vérifier</numerusform>
                <numerusform>%n à vérifier</numerusform>
            </translation>
        </message>
        <message>
            <source>Back in the list: {subject}</source>
            <translation>De retour dans la liste : {subject}</translation>
        </message>
        <message>
            <source>Taken out: {subject}</source>
            <translation>Retiré : {subject}</translation>
        </message>
        <message>
            <source>{done} of {total} read</source>
            <translation>{done} sur {total} lus</translation>
        </message>
    </context>
    <context>
        <name>Answer</name>
        <message>
            <source>Attach that file to a new mail and send it.</source>
            <translation>Joignez ce fichier à un nouvel e-mail et envoyez-le.</translation>
        </message>
        <message>
            <source>If that does not work, save the message as a file first:</source>
            <translation>Si cela ne fonctionne pas, enregistrez d’abord le message dans un fichier :</translation>
        </message>
        <message>
            <source>No way to do that is known in {program}. Please open the mailbox in another mail program and send it from there.</source>
            <translation>On ne connaît aucun moyen de le faire dans {program}. Merci d’ouvrir la boîte aux lettres dans un autre logiciel de messagerie et d’envoyer le message depuis celui-ci.</translation>
        </message>
        <message>
            <source>Please do not forward it the ordinary way: that loses what is needed.</source>
            <translation>Merci de ne pas le transférer de la manière habituelle : ce qui nous est utile serait perdu.</translation>
        </message>
        <message>
            <source>Please send it once more, in {program} like this:</source>
            <translation>Merci de l’envoyer à nouveau. Voici comment faire dans {program} :</translation>
        </message>
        <message>
            <source>Please send it once more, like this:</source>
            <translation>Merci de l’envoyer à nouveau. Voici comment faire :</translation>
        </message>
        <message>
            <source>Thank you for your report. Sadly it cannot be used as it is: {reason}. The original message is needed as an attachment, with everything that is in it.</source>
            <translation>Merci pour votre signalement. Malheureusement, il n’est pas utilisable tel quel : {reason}. Il nous faut le message d’origine en pièce jointe, avec tout ce qu’il contient.</translation>
        </message>
        <message>
            <source>the attached message came empty</source>
            <translation>le message joint est arrivé vide</translation>
        </message>
        <message>
            <source>the attached message came without its internet headers</source>
            <translation>le message joint est arrivé sans ses en-têtes Internet</translation>
        </message>
        <message>
            <source>the attached message came without its text; it was not loaded whole</source>
            <translation>le message joint est arrivé sans son texte ; il n’avait pas été chargé en entier</translation>
        </message>
        <message>
            <source>the message was redirected, which changes its headers</source>
            <translation>le message a été redirigé, ce qui modifie ses en-têtes</translation>
        </message>
        <message>
            <source>the original arrived as a file instead of an attached message</source>
            <translation>l’original est arrivé sous forme de fichier, et non comme message joint</translation>
        </message>
        <message>
            <source>the original arrived as an Outlook file</source>
            <translation>l’original est arrivé sous forme de fichier Outlook</translation>
        </message>
        <message>
            <source>the original is not in your mail</source>
            <translation>l’original n’est pas dans votre e-mail</translation>
        </message>
        <message>
            <source>the original was pasted into the text of your mail</source>
            <translation>l’original a été collé dans le texte de votre e-mail</translation>
        </message>
    </context>
    <context>
        <name>AnswerDialog</name>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copier</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Answer the sender</source>
            <translation>Répondre à l’expéditeur</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <source>S&amp;teps for</source>
            <translation>É&amp;tapes pour</translation>
        </message>
        <message>
            <source>Steps for</source>
            <translation>Étapes pour</translation>
        </message>
        <message>
            <source>The mail does not say which program it was written with.</source>
            <translation>L’e-mail n’indique pas avec quel programme il a été rédigé.</translation>
        </message>
        <message>
            <source>The mail was written with this program.</source>
            <translation>L’e-mail a été rédigé avec ce programme.</translation>
        </message>
    </context>
    <context>
        <name>AttachedCard</name>
        <message>
            <source>(no subject)</source>
            <translation>(sans objet)</translation>
        </message>
        <message>
            <source>Add it to the list</source>
            <translation>L’ajouter à la liste</translation>
        </message>
        <message>
            <source>Add to the list: {subject}</source>
            <translation>Ajouter à la liste : {subject}</translation>
        </message>
        <message>
            <source>Use instead: {subject}</source>
            <translation>Utiliser à la place : {subject}</translation>
        </message>
        <message>
            <source>Use it instead</source>
            <translation>L’utiliser à la place</translation>
        </message>
    </context>
    <context>
        <name>AttachedMessages</name>
        <message numerus="yes">
            <source>%Ln attached message(s)</source>
            <translation>
                <numerusform>%Ln message joint</numerusform>
                <numerusform>%Ln messages joints</numerusform>
            </translation>
        </message>
        <message>
            <source>Messages attached to this one</source>
            <translation>Messages joints à celui-ci</translation>
        </message>
    </context>
    <context>
        <name>CheckPage</name>
        <message>
            <source>Checking…</source>
            <translation>Vérification…</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Constats</translation>
        </message>
        <message>
            <source>Nothing stands against this sample.</source>
            <translation type="vanished">Rien ne s’oppose à cet échantillon.</translation>
        </message>
        <message>
            <source>Nothing was found against this sample.</source>
            <translation>Rien ne s’oppose à cet échantillon.</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lecture…</translation>
        </message>
    </context>
    <context>
        <name>ChoicePage</name>
        <message>
            <source>No message has these words in it.</source>
            <translation>Aucun message ne contient ces mots.</translation>
        </message>
    </context>
    <context>
        <name>ChosenLink</name>
        <message>
            <source>How it stands in the message</source>
            <translation>Tel qu’il figure dans le message</translation>
        </message>
        <message>
            <source>It leads to</source>
            <translation>Il mène à</translation>
        </message>
        <message>
            <source>It will stand in the mail, written so that nobody opens it by mistake.</source>
            <translation>Il figurera dans l’e-mail, écrit de telle sorte que personne ne l’ouvre par mégarde.</translation>
        </message>
        <message>
            <source>This link was &amp;blocked</source>
            <translation>Ce lien a été &amp;bloqué</translation>
        </message>
        <message>
            <source>Where the link leads</source>
            <translation>Où mène le lien</translation>
        </message>
    </context>
    <context>
        <name>CloseBox</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>ClosingDialog</name>
        <message>
            <source>&amp;Keep Intact open</source>
            <translation>&amp;Garder Intact ouvert</translation>
        </message>
        <message>
            <source>&amp;Stop and close</source>
            <translation>&amp;Arrêter et fermer</translation>
        </message>
        <message>
            <source>A mail that a server is just taking gets a few seconds more, so that it does not go twice.</source>
            <translation>Un e-mail qu’un serveur est en train de prendre a encore quelques secondes, pour ne pas partir deux fois.</translation>
        </message>
        <message>
            <source>Closing Intact</source>
            <translation>Fermeture d’Intact</translation>
        </message>
        <message>
            <source>Files are still being written.</source>
            <translation>Des fichiers sont encore en cours d’écriture.</translation>
        </message>
        <message>
            <source>Intact closes by itself as soon as it has gone. If you stop, mails that have not gone yet do not go. None goes twice.</source>
            <translation>Intact se fermera de lui-même dès que tout sera parti. Si vous arrêtez, les e-mails qui ne sont pas encore partis ne partiront pas. Aucun ne part deux fois.</translation>
        </message>
        <message>
            <source>Intact closes by itself once that is done. If you stop, the files that are not written yet are missing.</source>
            <translation>Intact se fermera de lui-même dès que ce sera terminé. Si vous arrêtez, les fichiers qui ne sont pas encore écrits manqueront.</translation>
        </message>
        <message>
            <source>Intact closes in a moment.</source>
            <translation>Intact se ferme dans un instant.</translation>
        </message>
        <message>
            <source>Your submission is still on its way.</source>
            <translation>Votre soumission est encore en cours d’envoi.</translation>
        </message>
    </context>
    <context>
        <name>CommentField</name>
        <message>
            <source>Comment</source>
            <translation>Commentaire</translation>
        </message>
        <message>
            <source>Comment, if you like</source>
            <translation>Commentaire (facultatif)</translation>
        </message>
    </context>
    <context>
        <name>Consent</name>
        <message>
            <source>&amp;Go on</source>
            <translation>&amp;Continuer</translation>
        </message>
        <message>
            <source>&amp;Not now</source>
            <translation>&amp;Plus tard</translation>
        </message>
        <message>
            <source>Before you send</source>
            <translation>Avant l’envoi</translation>
        </message>
        <message>
            <source>Check this before the first use</source>
            <translation>À vérifier avant la première utilisation</translation>
        </message>
        <message>
            <source>I &amp;agree</source>
            <translation>J’&amp;accepte</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Déclaration</translation>
        </message>
        <message>
            <source>What {organisation} does with samples</source>
            <translation>Ce que {organisation} fait des échantillons</translation>
        </message>
        <message>
            <source>You are asked once. Nothing has been sent yet.</source>
            <translation>Cette question ne vous sera posée qu’une fois. Rien n’a encore été envoyé.</translation>
        </message>
    </context>
    <context>
        <name>Conversion</name>
        <message numerus="yes">
            <source>%n attached message(s), each by itself.</source>
            <translation>
                <numerusform>%n message joint, séparément.</numerusform>
                <numerusform>%n messages joints, chacun séparément.</numerusform>
            </translation>
        </message>
        <message>
            <source>8-bit octets, by the charset each part declares (RFC 2046, 4.1.2)</source>
            <translation>Octets de 8 bits, selon le jeu de caractères que déclare chaque partie (RFC 2046, 4.1.2)</translation>
        </message>
        <message>
            <source>8-bit octets, from text by an Apple event</source>
            <translation>Octets de 8 bits, tirés d’un texte par un événement Apple</translation>
        </message>
        <message>
            <source>All internet headers but those named under “Rebuilt”.</source>
            <translation>Tous les en-têtes Internet, sauf ceux indiqués sous « Reconstruit ».</translation>
        </message>
        <message>
            <source>All internet headers, letter for letter.</source>
            <translation>Tous les en-têtes Internet, caractère par caractère.</translation>
        </message>
        <message>
            <source>All of this was rebuilt.</source>
            <translation>Tout ceci a été reconstruit.</translation>
        </message>
        <message>
            <source>All that the file holds of it, letter for letter.</source>
            <translation>Tout ce que le fichier en contient, caractère par caractère.</translation>
        </message>
        <message>
            <source>Body hash (bh=) does not match (RFC 6376, 3.5)</source>
            <translation>Le hachage du corps (bh=) ne correspond pas (RFC 6376, 3.5)</translation>
        </message>
        <message>
            <source>Body hash (bh=) matches (RFC 6376, 3.5); the signature itself was not checked</source>
            <translation>Le hachage du corps (bh=) correspond (RFC 6376, 3.5) ; la signature elle-même n’a pas été vérifiée</translation>
        </message>
        <message>
            <source>Body hash (bh=) matches as far as l= goes (RFC 6376, 3.5)</source>
            <translation>Le hachage du corps (bh=) correspond dans les limites de l= (RFC 6376, 3.5)</translation>
        </message>
        <message>
            <source>CRC of PidTagRtfCompressed ([MS-OXRTFCP] 2.1.3.1.1)</source>
            <translation>CRC de PidTagRtfCompressed ([MS-OXRTFCP] 2.1.3.1.1)</translation>
        </message>
        <message>
            <source>Empty parts with X-Apple-Content-Length (.partial.emlx)</source>
            <translation>Parties vides avec X-Apple-Content-Length (.partial.emlx)</translation>
        </message>
        <message>
            <source>Every line is unchanged.</source>
            <translation>Toutes les lignes sont inchangées.</translation>
        </message>
        <message>
            <source>Exchange name instead of an SMTP address ([MS-OXCMAIL] 2.1.3.1)</source>
            <translation>Nom Exchange au lieu d’une adresse SMTP ([MS-OXCMAIL] 2.1.3.1)</translation>
        </message>
        <message>
            <source>Fields made of properties ([MS-OXCMAIL] 2.1.3)</source>
            <translation>Champs créés à partir de propriétés ([MS-OXCMAIL] 2.1.3)</translation>
        </message>
        <message>
            <source>Fields made of properties of the recipients ([MS-OXCMAIL] 2.1.3.6)</source>
            <translation>Champs créés à partir de propriétés des destinataires ([MS-OXCMAIL] 2.1.3.6)</translation>
        </message>
        <message>
            <source>Fields of the mail program, in front or at the end of the header section</source>
            <translation>Champs du logiciel de messagerie, au début ou à la fin de la section d’en-tête</translation>
        </message>
        <message>
            <source>Fields that describe the body (RFC 2045, 3)</source>
            <translation>Champs qui décrivent le corps (RFC 2045, 3)</translation>
        </message>
        <message>
            <source>Fields that mail must have (RFC 5322, 3.6; RFC 2045, 4)</source>
            <translation>Champs obligatoires dans un e-mail (RFC 5322, 3.6 ; RFC 2045, 4)</translation>
        </message>
        <message>
            <source>From_ line (RFC 4155)</source>
            <translation>Ligne From_ (RFC 4155)</translation>
        </message>
        <message>
            <source>Header section, all other fields (Outlook: PidTagTransportMessageHeaders, 0x007D)</source>
            <translation>Section d’en-tête, tous les autres champs (Outlook : PidTagTransportMessageHeaders, 0x007D)</translation>
        </message>
        <message>
            <source>Header section, byte for byte (Outlook: PidTagTransportMessageHeaders, 0x007D)</source>
            <translation>Section d’en-tête, octet par octet (Outlook : PidTagTransportMessageHeaders, 0x007D)</translation>
        </message>
        <message>
            <source>Lines outside RFC 5322, 2.2</source>
            <translation>Lignes non conformes à la RFC 5322, 2.2</translation>
        </message>
        <message>
            <source>Lines with a broken bar were rebuilt; the others are unchanged.</source>
            <translation>Les lignes marquées d’une barre discontinue ont été reconstruites ; les autres sont inchangées.</translation>
        </message>
        <message>
            <source>MIME structure, boundaries and transfer encodings (RFC 2045, 2046)</source>
            <translation>Structure MIME, séparateurs et codages de transfert (RFC 2045, 2046)</translation>
        </message>
        <message>
            <source>NUL octets (RFC 5322, 2.2)</source>
            <translation>Octets NUL (RFC 5322, 2.2)</translation>
        </message>
        <message>
            <source>No PidLidAppointmentStartWhole ([MS-OXOCAL] 2.2.1.5)</source>
            <translation>Pas de PidLidAppointmentStartWhole ([MS-OXOCAL] 2.2.1.5)</translation>
        </message>
        <message>
            <source>No PidTagTransportMessageHeaders ([MS-OXOMSG] 2.2.1.61)</source>
            <translation>Pas de PidTagTransportMessageHeaders ([MS-OXOMSG] 2.2.1.61)</translation>
        </message>
        <message>
            <source>Not kept</source>
            <translation>Non conservé</translation>
        </message>
        <message>
            <source>Nothing for certain.</source>
            <translation>Rien de certain.</translation>
        </message>
        <message>
            <source>Nothing known.</source>
            <translation>Rien de connu.</translation>
        </message>
        <message>
            <source>Nothing.</source>
            <translation>Rien.</translation>
        </message>
        <message>
            <source>Octets are missing, or structures contradict each other ([MS-CFB] 2.6, [MS-OXMSG] 2.4)</source>
            <translation>Des octets manquent ou des structures se contredisent ([MS-CFB] 2.6, [MS-OXMSG] 2.4)</translation>
        </message>
        <message>
            <source>Octets of the message as stored (RFC 5322)</source>
            <translation>Octets du message tel qu’il est enregistré (RFC 5322)</translation>
        </message>
        <message>
            <source>Order, borders and coding of all parts of the content.</source>
            <translation>L’ordre, les limites et le codage de toutes les parties du contenu.</translation>
        </message>
        <message>
            <source>PidLidAppointmentRecur or PidLidTaskRecurrence ([MS-OXOCAL] 2.2.1.44)</source>
            <translation>PidLidAppointmentRecur ou PidLidTaskRecurrence ([MS-OXOCAL] 2.2.1.44)</translation>
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
            <translation>PidTagAttachDataBinary (0x3701) ; seul le base64 qui l’entoure est nouveau</translation>
        </message>
        <message>
            <source>PidTagAttachEncoding ([MS-OXCMSG] 2.2.2.20)</source>
            <translation>PidTagAttachEncoding ([MS-OXCMSG] 2.2.2.20)</translation>
        </message>
        <message>
            <source>PidTagAttachMethod afByReference and its kin ([MS-OXCMSG] 2.2.2.9)</source>
            <translation>PidTagAttachMethod afByReference et apparentés ([MS-OXCMSG] 2.2.2.9)</translation>
        </message>
        <message>
            <source>PidTagAttachMethod afOle ([MS-OXCMSG] 2.2.2.9)</source>
            <translation>PidTagAttachMethod afOle ([MS-OXCMSG] 2.2.2.9)</translation>
        </message>
        <message>
            <source>PidTagBody beside PidTagHtml ([MS-OXBBODY] 2.1.3)</source>
            <translation>PidTagBody à côté de PidTagHtml ([MS-OXBBODY] 2.1.3)</translation>
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
            <translation>PidTagMessageClass d’un substitut d’archive</translation>
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
            <translation>PidTagRtfCompressed sans \fromhtml, comme text/rtf</translation>
        </message>
        <message>
            <source>PidTagRtfCompressed, de-encapsulated ([MS-OXRTFEX])</source>
            <translation>PidTagRtfCompressed, désencapsulé ([MS-OXRTFEX])</translation>
        </message>
        <message>
            <source>PidTagRtfInSync is false ([MS-OXBBODY] 2.1.3.1)</source>
            <translation>PidTagRtfInSync vaut false ([MS-OXBBODY] 2.1.3.1)</translation>
        </message>
        <message>
            <source>Proof of the content: it does not match the signature of {domains}, as {host} replaces links on the way.</source>
            <translation>La preuve du contenu : il ne correspond pas à la signature apposée par {domains}, car {host} remplace les liens en chemin.</translation>
        </message>
        <message>
            <source>Proof of the content: it does not match the signature of {domains}.</source>
            <translation>La preuve du contenu : il ne correspond pas à la signature apposée par {domains}.</translation>
        </message>
        <message>
            <source>PtypTime has no zone ([MS-OXCDATA] 2.11.1)</source>
            <translation>PtypTime n’a pas de fuseau ([MS-OXCDATA] 2.11.1)</translation>
        </message>
        <message>
            <source>Raw 8-bit header fields, decoded while storing</source>
            <translation>Champs d’en-tête 8 bits bruts, décodés à l’enregistrement</translation>
        </message>
        <message>
            <source>Rebuilt</source>
            <translation>Reconstruit</translation>
        </message>
        <message>
            <source>S/MIME or PGP entity ([MS-OXOSMIME] 2.1)</source>
            <translation>Entité S/MIME ou PGP ([MS-OXOSMIME] 2.1)</translation>
        </message>
        <message>
            <source>That includes a change made after {domains} had signed it.</source>
            <translation>Y compris une modification survenue après la signature par {domains}.</translation>
        </message>
        <message>
            <source>That includes a change made after {domains} had signed it: {host} replaces links on the way, which explains it.</source>
            <translation>Y compris une modification survenue après la signature par {domains} : {host} remplace les liens en chemin, ce qui suffit à l’expliquer.</translation>
        </message>
        <message>
            <source>That includes a change made after {domains} had signed it: {host} replaces links on the way, which is enough.</source>
            <translation type="vanished">Y compris une modification survenue après la signature par {domains} : {host} remplace les liens en chemin, ce qui suffit à l’expliquer.</translation>
        </message>
        <message>
            <source>The attached files themselves.</source>
            <translation>Les fichiers joints eux-mêmes.</translation>
        </message>
        <message>
            <source>The beginning of the content: unchanged since {domains} signed it.</source>
            <translation>Le début du contenu : inchangé depuis la signature par {domains}.</translation>
        </message>
        <message>
            <source>The body without that quoting has the hash in a signature (RFC 6376, 3.5)</source>
            <translation>Sans ce marquage, le corps a le hachage indiqué dans une signature (RFC 6376, 3.5)</translation>
        </message>
        <message>
            <source>The content: Outlook kept it in one piece, as it was signed or encrypted.</source>
            <translation>Le contenu : Outlook l’a conservé d’un seul tenant, tel qu’il a été signé ou chiffré.</translation>
        </message>
        <message>
            <source>The content: unchanged since {domains} signed it.</source>
            <translation>Le contenu : inchangé depuis sa signature par {domains}.</translation>
        </message>
        <message>
            <source>The count of octets in the first line of the .emlx file</source>
            <translation>Le nombre d’octets à la première ligne du fichier .emlx</translation>
        </message>
        <message>
            <source>The headers: made from what Outlook knows of sender, date and the rest.</source>
            <translation>Les en-têtes : composés à partir de ce qu’Outlook sait de l’expéditeur, de la date et du reste.</translation>
        </message>
        <message>
            <source>The last line is no field (RFC 5322, 2.2)</source>
            <translation>La dernière ligne n’est pas un champ (RFC 5322, 2.2)</translation>
        </message>
        <message>
            <source>The whole message, letter for letter.</source>
            <translation>Le message entier, caractère par caractère.</translation>
        </message>
        <message>
            <source>UTF-16 (RFC 2781)</source>
            <translation>UTF-16 (RFC 2781)</translation>
        </message>
        <message>
            <source>UTF-8 signature (U+FEFF)</source>
            <translation>Signature UTF-8 (U+FEFF)</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>Inchangé</translation>
        </message>
        <message>
            <source>Unchanged before line {line}, rebuilt from there on.</source>
            <translation>Inchangé avant la ligne {line}, reconstruit à partir de là.</translation>
        </message>
        <message>
            <source>application/ms-tnef without its message ([MS-OXTNEF])</source>
            <translation>application/ms-tnef sans son message ([MS-OXTNEF])</translation>
        </message>
        <message>
            <source>charset of Content-Type (RFC 2046, 4.1.2)</source>
            <translation>charset de Content-Type (RFC 2046, 4.1.2)</translation>
        </message>
        <message>
            <source>mboxo quoting (RFC 4155, appendix A)</source>
            <translation>Marquage mboxo (RFC 4155, annexe A)</translation>
        </message>
        <message>
            <source>multipart/report without its second part (RFC 6522, 3)</source>
            <translation>multipart/report sans sa deuxième partie (RFC 6522, 3)</translation>
        </message>
        <message>
            <source>multipart/signed without its signed part (RFC 1847)</source>
            <translation>multipart/signed sans sa partie signée (RFC 1847)</translation>
        </message>
        <message>
            <source>text/calendar made of properties ([MS-OXCICAL] 2.1.3)</source>
            <translation>text/calendar créé à partir de propriétés ([MS-OXCICAL] 2.1.3)</translation>
        </message>
    </context>
    <context>
        <name>ConversionPage</name>
        <message>
            <source>Came in as</source>
            <translation>Fourni sous forme de</translation>
        </message>
        <message>
            <source>Handed over as</source>
            <translation type="vanished">Fourni sous forme de</translation>
        </message>
        <message>
            <source>How the sample came about</source>
            <translation>Origine de l’échantillon</translation>
        </message>
        <message>
            <source>SHA-256 of the message</source>
            <translation>SHA-256 du message</translation>
        </message>
        <message>
            <source>SHA-256 of what was handed over</source>
            <translation type="vanished">SHA-256 de ce qui a été fourni</translation>
        </message>
        <message>
            <source>SHA-256 when it came in</source>
            <translation>SHA-256 à l’ajout</translation>
        </message>
        <message>
            <source>Size of that</source>
            <translation type="vanished">Taille fournie</translation>
        </message>
        <message>
            <source>Size of the message</source>
            <translation>Taille du message</translation>
        </message>
        <message>
            <source>Size when it came in</source>
            <translation>Taille à l’ajout</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copier</translation>
        </message>
        <message>
            <source>A mistake in Intact</source>
            <translation>Une erreur dans Intact</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <source>This tells what went wrong, and holds nothing of your messages. Intact sends it nowhere: copy it, and pass it on to whoever helps you.</source>
            <translation>Ce texte indique ce qui s’est passé et ne contient rien de vos messages. Intact ne l’envoie nulle part : copiez-le et transmettez-le à la personne qui vous aide.</translation>
        </message>
        <message>
            <source>What would be copied</source>
            <translation>Ce qui serait copié</translation>
        </message>
    </context>
    <context>
        <name>Data</name>
        <message>
            <source>A .msg file holds what Outlook stored of the message, with the header lines of mail that came over the internet. Intact rebuilds the mail from it.</source>
            <extracomment>clients/outlook-2016: procedures.keeps</extracomment>
            <translation>Un fichier .msg contient ce qu’Outlook a enregistré du message, avec les lignes d’en-tête pour un message arrivé par Internet. Intact en reconstruit le message d’origine.</translation>
        </message>
        <message>
            <source>A customer of Symantec, usually your administrator. The sample should come from the person the message was first sent to.</source>
            <extracomment>destinations/symantec-clicktime-support-case: who</extracomment>
            <translation>Un client de Symantec, en général votre administrateur. L’échantillon devrait venir de la personne à qui le message a d’abord été envoyé.</translation>
        </message>
        <message>
            <source>A few reports are stopped by spam filters on the way. If yours comes back, a screenshot is accepted too.</source>
            <extracomment>destinations/uk-ncsc: what_next</extracomment>
            <translation>Quelques signalements sont arrêtés en chemin par des filtres antispam. Si le vôtre vous revient, une capture d’écran est aussi acceptée.</translation>
        </message>
        <message>
            <source>A file dragged out of Windows Live Mail can be called ._EML. Intact reads it all the same: it looks at the content, not at the name.</source>
            <extracomment>clients/windows-live-mail: warnings</extracomment>
            <translation>Un fichier qu’on fait glisser hors de Windows Live Mail s’appelle parfois ._EML. Intact le lit quand même : il regarde le contenu, pas le nom.</translation>
        </message>
        <message>
            <source>A folder that holds the folders “destinations” and “clients” with the organisation’s own files. Only administrators may be able to write there.</source>
            <extracomment>policy OrganisationFolder: text</extracomment>
            <translation>Un dossier contenant les dossiers « destinations » et « clients » avec les fichiers propres à l’organisation. Seuls les administrateurs doivent pouvoir y écrire.</translation>
        </message>
        <message>
            <source>A guide in SpamCop’s forum, 2005</source>
            <extracomment>clients/horde: procedures.source</extracomment>
            <translation>un guide sur le forum de SpamCop, 2005</translation>
        </message>
        <message>
            <source>A mail program stores the message as the server hands it out.</source>
            <extracomment>clients/fastmail: procedures.keeps</extracomment>
            <translation>Un logiciel de messagerie enregistre le message tel que le serveur le fournit.</translation>
        </message>
        <message>
            <source>A mail without a sample attached: it is thrown away</source>
            <translation type="vanished">un e-mail sans échantillon joint (il est supprimé)</translation>
        </message>
        <message>
            <source>A newer page prefers the Control Panel, the quarantine report or the Outlook add-in. Use those first where you have them.</source>
            <extracomment>destinations/hornetsecurity-false-positive: check_before_use</extracomment>
            <translation>Une page plus récente recommande plutôt le Control Panel, le rapport de quarantaine ou le complément Outlook. Utilisez-les d’abord si vous en disposez.</translation>
        </message>
        <message>
            <source>A plain Forward or pasted text</source>
            <translation type="vanished">un simple transfert ou du texte collé</translation>
        </message>
        <message>
            <source>A plain Forward, a copy of the text, a screenshot or a PDF is not a valid sample.</source>
            <extracomment>clients/general: warnings</extracomment>
            <translation>Un simple transfert, une copie du texte, une capture d’écran ou un PDF n’est pas un échantillon valide.</translation>
        </message>
        <message>
            <source>A sample can hold personal data: mail addresses, and everything that stands in the message and its attachments. Symantec states that it uses samples worldwide, only to make rules that detect spam, that it passes them to no third party, and that only its staff who work on those rules see them. Its privacy policy tells more.</source>
            <extracomment>destinations/symantec-clicktime-false-positive: consent</extracomment>
            <translation>Un échantillon peut contenir des données personnelles : des adresses e-mail, et tout ce qui figure dans le message et ses pièces jointes. Symantec déclare utiliser les échantillons dans le monde entier, uniquement pour créer des règles de détection du spam, ne les communiquer à aucun tiers, et ne les montrer qu’aux membres de son personnel qui travaillent sur ces règles. Sa politique de confidentialité en dit plus.</translation>
        </message>
        <message>
            <source>A text of a public project, about calendar items</source>
            <extracomment>clients/outlook-mac: procedures.source</extracomment>
            <translation>un texte d’un projet public, sur les éléments de calendrier</translation>
        </message>
        <message>
            <source>Add the permanent link of the log entry to the ticket; your administrator can copy it from the logs.</source>
            <extracomment>destinations/proofpoint-essentials: what_next</extracomment>
            <translation>Ajoutez au ticket le lien permanent de l’entrée du journal ; votre administrateur peut le copier depuis les journaux.</translation>
        </message>
        <message>
            <source>Address of each destination</source>
            <extracomment>policy DestinationAddresses: title</extracomment>
            <translation>Adresse de chaque destination</translation>
        </message>
        <message>
            <source>All header lines and attachments, in a mailbox file.</source>
            <extracomment>clients/kmail: procedures.keeps</extracomment>
            <translation>Toutes les lignes d’en-tête et les pièces jointes, dans un fichier de boîte aux lettres.</translation>
        </message>
        <message>
            <source>All header lines and the body, as its help says.</source>
            <extracomment>clients/the-bat: procedures.keeps</extracomment>
            <translation>Toutes les lignes d’en-tête et le corps, d’après son aide.</translation>
        </message>
        <message>
            <source>All mails go to this address instead of the destination: somebody there looks at the samples and submits them.</source>
            <extracomment>policy ModeratorAddress: text</extracomment>
            <translation>Tous les e-mails vont à cette adresse et non à la destination : quelqu’un y examine les échantillons et les soumet.</translation>
        </message>
        <message>
            <source>Allowed ways out</source>
            <extracomment>policy AllowedWays: title</extracomment>
            <translation>Moyens d’envoi autorisés</translation>
        </message>
        <message>
            <source>Another mail app on a phone or tablet</source>
            <extracomment>clients/phone: title</extracomment>
            <translation>Autre application de messagerie sur téléphone ou tablette</translation>
        </message>
        <message>
            <source>Anti-Phishing Working Group (APWG)</source>
            <extracomment>destinations/apwg: title</extracomment>
            <translation>Anti-Phishing Working Group (APWG)</translation>
        </message>
        <message>
            <source>Any app that has no guide of its own here</source>
            <extracomment>clients/phone: versions</extracomment>
            <translation>Toute application qui n’a pas son propre guide ici</translation>
        </message>
        <message>
            <source>Any other program</source>
            <extracomment>clients/general: title</extracomment>
            <translation>Tout autre programme</translation>
        </message>
        <message>
            <source>Anyone who has the original message. Cisco cannot process the forward of a mail that had already been forwarded.</source>
            <extracomment>destinations/cisco-false-positive: who</extracomment>
            <translation>Toute personne qui a le message d’origine. Cisco ne peut pas traiter le transfert d’un e-mail qui avait déjà été transféré.</translation>
        </message>
        <message>
            <source>Anyone who has the original message. If a desk in your house collects such mail, it must send on the inner message: Fortinet often cannot read a mail within a mail within a mail.</source>
            <translation type="vanished">Toute personne qui a le message d’origine. Si un service de votre organisation recueille ces e-mails, il doit envoyer le message intérieur : Fortinet ne peut souvent pas lire un e-mail dans un e-mail dans un e-mail.</translation>
        </message>
        <message>
            <source>Anyone who has the original message. If a desk in your organisation collects such mail, it must send on the inner message: Fortinet often cannot read a mail within a mail within a mail.</source>
            <extracomment>destinations/fortinet-missed-spam: who</extracomment>
            <translation>Toute personne qui a le message d’origine. Si un service de votre organisation recueille ces e-mails, il doit envoyer le message intérieur : Fortinet ne peut souvent pas lire un e-mail dans un e-mail dans un e-mail.</translation>
        </message>
        <message>
            <source>Anyone who received a phishing mail.</source>
            <extracomment>destinations/apwg: who</extracomment>
            <translation>Toute personne qui a reçu un e-mail d’hameçonnage.</translation>
        </message>
        <message>
            <source>Anyone who received a suspicious mail.</source>
            <extracomment>destinations/uk-ncsc: who</extracomment>
            <translation>Toute personne qui a reçu un e-mail suspect.</translation>
        </message>
        <message>
            <source>Anyone who received the message.</source>
            <extracomment>destinations/own-address: who</extracomment>
            <translation>Toute personne qui a reçu le message.</translation>
        </message>
        <message>
            <source>Apple Mail</source>
            <extracomment>clients/apple-mail: title</extracomment>
            <translation>Apple Mail</translation>
        </message>
        <message>
            <source>Apple’s Mail on iPhone and iPad</source>
            <extracomment>clients/apple-mail-phone: versions</extracomment>
            <translation>L’application Mail d’Apple sur iPhone et iPad</translation>
        </message>
        <message>
            <source>Arabic</source>
            <extracomment>policy Language: choices</extracomment>
            <translation>Arabe</translation>
        </message>
        <message>
            <source>Archives such as .zip</source>
            <translation type="vanished">les archives telles que .zip</translation>
        </message>
        <message>
            <source>Ask for consent</source>
            <extracomment>policy AskConsent: title</extracomment>
            <translation>Demander le consentement</translation>
        </message>
        <message>
            <source>Ask your administrator first: Microsoft wants administrators to report such messages in the Submissions portal instead.</source>
            <extracomment>destinations/microsoft-false-positive: first_advice</extracomment>
            <translation>Adressez-vous d’abord à votre administrateur : Microsoft souhaite que les administrateurs signalent plutôt ces messages dans le portail Soumissions.</translation>
        </message>
        <message>
            <source>Ask your administrator first: the original in Mimecast’s message tracking has all header lines, so it is the best sample there is.</source>
            <extracomment>destinations/mimecast: first_advice</extracomment>
            <translation>Adressez-vous d’abord à votre administrateur : l’original qui figure dans le suivi des messages de Mimecast a toutes ses lignes d’en-tête ; c’est donc le meilleur échantillon possible.</translation>
        </message>
        <message>
            <source>Attach the original, not a mail that brought it: a message in a message in a message often cannot be read at the other end.</source>
            <extracomment>clients/general: warnings</extracomment>
            <translation>Joignez l’original, et non l’e-mail qui le contenait : un message dans un message dans un message est souvent illisible à l’arrivée.</translation>
        </message>
        <message>
            <source>Automatic forwarding: such mail is ignored</source>
            <translation type="vanished">le transfert automatique (ces e-mails sont ignorés)</translation>
        </message>
        <message>
            <source>Begin a new mail and open it in a window of its own.</source>
            <extracomment>clients/outlook-web: procedures.steps.text</extracomment>
            <translation>Commencez un nouvel e-mail et ouvrez-le dans une fenêtre à part.</translation>
        </message>
        <message>
            <source>Begin a new mail and put its window beside the list of messages.</source>
            <extracomment>clients/outlook-2003: procedures.steps.text</extracomment>
            <translation>Commencez un nouvel e-mail et placez sa fenêtre à côté de la liste des messages.</translation>
        </message>
        <message>
            <source>Begin a new mail, and put its window beside the list of messages.</source>
            <translation type="vanished">Commencez un nouvel e-mail et placez sa fenêtre à côté de la liste des messages.</translation>
        </message>
        <message>
            <source>Begin a new mail.</source>
            <extracomment>clients/kmail: procedures.steps.text</extracomment>
            <translation>Commencez un nouvel e-mail.</translation>
        </message>
        <message>
            <source>Beside the Forward button</source>
            <extracomment>clients/groupwise: procedures.title</extracomment>
            <translation>À côté du bouton de transfert</translation>
        </message>
        <message>
            <source>Blog of a Trend Micro support engineer</source>
            <extracomment>destinations/trend-micro: sources.name</extracomment>
            <translation>blog d’un ingénieur du support de Trend Micro</translation>
        </message>
        <message>
            <source>Bring the file to a computer and drop it on Intact.</source>
            <extracomment>clients/thunderbird-android: procedures.steps.text</extracomment>
            <translation>Copiez le fichier sur un ordinateur et déposez-le sur Intact.</translation>
        </message>
        <message>
            <source>Broadcom article 160831 (5 days, one per mail, no .zip)</source>
            <extracomment>destinations/symantec-clicktime-false-positive: sources.name</extracomment>
            <translation>article 160831 de Broadcom (5 jours, un par e-mail, pas de .zip)</translation>
        </message>
        <message>
            <source>Broadcom article 160831, newer copy</source>
            <extracomment>destinations/symantec-missed-spam: sources.name</extracomment>
            <translation>article 160831 de Broadcom, copie récente</translation>
        </message>
        <message>
            <source>Broadcom article 160831, older copy</source>
            <extracomment>destinations/symantec-missed-spam: sources.name</extracomment>
            <translation>article 160831 de Broadcom, copie ancienne</translation>
        </message>
        <message>
            <source>Broadcom article 163837</source>
            <extracomment>clients/outlook-2003: procedures.source</extracomment>
            <translation>article 163837 de Broadcom</translation>
        </message>
        <message>
            <source>Broadcom article 163837, about an older Outlook</source>
            <extracomment>clients/outlook-2016: procedures.source</extracomment>
            <translation>article 163837 de Broadcom, sur un Outlook plus ancien</translation>
        </message>
        <message>
            <source>Broadcom article 163837, which only names the other article</source>
            <extracomment>clients/lotus-notes: procedures.source</extracomment>
            <translation>article 163837 de Broadcom, qui ne fait que citer l’autre article</translation>
        </message>
        <message>
            <source>Broadcom article 163837, whose stored copy has lost the program’s name</source>
            <extracomment>clients/entourage: procedures.source</extracomment>
            <translation>article 163837 de Broadcom, dont la copie conservée a perdu le nom du logiciel</translation>
        </message>
        <message>
            <source>Broadcom article 177117</source>
            <extracomment>destinations/symantec-false-positive-outside-sender: sources.name</extracomment>
            <translation>article 177117 de Broadcom</translation>
        </message>
        <message>
            <source>Broadcom article 255204</source>
            <extracomment>destinations/symantec-clicktime-support-case: sources.name</extracomment>
            <translation>article 255204 de Broadcom</translation>
        </message>
        <message>
            <source>By a setting, for every forward from then on</source>
            <extracomment>clients/outlook-2003: procedures.title</extracomment>
            <translation>Par un réglage, pour tous les transferts suivants</translation>
        </message>
        <message>
            <source>By attaching an Outlook item</source>
            <extracomment>clients/outlook-2016: procedures.title</extracomment>
            <translation>En joignant un élément Outlook</translation>
        </message>
        <message>
            <source>By attaching an item</source>
            <extracomment>clients/outlook-2003: procedures.title</extracomment>
            <translation>En joignant un élément</translation>
        </message>
        <message>
            <source>By dragging it into a new mail</source>
            <extracomment>clients/kmail: procedures.title</extracomment>
            <translation>En le faisant glisser dans un nouvel e-mail</translation>
        </message>
        <message>
            <source>Check that the message stands in the new mail as an attachment, enter the address and send.</source>
            <extracomment>clients/evolution: procedures.steps.text</extracomment>
            <translation>Vérifiez que le message figure en pièce jointe dans le nouvel e-mail, saisissez l’adresse et envoyez.</translation>
        </message>
        <message>
            <source>Choose .eml where there is a choice, and save.</source>
            <extracomment>clients/em-client: procedures.steps.text</extracomment>
            <translation>Choisissez .eml si vous avez le choix, et enregistrez.</translation>
        </message>
        <message>
            <source>Choose .eml, or the message’s own format.</source>
            <extracomment>clients/general: procedures.steps.text</extracomment>
            <translation>Choisissez .eml, ou le format propre au message.</translation>
        </message>
        <message>
            <source>Choose EML. The file usually lands in your downloads.</source>
            <extracomment>clients/outlook-new: procedures.steps.text</extracomment>
            <translation>Choisissez EML. Le fichier arrive en général dans vos téléchargements.</translation>
        </message>
        <message>
            <source>Choose the entry above the list that forwards it as an attachment.</source>
            <extracomment>clients/horde: procedures.steps.text</extracomment>
            <translation>Choisissez au-dessus de la liste la commande qui le transfère en pièce jointe.</translation>
        </message>
        <message>
            <source>Choose the entry that downloads the message, not an attachment. You get an .eml file.</source>
            <extracomment>clients/nextcloud-mail: procedures.steps.text</extracomment>
            <translation>Choisissez la commande qui télécharge le message, et non une pièce jointe. Vous obtenez un fichier .eml.</translation>
        </message>
        <message>
            <source>Choose the format with the whole text of one message, and save.</source>
            <extracomment>clients/the-bat: procedures.steps.text</extracomment>
            <translation>Choisissez le format qui contient le texte entier d’un seul message, et enregistrez.</translation>
        </message>
        <message>
            <source>Choose the format «Raw Message Source» and save.</source>
            <extracomment>clients/apple-mail: procedures.steps.text</extracomment>
            <translation>Choisissez le format «Raw Message Source» et enregistrez.</translation>
        </message>
        <message>
            <source>Choose the type «Outlook Message Format» and save.</source>
            <extracomment>clients/outlook-2016: procedures.steps.text</extracomment>
            <translation>Choisissez le type «Outlook Message Format» et enregistrez.</translation>
        </message>
        <message>
            <source>Choose «Download (.eml)» in its menu.</source>
            <extracomment>clients/roundcube: procedures.steps.text</extracomment>
            <translation>Choisissez «Download (.eml)» dans son menu.</translation>
        </message>
        <message>
            <source>Choose «Forward and Redirect» and then «As Attachment».</source>
            <extracomment>clients/thunderbird: procedures.steps.text</extracomment>
            <translation>Choisissez «Forward and Redirect», puis «As Attachment».</translation>
        </message>
        <message>
            <source>Choose «Forward as Attachments».</source>
            <extracomment>clients/seamonkey: procedures.steps.text</extracomment>
            <translation>Choisissez «Forward as Attachments».</translation>
        </message>
        <message>
            <source>Choose «Forward as attachment».</source>
            <extracomment>clients/outlook-express: procedures.steps.text</extracomment>
            <translation>Choisissez «Forward as attachment».</translation>
        </message>
        <message>
            <source>Choose «Save as .eml» or «Download as .eml» in the menu of the message.</source>
            <extracomment>clients/mailspring: procedures.steps.text</extracomment>
            <translation>Choisissez «Save as .eml» ou «Download as .eml» dans le menu du message.</translation>
        </message>
        <message>
            <source>Cisco AsyncOS 8.5 user guide</source>
            <extracomment>destinations/cisco-false-positive: sources.name</extracomment>
            <translation>guide de l’utilisateur de Cisco AsyncOS 8.5</translation>
        </message>
        <message>
            <source>Cisco does not answer single reports.</source>
            <extracomment>destinations/cisco-false-positive: what_next</extracomment>
            <translation>Cisco ne répond pas aux signalements individuels.</translation>
        </message>
        <message>
            <source>Cisco – dangerous attachment that got through</source>
            <extracomment>destinations/cisco-malware: title</extracomment>
            <translation>Cisco – pièce jointe dangereuse non détectée</translation>
        </message>
        <message>
            <source>Cisco – good mail called marketing</source>
            <extracomment>destinations/cisco-not-marketing: title</extracomment>
            <translation>Cisco – e-mail classé publicitaire à tort</translation>
        </message>
        <message>
            <source>Cisco – good mail was stopped</source>
            <extracomment>destinations/cisco-false-positive: title</extracomment>
            <translation>Cisco – e-mail légitime bloqué</translation>
        </message>
        <message>
            <source>Cisco – marketing mail not recognised</source>
            <extracomment>destinations/cisco-marketing: title</extracomment>
            <translation>Cisco – e-mail publicitaire non reconnu</translation>
        </message>
        <message>
            <source>Cisco – phishing that got through</source>
            <extracomment>destinations/cisco-phishing: title</extracomment>
            <translation>Cisco – hameçonnage non détecté</translation>
        </message>
        <message>
            <source>Cisco – spam that got through</source>
            <extracomment>destinations/cisco-missed-spam: title</extracomment>
            <translation>Cisco – spam non détecté</translation>
        </message>
        <message>
            <source>Claws Mail</source>
            <extracomment>clients/claws-mail: title</extracomment>
            <translation>Claws Mail</translation>
        </message>
        <message>
            <source>Click the arrow beside the paper clip and choose «Item».</source>
            <extracomment>clients/outlook-2003: procedures.steps.text</extracomment>
            <translation>Cliquez sur la flèche à côté du trombone et choisissez «Item».</translation>
        </message>
        <message>
            <source>Click the bar at the top with the right mouse button, choose to customise it, and drag the button «Forward as Attachment» into it. This is needed once.</source>
            <extracomment>clients/thunderbird: procedures.steps.text</extracomment>
            <translation>Faites un clic droit sur la barre du haut, choisissez de la personnaliser, et faites-y glisser le bouton «Forward as Attachment». Une seule fois suffit.</translation>
        </message>
        <message>
            <source>Click the message in the list with the right mouse button.</source>
            <extracomment>clients/outlook-express: procedures.steps.text</extracomment>
            <translation>Cliquez sur le message dans la liste avec le bouton droit de la souris.</translation>
        </message>
        <message>
            <source>Click the three dots, «More», above the list and choose «Forward as attachment».</source>
            <extracomment>clients/gmail: procedures.steps.text</extracomment>
            <translation>Cliquez sur les trois points, «More», au-dessus de la liste et choisissez «Forward as attachment».</translation>
        </message>
        <message>
            <source>Click «Attach Item» and choose «Item».</source>
            <extracomment>clients/outlook-2007: procedures.steps.text</extracomment>
            <translation>Cliquez sur «Attach Item» et choisissez «Item».</translation>
        </message>
        <message>
            <source>Click «Attach Item», then «Outlook Item».</source>
            <extracomment>clients/outlook-2016: procedures.steps.text</extracomment>
            <translation>Cliquez sur «Attach Item», puis sur «Outlook Item».</translation>
        </message>
        <message>
            <source>Click «File», then «Save As».</source>
            <extracomment>clients/outlook-2016: procedures.steps.text</extracomment>
            <translation>Cliquez sur «File», puis sur «Save As».</translation>
        </message>
        <message>
            <source>Click «Forward».</source>
            <extracomment>clients/roundcube: procedures.steps.text</extracomment>
            <translation>Cliquez sur «Forward».</translation>
        </message>
        <message>
            <source>Close both windows with «OK».</source>
            <extracomment>clients/outlook-2003: procedures.steps.text</extracomment>
            <translation>Fermez les deux fenêtres avec «OK».</translation>
        </message>
        <message>
            <source>Cloudmark takes samples through a web form on its site; mail addresses are not known here.</source>
            <extracomment>destinations/cloudmark: address_hint</extracomment>
            <translation>Cloudmark reçoit les échantillons par un formulaire web sur son site ; on ne connaît pas ici d’adresse e-mail.</translation>
        </message>
        <message>
            <source>Cloudmark – wrong verdict (web form)</source>
            <extracomment>destinations/cloudmark: title</extracomment>
            <translation>Cloudmark – verdict erroné (formulaire web)</translation>
        </message>
        <message>
            <source>Cloudmark, how to report an accuracy issue</source>
            <extracomment>destinations/cloudmark: sources.name</extracomment>
            <translation>Cloudmark, comment signaler une erreur de classement</translation>
        </message>
        <message>
            <source>Ctrl+Alt+F is the plain Forward here, which is not a valid sample. Use the menu.</source>
            <extracomment>clients/claws-mail: warnings</extracomment>
            <translation>Ctrl+Alt+F est ici le transfert ordinaire, qui ne donne pas un échantillon valide. Passez par le menu.</translation>
        </message>
        <message>
            <source>Days the history goes back</source>
            <extracomment>policy HistoryDays: title</extracomment>
            <translation>Durée de l’historique (jours)</translation>
        </message>
        <message>
            <source>Default destination</source>
            <extracomment>policy DefaultDestination: title</extracomment>
            <translation>Destination par défaut</translation>
        </message>
        <message>
            <source>Destinations that are offered</source>
            <extracomment>policy OfferedDestinations: title</extracomment>
            <translation>Destinations proposées</translation>
        </message>
        <message>
            <source>Do not add samples to a support case: Symantec deletes them there.</source>
            <extracomment>destinations/symantec-missed-spam: what_next</extracomment>
            <translation>N’ajoutez pas d’échantillons à un dossier de support : Symantec les y supprime.</translation>
        </message>
        <message>
            <source>Do not attach a .msg file here: Symantec treats a .msg that does not come out of Outlook as invalid.</source>
            <extracomment>clients/outlook-express: warnings</extracomment>
            <translation>Ne joignez pas ici de fichier .msg : Symantec considère comme non valide un .msg qui ne provient pas d’Outlook.</translation>
        </message>
        <message>
            <source>Do not attach a saved .eml file in Outlook: Symantec treats an .eml that comes out of Outlook as invalid. Attach the message itself.</source>
            <extracomment>clients/outlook-2003: warnings</extracomment>
            <translation>Dans Outlook, ne joignez pas de fichier .eml enregistré : Symantec considère comme non valide un .eml qui provient d’Outlook. Joignez le message lui-même.</translation>
        </message>
        <message>
            <source>Do not copy the text that «Show original» shows into a mail: older guides say so, but it is not a valid sample.</source>
            <extracomment>clients/gmail: warnings</extracomment>
            <translation>Ne copiez pas dans un e-mail le texte qu’affiche «Show original» : d’anciens guides le conseillent, mais ce n’est pas un échantillon valide.</translation>
        </message>
        <message>
            <source>Do not pass the message to somebody else first: each forward loses details. The person who received it should send it in.</source>
            <extracomment>clients/general: warnings</extracomment>
            <translation>Ne transmettez pas d’abord le message à quelqu’un d’autre : chaque transfert fait perdre des détails. C’est à la personne qui l’a reçu de l’envoyer.</translation>
        </message>
        <message>
            <source>Domains of own addresses</source>
            <extracomment>policy OwnDomains: title</extracomment>
            <translation>Domaines des adresses de l’utilisateur</translation>
        </message>
        <message>
            <source>Download it as a file</source>
            <extracomment>clients/gmail: procedures.title</extracomment>
            <translation>Télécharger sous forme de fichier</translation>
        </message>
        <message>
            <source>Drag it onto Intact</source>
            <extracomment>clients/claws-mail: procedures.title</extracomment>
            <translation>Faire glisser sur Intact</translation>
        </message>
        <message>
            <source>Drag it out</source>
            <extracomment>clients/tuta: procedures.title</extracomment>
            <translation>Faire glisser hors du programme</translation>
        </message>
        <message>
            <source>Drag it to a folder</source>
            <extracomment>clients/outlook-2016: procedures.title</extracomment>
            <translation>Faire glisser vers un dossier</translation>
        </message>
        <message>
            <source>Drag it to the desktop</source>
            <extracomment>clients/apple-mail: procedures.title</extracomment>
            <translation>Faire glisser vers le bureau</translation>
        </message>
        <message>
            <source>Drag one message or several from the list onto Intact.</source>
            <extracomment>clients/claws-mail: procedures.steps.text</extracomment>
            <translation>Faites glisser un ou plusieurs messages de la liste sur Intact.</translation>
        </message>
        <message>
            <source>Drag the message from the list into a folder. A file appears there.</source>
            <extracomment>clients/windows-live-mail: procedures.steps.text</extracomment>
            <translation>Faites glisser le message de la liste dans un dossier. Un fichier y apparaît.</translation>
        </message>
        <message>
            <source>Drag the message from the list into the text of the new mail.</source>
            <extracomment>clients/outlook-2003: procedures.steps.text</extracomment>
            <translation>Faites glisser le message de la liste dans le texte du nouvel e-mail.</translation>
        </message>
        <message>
            <source>Drag the message from the list into the text of the new mail. It becomes an attachment.</source>
            <extracomment>clients/outlook-2016: procedures.steps.text</extracomment>
            <translation>Faites glisser le message de la liste dans le texte du nouvel e-mail. Il devient une pièce jointe.</translation>
        </message>
        <message>
            <source>Drag the message from the list into the window of the new mail.</source>
            <extracomment>clients/kmail: procedures.steps.text</extracomment>
            <translation>Faites glisser le message de la liste dans la fenêtre du nouvel e-mail.</translation>
        </message>
        <message>
            <source>Drag the message from the list onto Intact.</source>
            <extracomment>clients/evolution: procedures.steps.text</extracomment>
            <translation>Faites glisser le message de la liste sur Intact.</translation>
        </message>
        <message>
            <source>Drag the message from the list to the desktop or into a folder. A .msg file appears there.</source>
            <extracomment>clients/outlook-2016: procedures.steps.text</extracomment>
            <translation>Faites glisser le message de la liste vers le bureau ou dans un dossier. Un fichier .msg y apparaît.</translation>
        </message>
        <message>
            <source>Drag the message from the list to the desktop or into a folder. A file that ends in .eml appears there.</source>
            <extracomment>clients/outlook-mac: procedures.steps.text</extracomment>
            <translation>Faites glisser le message de la liste vers le bureau ou dans un dossier. Un fichier se terminant par .eml y apparaît.</translation>
        </message>
        <message>
            <source>Drag the message onto Intact.</source>
            <extracomment>clients/mailspring: procedures.steps.text</extracomment>
            <translation>Faites glisser le message sur Intact.</translation>
        </message>
        <message>
            <source>Drag the message out of the window to the desktop. A file that ends in .eml appears there.</source>
            <extracomment>clients/apple-mail: procedures.steps.text</extracomment>
            <translation>Faites glisser le message hors de la fenêtre, vers le bureau. Un fichier se terminant par .eml y apparaît.</translation>
        </message>
        <message>
            <source>Dragging does not work</source>
            <extracomment>clients/kmail: procedures.title</extracomment>
            <translation>Le glisser-déposer ne fonctionne pas</translation>
        </message>
        <message>
            <source>Dragging from KMail onto another program hands over an internal address, not the message. Save it instead.</source>
            <extracomment>clients/kmail: warnings</extracomment>
            <translation>Le glisser-déposer de KMail vers un autre programme transmet une adresse interne, pas le message. Enregistrez-le plutôt.</translation>
        </message>
        <message>
            <source>Dragging from Mail straight onto another program does not always hand the message over. If nothing arrives, drag it to the desktop first, or save it.</source>
            <extracomment>clients/apple-mail: warnings</extracomment>
            <translation>Le glisser-déposer de Mail directement vers un autre programme ne transmet pas toujours le message. Si rien n’arrive, faites-le d’abord glisser vers le bureau, ou enregistrez-le.</translation>
        </message>
        <message>
            <source>Dragging from the new Outlook onto another program often hands over no message at all. If nothing arrives, download the message first.</source>
            <extracomment>clients/outlook-new: warnings</extracomment>
            <translation>Le glisser-déposer du nouvel Outlook vers un autre programme ne transmet souvent aucun message. Si rien n’arrive, téléchargez d’abord le message.</translation>
        </message>
        <message>
            <source>Dragging hands over a mailbox file with small changes: a line X-Evolution-Source, and a &gt; before lines that begin with From. Intact takes the added line off and tells you.</source>
            <extracomment>clients/evolution: warnings</extracomment>
            <translation>Le glisser-déposer transmet un fichier de boîte aux lettres avec de petites modifications : une ligne X-Evolution-Source, et un &gt; devant les lignes qui commencent par From. Intact retire la ligne ajoutée et vous le signale.</translation>
        </message>
        <message>
            <source>Drop a copy of it on Intact.</source>
            <extracomment>clients/sup: procedures.steps.text</extracomment>
            <translation>Déposez-en une copie sur Intact.</translation>
        </message>
        <message>
            <source>Drop that file on Intact.</source>
            <extracomment>clients/apple-mail: procedures.steps.text</extracomment>
            <translation>Déposez ce fichier sur Intact.</translation>
        </message>
        <message>
            <source>Drop the .msg file on Intact.</source>
            <extracomment>clients/outlook-2016: procedures.steps.text</extracomment>
            <translation>Déposez le fichier .msg sur Intact.</translation>
        </message>
        <message>
            <source>Drop the file on Intact and look whether all header lines are there.</source>
            <extracomment>clients/lotus-notes: procedures.steps.text</extracomment>
            <translation>Déposez le fichier sur Intact et vérifiez que toutes les lignes d’en-tête sont là.</translation>
        </message>
        <message>
            <source>Drop the file on Intact.</source>
            <extracomment>clients/apple-mail: procedures.steps.text</extracomment>
            <translation>Déposez le fichier sur Intact.</translation>
        </message>
        <message>
            <source>Drop the file on Intact: it shows whether something is missing.</source>
            <extracomment>clients/em-client: procedures.steps.text</extracomment>
            <translation>Déposez le fichier sur Intact : il indique s’il manque quelque chose.</translation>
        </message>
        <message>
            <source>Dynamic Net, reporting spam</source>
            <extracomment>destinations/n-able-false-positive: sources.name</extracomment>
            <translation>Dynamic Net, signaler du spam</translation>
        </message>
        <message>
            <source>Each sample is examined on its own, usually within 24 hours. Symantec does not answer by mail.</source>
            <extracomment>destinations/symantec-false-positive: what_next</extracomment>
            <translation>Chaque échantillon est examiné séparément, en général sous 24 heures. Symantec ne répond pas par e-mail.</translation>
        </message>
        <message>
            <source>English</source>
            <extracomment>policy Language: choices</extracomment>
            <translation>Anglais</translation>
        </message>
        <message>
            <source>Enter the address and send.</source>
            <extracomment>clients/apple-mail: procedures.steps.text</extracomment>
            <translation>Saisissez l’adresse et envoyez.</translation>
        </message>
        <message>
            <source>Enter the address of the person or desk in your organisation that looks at such messages. If you do not know it, ask your helpdesk.</source>
            <extracomment>destinations/own-address: address_hint</extracomment>
            <translation>Saisissez l’adresse de la personne ou du service de votre organisation qui examine ces messages. Si vous ne la connaissez pas, demandez à votre service d’assistance.</translation>
        </message>
        <message>
            <source>Enter the address, check that the attachment is there and not empty, and send.</source>
            <extracomment>clients/em-client: procedures.steps.text</extracomment>
            <translation>Saisissez l’adresse, vérifiez que la pièce jointe est là et n’est pas vide, puis envoyez.</translation>
        </message>
        <message>
            <source>Enter the address, check that the attachment is there, and send.</source>
            <extracomment>clients/entourage: procedures.steps.text</extracomment>
            <translation>Saisissez l’adresse, vérifiez que la pièce jointe est là, puis envoyez.</translation>
        </message>
        <message>
            <source>Enter the address, check that the message stands there as an attachment, and send.</source>
            <extracomment>clients/mutt: procedures.steps.text</extracomment>
            <translation>Saisissez l’adresse, vérifiez que le message figure en pièce jointe, puis envoyez.</translation>
        </message>
        <message>
            <source>Entourage, Outlook 2011 for Mac</source>
            <extracomment>clients/entourage: title</extracomment>
            <translation>Entourage, Outlook 2011 pour Mac</translation>
        </message>
        <message>
            <source>Every mail program and webmail that can attach a message to a message</source>
            <extracomment>clients/general: versions</extracomment>
            <translation>Tout logiciel de messagerie et toute messagerie web capables de joindre un message à un message</translation>
        </message>
        <message>
            <source>Everything, byte for byte. The files end in .txt; Intact looks at the content.</source>
            <extracomment>clients/claws-mail: procedures.keeps</extracomment>
            <translation>Tout, octet par octet. Les fichiers se terminent par .txt ; Intact regarde le contenu.</translation>
        </message>
        <message>
            <source>Everything, if the message is attached unchanged.</source>
            <extracomment>clients/general: procedures.keeps</extracomment>
            <translation>Tout, si le message est joint inchangé.</translation>
        </message>
        <message>
            <source>Everything, while the forward style is «attached», as it is by default.</source>
            <extracomment>clients/evolution: procedures.keeps</extracomment>
            <translation>Tout, tant que le style de transfert est «attached», comme il l’est par défaut.</translation>
        </message>
        <message>
            <source>Everything, while the forward style is «attached», as it is from the factory.</source>
            <translation type="vanished">Tout, tant que le style de transfert est «attached», comme il l’est par défaut.</translation>
        </message>
        <message>
            <source>Everything. Lines that Thunderbird added are taken off by Intact.</source>
            <extracomment>clients/thunderbird: procedures.keeps</extracomment>
            <translation>Tout. Intact retire les lignes que Thunderbird a ajoutées.</translation>
        </message>
        <message>
            <source>Everything. Lines that Thunderbird added are taken off by Intact. On Windows and macOS this was not tried.</source>
            <extracomment>clients/thunderbird: procedures.keeps</extracomment>
            <translation>Tout. Intact retire les lignes que Thunderbird a ajoutées. Cela n’a pas été essayé sur Windows et macOS.</translation>
        </message>
        <message>
            <source>Everything: it is the message as it was delivered.</source>
            <extracomment>clients/sup: procedures.keeps</extracomment>
            <translation>Tout : c’est le message tel qu’il a été remis.</translation>
        </message>
        <message>
            <source>Everything: the message goes unaltered.</source>
            <extracomment>clients/evolution: procedures.keeps</extracomment>
            <translation>Tout : le message part sans modification.</translation>
        </message>
        <message>
            <source>Everything: the message is attached as it is stored.</source>
            <extracomment>clients/thunderbird: procedures.keeps</extracomment>
            <translation>Tout : le message est joint tel qu’il est enregistré.</translation>
        </message>
        <message>
            <source>Evolution</source>
            <extracomment>clients/evolution: title</extracomment>
            <translation>Evolution</translation>
        </message>
        <message>
            <source>Evolution on Linux</source>
            <extracomment>clients/evolution: versions</extracomment>
            <translation>Evolution sur Linux</translation>
        </message>
        <message>
            <source>Evolution’s help, forwarding</source>
            <extracomment>clients/evolution: procedures.source</extracomment>
            <translation>aide d’Evolution, transfert</translation>
        </message>
        <message>
            <source>Export it as a file</source>
            <extracomment>clients/proton: procedures.title</extracomment>
            <translation>Exporter dans un fichier</translation>
        </message>
        <message>
            <source>Export the message</source>
            <extracomment>clients/lotus-notes: procedures.title</extracomment>
            <translation>Exporter le message</translation>
        </message>
        <message>
            <source>Fastmail in the browser</source>
            <extracomment>clients/fastmail: title</extracomment>
            <translation>Fastmail dans le navigateur</translation>
        </message>
        <message>
            <source>Fastmail’s web client</source>
            <extracomment>clients/fastmail: versions</extracomment>
            <translation>Le client web de Fastmail</translation>
        </message>
        <message>
            <source>Fetch it with a mail program</source>
            <extracomment>clients/fastmail: procedures.title</extracomment>
            <translation>Le récupérer avec un logiciel de messagerie</translation>
        </message>
        <message>
            <source>First words of the mails</source>
            <extracomment>policy BodyTemplate: title</extracomment>
            <translation>Premiers mots des e-mails</translation>
        </message>
        <message>
            <source>Folder with own destinations and guides</source>
            <extracomment>policy OrganisationFolder: title</extracomment>
            <translation>Dossier des destinations et guides de l’organisation</translation>
        </message>
        <message>
            <source>Follow the guide for that program.</source>
            <extracomment>clients/apple-mail-phone: procedures.steps.text</extracomment>
            <translation>Suivez le guide de ce logiciel.</translation>
        </message>
        <message>
            <source>Follow the guide «Gmail in the browser».</source>
            <extracomment>clients/gmail-app: procedures.steps.text</extracomment>
            <translation>Suivez le guide «Gmail in the browser».</translation>
        </message>
        <message>
            <source>Fortinet community, FortiMail false negative handling</source>
            <extracomment>destinations/fortinet-missed-spam: sources.name</extracomment>
            <translation>communauté Fortinet, traitement des faux négatifs de FortiMail</translation>
        </message>
        <message>
            <source>Fortinet community, submitting spam samples (2013, edited 2022)</source>
            <extracomment>destinations/fortinet-missed-spam: sources.name</extracomment>
            <translation>communauté Fortinet, envoi d’échantillons de spam (2013, modifié en 2022)</translation>
        </message>
        <message>
            <source>Fortinet does not answer the sender.</source>
            <extracomment>destinations/fortinet-missed-spam: what_next</extracomment>
            <translation>Fortinet ne répond pas à l’expéditeur.</translation>
        </message>
        <message>
            <source>Fortinet – spam that got through</source>
            <extracomment>destinations/fortinet-missed-spam: title</extracomment>
            <translation>Fortinet – spam non détecté</translation>
        </message>
        <message>
            <source>Fortinet’s article of 2025 names this address. An older one names submitspam@service.fortinet.com; ask your administrator if a mail comes back.</source>
            <extracomment>destinations/fortinet-missed-spam: check_before_use</extracomment>
            <translation>L’article de Fortinet de 2025 indique cette adresse. Un article plus ancien indique submitspam@service.fortinet.com ; demandez à votre administrateur si un e-mail vous revient.</translation>
        </message>
        <message>
            <source>Forwarding as an attachment is not known here. Drag the message out and let Intact make the mail.</source>
            <extracomment>clients/tuta: warnings</extracomment>
            <translation>On ne connaît pas ici de moyen de transférer en pièce jointe. Faites glisser le message hors du programme et laissez Intact préparer l’e-mail.</translation>
        </message>
        <message>
            <source>Forwarding as an attachment is not known to work here. Open the mailbox in the browser or in another mail program, and take the message from there.</source>
            <extracomment>clients/windows-10-mail: warnings</extracomment>
            <translation>Rien n’indique que le transfert en pièce jointe fonctionne ici. Ouvrez la boîte aux lettres dans le navigateur ou dans un autre logiciel de messagerie, et récupérez-y le message.</translation>
        </message>
        <message>
            <source>Forwarding inline loses the attachments. Look at the setting in «Edit», «Preferences», «Composer Preferences», «General», «Forward style»: by default it is «attached».</source>
            <extracomment>clients/evolution: warnings</extracomment>
            <translation>Transférer dans le corps du texte fait perdre les pièces jointes. Vérifiez le réglage dans «Edit», «Preferences», «Composer Preferences», «General», «Forward style» : par défaut, c’est «attached».</translation>
        </message>
        <message>
            <source>Forwarding inline loses the attachments. Look at the setting in «Edit», «Preferences», «Composer Preferences», «General», «Forward style»: from the factory it is «attached».</source>
            <translation type="vanished">Transférer dans le corps du texte fait perdre les pièces jointes. Vérifiez le réglage dans «Edit», «Preferences», «Composer Preferences», «General», «Forward style» : par défaut, c’est «attached».</translation>
        </message>
        <message>
            <source>French</source>
            <extracomment>policy Language: choices</extracomment>
            <translation>Français</translation>
        </message>
        <message>
            <source>From the list of messages</source>
            <extracomment>clients/horde: procedures.title</extracomment>
            <translation>Depuis la liste des messages</translation>
        </message>
        <message>
            <source>GMX, web.de and mail.com in the browser</source>
            <extracomment>clients/gmx: title</extracomment>
            <translation>GMX, web.de et mail.com dans le navigateur</translation>
        </message>
        <message>
            <source>Geary</source>
            <extracomment>clients/geary: title</extracomment>
            <translation>Geary</translation>
        </message>
        <message>
            <source>Geary has no known way to forward a message as an attachment or to save it. Use the webmail of your provider or another mail program for this.</source>
            <extracomment>clients/geary: warnings</extracomment>
            <translation>On ne connaît dans Geary aucun moyen de transférer un message en pièce jointe ni de l’enregistrer. Utilisez pour cela la messagerie web de votre fournisseur ou un autre logiciel de messagerie.</translation>
        </message>
        <message>
            <source>Geary on Linux</source>
            <extracomment>clients/geary: versions</extracomment>
            <translation>Geary sur Linux</translation>
        </message>
        <message>
            <source>Geary’s source, 2026-05-13</source>
            <extracomment>clients/geary: procedures.source</extracomment>
            <translation>code source de Geary, 2026-05-13</translation>
        </message>
        <message>
            <source>German</source>
            <extracomment>policy Language: choices</extracomment>
            <translation>Allemand</translation>
        </message>
        <message>
            <source>Give your administrator the saved sample: its Message-ID and date help to find the original in the console.</source>
            <extracomment>destinations/mimecast: what_next</extracomment>
            <translation>Donnez à votre administrateur l’échantillon enregistré : son Message-ID et sa date aident à trouver l’original dans la console.</translation>
        </message>
        <message>
            <source>Gmail and Google Workspace in a web browser</source>
            <extracomment>clients/gmail: versions</extracomment>
            <translation>Gmail et Google Workspace dans un navigateur web</translation>
        </message>
        <message>
            <source>Gmail in the browser</source>
            <extracomment>clients/gmail: title</extracomment>
            <translation>Gmail dans le navigateur</translation>
        </message>
        <message>
            <source>Gmail on a phone or tablet</source>
            <extracomment>clients/gmail-app: title</extracomment>
            <translation>Gmail sur téléphone ou tablette</translation>
        </message>
        <message>
            <source>Go to the list of messages; do not open the message.</source>
            <extracomment>clients/horde: procedures.steps.text</extracomment>
            <translation>Allez à la liste des messages ; n’ouvrez pas le message.</translation>
        </message>
        <message>
            <source>GroupWise</source>
            <extracomment>clients/groupwise: title</extracomment>
            <translation>GroupWise</translation>
        </message>
        <message>
            <source>Help desk of Valdosta State University</source>
            <extracomment>destinations/cisco-false-positive: sources.name</extracomment>
            <translation>service d’assistance de la Valdosta State University</translation>
        </message>
        <message>
            <source>Helpdesk</source>
            <extracomment>policy HelpdeskContact: title</extracomment>
            <translation>Service d’assistance</translation>
        </message>
        <message>
            <source>Hold Alt and drag the message from the list to the desktop or onto Intact.</source>
            <extracomment>clients/tuta: procedures.steps.text</extracomment>
            <translation>Maintenez Alt et faites glisser le message de la liste vers le bureau ou sur Intact.</translation>
        </message>
        <message>
            <source>Horde and SpamCop webmail</source>
            <extracomment>clients/horde: title</extracomment>
            <translation>Messagerie web Horde et SpamCop</translation>
        </message>
        <message>
            <source>Horde, as providers and SpamCop run it</source>
            <extracomment>clients/horde: versions</extracomment>
            <translation>Horde, tel que le proposent les fournisseurs et SpamCop</translation>
        </message>
        <message>
            <source>Hornetsecurity support, newer page</source>
            <extracomment>destinations/hornetsecurity-false-positive: sources.name</extracomment>
            <translation>support de Hornetsecurity, page plus récente</translation>
        </message>
        <message>
            <source>Hornetsecurity support, reporting false positives and false negatives</source>
            <extracomment>destinations/hornetsecurity-false-positive: sources.name</extracomment>
            <translation>support de Hornetsecurity, signaler les faux positifs et les faux négatifs</translation>
        </message>
        <message>
            <source>Hornetsecurity – good mail was stopped</source>
            <extracomment>destinations/hornetsecurity-false-positive: title</extracomment>
            <translation>Hornetsecurity – e-mail légitime bloqué</translation>
        </message>
        <message>
            <source>Hornetsecurity – spam that got through</source>
            <extracomment>destinations/hornetsecurity-missed-spam: title</extracomment>
            <translation>Hornetsecurity – spam non détecté</translation>
        </message>
        <message>
            <source>How a Maildir is made</source>
            <extracomment>clients/sup: procedures.source</extracomment>
            <translation>la structure d’un Maildir</translation>
        </message>
        <message>
            <source>IBM Lotus Notes, IBM Notes and HCL Notes</source>
            <extracomment>clients/lotus-notes: versions</extracomment>
            <translation>IBM Lotus Notes, IBM Notes et HCL Notes</translation>
        </message>
        <message>
            <source>If it can save messages</source>
            <extracomment>clients/em-client: procedures.title</extracomment>
            <translation>Si l’enregistrement de messages est possible</translation>
        </message>
        <message>
            <source>If it has such an entry</source>
            <extracomment>clients/em-client: procedures.title</extracomment>
            <translation>Si une telle commande existe</translation>
        </message>
        <message>
            <source>If on, Intact reads no message where it cannot start a process of its own for that. If off, it says so and reads within its own bounds.</source>
            <extracomment>policy ProtectionRequired: text</extracomment>
            <translation>Si cette option est activée, Intact ne lit aucun message là où il ne peut pas démarrer un processus à part pour cela. Si elle est désactivée, il le signale et lit dans ses propres limites.</translation>
        </message>
        <message>
            <source>If the link stays blocked, ask your administrator or Symantec support. Keep the sample: a support case needs it.</source>
            <extracomment>destinations/symantec-clicktime-false-positive: what_next</extracomment>
            <translation>Si le lien reste bloqué, adressez-vous à votre administrateur ou au support de Symantec. Gardez l’échantillon : un dossier de support en aura besoin.</translation>
        </message>
        <message>
            <source>If the mail is still stopped after 24 hours, open a support case or ask your administrator to.</source>
            <extracomment>destinations/symantec-false-positive: what_next</extracomment>
            <translation>Si l’e-mail est toujours bloqué après 24 heures, ouvrez un dossier de support ou demandez à votre administrateur de le faire.</translation>
        </message>
        <message>
            <source>If the message you want stands as an attachment in another mail, do not download it from there: it can lose header lines. Ask the person who received it.</source>
            <extracomment>clients/outlook-web: warnings</extracomment>
            <translation>Si le message voulu se trouve en pièce jointe d’un autre e-mail, ne le téléchargez pas à partir de là : il peut perdre des lignes d’en-tête. Demandez-le à la personne qui l’a reçu.</translation>
        </message>
        <message>
            <source>If the new mail is in rich text, the receiver may find a winmail.dat instead of the message. Set it to HTML or plain text before you send it.</source>
            <extracomment>clients/outlook-2003: warnings</extracomment>
            <translation>Si le nouvel e-mail est en texte enrichi (RTF), le destinataire peut trouver un winmail.dat à la place du message. Passez-le en HTML ou en texte brut avant l’envoi.</translation>
        </message>
        <message>
            <source>If the same kind of mail keeps coming, tell your administrator: Cisco’s Talos portal shows administrators what became of a report.</source>
            <extracomment>destinations/cisco-false-positive: what_next</extracomment>
            <translation>Si le même genre d’e-mails continue d’arriver, dites-le à votre administrateur : le portail Talos de Cisco montre aux administrateurs la suite donnée à un signalement.</translation>
        </message>
        <message>
            <source>If you dragged it to the desktop, drop the file on Intact.</source>
            <extracomment>clients/tuta: procedures.steps.text</extracomment>
            <translation>Si vous l’avez fait glisser vers le bureau, déposez le fichier sur Intact.</translation>
        </message>
        <message>
            <source>If you may use the MailMarshal Cloud console, report the message there: Trustwave prefers that. The address is for spam that the filter did not classify at all.</source>
            <extracomment>destinations/trustwave-missed-spam: first_advice</extracomment>
            <translation>Si vous avez accès à la console MailMarshal Cloud, signalez-y le message : Trustwave préfère cette voie. L’adresse est destinée au spam que le filtre n’a pas du tout classé.</translation>
        </message>
        <message>
            <source>If your mail program has a Symantec report button, or you may use the Symantec portal, report the message there. Symantec asks for a mail only where neither works.</source>
            <extracomment>destinations/symantec-missed-spam: first_advice</extracomment>
            <translation>Si votre logiciel de messagerie a un bouton de signalement Symantec, ou si vous avez accès au portail Symantec, signalez-y le message. Symantec ne demande un e-mail que si ni l’un ni l’autre ne fonctionne.</translation>
        </message>
        <message>
            <source>If your mailbox is a Maildir, each message is a file of its own there. Find that of the message.</source>
            <extracomment>clients/sup: procedures.steps.text</extracomment>
            <translation>Si votre boîte aux lettres est un Maildir, chaque message y est un fichier à part. Trouvez celui du message.</translation>
        </message>
        <message>
            <source>If your program cannot do this, ask the people who run your mail, or save the message as a file and drop it on Intact.</source>
            <extracomment>clients/general: warnings</extracomment>
            <translation>Si votre programme ne le permet pas, adressez-vous aux responsables de votre messagerie, ou enregistrez le message dans un fichier et déposez-le sur Intact.</translation>
        </message>
        <message>
            <source>In 2009 samples went to false@support.trendmicro.com (good mail) and spam@support.trendmicro.com (missed spam), packed into a zip file with a password. Intact makes no archives: save the samples, and ask Trend Micro’s support how it takes them today.</source>
            <extracomment>destinations/trend-micro: address_hint</extracomment>
            <translation>En 2009, les échantillons étaient envoyés à false@support.trendmicro.com (e-mails légitimes) et à spam@support.trendmicro.com (spam non détecté), dans un fichier zip protégé par un mot de passe. Intact ne crée pas d’archives : enregistrez les échantillons, et demandez au support de Trend Micro comment il les reçoit aujourd’hui.</translation>
        </message>
        <message>
            <source>In its menu, choose «Forward as attachment».</source>
            <extracomment>clients/thunderbird-android: procedures.steps.text</extracomment>
            <translation>Dans son menu, choisissez «Forward as attachment».</translation>
        </message>
        <message>
            <source>In the Gmail app for phones, forwarding as an attachment is not known to work. Use a browser on a computer.</source>
            <extracomment>clients/gmail: warnings</extracomment>
            <translation>Dans l’application Gmail pour téléphone, rien n’indique que le transfert en pièce jointe fonctionne. Utilisez un navigateur sur un ordinateur.</translation>
        </message>
        <message>
            <source>Intact never looks for updates, so this is off whatever it says; the policy is there for audits that ask for it.</source>
            <extracomment>policy UpdateCheck: text</extracomment>
            <translation>Intact ne recherche jamais de mises à jour : cette option est donc désactivée, quelle que soit sa valeur ; la stratégie existe pour les audits qui la demandent.</translation>
        </message>
        <message>
            <source>Its source, 2026-08-20</source>
            <extracomment>clients/thunderbird-android: procedures.source</extracomment>
            <translation>son code source, 2026-08-20</translation>
        </message>
        <message>
            <source>Japanese</source>
            <extracomment>policy Language: choices</extracomment>
            <translation>Japonais</translation>
        </message>
        <message>
            <source>K-9 Mail 5.600 and later, Thunderbird for Android</source>
            <extracomment>clients/thunderbird-android: versions</extracomment>
            <translation>K-9 Mail 5.600 et versions ultérieures, Thunderbird pour Android</translation>
        </message>
        <message>
            <source>KMail</source>
            <extracomment>clients/kmail: title</extracomment>
            <translation>KMail</translation>
        </message>
        <message>
            <source>KMail and Kontact on Linux</source>
            <extracomment>clients/kmail: versions</extracomment>
            <translation>KMail et Kontact sur Linux</translation>
        </message>
        <message>
            <source>KMail hands over an internal address instead.</source>
            <extracomment>clients/kmail: procedures.keeps</extracomment>
            <translation>KMail transmet une adresse interne à la place.</translation>
        </message>
        <message>
            <source>KMail’s handbook, menus</source>
            <extracomment>clients/kmail: procedures.source</extracomment>
            <translation>manuel de KMail, menus</translation>
        </message>
        <message>
            <source>KMail’s handbook, using KMail</source>
            <extracomment>clients/kmail: procedures.source</extracomment>
            <translation>manuel de KMail, utiliser KMail</translation>
        </message>
        <message>
            <source>KMail’s source for dragging</source>
            <extracomment>clients/kmail: procedures.source</extracomment>
            <translation>code source de KMail pour le glisser-déposer</translation>
        </message>
        <message>
            <source>Kaspersky support, anti-spam</source>
            <extracomment>destinations/kaspersky-false-positive: sources.name</extracomment>
            <translation>support de Kaspersky, antispam</translation>
        </message>
        <message>
            <source>Kaspersky support, article 470</source>
            <extracomment>destinations/kaspersky-false-positive: sources.name</extracomment>
            <translation>support de Kaspersky, article 470</translation>
        </message>
        <message>
            <source>Kaspersky – good mail was stopped</source>
            <extracomment>destinations/kaspersky-false-positive: title</extracomment>
            <translation>Kaspersky – e-mail légitime bloqué</translation>
        </message>
        <message>
            <source>Keep a history</source>
            <extracomment>policy KeepHistory: title</extracomment>
            <translation>Conserver un historique</translation>
        </message>
        <message>
            <source>Keep the type .eml and save.</source>
            <extracomment>clients/thunderbird: procedures.steps.text</extracomment>
            <translation>Gardez le type .eml et enregistrez.</translation>
        </message>
        <message>
            <source>Language</source>
            <extracomment>policy Language: title</extracomment>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Largest mail (bytes)</source>
            <extracomment>policy MaximumMailBytes: title</extracomment>
            <translation>Taille maximale d’un e-mail (octets)</translation>
        </message>
        <message>
            <source>Leave the message in your mailbox and open Gmail in the browser of a computer.</source>
            <extracomment>clients/gmail-app: procedures.steps.text</extracomment>
            <translation>Laissez le message dans votre boîte aux lettres et ouvrez Gmail dans le navigateur d’un ordinateur.</translation>
        </message>
        <message>
            <source>Leave the message in your mailbox and open it on a computer, in your mail program or in the browser.</source>
            <extracomment>clients/apple-mail-phone: procedures.steps.text</extracomment>
            <translation>Laissez le message dans votre boîte aux lettres et ouvrez-le sur un ordinateur, dans votre logiciel de messagerie ou dans le navigateur.</translation>
        </message>
        <message>
            <source>Leave «mime_forward_decode» unset: it turns the content into text.</source>
            <extracomment>clients/mutt: warnings</extracomment>
            <translation>N’activez pas «mime_forward_decode» : ce réglage convertit le contenu en texte.</translation>
        </message>
        <message>
            <source>Linux and Windows</source>
            <extracomment>clients/claws-mail: versions</extracomment>
            <translation>Linux et Windows</translation>
        </message>
        <message>
            <source>Load the complete message first: if it was not fully downloaded, only its header lines are attached.</source>
            <extracomment>clients/thunderbird-android: warnings</extracomment>
            <translation>Chargez d’abord le message complet : s’il n’est pas entièrement téléchargé, seules ses lignes d’en-tête sont jointes.</translation>
        </message>
        <message>
            <source>Look at Symantec’s article once before the first use: Intact does not know the address that samples go to, and a newer article asks for a support case instead.</source>
            <extracomment>destinations/symantec-clicktime-false-positive: check_before_use</extracomment>
            <translation>Consultez une fois l’article de Symantec avant la première utilisation : Intact ne connaît pas l’adresse à laquelle envoyer les échantillons, et un article plus récent demande un dossier de support à la place.</translation>
        </message>
        <message>
            <source>Look at Symantec’s article once before the first use: its address is not known here, and a newer article asks for a support case instead.</source>
            <translation type="vanished">Consultez une fois l’article de Symantec avant la première utilisation : l’adresse n’est pas connue ici, et un article plus récent demande un dossier de support à la place.</translation>
        </message>
        <message>
            <source>Look at the article first: how a message is reported depends on what the filter did with it.</source>
            <extracomment>destinations/symantec-false-positive: check_before_use</extracomment>
            <translation>Consultez d’abord l’article : la manière de signaler un message dépend de ce que le filtre en a fait.</translation>
        </message>
        <message>
            <source>Look at the article first: its newer version wants you to use the report button or the portal, and takes a mail only where neither can be used.</source>
            <extracomment>destinations/symantec-missed-spam: check_before_use</extracomment>
            <translation>Consultez d’abord l’article : sa version plus récente vous demande d’utiliser le bouton de signalement ou le portail, et n’accepte un e-mail que si ni l’un ni l’autre ne peut être utilisé.</translation>
        </message>
        <message>
            <source>Look at the article first: the addresses are not known here.</source>
            <extracomment>destinations/symantec-false-positive-outside-sender: check_before_use</extracomment>
            <translation>Consultez d’abord l’article : les adresses ne sont pas connues ici.</translation>
        </message>
        <message>
            <source>Look at the sent mail: the attachment must not be empty.</source>
            <extracomment>clients/nextcloud-mail: procedures.steps.text</extracomment>
            <translation>Regardez l’e-mail envoyé : la pièce jointe ne doit pas être vide.</translation>
        </message>
        <message>
            <source>Look for updates</source>
            <extracomment>policy UpdateCheck: title</extracomment>
            <translation>Rechercher des mises à jour</translation>
        </message>
        <message>
            <source>Look for «Save As», «Export», «Download message» or «Show original».</source>
            <extracomment>clients/general: procedures.steps.text</extracomment>
            <translation>Cherchez «Save As», «Export», «Download message» ou «Show original».</translation>
        </message>
        <message>
            <source>Look in the menu of the message for «Forward as attachment» or a similar entry.</source>
            <extracomment>clients/em-client: procedures.steps.text</extracomment>
            <translation>Cherchez «Forward as attachment» ou une commande semblable dans le menu du message.</translation>
        </message>
        <message>
            <source>Look in your program’s menus or help for «Forward as attachment» or a similar entry, often behind a «More» or three-dots button.</source>
            <extracomment>clients/general: procedures.steps.text</extracomment>
            <translation>Cherchez dans les menus ou l’aide de votre programme «Forward as attachment» ou une commande semblable, souvent derrière un bouton «More» ou à trois points.</translation>
        </message>
        <message>
            <source>Look on the Broadcom support site for the article «How To Export Messages From IBM Lotus Notes», and follow it.</source>
            <extracomment>clients/lotus-notes: procedures.steps.text</extracomment>
            <translation>Cherchez sur le site de support de Broadcom l’article «How To Export Messages From IBM Lotus Notes» et suivez-le.</translation>
        </message>
        <message>
            <source>Lotus Notes, HCL Notes</source>
            <extracomment>clients/lotus-notes: title</extracomment>
            <translation>Lotus Notes, HCL Notes</translation>
        </message>
        <message>
            <source>Mail of Windows 10 and 11</source>
            <extracomment>clients/windows-10-mail: title</extracomment>
            <translation>Courrier de Windows 10 et 11</translation>
        </message>
        <message>
            <source>Mail on iCloud.com</source>
            <extracomment>clients/icloud: versions</extracomment>
            <translation>Mail sur iCloud.com</translation>
        </message>
        <message>
            <source>Mail on iPhone and iPad</source>
            <extracomment>clients/apple-mail-phone: title</extracomment>
            <translation>Mail sur iPhone et iPad</translation>
        </message>
        <message>
            <source>Mail on macOS</source>
            <extracomment>clients/apple-mail: versions</extracomment>
            <translation>Mail sur macOS</translation>
        </message>
        <message>
            <source>Mailbird</source>
            <extracomment>clients/mailbird: title</extracomment>
            <translation>Mailbird</translation>
        </message>
        <message>
            <source>Mailbird on Windows and macOS</source>
            <extracomment>clients/mailbird: versions</extracomment>
            <translation>Mailbird sur Windows et macOS</translation>
        </message>
        <message>
            <source>Mailspring</source>
            <extracomment>clients/mailspring: title</extracomment>
            <translation>Mailspring</translation>
        </message>
        <message>
            <source>Manual of a public add-in for reporting to Cisco, which names Cisco document 214133</source>
            <extracomment>destinations/cisco-malware: sources.name</extracomment>
            <translation>manuel d’un complément public de signalement à Cisco, qui cite le document Cisco 214133</translation>
        </message>
        <message>
            <source>McAfee article KB59415</source>
            <extracomment>destinations/trellix: sources.name</extracomment>
            <translation>article KB59415 de McAfee</translation>
        </message>
        <message>
            <source>McAfee’s article KB59415 gives the addresses, but they are not known here. Copy the right one from the article, or ask your administrator.</source>
            <extracomment>destinations/trellix: address_hint</extracomment>
            <translation>L’article KB59415 de McAfee indique les adresses, mais elles ne sont pas connues ici. Copiez la bonne depuis l’article, ou demandez à votre administrateur.</translation>
        </message>
        <message>
            <source>Messages forwarded or pasted as text</source>
            <translation type="vanished">les messages transférés ou collés comme texte</translation>
        </message>
        <message>
            <source>Messages of different kinds in one mail</source>
            <translation type="vanished">des messages de types différents dans un même e-mail</translation>
        </message>
        <message>
            <source>Microsoft Entourage and Outlook 2011 on old Macs</source>
            <extracomment>clients/entourage: versions</extracomment>
            <translation>Microsoft Entourage et Outlook 2011 sur d’anciens Mac</translation>
        </message>
        <message>
            <source>Microsoft documentation, manual submission page, about 2021</source>
            <extracomment>destinations/microsoft-false-positive: sources.name</extracomment>
            <translation>documentation Microsoft, page sur l’envoi manuel, vers 2021</translation>
        </message>
        <message>
            <source>Microsoft may not answer. Tell your administrator if the same mistake happens again.</source>
            <extracomment>destinations/microsoft-false-positive: what_next</extracomment>
            <translation>Microsoft ne répond pas toujours. Dites-le à votre administrateur si la même erreur se reproduit.</translation>
        </message>
        <message>
            <source>Microsoft states that samples are kept in data centres in North America and may be read by its analysts.</source>
            <extracomment>destinations/microsoft-false-positive: consent</extracomment>
            <translation>Microsoft indique que les échantillons sont conservés dans des centres de données en Amérique du Nord et peuvent être lus par ses analystes.</translation>
        </message>
        <message>
            <source>Microsoft – good mail was stopped</source>
            <extracomment>destinations/microsoft-false-positive: title</extracomment>
            <translation>Microsoft – e-mail légitime bloqué</translation>
        </message>
        <message>
            <source>Microsoft – phishing that got through</source>
            <extracomment>destinations/microsoft-phishing: title</extracomment>
            <translation>Microsoft – hameçonnage non détecté</translation>
        </message>
        <message>
            <source>Microsoft – spam that got through</source>
            <extracomment>destinations/microsoft-missed-spam: title</extracomment>
            <translation>Microsoft – spam non détecté</translation>
        </message>
        <message>
            <source>Mimecast support</source>
            <extracomment>destinations/mimecast: sources.name</extracomment>
            <translation>support de Mimecast</translation>
        </message>
        <message>
            <source>Mimecast – wrong verdict (console)</source>
            <extracomment>destinations/mimecast: title</extracomment>
            <translation>Mimecast – verdict erroné (console)</translation>
        </message>
        <message>
            <source>Moderator</source>
            <extracomment>policy ModeratorAddress: title</extracomment>
            <translation>Modérateur</translation>
        </message>
        <message>
            <source>Mutt and NeoMutt</source>
            <extracomment>clients/mutt: title</extracomment>
            <translation>Mutt et NeoMutt</translation>
        </message>
        <message>
            <source>Mutt and NeoMutt in a terminal</source>
            <extracomment>clients/mutt: versions</extracomment>
            <translation>Mutt et NeoMutt dans un terminal</translation>
        </message>
        <message>
            <source>My own address – security desk or moderator</source>
            <extracomment>destinations/own-address: title</extracomment>
            <translation>Mon adresse – service sécurité ou modérateur</translation>
        </message>
        <message>
            <source>N-able SpamExperts – good mail was stopped</source>
            <extracomment>destinations/n-able-false-positive: title</extracomment>
            <translation>N-able SpamExperts – e-mail légitime bloqué</translation>
        </message>
        <message>
            <source>N-able SpamExperts – spam that got through</source>
            <extracomment>destinations/n-able-missed-spam: title</extracomment>
            <translation>N-able SpamExperts – spam non détecté</translation>
        </message>
        <message>
            <source>NeoMutt’s documentation of its settings, 2026-07-24</source>
            <extracomment>clients/mutt: procedures.source</extracomment>
            <translation>documentation des paramètres de NeoMutt, 2026-07-24</translation>
        </message>
        <message>
            <source>Network Midlands, about the APWG</source>
            <extracomment>destinations/apwg: sources.name</extracomment>
            <translation>Network Midlands, à propos de l’APWG</translation>
        </message>
        <message>
            <source>New Outlook for Windows</source>
            <extracomment>clients/outlook-new: title</extracomment>
            <translation>Nouvel Outlook pour Windows</translation>
        </message>
        <message>
            <source>Newsletters and marketing mail that you want, and mail that was only marked as suspected spam, do not count as mistakes, at least with Symantec’s gateway products.</source>
            <extracomment>destinations/symantec-false-positive: first_advice</extracomment>
            <translation>Les lettres d’information et les e-mails publicitaires que vous souhaitez recevoir, ainsi que les e-mails seulement marqués comme spam présumé, ne comptent pas comme des erreurs, du moins pour les produits de passerelle de Symantec.</translation>
        </message>
        <message>
            <source>Nextcloud Mail</source>
            <extracomment>clients/nextcloud-mail: title</extracomment>
            <translation>Nextcloud Mail</translation>
        </message>
        <message>
            <source>No mail becomes larger than this. A destination’s own smaller limit still holds.</source>
            <extracomment>policy MaximumMailBytes: text</extracomment>
            <translation>Aucun e-mail ne dépasse cette taille. La limite plus basse d’une destination continue de s’appliquer.</translation>
        </message>
        <message>
            <source>Northern Ireland Cyber Security Centre, report a scam email</source>
            <extracomment>destinations/uk-ncsc: sources.name</extracomment>
            <translation>Northern Ireland Cyber Security Centre, signaler un e-mail frauduleux</translation>
        </message>
        <message>
            <source>Not known for these apps.</source>
            <extracomment>clients/phone: procedures.keeps</extracomment>
            <translation>Non connu pour ces applications.</translation>
        </message>
        <message>
            <source>Not known for this app.</source>
            <extracomment>clients/apple-mail-phone: procedures.keeps</extracomment>
            <translation>Non connu pour cette application.</translation>
        </message>
        <message>
            <source>Not known. Check that the message stands in the new mail as an attachment.</source>
            <extracomment>clients/em-client: procedures.keeps</extracomment>
            <translation>Non connu. Vérifiez que le message figure en pièce jointe dans le nouvel e-mail.</translation>
        </message>
        <message>
            <source>Not known. Intact shows what the file holds.</source>
            <extracomment>clients/em-client: procedures.keeps</extracomment>
            <translation>Non connu. Intact montre ce que le fichier contient.</translation>
        </message>
        <message>
            <source>Not possible here</source>
            <extracomment>clients/geary: procedures.title</extracomment>
            <translation>Impossible ici</translation>
        </message>
        <message>
            <source>Not verified. Intact shows what the file holds.</source>
            <extracomment>clients/proton: procedures.keeps</extracomment>
            <translation>Non vérifié. Intact montre ce que le fichier contient.</translation>
        </message>
        <message>
            <source>Novell GroupWise 8.0.2 client help</source>
            <extracomment>clients/groupwise: procedures.source</extracomment>
            <translation>aide du client Novell GroupWise 8.0.2</translation>
        </message>
        <message>
            <source>Older messages are not submitted. A destination’s own shorter limit still holds.</source>
            <extracomment>policy MaximumMessageDays: text</extracomment>
            <translation>Les messages plus anciens ne sont pas soumis. La limite plus courte d’une destination continue de s’appliquer.</translation>
        </message>
        <message>
            <source>Oldest message (days)</source>
            <extracomment>policy MaximumMessageDays: title</extracomment>
            <translation>Âge maximal d’un message (jours)</translation>
        </message>
        <message>
            <source>On a Mac, use Mail instead: it can forward the message as an attachment.</source>
            <extracomment>clients/icloud: warnings</extracomment>
            <translation>Sur un Mac, utilisez plutôt Mail : il peut transférer le message en pièce jointe.</translation>
        </message>
        <message>
            <source>On the «Home» tab, in the group «Respond», click «More» and then «Forward as Attachment».</source>
            <extracomment>clients/outlook-2016: procedures.steps.text</extracomment>
            <translation>Dans l’onglet «Home», groupe «Respond», cliquez sur «More», puis sur «Forward as Attachment».</translation>
        </message>
        <message>
            <source>One message</source>
            <extracomment>clients/gmail: procedures.title</extracomment>
            <translation>Un seul message</translation>
        </message>
        <message>
            <source>Only addresses of these domains count as a person’s own, and mails come from no others.</source>
            <extracomment>policy OwnDomains: text</extracomment>
            <translation>Seules les adresses de ces domaines comptent comme celles de l’utilisateur, et les e-mails ne partent d’aucune autre.</translation>
        </message>
        <message>
            <source>Only messages that went through this filter help: look for the line X-Filter-ID among the header lines.</source>
            <extracomment>destinations/n-able-false-positive: first_advice</extracomment>
            <translation>Seuls les messages passés par ce filtre sont utiles : cherchez la ligne X-Filter-ID parmi les lignes d’en-tête.</translation>
        </message>
        <message>
            <source>Only these destinations can be chosen, by the names that “intact destinations” lists. Without this policy all are offered.</source>
            <extracomment>policy OfferedDestinations: text</extracomment>
            <translation>Seules ces destinations peuvent être choisies, sous les noms que « intact destinations » affiche. Sans cette stratégie, toutes sont proposées.</translation>
        </message>
        <message>
            <source>Only these ways can be taken, by the names that “intact ways” lists. Without this policy all are allowed.</source>
            <extracomment>policy AllowedWays: text</extracomment>
            <translation>Seuls ces moyens peuvent être utilisés, sous les noms que « intact ways » affiche. Sans cette stratégie, tous sont autorisés.</translation>
        </message>
        <message>
            <source>Only with the host. How the connection is protected; there is none without.</source>
            <extracomment>policy SmtpSecurity: text</extracomment>
            <translation>Seulement avec l’hôte. La manière dont la connexion est protégée ; aucune connexion ne se fait sans protection.</translation>
        </message>
        <message>
            <source>Only with the host. Without this policy the usual port of the security.</source>
            <extracomment>policy SmtpPort: text</extracomment>
            <translation>Seulement avec l’hôte. Sans cette stratégie, le port habituel pour la sécurité choisie.</translation>
        </message>
        <message>
            <source>Open Cloudmark’s page first and follow what it says today.</source>
            <extracomment>destinations/cloudmark: check_before_use</extracomment>
            <translation>Ouvrez d’abord la page de Cloudmark et suivez ce qu’elle indique aujourd’hui.</translation>
        </message>
        <message>
            <source>Open a case with Broadcom support, or ask your administrator to, and offer the samples as proof.</source>
            <extracomment>destinations/symantec-clicktime-support-case: what_next</extracomment>
            <translation>Ouvrez un dossier auprès du support de Broadcom, ou demandez à votre administrateur de le faire, et proposez les échantillons comme preuve.</translation>
        </message>
        <message>
            <source>Open that link and confirm the report: nothing goes out before you do.</source>
            <extracomment>destinations/spamcop: what_next</extracomment>
            <translation>Ouvrez ce lien et confirmez le signalement : rien ne part avant.</translation>
        </message>
        <message>
            <source>Open the list beside «Forward» and choose the entry that attaches the message.</source>
            <extracomment>clients/groupwise: procedures.steps.text</extracomment>
            <translation>Ouvrez la liste à côté de «Forward» et choisissez la commande qui joint le message.</translation>
        </message>
        <message>
            <source>Open the menu of «Forward» and choose «Forward as attachment».</source>
            <extracomment>clients/roundcube: procedures.steps.text</extracomment>
            <translation>Ouvrez le menu de «Forward» et choisissez «Forward as attachment».</translation>
        </message>
        <message>
            <source>Open the message and choose «Forward as Attachment» in its menu.</source>
            <extracomment>clients/mailspring: procedures.steps.text</extracomment>
            <translation>Ouvrez le message et choisissez «Forward as Attachment» dans son menu.</translation>
        </message>
        <message>
            <source>Open the message and its menu, the three dots.</source>
            <extracomment>clients/nextcloud-mail: procedures.steps.text</extracomment>
            <translation>Ouvrez le message et son menu à trois points.</translation>
        </message>
        <message>
            <source>Open the message and look for «Save As», «Export» or «Download» in its menu.</source>
            <extracomment>clients/em-client: procedures.steps.text</extracomment>
            <translation>Ouvrez le message et cherchez «Save As», «Export» ou «Download» dans son menu.</translation>
        </message>
        <message>
            <source>Open the message and wait until it is complete. If it offers to load the rest, do that first.</source>
            <extracomment>clients/thunderbird-android: procedures.steps.text</extracomment>
            <translation>Ouvrez le message et attendez qu’il soit complet. Si l’application propose de charger le reste, faites-le d’abord.</translation>
        </message>
        <message>
            <source>Open the message in the webmail of your provider, or in another mail program, and forward it as an attachment there.</source>
            <extracomment>clients/geary: procedures.steps.text</extracomment>
            <translation>Ouvrez le message dans la messagerie web de votre fournisseur ou dans un autre logiciel de messagerie et, de là, transférez-le en pièce jointe.</translation>
        </message>
        <message>
            <source>Open the message, and in its menu, the three dots, choose «Forward as attachment».</source>
            <extracomment>clients/nextcloud-mail: procedures.steps.text</extracomment>
            <translation>Ouvrez le message et, dans son menu à trois points, choisissez «Forward as attachment».</translation>
        </message>
        <message>
            <source>Open the message, click the three dots, «More actions», and choose «Download» or «Save as».</source>
            <extracomment>clients/outlook-new: procedures.steps.text</extracomment>
            <translation>Ouvrez le message, cliquez sur les trois points, «More actions», et choisissez «Download» ou «Save as».</translation>
        </message>
        <message>
            <source>Open the message, click the three dots, «More actions», and choose «Download».</source>
            <extracomment>clients/outlook-web: procedures.steps.text</extracomment>
            <translation>Ouvrez le message, cliquez sur les trois points, «More actions», et choisissez «Download».</translation>
        </message>
        <message>
            <source>Open the message, click the three dots, «More actions», and choose «Forward as attachment». It may stand below «Other reply actions».</source>
            <extracomment>clients/outlook-new: procedures.steps.text</extracomment>
            <translation>Ouvrez le message, cliquez sur les trois points, «More actions», et choisissez «Forward as attachment». Cette commande se trouve parfois sous «Other reply actions».</translation>
        </message>
        <message>
            <source>Open the message, click the three dots, «More», and choose «Download message». Where that is missing, choose «Show original» and then «Download original».</source>
            <extracomment>clients/gmail: procedures.steps.text</extracomment>
            <translation>Ouvrez le message, cliquez sur les trois points, «More», et choisissez «Download message». Si cette commande manque, choisissez «Show original», puis «Download original».</translation>
        </message>
        <message>
            <source>Open the message, click the three dots, «More», and choose «Forward as attachment».</source>
            <extracomment>clients/gmail: procedures.steps.text</extracomment>
            <translation>Ouvrez le message, cliquez sur les trois points, «More», et choisissez «Forward as attachment».</translation>
        </message>
        <message>
            <source>Open the message, click «More» and choose «Export».</source>
            <extracomment>clients/proton: procedures.steps.text</extracomment>
            <translation>Ouvrez le message, cliquez sur «More» et choisissez «Export».</translation>
        </message>
        <message>
            <source>Open the message, wait until it is complete, and choose «Export as EML» in its menu.</source>
            <extracomment>clients/thunderbird-android: procedures.steps.text</extracomment>
            <translation>Ouvrez le message, attendez qu’il soit complet, et choisissez «Export as EML» dans son menu.</translation>
        </message>
        <message>
            <source>Open the same mailbox with another mail program, for example NeoMutt, and forward the message as an attachment there.</source>
            <extracomment>clients/sup: procedures.steps.text</extracomment>
            <translation>Ouvrez la même boîte aux lettres avec un autre logiciel de messagerie, par exemple NeoMutt, et, de là, transférez le message en pièce jointe.</translation>
        </message>
        <message>
            <source>Open «File» and choose «Save As», or press Ctrl+S.</source>
            <extracomment>clients/kmail: procedures.steps.text</extracomment>
            <translation>Ouvrez «File» et choisissez «Save As», ou appuyez sur Ctrl+S.</translation>
        </message>
        <message>
            <source>Open «File» and choose «Save As».</source>
            <extracomment>clients/apple-mail: procedures.steps.text</extracomment>
            <translation>Ouvrez «File» et choisissez «Save As».</translation>
        </message>
        <message>
            <source>Open «File», then «Save As», then «File…», or press Ctrl+S.</source>
            <extracomment>clients/thunderbird: procedures.steps.text</extracomment>
            <translation>Ouvrez «File», puis «Save As», puis «File…», ou appuyez sur Ctrl+S.</translation>
        </message>
        <message>
            <source>Open «Message» and choose «Forward as Attachment».</source>
            <extracomment>clients/outlook-mac: procedures.steps.text</extracomment>
            <translation>Ouvrez «Message» et choisissez «Forward as Attachment».</translation>
        </message>
        <message>
            <source>Open «Message» and choose «Forward as Attachment». A right click on the message offers the same.</source>
            <extracomment>clients/apple-mail: procedures.steps.text</extracomment>
            <translation>Ouvrez «Message» et choisissez «Forward as Attachment». Un clic droit sur le message propose la même chose.</translation>
        </message>
        <message>
            <source>Open «Message» and choose «Forward as attachment».</source>
            <extracomment>clients/claws-mail: procedures.steps.text</extracomment>
            <translation>Ouvrez «Message» et choisissez «Forward as attachment».</translation>
        </message>
        <message>
            <source>Open «Message» and look for «Forward as Attachment».</source>
            <extracomment>clients/entourage: procedures.steps.text</extracomment>
            <translation>Ouvrez «Message» et cherchez «Forward as Attachment».</translation>
        </message>
        <message>
            <source>Open «Message», in the bar with «File», «Edit», «View» and «Go». Choose «Forward As» and then «Attachment».</source>
            <extracomment>clients/thunderbird: procedures.steps.text</extracomment>
            <translation>Ouvrez «Message», dans la barre où se trouvent «File», «Edit», «View» et «Go». Choisissez «Forward As», puis «Attachment».</translation>
        </message>
        <message>
            <source>Open «Message», then «Forward As», and choose «Attachment».</source>
            <extracomment>clients/seamonkey: procedures.steps.text</extracomment>
            <translation>Ouvrez «Message», puis «Forward As», et choisissez «Attachment».</translation>
        </message>
        <message>
            <source>Open «Message», then «Forward as», and choose «Attached».</source>
            <extracomment>clients/evolution: procedures.steps.text</extracomment>
            <translation>Ouvrez «Message», puis «Forward as», et choisissez «Attached».</translation>
        </message>
        <message>
            <source>Open «Message», then «Forward», and choose «As Attachment», or press Shift+F.</source>
            <extracomment>clients/kmail: procedures.steps.text</extracomment>
            <translation>Ouvrez «Message», puis «Forward», et choisissez «As Attachment», ou appuyez sur Maj+F.</translation>
        </message>
        <message>
            <source>Open «Tools» and choose «Export messages».</source>
            <extracomment>clients/the-bat: procedures.steps.text</extracomment>
            <translation>Ouvrez «Tools» et choisissez «Export messages».</translation>
        </message>
        <message>
            <source>Open «Tools», then «Options», and on the tab «Preferences» click «E-Mail Options».</source>
            <extracomment>clients/outlook-2003: procedures.steps.text</extracomment>
            <translation>Ouvrez «Tools», puis «Options», et dans l’onglet «Preferences», cliquez sur «E-Mail Options».</translation>
        </message>
        <message>
            <source>Outlook 2003</source>
            <extracomment>clients/outlook-2003: title</extracomment>
            <translation>Outlook 2003</translation>
        </message>
        <message>
            <source>Outlook 2003 on Windows, perhaps also Outlook 2002</source>
            <extracomment>clients/outlook-2003: versions</extracomment>
            <translation>Outlook 2003 sur Windows, peut-être aussi Outlook 2002</translation>
        </message>
        <message>
            <source>Outlook 2007</source>
            <extracomment>clients/outlook-2007: title</extracomment>
            <translation>Outlook 2007</translation>
        </message>
        <message>
            <source>Outlook 2007 on Windows</source>
            <extracomment>clients/outlook-2007: versions</extracomment>
            <translation>Outlook 2007 sur Windows</translation>
        </message>
        <message>
            <source>Outlook 2010 and later (classic)</source>
            <extracomment>clients/outlook-2016: title</extracomment>
            <translation>Outlook 2010 et versions ultérieures (classique)</translation>
        </message>
        <message>
            <source>Outlook 2010, 2013, 2016, 2019, 2021, 2024 and Microsoft 365 on Windows, classic</source>
            <extracomment>clients/outlook-2016: versions</extracomment>
            <translation>Outlook 2010, 2013, 2016, 2019, 2021, 2024 et Microsoft 365 sur Windows, version classique</translation>
        </message>
        <message>
            <source>Outlook Express</source>
            <extracomment>clients/outlook-express: title</extracomment>
            <translation>Outlook Express</translation>
        </message>
        <message>
            <source>Outlook Express on Windows XP and earlier</source>
            <extracomment>clients/outlook-express: versions</extracomment>
            <translation>Outlook Express sur Windows XP et versions antérieures</translation>
        </message>
        <message>
            <source>Outlook does not send the message byte for byte: it makes it anew from what it stored.</source>
            <extracomment>clients/outlook-2003: warnings</extracomment>
            <translation>Outlook n’envoie pas le message octet par octet : il le recrée à partir de ce qu’il a enregistré.</translation>
        </message>
        <message>
            <source>Outlook does not send the message byte for byte: it makes it anew from what it stored. Makers of filters report damaged header lines, also for mail that was received through Exchange.</source>
            <extracomment>clients/outlook-2016: warnings</extracomment>
            <translation>Outlook n’envoie pas le message octet par octet : il le recrée à partir de ce qu’il a enregistré. Des éditeurs de filtres signalent des lignes d’en-tête endommagées, même pour des messages reçus par Exchange.</translation>
        </message>
        <message>
            <source>Outlook for Mac</source>
            <extracomment>clients/outlook-mac: title</extracomment>
            <translation>Outlook pour Mac</translation>
        </message>
        <message>
            <source>Outlook for iOS and Android</source>
            <extracomment>clients/outlook-phone: versions</extracomment>
            <translation>Outlook pour iOS et Android</translation>
        </message>
        <message>
            <source>Outlook in the browser, for Microsoft 365, Exchange and Outlook.com</source>
            <extracomment>clients/outlook-web: versions</extracomment>
            <translation>Outlook dans le navigateur, pour Microsoft 365, Exchange et Outlook.com</translation>
        </message>
        <message>
            <source>Outlook on a phone or tablet</source>
            <extracomment>clients/outlook-phone: title</extracomment>
            <translation>Outlook sur téléphone ou tablette</translation>
        </message>
        <message>
            <source>Outlook on macOS</source>
            <extracomment>clients/outlook-mac: versions</extracomment>
            <translation>Outlook sur macOS</translation>
        </message>
        <message>
            <source>Outlook on the web, Outlook.com</source>
            <extracomment>clients/outlook-web: title</extracomment>
            <translation>Outlook sur le web, Outlook.com</translation>
        </message>
        <message>
            <source>Pick the message in the window «Insert Item», enter the address and send.</source>
            <extracomment>clients/outlook-2003: procedures.steps.text</extracomment>
            <translation>Choisissez le message dans la fenêtre «Insert Item», saisissez l’adresse et envoyez.</translation>
        </message>
        <message>
            <source>Pick the message, enter the address and send.</source>
            <extracomment>clients/outlook-2016: procedures.steps.text</extracomment>
            <translation>Choisissez le message, saisissez l’adresse et envoyez.</translation>
        </message>
        <message>
            <source>Postbox</source>
            <extracomment>clients/postbox: title</extracomment>
            <translation>Postbox</translation>
        </message>
        <message>
            <source>Postbox on Windows and macOS</source>
            <extracomment>clients/postbox: versions</extracomment>
            <translation>Postbox sur Windows et macOS</translation>
        </message>
        <message>
            <source>Press Ctrl+Alt+F.</source>
            <extracomment>clients/outlook-2007: procedures.steps.text</extracomment>
            <translation>Appuyez sur Ctrl+Alt+F.</translation>
        </message>
        <message>
            <source>Press Ctrl+F.</source>
            <extracomment>clients/evolution: procedures.steps.text</extracomment>
            <translation>Appuyez sur Ctrl+F.</translation>
        </message>
        <message>
            <source>Privacy statement</source>
            <extracomment>policy ConsentText: title</extracomment>
            <translation>Déclaration de confidentialité</translation>
        </message>
        <message>
            <source>Proofpoint Essentials – wrong verdict (ticket)</source>
            <extracomment>destinations/proofpoint-essentials: title</extracomment>
            <translation>Proofpoint Essentials – verdict erroné (ticket)</translation>
        </message>
        <message>
            <source>Proton Mail has no known way to forward a message as an attachment. Export it and let Intact make the mail.</source>
            <extracomment>clients/proton: warnings</extracomment>
            <translation>On ne connaît dans Proton Mail aucun moyen de transférer un message en pièce jointe. Exportez-le et laissez Intact préparer l’e-mail.</translation>
        </message>
        <message>
            <source>Proton Mail in the browser</source>
            <extracomment>clients/proton: title</extracomment>
            <translation>Proton Mail dans le navigateur</translation>
        </message>
        <message>
            <source>Proton Mail’s web client</source>
            <extracomment>clients/proton: versions</extracomment>
            <translation>Le client web de Proton Mail</translation>
        </message>
        <message>
            <source>Proton’s source, an old version</source>
            <extracomment>clients/proton: procedures.source</extracomment>
            <translation>code source de Proton, une ancienne version</translation>
        </message>
        <message>
            <source>RFC 2046 section 5.2.1; Broadcom article 163837</source>
            <extracomment>clients/general: procedures.source</extracomment>
            <translation>RFC 2046, section 5.2.1 ; article 163837 de Broadcom</translation>
        </message>
        <message>
            <source>Read only in a protected process</source>
            <extracomment>policy ProtectionRequired: title</extracomment>
            <translation>Lire uniquement dans un processus protégé</translation>
        </message>
        <message>
            <source>Report only messages that the newest rules still get wrong, and nothing confidential.</source>
            <extracomment>destinations/trellix: first_advice</extracomment>
            <translation>Signalez seulement des messages que les règles les plus récentes jugent encore mal, et rien de confidentiel.</translation>
        </message>
        <message>
            <source>Reporting and dragging are not available in this app.</source>
            <extracomment>clients/outlook-phone: warnings</extracomment>
            <translation>Le signalement et le glisser-déposer ne sont pas possibles dans cette application.</translation>
        </message>
        <message>
            <source>Roundcube webmail</source>
            <extracomment>clients/roundcube: title</extracomment>
            <translation>Messagerie web Roundcube</translation>
        </message>
        <message>
            <source>Roundcube, as many providers and universities run it</source>
            <extracomment>clients/roundcube: versions</extracomment>
            <translation>Roundcube, tel que le proposent de nombreux fournisseurs et universités</translation>
        </message>
        <message>
            <source>Roundcube’s source, 2026-08-16</source>
            <extracomment>clients/roundcube: procedures.source</extracomment>
            <translation>code source de Roundcube, 2026-08-16</translation>
        </message>
        <message>
            <source>STARTTLS, never without</source>
            <extracomment>policy SmtpSecurity: choices</extracomment>
            <translation>STARTTLS, obligatoire</translation>
        </message>
        <message>
            <source>Save it as a file</source>
            <extracomment>clients/apple-mail: procedures.title</extracomment>
            <translation>Enregistrer dans un fichier</translation>
        </message>
        <message>
            <source>Save the message instead.</source>
            <extracomment>clients/kmail: procedures.steps.text</extracomment>
            <translation>Enregistrez plutôt le message.</translation>
        </message>
        <message>
            <source>Save the samples and attach them to the ticket; several go into one.</source>
            <extracomment>destinations/proofpoint-essentials: what_next</extracomment>
            <translation>Enregistrez les échantillons et joignez-les au ticket ; un ticket peut en contenir plusieurs.</translation>
        </message>
        <message>
            <source>Save the samples for the support case; they are written as .eml files, exactly as they would be sent.</source>
            <extracomment>destinations/symantec-clicktime-support-case: what_next</extracomment>
            <translation>Enregistrez les échantillons pour le dossier de support ; ils sont écrits en fichiers .eml, exactement tels qu’ils seraient envoyés.</translation>
        </message>
        <message>
            <source>Save the samples, then give them to Trend Micro’s support the way it asks for.</source>
            <extracomment>destinations/trend-micro: what_next</extracomment>
            <translation>Enregistrez les échantillons, puis remettez-les au support de Trend Micro comme il le demande.</translation>
        </message>
        <message>
            <source>Save the samples, then upload them in the web form. Do not paste their text: only the complete file counts.</source>
            <extracomment>destinations/cloudmark: what_next</extracomment>
            <translation>Enregistrez les échantillons, puis importez-les dans le formulaire web. Ne collez pas leur texte : seul le fichier complet compte.</translation>
        </message>
        <message>
            <source>SeaMonkey</source>
            <extracomment>clients/seamonkey: title</extracomment>
            <translation>SeaMonkey</translation>
        </message>
        <message>
            <source>SeaMonkey Mail on Windows, macOS and Linux</source>
            <extracomment>clients/seamonkey: versions</extracomment>
            <translation>SeaMonkey Mail sur Windows, macOS et Linux</translation>
        </message>
        <message>
            <source>SeaMonkey’s source</source>
            <extracomment>clients/seamonkey: procedures.source</extracomment>
            <translation>code source de SeaMonkey</translation>
        </message>
        <message>
            <source>Select one message in the list.</source>
            <extracomment>clients/kmail: procedures.steps.text</extracomment>
            <translation>Sélectionnez un seul message dans la liste.</translation>
        </message>
        <message>
            <source>Select several messages in the list.</source>
            <extracomment>clients/roundcube: procedures.steps.text</extracomment>
            <translation>Sélectionnez plusieurs messages dans la liste.</translation>
        </message>
        <message>
            <source>Select the message and click «Forward».</source>
            <extracomment>clients/outlook-2003: procedures.steps.text</extracomment>
            <translation>Sélectionnez le message et cliquez sur «Forward».</translation>
        </message>
        <message>
            <source>Select the message and forward it.</source>
            <extracomment>clients/mutt: procedures.steps.text</extracomment>
            <translation>Sélectionnez le message et transférez-le.</translation>
        </message>
        <message>
            <source>Select the message and look in its menus for «Forward as Attachment».</source>
            <extracomment>clients/zimbra: procedures.steps.text</extracomment>
            <translation>Sélectionnez le message et cherchez «Forward as Attachment» dans ses menus.</translation>
        </message>
        <message>
            <source>Select the message in the list and click «Forward as Attachment».</source>
            <extracomment>clients/thunderbird: procedures.steps.text</extracomment>
            <translation>Sélectionnez le message dans la liste et cliquez sur «Forward as Attachment».</translation>
        </message>
        <message>
            <source>Select the message in the list, so that it is highlighted.</source>
            <extracomment>clients/thunderbird: procedures.steps.text</extracomment>
            <translation>Sélectionnez le message dans la liste, de sorte qu’il soit en surbrillance.</translation>
        </message>
        <message>
            <source>Select the message in the list.</source>
            <extracomment>clients/claws-mail: procedures.steps.text</extracomment>
            <translation>Sélectionnez le message dans la liste.</translation>
        </message>
        <message>
            <source>Select the message in the list; do not open it.</source>
            <extracomment>clients/outlook-2016: procedures.steps.text</extracomment>
            <translation>Sélectionnez le message dans la liste ; ne l’ouvrez pas.</translation>
        </message>
        <message>
            <source>Select the message there and save it as a file, as the guide for that program says.</source>
            <extracomment>clients/fastmail: procedures.steps.text</extracomment>
            <translation>Sélectionnez-y le message et enregistrez-le dans un fichier, comme l’indique le guide de ce logiciel.</translation>
        </message>
        <message>
            <source>Select the message, so that it is highlighted.</source>
            <extracomment>clients/apple-mail: procedures.steps.text</extracomment>
            <translation>Sélectionnez le message, de sorte qu’il soit en surbrillance.</translation>
        </message>
        <message>
            <source>Select the message.</source>
            <extracomment>clients/apple-mail: procedures.steps.text</extracomment>
            <translation>Sélectionnez le message.</translation>
        </message>
        <message>
            <source>Server for drafts (IMAP): host</source>
            <extracomment>policy ImapHost: title</extracomment>
            <translation>Serveur des brouillons (IMAP) : hôte</translation>
        </message>
        <message>
            <source>Server for drafts (IMAP): port</source>
            <extracomment>policy ImapPort: title</extracomment>
            <translation>Serveur des brouillons (IMAP) : port</translation>
        </message>
        <message>
            <source>Server for drafts (IMAP): security</source>
            <extracomment>policy ImapSecurity: title</extracomment>
            <translation>Serveur des brouillons (IMAP) : sécurité</translation>
        </message>
        <message>
            <source>Server for sending (SMTP): host</source>
            <extracomment>policy SmtpHost: title</extracomment>
            <translation>Serveur d’envoi (SMTP) : hôte</translation>
        </message>
        <message>
            <source>Server for sending (SMTP): port</source>
            <extracomment>policy SmtpPort: title</extracomment>
            <translation>Serveur d’envoi (SMTP) : port</translation>
        </message>
        <message>
            <source>Server for sending (SMTP): security</source>
            <extracomment>policy SmtpSecurity: title</extracomment>
            <translation>Serveur d’envoi (SMTP) : sécurité</translation>
        </message>
        <message>
            <source>Set by you or your administrator</source>
            <extracomment>destinations/own-address: sources.name</extracomment>
            <translation>définie par vous ou votre administrateur</translation>
        </message>
        <message>
            <source>Set up your Fastmail account in a mail program on a computer, for example in Thunderbird.</source>
            <extracomment>clients/fastmail: procedures.steps.text</extracomment>
            <translation>Configurez votre compte Fastmail dans un logiciel de messagerie sur un ordinateur, par exemple dans Thunderbird.</translation>
        </message>
        <message>
            <source>Set up your Yahoo account in a mail program on a computer, for example in Thunderbird.</source>
            <extracomment>clients/yahoo: procedures.steps.text</extracomment>
            <translation>Configurez votre compte Yahoo dans un logiciel de messagerie sur un ordinateur, par exemple dans Thunderbird.</translation>
        </message>
        <message>
            <source>Set up your iCloud account in a mail program on a computer, for example in Thunderbird.</source>
            <extracomment>clients/icloud: procedures.steps.text</extracomment>
            <translation>Configurez votre compte iCloud dans un logiciel de messagerie sur un ordinateur, par exemple dans Thunderbird.</translation>
        </message>
        <message>
            <source>Set up your mail account in a mail program on a computer, for example in Thunderbird.</source>
            <extracomment>clients/gmx: procedures.steps.text</extracomment>
            <translation>Configurez votre compte de messagerie dans un logiciel de messagerie sur un ordinateur, par exemple dans Thunderbird.</translation>
        </message>
        <message>
            <source>Several messages in one mail</source>
            <extracomment>clients/gmail: procedures.title</extracomment>
            <translation>Plusieurs messages dans un e-mail</translation>
        </message>
        <message>
            <source>Several samples of the same kind of mail help. Kaspersky prefers samples that were not taken out of Outlook, Exchange or Notes, because their header lines may be damaged.</source>
            <extracomment>destinations/kaspersky-false-positive: first_advice</extracomment>
            <translation>Plusieurs échantillons du même genre d’e-mail sont utiles. Kaspersky préfère ceux qui ne proviennent pas d’Outlook, d’Exchange ou de Notes, car leurs lignes d’en-tête peuvent être endommagées.</translation>
        </message>
        <message>
            <source>Sophos Email, analysis report</source>
            <extracomment>destinations/sophos-false-positive: sources.name</extracomment>
            <translation>Sophos Email, rapport d’analyse</translation>
        </message>
        <message>
            <source>Sophos PureMessage help</source>
            <extracomment>destinations/sophos-false-positive: sources.name</extracomment>
            <translation>aide de Sophos PureMessage</translation>
        </message>
        <message>
            <source>Sophos – good mail was stopped</source>
            <extracomment>destinations/sophos-false-positive: title</extracomment>
            <translation>Sophos – e-mail légitime bloqué</translation>
        </message>
        <message>
            <source>Sophos – spam that got through</source>
            <extracomment>destinations/sophos-missed-spam: title</extracomment>
            <translation>Sophos – spam non détecté</translation>
        </message>
        <message>
            <source>Spam Analysis Tool in the Symantec.cloud portal</source>
            <extracomment>destinations/symantec-clicktime-false-positive: rules.forbidden</extracomment>
            <translation>Spam Analysis Tool du portail Symantec.cloud</translation>
        </message>
        <message>
            <source>SpamAssassin’s SpamCop plug-in, manual page</source>
            <extracomment>destinations/spamcop: sources.name</extracomment>
            <translation>module SpamCop de SpamAssassin, page de manuel</translation>
        </message>
        <message>
            <source>SpamCop answers by an automatic mail with a link.</source>
            <extracomment>destinations/spamcop: what_next</extracomment>
            <translation>SpamCop répond par un e-mail automatique contenant un lien.</translation>
        </message>
        <message>
            <source>SpamCop forum, 2005-11</source>
            <extracomment>destinations/spamcop: sources.name</extracomment>
            <translation>forum de SpamCop, 2005-11</translation>
        </message>
        <message>
            <source>SpamCop gives every registered user a personal address: submit. followed by 16 characters and @spam.spamcop.net. Sign in at SpamCop to see yours, and keep it to yourself.</source>
            <extracomment>destinations/spamcop: address_hint</extracomment>
            <translation>SpamCop attribue à chaque utilisateur inscrit une adresse personnelle : « submit. » suivi de 16 caractères et de « @spam.spamcop.net ». Connectez-vous à SpamCop pour voir la vôtre, et gardez-la pour vous.</translation>
        </message>
        <message>
            <source>SpamCop – report spam</source>
            <extracomment>destinations/spamcop: title</extracomment>
            <translation>SpamCop – signaler un spam</translation>
        </message>
        <message>
            <source>Spambrella, false positive and false negative reporting</source>
            <extracomment>destinations/proofpoint-essentials: sources.name</extracomment>
            <translation>Spambrella, signaler les faux positifs et les faux négatifs</translation>
        </message>
        <message>
            <source>Spanish</source>
            <extracomment>policy Language: choices</extracomment>
            <translation>Espagnol</translation>
        </message>
        <message>
            <source>Spark</source>
            <extracomment>clients/spark: title</extracomment>
            <translation>Spark</translation>
        </message>
        <message>
            <source>Spark on macOS, Windows, iPhone, iPad and Android</source>
            <extracomment>clients/spark: versions</extracomment>
            <translation>Spark sur macOS, Windows, iPhone, iPad et Android</translation>
        </message>
        <message>
            <source>Stands above what Intact writes into each mail, with {judgement}, {date} and {count}. Mails to destinations that want no text stay empty.</source>
            <extracomment>policy BodyTemplate: text</extracomment>
            <translation>Figure au-dessus de ce qu’Intact écrit dans chaque e-mail, avec {judgement}, {date} et {count}. Les e-mails aux destinations qui ne veulent pas de texte restent vides.</translation>
        </message>
        <message>
            <source>Subject of the mails</source>
            <extracomment>policy SubjectTemplate: title</extracomment>
            <translation>Objet des e-mails</translation>
        </message>
        <message>
            <source>Sup</source>
            <extracomment>clients/sup: title</extracomment>
            <translation>Sup</translation>
        </message>
        <message>
            <source>Sup cannot forward a message as an attachment.</source>
            <extracomment>clients/sup: warnings</extracomment>
            <translation>Sup ne peut pas transférer un message en pièce jointe.</translation>
        </message>
        <message>
            <source>Symantec Email Submission Client (SESC)</source>
            <extracomment>destinations/symantec-clicktime-false-positive: rules.forbidden</extracomment>
            <translation>Symantec Email Submission Client (SESC)</translation>
        </message>
        <message>
            <source>Symantec article TECH250166 (what does not count)</source>
            <extracomment>destinations/symantec-false-positive: sources.name</extracomment>
            <translation>article TECH250166 de Symantec (ce qui ne compte pas)</translation>
        </message>
        <message>
            <source>Symantec article TECH252190 (Broadcom 172968)</source>
            <extracomment>destinations/symantec-false-positive: sources.name</extracomment>
            <translation>article TECH252190 de Symantec (Broadcom 172968)</translation>
        </message>
        <message>
            <source>Symantec does not answer, and does not promise that its filter will change.</source>
            <extracomment>destinations/symantec-missed-spam: what_next</extracomment>
            <translation>Symantec ne répond pas et ne promet pas que son filtre changera.</translation>
        </message>
        <message>
            <source>Symantec does not answer. If your mail is still stopped, ask the people you write to: their administrator can open a support case.</source>
            <extracomment>destinations/symantec-false-positive-outside-sender: what_next</extracomment>
            <translation>Symantec ne répond pas. Si vos e-mails sont toujours bloqués, adressez-vous aux personnes à qui vous écrivez : leur administrateur peut ouvrir un dossier de support.</translation>
        </message>
        <message>
            <source>Symantec does not confirm that the sample arrived and does not tell you the result.</source>
            <extracomment>destinations/symantec-clicktime-false-positive: what_next</extracomment>
            <translation>Symantec ne confirme pas que l’échantillon est arrivé et ne vous communique pas le résultat.</translation>
        </message>
        <message>
            <source>Symantec gives the address in its article 160831 on the Broadcom support site (see the source below). Copy it from there, or ask your administrator for it.</source>
            <translation type="vanished">Symantec indique l’adresse dans son article 160831 sur le site de support de Broadcom (voir la source ci-dessous). Copiez-la depuis cet article, ou demandez-la à votre administrateur.</translation>
        </message>
        <message>
            <source>Symantec gives the address in its article 160831 on the Broadcom support site. Look it up there, or ask your administrator for it.</source>
            <extracomment>destinations/symantec-missed-spam: address_hint</extracomment>
            <translation>Symantec indique l’adresse dans son article 160831 sur le site de support de Broadcom. Recherchez-la dans cet article, ou demandez-la à votre administrateur.</translation>
        </message>
        <message>
            <source>Symantec gives the address in its article 163837 on the Broadcom support site (see the source below). Copy it from there, or ask your administrator for it.</source>
            <translation type="vanished">Symantec indique l’adresse dans son article 163837 sur le site de support de Broadcom (voir la source ci-dessous). Copiez-la depuis cet article, ou demandez-la à votre administrateur.</translation>
        </message>
        <message>
            <source>Symantec gives the address in its article 163837 on the Broadcom support site. Look it up there, or ask your administrator for it.</source>
            <extracomment>destinations/symantec-clicktime-false-positive: address_hint</extracomment>
            <translation>Symantec indique l’adresse dans son article 163837 sur le site de support de Broadcom. Recherchez-la dans cet article, ou demandez-la à votre administrateur.</translation>
        </message>
        <message>
            <source>Symantec gives the address in its support article on wrongly stopped mail (see the source below). Copy it from there, or ask your administrator for it.</source>
            <translation type="vanished">Symantec indique l’adresse dans son article de support sur les e-mails bloqués à tort (voir la source ci-dessous). Copiez-la depuis cet article, ou demandez-la à votre administrateur.</translation>
        </message>
        <message>
            <source>Symantec gives the address in its support article on wrongly stopped mail. Look it up there, or ask your administrator for it.</source>
            <extracomment>destinations/symantec-false-positive: address_hint</extracomment>
            <translation>Symantec indique l’adresse dans son article de support sur les e-mails bloqués à tort. Recherchez-la dans cet article, ou demandez-la à votre administrateur.</translation>
        </message>
        <message>
            <source>Symantec has four addresses: for the Americas, for Europe with the Middle East and Africa, for Asia and the Pacific, and for Japan. Its article 177117 names them (see the source below); take the one of your region.</source>
            <translation type="vanished">Symantec a quatre adresses : pour les Amériques, pour l’Europe avec le Moyen-Orient et l’Afrique, pour l’Asie-Pacifique et pour le Japon. Son article 177117 les indique (voir la source ci-dessous) ; prenez celle de votre région.</translation>
        </message>
        <message>
            <source>Symantec has four addresses: for the Americas, for Europe with the Middle East and Africa, for Asia and the Pacific, and for Japan. Its article 177117 names them: look up the one of your region there.</source>
            <extracomment>destinations/symantec-false-positive-outside-sender: address_hint</extracomment>
            <translation>Symantec a quatre adresses : pour les Amériques, pour l’Europe avec le Moyen-Orient et l’Afrique, pour l’Asie-Pacifique et pour le Japon. Son article 177117 les indique : recherchez-y celle de votre région.</translation>
        </message>
        <message>
            <source>Symantec – good mail was stopped</source>
            <extracomment>destinations/symantec-false-positive: title</extracomment>
            <translation>Symantec – e-mail légitime bloqué</translation>
        </message>
        <message>
            <source>Symantec – link blocked by mistake</source>
            <extracomment>destinations/symantec-clicktime-false-positive: title</extracomment>
            <translation>Symantec – lien bloqué à tort</translation>
        </message>
        <message>
            <source>Symantec – link blocked by mistake (support case)</source>
            <extracomment>destinations/symantec-clicktime-support-case: title</extracomment>
            <translation>Symantec – lien bloqué à tort (dossier de support)</translation>
        </message>
        <message>
            <source>Symantec – my mail to others is stopped</source>
            <extracomment>destinations/symantec-false-positive-outside-sender: title</extracomment>
            <translation>Symantec – mes e-mails à d’autres sont bloqués</translation>
        </message>
        <message>
            <source>Symantec – spam that got through</source>
            <extracomment>destinations/symantec-missed-spam: title</extracomment>
            <translation>Symantec – spam non détecté</translation>
        </message>
        <message>
            <source>TLS from the first octet</source>
            <extracomment>policy SmtpSecurity: choices</extracomment>
            <translation>TLS dès le premier octet</translation>
        </message>
        <message>
            <source>Take the file of the message</source>
            <extracomment>clients/sup: procedures.title</extracomment>
            <translation>Prendre le fichier du message</translation>
        </message>
        <message>
            <source>Tests with Claws Mail 4.1.1</source>
            <extracomment>clients/claws-mail: procedures.source</extracomment>
            <translation>tests avec Claws Mail 4.1.1</translation>
        </message>
        <message>
            <source>Tests with Evolution 3.46.4</source>
            <extracomment>clients/evolution: procedures.source</extracomment>
            <translation>tests avec Evolution 3.46.4</translation>
        </message>
        <message>
            <source>Tests with Thunderbird 153.7.0esr on Linux</source>
            <extracomment>clients/thunderbird: procedures.source</extracomment>
            <translation>tests avec Thunderbird 153.7.0esr sous Linux</translation>
        </message>
        <message>
            <source>Text of a public project</source>
            <extracomment>clients/claws-mail: procedures.source</extracomment>
            <translation>texte d’un projet public</translation>
        </message>
        <message>
            <source>Text of a public project that lists reporting addresses</source>
            <extracomment>destinations/us-cisa: sources.name</extracomment>
            <translation>texte d’un projet public qui recense des adresses de signalement</translation>
        </message>
        <message>
            <source>Texts of public projects</source>
            <extracomment>clients/gmail: procedures.source</extracomment>
            <translation>textes de projets publics</translation>
        </message>
        <message>
            <source>Texts of public projects that do not name the edition of Outlook</source>
            <extracomment>clients/outlook-new: procedures.source</extracomment>
            <translation>textes de projets publics qui ne précisent pas l’édition d’Outlook</translation>
        </message>
        <message>
            <source>The APWG passes the web addresses it finds in phishing mails on to its partners.</source>
            <extracomment>destinations/apwg: consent</extracomment>
            <translation>L’APWG communique à ses partenaires les adresses web qu’il trouve dans les e-mails d’hameçonnage.</translation>
        </message>
        <message>
            <source>The Bat!</source>
            <extracomment>clients/the-bat: title</extracomment>
            <translation>The Bat!</translation>
        </message>
        <message>
            <source>The Bat! on Windows</source>
            <extracomment>clients/the-bat: versions</extracomment>
            <translation>The Bat! sur Windows</translation>
        </message>
        <message>
            <source>The Bat!’s help, an old version</source>
            <extracomment>clients/the-bat: procedures.source</extracomment>
            <translation>aide de The Bat!, une ancienne version</translation>
        </message>
        <message>
            <source>The Gmail app for Android, iPhone and iPad</source>
            <extracomment>clients/gmail-app: versions</extracomment>
            <translation>L’application Gmail pour Android, iPhone et iPad</translation>
        </message>
        <message>
            <source>The GroupWise client on Windows</source>
            <extracomment>clients/groupwise: versions</extracomment>
            <translation>Le client GroupWise sur Windows</translation>
        </message>
        <message>
            <source>The Mail app of Nextcloud, version 1.8 and later</source>
            <extracomment>clients/nextcloud-mail: versions</extracomment>
            <translation>L’application Mail de Nextcloud, version 1.8 et versions ultérieures</translation>
        </message>
        <message>
            <source>The Mail app that came with Windows 10 and 11, until the new Outlook took its place</source>
            <extracomment>clients/windows-10-mail: versions</extracomment>
            <translation>L’application Courrier fournie avec Windows 10 et 11, avant d’être remplacée par le nouvel Outlook</translation>
        </message>
        <message>
            <source>The National Cyber Security Centre tells nobody the result. It can block the sender and ask for pages to be taken down.</source>
            <extracomment>destinations/uk-ncsc: what_next</extracomment>
            <translation>Le National Cyber Security Centre ne communique le résultat à personne. Il peut bloquer l’expéditeur et demander le retrait de pages.</translation>
        </message>
        <message>
            <source>The Sup mail program in a terminal</source>
            <extracomment>clients/sup: versions</extracomment>
            <translation>Le logiciel de messagerie Sup dans un terminal</translation>
        </message>
        <message>
            <source>The address comes from a Microsoft page of about 2021. Check in Microsoft’s documentation that it is still in use.</source>
            <extracomment>destinations/microsoft-false-positive: check_before_use</extracomment>
            <translation>L’adresse provient d’une page de Microsoft datant d’environ 2021. Vérifiez dans la documentation de Microsoft qu’elle est toujours utilisée.</translation>
        </message>
        <message>
            <source>The address comes from one text of another project. Check it on CISA’s site first.</source>
            <extracomment>destinations/us-cisa: check_before_use</extracomment>
            <translation>L’adresse provient d’un seul texte d’un autre projet. Vérifiez-la d’abord sur le site de la CISA.</translation>
        </message>
        <message>
            <source>The address comes from pages of about 2012. Check with Kaspersky support that it is still in use.</source>
            <extracomment>destinations/kaspersky-false-positive: check_before_use</extracomment>
            <translation>L’adresse provient de pages datant d’environ 2012. Vérifiez auprès du support de Kaspersky qu’elle est toujours utilisée.</translation>
        </message>
        <message>
            <source>The address comes from texts of other projects. Check it on the site of the APWG first; older texts name reportphishing@antiphishing.org.</source>
            <extracomment>destinations/apwg: check_before_use</extracomment>
            <translation>L’adresse provient de textes d’autres projets. Vérifiez-la d’abord sur le site de l’APWG ; des textes plus anciens indiquent reportphishing@antiphishing.org.</translation>
        </message>
        <message>
            <source>The address comes from the help pages of a hosting company, not from N-able. Check it with your mail provider first.</source>
            <extracomment>destinations/n-able-false-positive: check_before_use</extracomment>
            <translation>L’adresse provient des pages d’aide d’un hébergeur, et non de N-able. Vérifiez-la d’abord auprès de votre fournisseur de messagerie.</translation>
        </message>
        <message>
            <source>The article is of 2021 and the product has changed hands since. Check that its addresses are still in use.</source>
            <extracomment>destinations/trellix: check_before_use</extracomment>
            <translation>L’article date de 2021 et le produit a depuis changé de propriétaire. Vérifiez que ses adresses sont toujours utilisées.</translation>
        </message>
        <message>
            <source>The attached message can arrive empty, for example when the subject is long or holds an emoji. Open the mail among those you sent, and look whether the attachment has a size. If not, download the message and let Intact make the mail.</source>
            <extracomment>clients/nextcloud-mail: warnings</extracomment>
            <translation>Le message joint peut arriver vide, par exemple si l’objet est long ou contient un émoji. Ouvrez l’e-mail parmi ceux que vous avez envoyés et regardez si la pièce jointe a une taille. Sinon, téléchargez le message et laissez Intact préparer l’e-mail.</translation>
        </message>
        <message>
            <source>The case tells you what comes of it.</source>
            <extracomment>destinations/symantec-clicktime-support-case: what_next</extracomment>
            <translation>Le dossier vous indique la suite donnée.</translation>
        </message>
        <message>
            <source>The choice beside «Forward» stays for the next time: look at it before each forward.</source>
            <extracomment>clients/groupwise: warnings</extracomment>
            <translation>Le choix fait à côté de «Forward» est conservé pour la fois suivante : vérifiez-le avant chaque transfert.</translation>
        </message>
        <message>
            <source>The desktop program of Tuta (Tutanota)</source>
            <extracomment>clients/tuta: versions</extracomment>
            <translation>L’application de bureau de Tuta (Tutanota)</translation>
        </message>
        <message>
            <source>The destination that is chosen when Intact starts. Where it is forced, no other can be chosen.</source>
            <extracomment>policy DefaultDestination: text</extracomment>
            <translation>La destination choisie au démarrage d’Intact. Si elle est imposée, aucune autre ne peut être choisie.</translation>
        </message>
        <message>
            <source>The files it calls .MSG are plain messages, not Outlook’s. Intact looks at the content, not at the name.</source>
            <extracomment>clients/the-bat: warnings</extracomment>
            <translation>Les fichiers qu’il nomme .MSG sont de simples messages, pas ceux d’Outlook. Intact regarde le contenu, pas le nom.</translation>
        </message>
        <message>
            <source>The forward of a forward</source>
            <translation type="vanished">le transfert d’un transfert</translation>
        </message>
        <message>
            <source>The header lines of mail received through Notes can be damaged, so a sample from here may not be accepted. If the message can also be read in another mail program or in webmail, take it from there.</source>
            <extracomment>clients/lotus-notes: warnings</extracomment>
            <translation>Les lignes d’en-tête des messages reçus par Notes peuvent être endommagées : un échantillon venant de là risque de ne pas être accepté. Si le message est aussi lisible dans un autre logiciel de messagerie ou dans une messagerie web, récupérez-le plutôt ainsi.</translation>
        </message>
        <message>
            <source>The header lines shown by «View message details» can be fewer than those in the downloaded file. Use the file.</source>
            <extracomment>clients/outlook-web: warnings</extracomment>
            <translation>Les lignes d’en-tête affichées par «View message details» peuvent être moins nombreuses que celles du fichier téléchargé. Utilisez le fichier.</translation>
        </message>
        <message>
            <source>The host name. Accounts use this server and no other; a person’s first own address is an account where none is set up.</source>
            <extracomment>policy SmtpHost: text</extracomment>
            <translation>Le nom d’hôte. Les comptes utilisent ce serveur et aucun autre ; la première adresse de l’utilisateur sert de compte si aucun n’est configuré.</translation>
        </message>
        <message>
            <source>The key F alone forwards inline, which is not a valid sample. Use Shift+F.</source>
            <extracomment>clients/kmail: warnings</extracomment>
            <translation>La touche F seule transfère dans le corps du texte, ce qui n’est pas un échantillon valide. Utilisez Maj+F.</translation>
        </message>
        <message>
            <source>The language of the program, instead of the system’s.</source>
            <extracomment>policy Language: text</extracomment>
            <translation>La langue du programme, à la place de celle du système.</translation>
        </message>
        <message>
            <source>The mail address for each destination named here. Forced addresses cannot be changed by people.</source>
            <extracomment>policy DestinationAddresses: text</extracomment>
            <translation>L’adresse e-mail de chaque destination indiquée ici. Les utilisateurs ne peuvent pas modifier les adresses imposées.</translation>
        </message>
        <message>
            <source>The mail is examined, and its web addresses are passed to partners that block them.</source>
            <extracomment>destinations/apwg: what_next</extracomment>
            <translation>L’e-mail est examiné, et ses adresses web sont communiquées à des partenaires qui les bloquent.</translation>
        </message>
        <message>
            <source>The message arrives as an attached message: the header lines as far as Outlook stored them, the body made anew.</source>
            <extracomment>clients/outlook-2003: procedures.keeps</extracomment>
            <translation>Le message arrive comme message joint : les lignes d’en-tête telles qu’Outlook les a enregistrées, le corps recréé.</translation>
        </message>
        <message>
            <source>The message as a file.</source>
            <extracomment>clients/mailspring: procedures.keeps</extracomment>
            <translation>Le message dans un fichier.</translation>
        </message>
        <message>
            <source>The message as a file; .eml or .msg, as the program’s settings say. Choose .eml.</source>
            <extracomment>clients/tuta: procedures.keeps</extracomment>
            <translation>Le message dans un fichier : .eml ou .msg, selon les paramètres du programme. Choisissez .eml.</translation>
        </message>
        <message>
            <source>The message as an attachment.</source>
            <extracomment>clients/horde: procedures.keeps</extracomment>
            <translation>Le message en pièce jointe.</translation>
        </message>
        <message>
            <source>The message as an attachment; how exactly is not verified.</source>
            <extracomment>clients/entourage: procedures.keeps</extracomment>
            <translation>Le message en pièce jointe ; le degré d’exactitude n’est pas vérifié.</translation>
        </message>
        <message>
            <source>The message as it is stored.</source>
            <extracomment>clients/seamonkey: procedures.keeps</extracomment>
            <translation>Le message tel qu’il est enregistré.</translation>
        </message>
        <message>
            <source>The message goes as it is stored, in this program’s own .eml format.</source>
            <extracomment>clients/outlook-express: procedures.keeps</extracomment>
            <translation>Le message part tel qu’il est enregistré, dans le format .eml propre à ce programme.</translation>
        </message>
        <message>
            <source>The message with its header lines, as far as is reported.</source>
            <extracomment>clients/outlook-mac: procedures.keeps</extracomment>
            <translation>Le message avec ses lignes d’en-tête, d’après ce qui est rapporté.</translation>
        </message>
        <message>
            <source>The message with its header lines. Choose EML, not MSG.</source>
            <extracomment>clients/outlook-new: procedures.keeps</extracomment>
            <translation>Le message avec ses lignes d’en-tête. Choisissez EML, pas MSG.</translation>
        </message>
        <message>
            <source>The message with its original header lines.</source>
            <extracomment>clients/kmail: procedures.keeps</extracomment>
            <translation>Le message avec ses lignes d’en-tête d’origine.</translation>
        </message>
        <message>
            <source>The message with small changes that Intact names. Drag one message at a time.</source>
            <extracomment>clients/evolution: procedures.keeps</extracomment>
            <translation>Le message avec de petites modifications qu’Intact indique. Faites glisser un message à la fois.</translation>
        </message>
        <message>
            <source>The new Outlook of Windows 11 and Microsoft 365, with the «New Outlook» switch turned on</source>
            <extracomment>clients/outlook-new: versions</extracomment>
            <translation>Le nouvel Outlook de Windows 11 et de Microsoft 365, avec l’option «New Outlook» activée</translation>
        </message>
        <message>
            <source>The original as a message of its own.</source>
            <extracomment>clients/mutt: procedures.keeps</extracomment>
            <translation>L’original comme message à part entière.</translation>
        </message>
        <message>
            <source>The original message must appear in the new mail as an attachment, with all its header lines and its body as they arrived.</source>
            <extracomment>clients/general: procedures.steps.text</extracomment>
            <translation>Le message d’origine doit figurer en pièce jointe dans le nouvel e-mail, avec toutes ses lignes d’en-tête et son corps, tels qu’ils sont arrivés.</translation>
        </message>
        <message>
            <source>The people at this address decide what happens next. Ask them if you do not hear from them.</source>
            <extracomment>destinations/own-address: what_next</extracomment>
            <translation>Les personnes à cette adresse décident de la suite. Si vous n’avez pas de nouvelles, contactez-les.</translation>
        </message>
        <message>
            <source>The person the message was first sent to. When it is passed on to somebody else first, details that Symantec needs can get lost, and the sample may not be accepted.</source>
            <extracomment>destinations/symantec-clicktime-false-positive: who</extracomment>
            <translation>La personne à qui le message a d’abord été envoyé. S’il passe d’abord par quelqu’un d’autre, des détails dont Symantec a besoin peuvent se perdre, et l’échantillon peut être refusé.</translation>
        </message>
        <message>
            <source>The plain «Forward» puts the text into a new mail on most servers. That is not a valid sample.</source>
            <extracomment>clients/roundcube: warnings</extracomment>
            <translation>Sur la plupart des serveurs, la simple commande «Forward» place le texte dans un nouvel e-mail. Ce n’est pas un échantillon valide.</translation>
        </message>
        <message>
            <source>The plain «Forward» puts the text into a new mail, unless you changed that in the settings. That is not a valid sample: use «Forward As» and «Attachment».</source>
            <extracomment>clients/thunderbird: warnings</extracomment>
            <translation>La simple commande «Forward» place le texte dans un nouvel e-mail, sauf si vous avez changé ce réglage. Ce n’est pas un échantillon valide : utilisez «Forward As», puis «Attachment».</translation>
        </message>
        <message>
            <source>The raw source of the message.</source>
            <extracomment>clients/apple-mail: procedures.keeps</extracomment>
            <translation>La source brute du message.</translation>
        </message>
        <message>
            <source>The registered user the address belongs to.</source>
            <extracomment>destinations/spamcop: who</extracomment>
            <translation>L’utilisateur inscrit à qui l’adresse appartient.</translation>
        </message>
        <message>
            <source>The same as by dragging.</source>
            <extracomment>clients/outlook-2003: procedures.keeps</extracomment>
            <translation>La même chose qu’en faisant glisser.</translation>
        </message>
        <message>
            <source>The same as by dragging. The setting stays until you change it back.</source>
            <extracomment>clients/outlook-2003: procedures.keeps</extracomment>
            <translation>La même chose qu’en faisant glisser. Le réglage reste tant que vous ne le changez pas.</translation>
        </message>
        <message>
            <source>The same as saving it.</source>
            <extracomment>clients/outlook-2016: procedures.keeps</extracomment>
            <translation>La même chose qu’en l’enregistrant.</translation>
        </message>
        <message>
            <source>The same as through the ribbon.</source>
            <extracomment>clients/outlook-2016: procedures.keeps</extracomment>
            <translation>La même chose que par le ruban.</translation>
        </message>
        <message>
            <source>The samples are unpacked and looked at by a machine; no answer is to be expected.</source>
            <extracomment>destinations/sophos-false-positive: what_next</extracomment>
            <translation>Les échantillons sont décompressés et examinés automatiquement ; n’attendez pas de réponse.</translation>
        </message>
        <message>
            <source>The samples are worked on by a machine; there is no answer to a single report.</source>
            <extracomment>destinations/hornetsecurity-false-positive: what_next</extracomment>
            <translation>Les échantillons sont traités automatiquement ; il n’y a pas de réponse aux signalements individuels.</translation>
        </message>
        <message>
            <source>The sender of the mail that was stopped, or the sender’s administrator.</source>
            <extracomment>destinations/symantec-false-positive-outside-sender: who</extracomment>
            <translation>L’expéditeur de l’e-mail bloqué, ou l’administrateur de cet expéditeur.</translation>
        </message>
        <message>
            <source>The subject, with {judgement}, {date} and {count}. A subject that a destination demands is used there all the same.</source>
            <extracomment>policy SubjectTemplate: text</extracomment>
            <translation>L’objet, avec {judgement}, {date} et {count}. Si une destination exige un objet, c’est celui-ci qui est utilisé.</translation>
        </message>
        <message>
            <source>The text that «Show Original» shows is no valid sample when it is copied into a mail.</source>
            <extracomment>clients/zimbra: warnings</extracomment>
            <translation>Le texte qu’affiche «Show Original» n’est pas un échantillon valide quand il est copié dans un e-mail.</translation>
        </message>
        <message>
            <source>The unmodified original, unless it arrives empty.</source>
            <extracomment>clients/nextcloud-mail: procedures.keeps</extracomment>
            <translation>L’original inchangé, sauf s’il arrive vide.</translation>
        </message>
        <message>
            <source>The usual Forward of a mail app puts the text into a new mail. That is not a valid sample.</source>
            <extracomment>clients/phone: warnings</extracomment>
            <translation>Le transfert habituel d’une application de messagerie place le texte dans un nouvel e-mail. Ce n’est pas un échantillon valide.</translation>
        </message>
        <message>
            <source>The usual «Forward» of mail programs puts the text into a new mail. That is not a valid sample.</source>
            <extracomment>clients/apple-mail-phone: warnings</extracomment>
            <translation>La commande «Forward» habituelle des logiciels de messagerie place le texte dans un nouvel e-mail. Ce n’est pas un échantillon valide.</translation>
        </message>
        <message>
            <source>The webmail of GMX, web.de and mail.com</source>
            <extracomment>clients/gmx: versions</extracomment>
            <translation>La messagerie web de GMX, web.de et mail.com</translation>
        </message>
        <message>
            <source>The whole message as an attachment.</source>
            <extracomment>clients/apple-mail: procedures.keeps</extracomment>
            <translation>Le message entier en pièce jointe.</translation>
        </message>
        <message>
            <source>The whole message, as is reported.</source>
            <extracomment>clients/nextcloud-mail: procedures.keeps</extracomment>
            <translation>Le message entier, d’après ce qui est rapporté.</translation>
        </message>
        <message>
            <source>The whole message, if it was downloaded completely.</source>
            <extracomment>clients/thunderbird-android: procedures.keeps</extracomment>
            <translation>Le message entier, s’il a été téléchargé complètement.</translation>
        </message>
        <message>
            <source>The whole message, if it was downloaded completely. Older versions cannot do this.</source>
            <extracomment>clients/thunderbird-android: procedures.keeps</extracomment>
            <translation>Le message entier, s’il a été téléchargé complètement. Les versions plus anciennes ne le permettent pas.</translation>
        </message>
        <message>
            <source>The whole message.</source>
            <extracomment>clients/claws-mail: procedures.keeps</extracomment>
            <translation>Le message entier.</translation>
        </message>
        <message>
            <source>The whole messages. Look first whether several samples are taken in one mail.</source>
            <extracomment>clients/gmail: procedures.keeps</extracomment>
            <translation>Les messages entiers. Vérifiez d’abord si plusieurs échantillons sont acceptés dans un même e-mail.</translation>
        </message>
        <message>
            <source>The whole messages: several are always attached. Look first whether several samples are taken in one mail.</source>
            <extracomment>clients/roundcube: procedures.keeps</extracomment>
            <translation>Les messages entiers : lorsqu’il y en a plusieurs, ils sont toujours joints. Vérifiez d’abord si plusieurs échantillons sont acceptés dans un même e-mail.</translation>
        </message>
        <message>
            <source>There is no mail address for this. Save the samples, then open a case on the Broadcom support site and give them there.</source>
            <extracomment>destinations/symantec-clicktime-support-case: address_hint</extracomment>
            <translation>Il n’y a pas d’adresse e-mail pour cela. Enregistrez les échantillons, puis ouvrez un dossier sur le site de support de Broadcom et joignez-les à ce dossier.</translation>
        </message>
        <message>
            <source>There is no mail address for this. Your administrator reports the message in the Mimecast Administration Console, one at a time.</source>
            <extracomment>destinations/mimecast: address_hint</extracomment>
            <translation>Il n’y a pas d’adresse e-mail pour cela. Votre administrateur signale les messages un par un dans la Mimecast Administration Console.</translation>
        </message>
        <message>
            <source>There is no mail address for this. Your administrator uses “Report” in the logs, or opens a ticket with the samples attached.</source>
            <extracomment>destinations/proofpoint-essentials: address_hint</extracomment>
            <translation>Il n’y a pas d’adresse e-mail pour cela. Votre administrateur utilise « Report » dans les journaux, ou ouvre un ticket avec les échantillons en pièce jointe.</translation>
        </message>
        <message>
            <source>This address is for Sophos PureMessage. With Sophos Email (Sophos Central), report in the quarantine, by the banner of the message, or in the admin console instead.</source>
            <extracomment>destinations/sophos-false-positive: check_before_use</extracomment>
            <translation>Cette adresse est destinée à Sophos PureMessage. Avec Sophos Email (Sophos Central), passez plutôt par la quarantaine, la bannière du message ou la console d’administration.</translation>
        </message>
        <message>
            <source>This address is not in Cisco’s guide that is known here; it comes from the manual of an add-in for reporting to Cisco (2026). Check it with Cisco or your administrator first.</source>
            <extracomment>destinations/cisco-malware: check_before_use</extracomment>
            <translation>Cette adresse ne figure pas dans le guide de Cisco connu ici ; elle provient du manuel d’un complément destiné aux signalements à Cisco (2026). Vérifiez-la d’abord auprès de Cisco ou de votre administrateur.</translation>
        </message>
        <message>
            <source>Through the menu</source>
            <extracomment>clients/apple-mail: procedures.title</extracomment>
            <translation>Par le menu</translation>
        </message>
        <message>
            <source>Through the menu of the message</source>
            <extracomment>clients/nextcloud-mail: procedures.title</extracomment>
            <translation>Par le menu du message</translation>
        </message>
        <message>
            <source>Through the ribbon</source>
            <extracomment>clients/outlook-2016: procedures.title</extracomment>
            <translation>Par le ruban</translation>
        </message>
        <message>
            <source>Through the three dots</source>
            <extracomment>clients/outlook-new: procedures.title</extracomment>
            <translation>Par les trois points</translation>
        </message>
        <message>
            <source>Thunderbird</source>
            <extracomment>clients/thunderbird: title</extracomment>
            <translation>Thunderbird</translation>
        </message>
        <message>
            <source>Thunderbird for Android, K-9 Mail</source>
            <extracomment>clients/thunderbird-android: title</extracomment>
            <translation>Thunderbird pour Android, K-9 Mail</translation>
        </message>
        <message>
            <source>Thunderbird writes lines of its own, such as X-Mozilla-Status, on top of messages it stores. When it gives you a file, they can be in it; Intact takes them off and tells you.</source>
            <extracomment>clients/thunderbird: warnings</extracomment>
            <translation>Thunderbird écrit ses propres lignes, comme X-Mozilla-Status, au-dessus des messages qu’il enregistre. Quand il vous donne un fichier, elles peuvent s’y trouver ; Intact les retire et vous le signale.</translation>
        </message>
        <message>
            <source>Thunderbird’s source, 2026-08-22</source>
            <extracomment>clients/thunderbird: procedures.source</extracomment>
            <translation>code source de Thunderbird, 2026-08-22</translation>
        </message>
        <message>
            <source>Thunderbird’s source, 2026-08-22, for the button’s name</source>
            <extracomment>clients/thunderbird: procedures.source</extracomment>
            <translation>code source de Thunderbird, 2026-08-22, pour le nom du bouton</translation>
        </message>
        <message>
            <source>Thunderbird’s source, 2026-08-22; Broadcom article 163837</source>
            <extracomment>clients/thunderbird: procedures.source</extracomment>
            <translation>code source de Thunderbird, 2026-08-22 ; article 163837 de Broadcom</translation>
        </message>
        <message>
            <source>Tick the message.</source>
            <extracomment>clients/horde: procedures.steps.text</extracomment>
            <translation>Cochez le message.</translation>
        </message>
        <message>
            <source>Tick the messages in the list.</source>
            <extracomment>clients/gmail: procedures.steps.text</extracomment>
            <translation>Cochez les messages dans la liste.</translation>
        </message>
        <message>
            <source>Trellix (McAfee) – wrong verdict</source>
            <extracomment>destinations/trellix: title</extracomment>
            <translation>Trellix (McAfee) – verdict erroné</translation>
        </message>
        <message>
            <source>Trend Micro – wrong verdict</source>
            <extracomment>destinations/trend-micro: title</extracomment>
            <translation>Trend Micro – verdict erroné</translation>
        </message>
        <message>
            <source>Trusted Reviews, how to report a scam email</source>
            <extracomment>destinations/uk-ncsc: sources.name</extracomment>
            <translation>Trusted Reviews, comment signaler un e-mail frauduleux</translation>
        </message>
        <message>
            <source>Trustwave does not answer personally.</source>
            <extracomment>destinations/trustwave-missed-spam: what_next</extracomment>
            <translation>Trustwave ne répond pas personnellement.</translation>
        </message>
        <message>
            <source>Trustwave knowledge base 21199</source>
            <extracomment>destinations/trustwave-missed-spam: sources.name</extracomment>
            <translation>base de connaissances de Trustwave, 21199</translation>
        </message>
        <message>
            <source>Trustwave – spam that got through</source>
            <extracomment>destinations/trustwave-missed-spam: title</extracomment>
            <translation>Trustwave – spam non détecté</translation>
        </message>
        <message>
            <source>Try the link again first: every click makes Symantec test the page anew. If the verdict has changed, the link opens and there is nothing to report.</source>
            <extracomment>destinations/symantec-clicktime-false-positive: first_advice</extracomment>
            <translation>Essayez d’abord le lien à nouveau : à chaque clic, Symantec vérifie la page une nouvelle fois. Si le verdict a changé, le lien s’ouvre et il n’y a rien à signaler.</translation>
        </message>
        <message>
            <source>Try the link again now and then: each click tests the page anew, so it opens as soon as the verdict has changed.</source>
            <extracomment>destinations/symantec-clicktime-false-positive: what_next</extracomment>
            <translation>Essayez le lien de temps en temps : chaque clic relance la vérification de la page, il s’ouvre donc dès que le verdict a changé.</translation>
        </message>
        <message>
            <source>Tuta desktop</source>
            <extracomment>clients/tuta: title</extracomment>
            <translation>Tuta, application de bureau</translation>
        </message>
        <message>
            <source>Type «:set mime_forward=yes» and press Enter.</source>
            <extracomment>clients/mutt: procedures.steps.text</extracomment>
            <translation>Tapez «:set mime_forward=yes» et appuyez sur Entrée.</translation>
        </message>
        <message>
            <source>Under «On replies and forwards», set «When forwarding a message» to «Attach original message».</source>
            <extracomment>clients/outlook-2003: procedures.steps.text</extracomment>
            <translation>Sous «On replies and forwards», réglez «When forwarding a message» sur «Attach original message».</translation>
        </message>
        <message>
            <source>United Kingdom – NCSC suspicious mail</source>
            <extracomment>destinations/uk-ncsc: title</extracomment>
            <translation>Royaume-Uni – e-mails suspects (NCSC)</translation>
        </message>
        <message>
            <source>United States – CISA phishing reports</source>
            <extracomment>destinations/us-cisa: title</extracomment>
            <translation>États-Unis – signalements d’hameçonnage (CISA)</translation>
        </message>
        <message>
            <source>Use a computer</source>
            <extracomment>clients/apple-mail-phone: procedures.title</extracomment>
            <translation>Utiliser un ordinateur</translation>
        </message>
        <message>
            <source>Use the browser of a computer</source>
            <extracomment>clients/gmail-app: procedures.title</extracomment>
            <translation>Utiliser le navigateur d’un ordinateur</translation>
        </message>
        <message>
            <source>Use the file format your program itself saves messages in, and do not put it into an archive.</source>
            <extracomment>clients/general: procedures.steps.text</extracomment>
            <translation>Utilisez le format de fichier dans lequel votre programme enregistre lui-même les messages, et ne mettez pas le message dans une archive.</translation>
        </message>
        <message>
            <source>Usually everything. Intact shows whether something is missing.</source>
            <extracomment>clients/general: procedures.keeps</extracomment>
            <translation>En général, tout. Intact indique s’il manque quelque chose.</translation>
        </message>
        <message>
            <source>Usually your administrator. Mail that was forwarded inline is refused.</source>
            <extracomment>destinations/proofpoint-essentials: who</extracomment>
            <translation>En général, votre administrateur. Les e-mails transférés dans le corps du texte sont refusés.</translation>
        </message>
        <message>
            <source>Versions before April 2026 have none of these entries.</source>
            <extracomment>clients/mailspring: warnings</extracomment>
            <translation>Les versions antérieures à avril 2026 n’ont aucune de ces commandes.</translation>
        </message>
        <message>
            <source>Versions since April 2026 on Windows, macOS and Linux; earlier ones cannot do it</source>
            <extracomment>clients/mailspring: versions</extracomment>
            <translation>Versions depuis avril 2026 sur Windows, macOS et Linux ; les précédentes ne le permettent pas</translation>
        </message>
        <message>
            <source>Watched folder</source>
            <extracomment>policy WatchedFolderAllowed: title</extracomment>
            <translation>Dossier surveillé</translation>
        </message>
        <message>
            <source>What a valid sample needs</source>
            <extracomment>clients/general: procedures.title</extracomment>
            <translation>Ce qu’il faut à un échantillon valide</translation>
        </message>
        <message>
            <source>What is known here comes from a forum and a manual page. Check the form of the address on SpamCop’s site.</source>
            <extracomment>destinations/spamcop: check_before_use</extracomment>
            <translation>Ce qu’on en sait ici provient d’un forum et d’une page de manuel. Vérifiez la forme de l’adresse sur le site de SpamCop.</translation>
        </message>
        <message>
            <source>What is known here comes from two Proofpoint partners, one page of 2016. Your administrator knows the way that is open to you.</source>
            <extracomment>destinations/proofpoint-essentials: check_before_use</extracomment>
            <translation>Ce qu’on en sait ici provient de deux partenaires de Proofpoint ; l’une des pages date de 2016. Votre administrateur sait quelle voie vous est ouverte.</translation>
        </message>
        <message>
            <source>What is known here is from a blog of 2009. Ask Trend Micro’s support before you send anything.</source>
            <extracomment>destinations/trend-micro: check_before_use</extracomment>
            <translation>Ce qu’on en sait ici provient d’un blog de 2009. Demandez au support de Trend Micro avant d’envoyer quoi que ce soit.</translation>
        </message>
        <message>
            <source>What is older is forgotten with the next submission.</source>
            <extracomment>policy HistoryDays: text</extracomment>
            <translation>Ce qui est plus ancien est supprimé à la soumission suivante.</translation>
        </message>
        <message>
            <source>What people agree to before their first submission to each destination, instead of Intact’s own words.</source>
            <extracomment>policy ConsentText: text</extracomment>
            <translation>Ce que les utilisateurs acceptent avant leur première soumission à chaque destination, à la place du texte d’Intact.</translation>
        </message>
        <message>
            <source>When several messages are forwarded at once, only the last one may be attached. Forward one at a time.</source>
            <extracomment>clients/nextcloud-mail: warnings</extracomment>
            <translation>Quand plusieurs messages sont transférés à la fois, il arrive que seul le dernier soit joint. Transférez-les un par un.</translation>
        </message>
        <message>
            <source>When you drag several messages whose subjects end alike, Thunderbird may hand over one of them twice and another not at all. Drag the missing one alone.</source>
            <extracomment>clients/thunderbird: warnings</extracomment>
            <translation>Quand vous faites glisser plusieurs messages dont les objets se terminent de la même façon, Thunderbird peut en transmettre un deux fois et un autre pas du tout. Faites glisser seul celui qui manque.</translation>
        </message>
        <message>
            <source>Whether Intact remembers on this computer what was submitted: dates, destination, fingerprints, nothing of the messages.</source>
            <extracomment>policy KeepHistory: text</extracomment>
            <translation>Indique si Intact garde en mémoire sur cet ordinateur ce qui a été soumis : dates, destination, empreintes, rien du contenu des messages.</translation>
        </message>
        <message>
            <source>Whether an answer comes is not known. Ask your administrator if the filter keeps making the same mistake.</source>
            <extracomment>destinations/trellix: what_next</extracomment>
            <translation>On ne sait pas si une réponse viendra. Adressez-vous à votre administrateur si le filtre continue de faire la même erreur.</translation>
        </message>
        <message>
            <source>Whether people have to agree to the privacy statement before the first submission to each destination. If off, the organisation has settled it for them.</source>
            <extracomment>policy AskConsent: text</extracomment>
            <translation>Indique si les utilisateurs doivent accepter la déclaration de confidentialité avant la première soumission à chaque destination. Si cette option est désactivée, l’organisation l’a réglé pour eux.</translation>
        </message>
        <message>
            <source>Whether people may have Intact take every message that is saved in a folder.</source>
            <extracomment>policy WatchedFolderAllowed: text</extracomment>
            <translation>Indique si les utilisateurs peuvent laisser Intact ajouter chaque message enregistré dans un dossier.</translation>
        </message>
        <message>
            <source>Whether the attached message arrives with every header line was not verified. Downloading it as EML and dropping it on Intact shows you.</source>
            <extracomment>clients/outlook-new: warnings</extracomment>
            <translation>On n’a pas vérifié si le message joint arrive avec toutes ses lignes d’en-tête. Pour le savoir, téléchargez-le au format EML et déposez-le sur Intact.</translation>
        </message>
        <message>
            <source>Whether the attached message arrives with every header line was not verified. Dragging it to the desktop and dropping the file on Intact shows you.</source>
            <extracomment>clients/outlook-mac: warnings</extracomment>
            <translation>On n’a pas vérifié si le message joint arrive avec toutes ses lignes d’en-tête. Pour le savoir, faites-le glisser vers le bureau et déposez le fichier sur Intact.</translation>
        </message>
        <message>
            <source>While a single message is open, forwarding as an attachment may not be offered. Go back to the list.</source>
            <extracomment>clients/horde: warnings</extracomment>
            <translation>Quand un message est ouvert, le transfert en pièce jointe n’est pas toujours proposé. Revenez à la liste.</translation>
        </message>
        <message>
            <source>Whom to ask; stands below what went wrong. A name, a number, or an address.</source>
            <extracomment>policy HelpdeskContact: text</extracomment>
            <translation>À qui s’adresser ; figure sous le message d’erreur. Un nom, un numéro ou une adresse.</translation>
        </message>
        <message>
            <source>Windows Live Mail, Windows Mail</source>
            <extracomment>clients/windows-live-mail: title</extracomment>
            <translation>Windows Live Mail, Windows Mail</translation>
        </message>
        <message>
            <source>Windows Live Mail, and Windows Mail of Windows Vista</source>
            <extracomment>clients/windows-live-mail: versions</extracomment>
            <translation>Windows Live Mail, et Windows Mail de Windows Vista</translation>
        </message>
        <message>
            <source>Windows, macOS and Linux; also Betterbird</source>
            <extracomment>clients/thunderbird: versions</extracomment>
            <translation>Windows, macOS et Linux ; aussi Betterbird</translation>
        </message>
        <message>
            <source>With a button of its own</source>
            <extracomment>clients/thunderbird: procedures.title</extracomment>
            <translation>Avec un bouton dédié</translation>
        </message>
        <message>
            <source>With a right click</source>
            <extracomment>clients/outlook-express: procedures.title</extracomment>
            <translation>Par un clic droit</translation>
        </message>
        <message>
            <source>With a setting</source>
            <extracomment>clients/mutt: procedures.title</extracomment>
            <translation>Avec un réglage</translation>
        </message>
        <message>
            <source>With the keyboard</source>
            <extracomment>clients/evolution: procedures.title</extracomment>
            <translation>Au clavier</translation>
        </message>
        <message>
            <source>Xperience Group, knowledge base 135</source>
            <extracomment>destinations/proofpoint-essentials: sources.name</extracomment>
            <translation>Xperience Group, base de connaissances 135</translation>
        </message>
        <message>
            <source>Yahoo Mail and AOL Mail in a web browser</source>
            <extracomment>clients/yahoo: versions</extracomment>
            <translation>Yahoo Mail et AOL Mail dans un navigateur web</translation>
        </message>
        <message>
            <source>Yahoo Mail in the browser</source>
            <extracomment>clients/yahoo: title</extracomment>
            <translation>Yahoo Mail dans le navigateur</translation>
        </message>
        <message>
            <source>Yahoo’s own filter can hold back a mail that carries spam as an attachment. If it refuses to send, use the mail program or the web page that your filter’s maker names.</source>
            <extracomment>clients/yahoo: warnings</extracomment>
            <translation>Le filtre de Yahoo peut retenir un e-mail qui contient un spam en pièce jointe. S’il refuse l’envoi, utilisez le logiciel de messagerie ou la page web qu’indique l’éditeur de votre filtre.</translation>
        </message>
        <message>
            <source>Your administrator. Only some customers get an answer.</source>
            <extracomment>destinations/mimecast: who</extracomment>
            <translation>Votre administrateur. Seuls certains clients reçoivent une réponse.</translation>
        </message>
        <message>
            <source>Zimbra webmail</source>
            <extracomment>clients/zimbra: title</extracomment>
            <translation>Messagerie web Zimbra</translation>
        </message>
        <message>
            <source>Zimbra’s source, 2024-09-17</source>
            <extracomment>clients/zimbra: procedures.source</extracomment>
            <translation>code source de Zimbra, 2024-09-17</translation>
        </message>
        <message>
            <source>Zimbra’s web client</source>
            <extracomment>clients/zimbra: versions</extracomment>
            <translation>Le client web de Zimbra</translation>
        </message>
        <message>
            <source>a mail without a sample attached (it is thrown away)</source>
            <extracomment>destinations/sophos-false-positive: rules.forbidden</extracomment>
            <translation>un e-mail sans échantillon joint (il est supprimé)</translation>
        </message>
        <message>
            <source>a plain forward or pasted text</source>
            <extracomment>destinations/cloudmark: rules.forbidden</extracomment>
            <translation>un simple transfert ou du texte collé</translation>
        </message>
        <message>
            <source>archives such as .zip</source>
            <extracomment>destinations/symantec-clicktime-false-positive: rules.forbidden</extracomment>
            <translation>les archives telles que .zip</translation>
        </message>
        <message>
            <source>automatically forwarded mail (it is ignored)</source>
            <extracomment>destinations/trellix: rules.forbidden</extracomment>
            <translation>les e-mails transférés automatiquement (ils sont ignorés)</translation>
        </message>
        <message>
            <source>eM Client</source>
            <extracomment>clients/em-client: title</extracomment>
            <translation>eM Client</translation>
        </message>
        <message>
            <source>eM Client on Windows and macOS</source>
            <extracomment>clients/em-client: versions</extracomment>
            <translation>eM Client sur Windows et macOS</translation>
        </message>
        <message>
            <source>iCloud Mail in the browser</source>
            <extracomment>clients/icloud: title</extracomment>
            <translation>iCloud Mail dans le navigateur</translation>
        </message>
        <message>
            <source>messages forwarded or pasted as text</source>
            <extracomment>destinations/microsoft-false-positive: rules.forbidden</extracomment>
            <translation>les messages transférés ou collés sous forme de texte</translation>
        </message>
        <message>
            <source>messages of different kinds in one mail</source>
            <extracomment>destinations/microsoft-false-positive: rules.forbidden</extracomment>
            <translation>les messages de types différents dans un même e-mail</translation>
        </message>
        <message>
            <source>symantec-clicktime-support-case</source>
            <translation type="vanished">symantec-clicktime-support-case</translation>
        </message>
        <message>
            <source>the forward of a forward</source>
            <extracomment>destinations/cisco-false-positive: rules.forbidden</extracomment>
            <translation>le transfert d’un transfert</translation>
        </message>
    </context>
    <context>
        <name>Delivering</name>
        <message>
            <source>Where to save</source>
            <translation>Où enregistrer</translation>
        </message>
    </context>
    <context>
        <name>Delivery</name>
        <message numerus="yes">
            <source>%n draft(s) saved.</source>
            <translation>
                <numerusform>%n brouillon est enregistré.</numerusform>
                <numerusform>%n brouillons sont enregistrés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s) stored in the mailbox {program}.</source>
            <translation>
                <numerusform>%n brouillon est dans la boîte aux lettres {program}.</numerusform>
                <numerusform>%n brouillons sont dans la boîte aux lettres {program}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n drafts are in the mailbox {program}.</source>
            <translation type="vanished">
                <numerusform>%n brouillon est dans la boîte aux lettres {program}.</numerusform>
                <numerusform>%n brouillons sont dans la boîte aux lettres {program}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n drafts are saved.</source>
            <translation type="vanished">
                <numerusform>%n brouillon est enregistré.</numerusform>
                <numerusform>%n brouillons sont enregistrés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mail(s) opened in {program}. Press Send in each of them.</source>
            <translation>
                <numerusform>%n e-mail est ouvert dans {program}. Cliquez-y sur « Envoyer ».</numerusform>
                <numerusform>%n e-mails sont ouverts dans {program}. Cliquez sur « Envoyer » dans chacun d’eux.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mails are open in {program}. Press Send in each of them.</source>
            <translation type="vanished">
                <numerusform>%n e-mail est ouvert dans {program}. Cliquez-y sur « Envoyer ».</numerusform>
                <numerusform>%n e-mails sont ouverts dans {program}. Cliquez sur « Envoyer » dans chacun d’eux.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sample(s) saved.</source>
            <translation>
                <numerusform>%n échantillon est enregistré.</numerusform>
                <numerusform>%n échantillons sont enregistrés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n samples are saved.</source>
            <translation type="vanished">
                <numerusform>%n échantillon est enregistré.</numerusform>
                <numerusform>%n échantillons sont enregistrés.</numerusform>
            </translation>
        </message>
        <message>
            <source>8BITMIME is not offered</source>
            <translation>8BITMIME n’est pas proposé</translation>
        </message>
        <message>
            <source>A line end may be added or lost there. That harms nothing.</source>
            <translation>Une fin de ligne peut y être ajoutée ou perdue. C’est sans conséquence.</translation>
        </message>
        <message>
            <source>A protected connection to “{host}” could not be made.</source>
            <translation>Impossible d’établir une connexion protégée avec « {host} ».</translation>
        </message>
        <message>
            <source>Add all files to your support case or web form. samples.txt says what they are.</source>
            <translation>Ajoutez tous les fichiers à votre dossier de support ou au formulaire web. samples.txt explique ce qu’ils sont.</translation>
        </message>
        <message>
            <source>Add the messages that arrived.</source>
            <translation>Ajoutez les messages reçus.</translation>
        </message>
        <message>
            <source>All of it went, but the answer is missing.</source>
            <translation>Tout est parti, mais la réponse manque.</translation>
        </message>
        <message>
            <source>All of it went, but the server’s answer is missing.</source>
            <translation>Tout est parti, mais la réponse du serveur manque.</translation>
        </message>
        <message>
            <source>Allow it in the system settings (Privacy &amp; Security, Automation) and try again.</source>
            <translation>Autorisez-le dans les réglages du système (Confidentialité et sécurité, Automatisation), puis réessayez.</translation>
        </message>
        <message>
            <source>Answer what it asks, or wait for its window. Then try again, and close mails that open twice.</source>
            <translation type="vanished">Répondez à ses questions ou attendez sa fenêtre. Réessayez ensuite, et fermez les e-mails ouverts en double.</translation>
        </message>
        <message>
            <source>Ask whoever looks after the scanner for a folder where samples may be.</source>
            <translation>Demandez au responsable de l’antivirus un dossier où les échantillons sont permis.</translation>
        </message>
        <message>
            <source>Ask whoever runs the mail server.</source>
            <translation>Adressez-vous au responsable du serveur de messagerie.</translation>
        </message>
        <message>
            <source>Attach as files in {program}</source>
            <translation>Joindre comme fichiers dans {program}</translation>
        </message>
        <message>
            <source>Attach as messages in {program}</source>
            <translation>Joindre comme messages dans {program}</translation>
        </message>
        <message>
            <source>Attach in Thunderbird</source>
            <translation>Joindre dans Thunderbird</translation>
        </message>
        <message>
            <source>Attach in {program}</source>
            <translation>Joindre dans {program}</translation>
        </message>
        <message>
            <source>Before you send, look whether the samples are attached.</source>
            <translation>Avant d’envoyer, vérifiez que les échantillons sont bien joints.</translation>
        </message>
        <message>
            <source>Check its name, and your network.</source>
            <translation>Vérifiez son nom, ainsi que votre réseau.</translation>
        </message>
        <message>
            <source>Check name and port in the settings.</source>
            <translation>Vérifiez le nom et le port dans les paramètres.</translation>
        </message>
        <message>
            <source>Check port and protection in the settings.</source>
            <translation>Vérifiez le port et la protection dans les paramètres.</translation>
        </message>
        <message>
            <source>Check the address of the destination.</source>
            <translation>Vérifiez l’adresse de la destination.</translation>
        </message>
        <message>
            <source>Check the date here, or tell whoever runs the server.</source>
            <translation>Vérifiez la date de cet ordinateur, ou prévenez le responsable du serveur.</translation>
        </message>
        <message>
            <source>Check the port in the settings.</source>
            <translation>Vérifiez le port dans les paramètres.</translation>
        </message>
        <message>
            <source>Check the server’s name in the settings.</source>
            <translation>Vérifiez le nom du serveur dans les paramètres.</translation>
        </message>
        <message>
            <source>Check your network, and try again.</source>
            <translation>Vérifiez votre réseau, puis réessayez.</translation>
        </message>
        <message>
            <source>Choose another folder, or make room.</source>
            <translation>Choisissez un autre dossier, ou libérez de la place.</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>Choisissez-en un autre.</translation>
        </message>
        <message>
            <source>Choose another way where one is offered.</source>
            <translation>Choisissez un autre moyen s’il y en a un.</translation>
        </message>
        <message>
            <source>Choose another way, or save the drafts.</source>
            <translation>Choisissez un autre moyen, ou enregistrez les brouillons.</translation>
        </message>
        <message>
            <source>DKIM ignores empty lines at the end (RFC 6376, 3.4)</source>
            <translation>DKIM ignore les lignes vides à la fin (RFC 6376, 3.4)</translation>
        </message>
        <message>
            <source>Enter it, and try again.</source>
            <translation>Saisissez-le, puis réessayez.</translation>
        </message>
        <message>
            <source>Enter it, or ask your administrator for it.</source>
            <translation>Saisissez-la, ou demandez-la à votre administrateur.</translation>
        </message>
        <message>
            <source>Enter one address, such as desk@example.org.</source>
            <translation>Saisissez une seule adresse, comme desk@example.org.</translation>
        </message>
        <message>
            <source>Enter them again.</source>
            <translation>Saisissez-les à nouveau.</translation>
        </message>
        <message>
            <source>Every sample goes out as it is here</source>
            <translation>Chaque échantillon part tel qu’il est ici</translation>
        </message>
        <message>
            <source>Every sample goes out as it is here, but for the very end</source>
            <translation>Chaque échantillon part tel qu’il est ici, sauf tout à la fin</translation>
        </message>
        <message>
            <source>From {program}. What happens to it now, Intact cannot see.</source>
            <translation type="vanished">Envoi depuis {program}. Intact ne peut pas voir la suite.</translation>
        </message>
        <message>
            <source>Headers and texts stay, their exact form may not.</source>
            <translation>Les en-têtes et les textes restent, mais pas forcément leur forme exacte.</translation>
        </message>
        <message>
            <source>Intact cannot see whether you did.</source>
            <translation>Intact ne peut pas voir si vous l’avez fait.</translation>
        </message>
        <message>
            <source>Intact is sending already, in another window or command.</source>
            <translation>Intact envoie déjà, dans une autre fenêtre ou une autre commande.</translation>
        </message>
        <message>
            <source>Intact may not ask {program} to open a mail.</source>
            <translation>Intact n’a pas le droit de demander à {program} d’ouvrir un e-mail.</translation>
        </message>
        <message>
            <source>Intact runs in a sandbox here, and cannot start {program}</source>
            <translation>Intact fonctionne ici dans un bac à sable et ne peut pas démarrer {program}</translation>
        </message>
        <message>
            <source>It did not go a second time.</source>
            <translation>Il n’est pas parti une deuxième fois.</translation>
        </message>
        <message>
            <source>It may have arrived</source>
            <translation>Il est peut-être arrivé</translation>
        </message>
        <message>
            <source>Local part: a dot-atom; domain: a host name</source>
            <translation>Partie locale : un dot-atom ; domaine : un nom d’hôte</translation>
        </message>
        <message>
            <source>Look at the account in the settings.</source>
            <translation>Vérifiez le compte dans les paramètres.</translation>
        </message>
        <message>
            <source>Look into the sent mails of your mailbox before you send it again.</source>
            <translation>Consultez les e-mails envoyés de votre boîte aux lettres avant de l’envoyer à nouveau.</translation>
        </message>
        <message>
            <source>Look into your drafts before you store it again.</source>
            <translation>Consultez vos brouillons avant de le déposer à nouveau.</translation>
        </message>
        <message>
            <source>Look into your sent mails before you send it again.</source>
            <translation>Consultez vos e-mails envoyés avant de l’envoyer à nouveau.</translation>
        </message>
        <message>
            <source>Make room there, and try again.</source>
            <translation>Libérez-y de la place, puis réessayez.</translation>
        </message>
        <message>
            <source>Name the folder in the settings.</source>
            <translation>Indiquez le dossier dans les paramètres.</translation>
        </message>
        <message>
            <source>Nobody has tested what this program does to the samples</source>
            <translation>Personne n’a testé ce que ce programme fait des échantillons</translation>
        </message>
        <message>
            <source>Nobody knows whether the mail arrived.</source>
            <translation>Impossible de savoir si l’e-mail est arrivé.</translation>
        </message>
        <message>
            <source>Not tried</source>
            <translation>Pas essayé</translation>
        </message>
        <message>
            <source>Open as a draft in {program}</source>
            <translation>Ouvrir comme brouillon dans {program}</translation>
        </message>
        <message>
            <source>Open each of them in your mail program and press Send there.</source>
            <translation>Ouvrez chacun d’eux dans votre logiciel de messagerie et cliquez-y sur « Envoyer ».</translation>
        </message>
        <message>
            <source>Open in Thunderbird</source>
            <translation>Ouvrir dans Thunderbird</translation>
        </message>
        <message>
            <source>Open it in your mail program and press Send there.</source>
            <translation>Ouvrez-le dans votre logiciel de messagerie et cliquez-y sur « Envoyer ».</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Ouvert</translation>
        </message>
        <message>
            <source>Opened in {program}. Press Send there.</source>
            <translation>Ouvert dans {program}. Cliquez-y sur « Envoyer ».</translation>
        </message>
        <message>
            <source>Put among the drafts of {program}</source>
            <translation>Déposer dans les brouillons ({program})</translation>
        </message>
        <message>
            <source>STARTTLS is not offered</source>
            <translation>STARTTLS n’est pas proposé</translation>
        </message>
        <message>
            <source>Save as drafts…</source>
            <translation>Enregistrer comme brouillons…</translation>
        </message>
        <message>
            <source>Save samples for a support case…</source>
            <translation>Enregistrer pour un dossier de support…</translation>
        </message>
        <message>
            <source>Save the drafts, or submit fewer samples.</source>
            <translation>Enregistrez les brouillons, ou soumettez moins d’échantillons.</translation>
        </message>
        <message>
            <source>Save the samples to hand them in…</source>
            <translation>Enregistrer pour les remettre soi-même…</translation>
        </message>
        <message>
            <source>Save the samples, and hand them in there.</source>
            <translation type="vanished">Enregistrez les échantillons et remettez-les vous-même.</translation>
        </message>
        <message>
            <source>Save the samples, and hand them in with a support case or on its web page.</source>
            <translation>Enregistrez les échantillons et remettez-les avec un dossier de support ou sur sa page web.</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Enregistré</translation>
        </message>
        <message>
            <source>Saved earlier</source>
            <translation>Déjà enregistré</translation>
        </message>
        <message>
            <source>Send from {program}</source>
            <translation>Envoyer depuis {program}</translation>
        </message>
        <message>
            <source>Sending was interrupted before: {sent} sent, {unknown} perhaps, {missing} missing. Add the same messages and send them: what has arrived does not go again.</source>
            <translation>Un envoi a été interrompu. E-mails envoyés : {sent}, incertains : {unknown}, manquants : {missing}. Ajoutez les mêmes messages et envoyez-les : ce qui est arrivé ne repartira pas.</translation>
        </message>
        <message>
            <source>Sent from {program}. Intact cannot see what happens next.</source>
            <translation>Envoyé depuis {program}. Intact ne peut pas voir la suite.</translation>
        </message>
        <message>
            <source>Share with {program}</source>
            <translation>Partager avec {program}</translation>
        </message>
        <message>
            <source>Start it yourself and try again.</source>
            <translation>Démarrez-le vous-même, puis réessayez.</translation>
        </message>
        <message>
            <source>Submit fewer or smaller samples at a time.</source>
            <translation>Soumettez moins d’échantillons à la fois, ou de plus petits.</translation>
        </message>
        <message>
            <source>Taken by the mail server</source>
            <translation>Accepté par le serveur de messagerie</translation>
        </message>
        <message>
            <source>Taken by the mail server earlier</source>
            <translation>Déjà accepté par le serveur de messagerie</translation>
        </message>
        <message>
            <source>The address of this destination is not set yet.</source>
            <translation>L’adresse de cette destination n’est pas encore définie.</translation>
        </message>
        <message>
            <source>The attached bytes are identical</source>
            <translation>Les octets joints sont identiques</translation>
        </message>
        <message>
            <source>The certificate of “{host}” cannot be accepted.</source>
            <translation>Le certificat de « {host} » ne peut pas être accepté.</translation>
        </message>
        <message>
            <source>The certificate of “{host}” is not valid today.</source>
            <translation>Le certificat de « {host} » n’est pas valable à la date d’aujourd’hui.</translation>
        </message>
        <message>
            <source>The command “{program}” gave Intact no access token.</source>
            <translation>La commande « {program} » n’a fourni aucun jeton d’accès à Intact.</translation>
        </message>
        <message>
            <source>The connection to “{host}” broke off.</source>
            <translation>La connexion à « {host} » a été interrompue.</translation>
        </message>
        <message>
            <source>The connection to “{host}” would not be protected.</source>
            <translation>La connexion à « {host} » ne serait pas protégée.</translation>
        </message>
        <message>
            <source>The draft is in the mailbox {program}.</source>
            <translation>Le brouillon est dans la boîte aux lettres {program}.</translation>
        </message>
        <message>
            <source>The draft is saved.</source>
            <translation>Le brouillon est enregistré.</translation>
        </message>
        <message>
            <source>The files could not be written.</source>
            <translation>Les fichiers n’ont pas pu être écrits.</translation>
        </message>
        <message>
            <source>The mail is larger than the mail server allows.</source>
            <translation>L’e-mail dépasse la taille que le serveur de messagerie autorise.</translation>
        </message>
        <message>
            <source>The mail program would damage this sample</source>
            <translation>Le logiciel de messagerie endommagerait cet échantillon</translation>
        </message>
        <message>
            <source>The mail program writes the samples anew</source>
            <translation>Le logiciel de messagerie réécrit les échantillons</translation>
        </message>
        <message>
            <source>The mail server did not accept name and password.</source>
            <translation>Le serveur de messagerie n’a pas accepté l’identifiant et le mot de passe.</translation>
        </message>
        <message>
            <source>The mail server did not take the mail.</source>
            <translation>Le serveur de messagerie n’a pas accepté l’e-mail.</translation>
        </message>
        <message>
            <source>The mail server does not take mails at the moment.</source>
            <translation>Le serveur de messagerie n’accepte pas d’e-mail pour le moment.</translation>
        </message>
        <message numerus="yes">
            <source>The mail server has taken %n mail(s).</source>
            <translation>
                <numerusform>Le serveur de messagerie a accepté %n e-mail.</numerusform>
                <numerusform>Le serveur de messagerie a accepté %n e-mails.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The mail server has taken %n mails.</source>
            <translation type="vanished">
                <numerusform>Le serveur de messagerie a accepté %n e-mail.</numerusform>
                <numerusform>Le serveur de messagerie a accepté %n e-mails.</numerusform>
            </translation>
        </message>
        <message>
            <source>The mail server has taken it.</source>
            <translation>Le serveur de messagerie l’a accepté.</translation>
        </message>
        <message>
            <source>The mail server takes no mail from {address}.</source>
            <translation>Le serveur de messagerie n’accepte pas d’e-mail envoyé par {address}.</translation>
        </message>
        <message>
            <source>The mail server takes no mail to {address}.</source>
            <translation>Le serveur de messagerie n’accepte pas d’e-mail pour {address}.</translation>
        </message>
        <message>
            <source>The octets may differ, and DKIM signatures break</source>
            <translation>Les octets peuvent différer, et les signatures DKIM ne sont plus valables</translation>
        </message>
        <message>
            <source>The password of this account is needed.</source>
            <translation>Le mot de passe de ce compte est nécessaire.</translation>
        </message>
        <message>
            <source>The sample is saved.</source>
            <translation>L’échantillon est enregistré.</translation>
        </message>
        <message>
            <source>The virus scanner of this computer took the file away.</source>
            <translation>L’antivirus de cet ordinateur a retiré le fichier.</translation>
        </message>
        <message>
            <source>There is no mail server called “{host}”.</source>
            <translation>Il n’existe aucun serveur de messagerie nommé « {host} ».</translation>
        </message>
        <message>
            <source>There is no room left on the mail server.</source>
            <translation>Il n’y a plus de place sur le serveur de messagerie.</translation>
        </message>
        <message>
            <source>There is no sample to submit.</source>
            <translation>Il n’y a aucun échantillon à soumettre.</translation>
        </message>
        <message>
            <source>These are too many mails to open a window for each.</source>
            <translation>Il y a trop d’e-mails pour ouvrir une fenêtre pour chacun.</translation>
        </message>
        <message>
            <source>This destination takes no mail.</source>
            <translation>Cette destination n’accepte pas d’e-mail.</translation>
        </message>
        <message>
            <source>This mail server passes no mail on to {address}.</source>
            <translation>Ce serveur de messagerie n’achemine pas d’e-mail vers {address}.</translation>
        </message>
        <message>
            <source>This mail server would change one of the samples.</source>
            <translation>Ce serveur de messagerie modifierait l’un des échantillons.</translation>
        </message>
        <message>
            <source>This way cannot carry these samples, so nothing went out.</source>
            <translation>Ce moyen ne peut pas acheminer ces échantillons : rien n’est parti.</translation>
        </message>
        <message>
            <source>Try again later.</source>
            <translation>Réessayez plus tard.</translation>
        </message>
        <message>
            <source>Try again when you like.</source>
            <translation>Réessayez quand vous voulez.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>Réessayez.</translation>
        </message>
        <message>
            <source>Use the server that your mail program uses.</source>
            <translation>Utilisez le même serveur que votre logiciel de messagerie.</translation>
        </message>
        <message>
            <source>Wait until that is through, then try again.</source>
            <translation>Attendez la fin de cet envoi, puis réessayez.</translation>
        </message>
        <message>
            <source>What answers as “{host}” is another server.</source>
            <translation>C’est un autre serveur qui répond au nom de « {host} ».</translation>
        </message>
        <message>
            <source>What answers as “{host}” is no such mail server.</source>
            <translation>Ce qui répond au nom de « {host} » n’est pas un serveur de messagerie de ce type.</translation>
        </message>
        <message>
            <source>You cancelled it.</source>
            <translation>Vous avez annulé.</translation>
        </message>
        <message>
            <source>Your mailbox has no folder for drafts.</source>
            <translation>Votre boîte aux lettres n’a pas de dossier pour les brouillons.</translation>
        </message>
        <message>
            <source>Your organisation does not allow this way.</source>
            <translation>Votre organisation n’autorise pas ce moyen.</translation>
        </message>
        <message>
            <source>a part of the system is missing here</source>
            <translation>il manque ici un composant du système</translation>
        </message>
        <message>
            <source>a sample would be damaged</source>
            <translation>un échantillon serait endommagé</translation>
        </message>
        <message>
            <source>it would change one of these samples</source>
            <translation>il modifierait l’un de ces échantillons</translation>
        </message>
        <message>
            <source>made anew by {program}: not unchanged</source>
            <translation>recréés par {program}, donc modifiés</translation>
        </message>
        <message>
            <source>no mail program is set up here for other programs to use</source>
            <translation>aucun logiciel de messagerie n’est configuré ici pour les autres programmes</translation>
        </message>
        <message>
            <source>no program opens .eml files here</source>
            <translation>aucun programme n’ouvre ici les fichiers .eml</translation>
        </message>
        <message>
            <source>no such server is set up for {program}</source>
            <translation>aucun serveur de ce type n’est configuré pour {program}</translation>
        </message>
        <message>
            <source>no window can be opened here</source>
            <translation>aucune fenêtre ne peut être ouverte ici</translation>
        </message>
        <message>
            <source>not known whether unchanged</source>
            <translation>on ignore s’ils restent inchangés</translation>
        </message>
        <message>
            <source>not on this operating system</source>
            <translation>non disponible sur ce système d’exploitation</translation>
        </message>
        <message>
            <source>only needed where Intact runs in a sandbox</source>
            <translation>utile seulement lorsqu’Intact fonctionne dans un bac à sable</translation>
        </message>
        <message>
            <source>there is more in one mail than {program} can be told at once</source>
            <translation>un e-mail contient plus que ce que {program} peut recevoir en une fois</translation>
        </message>
        <message>
            <source>there is no mail, only samples to save</source>
            <translation>il n’y a pas d’e-mail, seulement des échantillons à enregistrer</translation>
        </message>
        <message>
            <source>too many mails for a window each</source>
            <translation>trop d’e-mails pour ouvrir une fenêtre pour chacun</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>inchangés</translation>
        </message>
        <message>
            <source>unchanged but for line ends</source>
            <translation type="vanished">inchangés, sauf les fins de ligne</translation>
        </message>
        <message>
            <source>unchanged in all that matters</source>
            <translation>inchangés pour tout ce qui compte</translation>
        </message>
        <message>
            <source>your mail program</source>
            <translation>votre logiciel de messagerie</translation>
        </message>
        <message>
            <source>your organisation does not allow it</source>
            <translation>votre organisation ne l’autorise pas</translation>
        </message>
        <message>
            <source>{done} of {total} drafts are in your mailbox, and {unknown} may be.</source>
            <translation>Brouillons dans votre boîte aux lettres : {done} sur {total} ; incertains : {unknown}.</translation>
        </message>
        <message>
            <source>{done} of {total} drafts are in your mailbox.</source>
            <translation>Brouillons dans votre boîte aux lettres : {done} sur {total}.</translation>
        </message>
        <message>
            <source>{done} of {total} mails had been handed over before.</source>
            <translation>E-mails déjà transmis auparavant : {done} sur {total}.</translation>
        </message>
        <message>
            <source>{done} of {total} mails have gone, and {unknown} may have arrived.</source>
            <translation>E-mails envoyés : {done} sur {total} ; peut-être arrivés : {unknown}.</translation>
        </message>
        <message>
            <source>{done} of {total} mails have gone.</source>
            <translation>E-mails envoyés : {done} sur {total}.</translation>
        </message>
        <message>
            <source>{program} did not start.</source>
            <translation>{program} n’a pas démarré.</translation>
        </message>
        <message>
            <source>{program} is installed, but is not your mail program here</source>
            <translation>{program} est installé, mais n’est pas votre logiciel de messagerie ici</translation>
        </message>
        <message>
            <source>{program} is not installed here</source>
            <translation>{program} n’est pas installé ici</translation>
        </message>
        <message>
            <source>{program} is shut off from other programs’ files here</source>
            <translation>{program} n’a pas accès ici aux fichiers des autres programmes</translation>
        </message>
        <message>
            <source>{program} needs a terminal window, and none was found</source>
            <translation>{program} a besoin d’un terminal, et aucun n’a été trouvé</translation>
        </message>
        <message>
            <source>{program} takes only samples that came as .msg files as messages</source>
            <translation>{program} ne prend comme messages que les échantillons arrivés en fichiers .msg</translation>
        </message>
        <message>
            <source>{program} was not found on this computer.</source>
            <translation>{program} est introuvable sur cet ordinateur.</translation>
        </message>
        <message>
            <source>{program} was started, but takes no more mails yet.</source>
            <translation type="vanished">{program} a été lancé, mais n’accepte pas encore d’autres e-mails.</translation>
        </message>
        <message>
            <source>{program} would attach the samples in a form this destination does not take</source>
            <translation>{program} joindrait les échantillons sous une forme que cette destination n’accepte pas</translation>
        </message>
        <message>
            <source>{program} would open, and is not known to take such mails over</source>
            <translation>{program} s’ouvrirait, mais on ignore s’il reprend de tels e-mails</translation>
        </message>
        <message>
            <source>“{address}” is no address that a mail can go to.</source>
            <translation>« {address} » n’est pas une adresse à laquelle on peut écrire.</translation>
        </message>
        <message>
            <source>“{host}” cannot be reached from here.</source>
            <translation>« {host} » est inaccessible depuis cet ordinateur.</translation>
        </message>
        <message>
            <source>“{host}” cannot prove who it is.</source>
            <translation>« {host} » ne peut pas prouver son identité.</translation>
        </message>
        <message>
            <source>“{host}” did not answer in time.</source>
            <translation>« {host} » n’a pas répondu à temps.</translation>
        </message>
        <message>
            <source>“{host}” does not take connections there.</source>
            <translation>« {host} » n’accepte pas de connexion sur ce port.</translation>
        </message>
        <message>
            <source>“{host}” offers no way to log in that is set up here.</source>
            <translation>« {host} » ne propose aucune méthode d’authentification configurée ici.</translation>
        </message>
        <message>
            <source>“{name}” goes as a file, as this destination asks.</source>
            <translation>« {name} » part comme fichier, comme le demande cette destination.</translation>
        </message>
        <message>
            <source>“{name}” goes as a file: it holds NUL characters, which no mail can carry.</source>
            <translation>« {name} » part comme fichier : il contient des caractères NUL, qu’aucun e-mail ne peut transporter.</translation>
        </message>
        <message>
            <source>“{name}” goes as a file: it holds odd line ends, which a mail would change.</source>
            <translation>« {name} » part comme fichier : il contient des fins de ligne inhabituelles, qu’un e-mail modifierait.</translation>
        </message>
        <message>
            <source>“{name}” goes as a file: its lines are too long for a mail (998 at most).</source>
            <translation>« {name} » part comme fichier : ses lignes sont trop longues pour un e-mail (998 au maximum).</translation>
        </message>
        <message>
            <source>“{program}” did not let Intact log in.</source>
            <translation type="vanished">« {program} » n’a pas permis à Intact de se connecter.</translation>
        </message>
    </context>
    <context>
        <name>DestinationBar</name>
        <message>
            <source>Choose who should get the samples</source>
            <translation>Choisissez qui doit recevoir les échantillons</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus d’infos</translation>
        </message>
        <message>
            <source>S&amp;ubmit to</source>
            <translation>Soume&amp;ttre à</translation>
        </message>
        <message>
            <source>Submit to</source>
            <translation>Soumettre à</translation>
        </message>
        <message>
            <source>Used lately</source>
            <translation type="vanished">Utilisés récemment</translation>
        </message>
        <message>
            <source>Used recently</source>
            <translation>Utilisés récemment</translation>
        </message>
        <message>
            <source>What to know about this destination</source>
            <translation>Ce qu’il faut savoir sur cette destination</translation>
        </message>
        <message>
            <source>What to know about this recipient</source>
            <translation type="vanished">Ce qu’il faut savoir sur cette destination</translation>
        </message>
        <message>
            <source>Your organisation</source>
            <translation>Votre organisation</translation>
        </message>
    </context>
    <context>
        <name>DestinationsPage</name>
        <message>
            <source>Address for {title}</source>
            <translation>Adresse pour {title}</translation>
        </message>
        <message>
            <source>Addresses</source>
            <translation>Adresses</translation>
        </message>
        <message>
            <source>Chosen when Intact &amp;starts</source>
            <translation type="vanished">Choisie au &amp;démarrage d’Intact</translation>
        </message>
        <message>
            <source>Default de&amp;stination</source>
            <translation>&amp;Destination par défaut</translation>
        </message>
        <message>
            <source>The one chosen last</source>
            <translation>La dernière choisie</translation>
        </message>
        <message>
            <source>Where a field is empty, the address that stands in it in grey is used.</source>
            <translation>Là où un champ est vide, l’adresse affichée en gris est utilisée.</translation>
        </message>
        <message>
            <source>Where samples go</source>
            <translation>Où vont les échantillons</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>pas encore connue</translation>
        </message>
        <message>
            <source>“{address}” is not a complete mail address.</source>
            <translation>« {address} » n’est pas une adresse e-mail complète.</translation>
        </message>
    </context>
    <context>
        <name>Details</name>
        <message>
            <source>&amp;Check</source>
            <translation>&amp;Vérification</translation>
        </message>
        <message>
            <source>&amp;Headers</source>
            <translation>&amp;En-têtes</translation>
        </message>
        <message>
            <source>&amp;Links</source>
            <translation>&amp;Liens</translation>
        </message>
        <message>
            <source>&amp;Message</source>
            <translation>&amp;Message</translation>
        </message>
        <message>
            <source>&amp;Source</source>
            <translation>&amp;Source</translation>
        </message>
        <message>
            <source>Con&amp;version</source>
            <translation>&amp;Conversion</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>From {sender}</source>
            <translation>De : {sender}</translation>
        </message>
        <message>
            <source>From {sender}, dated {date}</source>
            <translation>De : {sender}, daté du {date}</translation>
        </message>
        <message>
            <source>From {sender}, received {date}</source>
            <translation>De : {sender}, reçu le {date}</translation>
        </message>
        <message>
            <source>Select a sample to see what was found</source>
            <translation>Sélectionnez un échantillon pour voir les constats</translation>
        </message>
    </context>
    <context>
        <name>Disguises</name>
        <message>
            <source>Dots or blanks at its end hide that it really ends in {ending}.</source>
            <translation type="vanished">Des points ou des espaces à la fin cachent sa véritable extension, {ending}.</translation>
        </message>
        <message>
            <source>Dots or spaces at its end hide that it really ends in {ending}.</source>
            <translation>Des points ou des espaces à la fin cachent sa véritable extension, {ending}.</translation>
        </message>
        <message>
            <source>Hidden characters turn its name around; it really ends in {ending}.</source>
            <translation>Des caractères invisibles inversent son nom ; sa véritable extension est {ending}.</translation>
        </message>
        <message>
            <source>Hidden signs turn its name around; it really ends in {ending}.</source>
            <translation type="vanished">Des caractères invisibles inversent son nom ; sa véritable extension est {ending}.</translation>
        </message>
        <message>
            <source>It has two endings; what counts is the last one, {ending}.</source>
            <translation>Il a deux extensions ; c’est la dernière qui compte, {ending}.</translation>
        </message>
        <message>
            <source>Its name holds characters that cannot be seen.</source>
            <translation>Son nom contient des caractères invisibles.</translation>
        </message>
        <message>
            <source>Its name holds signs that cannot be seen.</source>
            <translation type="vanished">Son nom contient des caractères invisibles.</translation>
        </message>
        <message>
            <source>Links lead to: {hosts}</source>
            <translation>Les liens mènent à : {hosts}</translation>
        </message>
        <message>
            <source>Many blanks push its real ending, {ending}, out of sight.</source>
            <translation type="vanished">De nombreux espaces repoussent hors de vue sa véritable extension, {ending}.</translation>
        </message>
        <message>
            <source>Many spaces push its real ending, {ending}, out of sight.</source>
            <translation>De nombreux espaces repoussent hors de vue sa véritable extension, {ending}.</translation>
        </message>
        <message>
            <source>Windows never shows its ending, {ending}.</source>
            <translation>Windows n’affiche jamais son extension, {ending}.</translation>
        </message>
        <message>
            <source>{written} ({travels})</source>
            <translation>{written} ({travels})</translation>
        </message>
        <message>
            <source>{written} ({travels}, only looks like {looks_like})</source>
            <translation>{written} ({travels}, ne fait qu’imiter {looks_like})</translation>
        </message>
    </context>
    <context>
        <name>DropCover</name>
        <message>
            <source>1 message</source>
            <translation>1 message</translation>
        </message>
        <message>
            <source>1 message from {program}</source>
            <translation>1 message ({program})</translation>
        </message>
        <message>
            <source>A link, not a message</source>
            <translation>Un lien, pas un message</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Fichiers</translation>
        </message>
        <message>
            <source>Intact only takes copies.</source>
            <translation>Intact n’accepte que des copies.</translation>
        </message>
        <message>
            <source>Intact takes messages and files</source>
            <translation>Intact accepte des messages et des fichiers</translation>
        </message>
        <message>
            <source>Let go to add</source>
            <translation>Relâchez pour ajouter</translation>
        </message>
        <message>
            <source>Let go to see how to get the message itself</source>
            <translation>Relâchez pour voir comment obtenir le message lui-même</translation>
        </message>
        <message>
            <source>Messages from {program}</source>
            <translation>Messages ({program})</translation>
        </message>
        <message>
            <source>Messages or files</source>
            <translation>Messages ou fichiers</translation>
        </message>
        <message>
            <source>Please try again in a moment.</source>
            <translation>Réessayez dans un instant.</translation>
        </message>
        <message>
            <source>Save the message as a file and drop that instead.</source>
            <translation>Enregistrez le message dans un fichier, puis déposez ce fichier.</translation>
        </message>
        <message>
            <source>Several messages</source>
            <translation>Plusieurs messages</translation>
        </message>
        <message>
            <source>Several messages from {program}</source>
            <translation>Plusieurs messages ({program})</translation>
        </message>
        <message>
            <source>Taking what was dropped…</source>
            <translation>Récupération des éléments déposés…</translation>
        </message>
        <message>
            <source>The mail program still works on what was dropped before</source>
            <translation>Le logiciel de messagerie traite encore ce qui a été déposé avant</translation>
        </message>
        <message>
            <source>The other program would move this</source>
            <translation>L’autre programme déplacerait cet élément</translation>
        </message>
        <message>
            <source>{program} hands over the messages…</source>
            <translation>{program} transmet les messages…</translation>
        </message>
    </context>
    <context>
        <name>DropStrip</name>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;Ouvrir…</translation>
        </message>
        <message>
            <source>Drop more messages here</source>
            <translation>Déposez d’autres messages ici</translation>
        </message>
    </context>
    <context>
        <name>Dropping</name>
        <message>
            <source>Nothing was added: you stopped waiting for {program}. Open the message there until all of it is shown, then drag it again.</source>
            <translation>Rien n’a été ajouté : vous avez cessé d’attendre {program}. Ouvrez-y le message jusqu’à ce qu’il s’affiche en entier, puis faites-le glisser à nouveau.</translation>
        </message>
        <message>
            <source>The mail program</source>
            <translation>Le logiciel de messagerie</translation>
        </message>
        <message>
            <source>the other program</source>
            <translation>l’autre programme</translation>
        </message>
        <message>
            <source>{program} named the file {names} twice. So another message is missing, one whose subject ends in the same way. Please drag that one alone.</source>
            <translation>{program} a donné deux fois le fichier {names}. Il manque donc un autre message, dont l’objet se termine de la même façon. Faites-le glisser seul.</translation>
        </message>
    </context>
    <context>
        <name>EmptyArea</name>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;Ouvrir…</translation>
        </message>
        <message>
            <source>Drop the messages here, straight from your mail program</source>
            <translation>Déposez les messages ici, directement depuis votre logiciel de messagerie</translation>
        </message>
        <message>
            <source>How to send a sample &amp;by hand</source>
            <translation>Comment envoyer un éc&amp;hantillon à la main</translation>
        </message>
    </context>
    <context>
        <name>EntriesView</name>
        <message>
            <source>Messages in the file</source>
            <translation>Messages du fichier</translation>
        </message>
    </context>
    <context>
        <name>Entry</name>
        <message>
            <source>(no subject)</source>
            <translation>(sans objet)</translation>
        </message>
        <message>
            <source>Not received</source>
            <translation>Non reçu</translation>
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
            <translation>Un échantillon est un seul message, et ce qui se trouve ici n’est plus tel qu’il est arrivé.</translation>
        </message>
        <message>
            <source>A sample is one message, and you choose which.</source>
            <translation>Un échantillon est un seul message, et c’est vous qui le choisissez.</translation>
        </message>
        <message>
            <source>Add it again from where it is now.</source>
            <translation>Ajoutez-le à nouveau depuis son emplacement actuel.</translation>
        </message>
        <message>
            <source>Add it again to have it read.</source>
            <translation>Ajoutez-le à nouveau pour qu’il soit lu.</translation>
        </message>
        <message>
            <source>Add the file again.</source>
            <translation>Ajoutez à nouveau le fichier.</translation>
        </message>
        <message>
            <source>Add the message that it came in, encrypted as it is.</source>
            <translation>Ajoutez le message dans lequel il est arrivé, chiffré tel quel.</translation>
        </message>
        <message>
            <source>Add the message that it came with.</source>
            <translation>Ajoutez le message avec lequel il est arrivé.</translation>
        </message>
        <message>
            <source>Allow it in the system settings (Privacy &amp; Security, Automation), or drag the message to the desktop first and from there to Intact.</source>
            <translation>Autorisez-le dans les réglages du système (Confidentialité et sécurité, Automatisation), ou faites d’abord glisser le message vers le bureau, et de là vers Intact.</translation>
        </message>
        <message>
            <source>Another message may stand now where this one was found.</source>
            <translation>Un autre message se trouve peut-être maintenant à la place de celui-ci.</translation>
        </message>
        <message>
            <source>Archives inside of an archive are not looked into.</source>
            <translation>Les archives contenues dans une archive ne sont pas ouvertes.</translation>
        </message>
        <message>
            <source>Ask whoever looks after the scanner to release the file, then add it again.</source>
            <translation>Demandez au responsable de l’antivirus de débloquer le fichier, puis ajoutez-le à nouveau.</translation>
        </message>
        <message>
            <source>Choose fewer files, or a folder further down.</source>
            <translation>Choisissez moins de fichiers, ou un sous-dossier.</translation>
        </message>
        <message>
            <source>Choose the file of the message itself.</source>
            <translation>Choisissez le fichier du message lui-même.</translation>
        </message>
        <message>
            <source>Choose the folder that holds the messages.</source>
            <translation>Choisissez le dossier qui contient les messages.</translation>
        </message>
        <message>
            <source>Choose the messages that are in it.</source>
            <translation>Choisissez les messages qu’il contient.</translation>
        </message>
        <message>
            <source>Close it elsewhere, or save a copy of the message in a folder of your own.</source>
            <translation>Fermez-le ailleurs, ou enregistrez une copie du message dans l’un de vos dossiers.</translation>
        </message>
        <message>
            <source>Copy or save it to this computer first, and add that copy.</source>
            <translation>Copiez-le ou enregistrez-le d’abord sur cet ordinateur, puis ajoutez cette copie.</translation>
        </message>
        <message>
            <source>Devices, pipes, and links inside folders are not opened.</source>
            <translation>Les périphériques, les tubes et les liens à l’intérieur des dossiers ne sont pas ouverts.</translation>
        </message>
        <message>
            <source>Download the message there, and add that file.</source>
            <translation>Téléchargez-y le message, puis ajoutez ce fichier.</translation>
        </message>
        <message>
            <source>Download the message there, and drop that file here.</source>
            <translation>Téléchargez-y le message, puis déposez ce fichier ici.</translation>
        </message>
        <message>
            <source>Drag it to the desktop first and from there to Intact, or save it: File &gt; Save As, format Raw Message Source.</source>
            <translation>Faites-le d’abord glisser vers le bureau, et de là vers Intact, ou enregistrez-le : Fichier &gt; Enregistrer sous, au format de la source brute du message (en anglais, Raw Message Source).</translation>
        </message>
        <message>
            <source>Drag the message out of Thunderbird, or save it from there.</source>
            <translation>Faites glisser le message depuis Thunderbird, ou enregistrez-le depuis ce logiciel.</translation>
        </message>
        <message>
            <source>Everything else it set holds.</source>
            <translation>Tous ses autres réglages s’appliquent.</translation>
        </message>
        <message>
            <source>Export of Outlook for Mac: a ZIP archive of XML files</source>
            <translation>Export d’Outlook pour Mac : une archive ZIP de fichiers XML</translation>
        </message>
        <message>
            <source>Extensible Storage Engine database</source>
            <translation>Base de données Extensible Storage Engine</translation>
        </message>
        <message>
            <source>Forward it as an attachment from your mail program, as the guide shows.</source>
            <translation>Transférez-le en pièce jointe depuis votre logiciel de messagerie, comme le montre le guide.</translation>
        </message>
        <message>
            <source>If it came by mail, do not start it.</source>
            <translation>S’il est arrivé par e-mail, ne le lancez pas.</translation>
        </message>
        <message>
            <source>If it holds a whole mail folder, save the message alone from there.</source>
            <translation>S’il contient un dossier de messagerie entier, enregistrez-en seulement le message.</translation>
        </message>
        <message>
            <source>Intact cannot read this kind of file yet ({kind})</source>
            <translation>Intact ne sait pas encore lire ce type de fichier ({kind})</translation>
        </message>
        <message>
            <source>Intact does not look into archives, and they are not accepted.</source>
            <translation>Intact n’ouvre pas les archives, et elles ne sont pas acceptées.</translation>
        </message>
        <message>
            <source>Intact looks into it only where it is a file of its own.</source>
            <translation>Intact ne l’ouvre que s’il s’agit d’un fichier à part.</translation>
        </message>
        <message>
            <source>Intact may not ask Mail for the message</source>
            <translation>Intact n’a pas le droit de demander le message à Mail</translation>
        </message>
        <message>
            <source>Intact never asks for the password of a file.</source>
            <translation>Intact ne demande jamais le mot de passe d’un fichier.</translation>
        </message>
        <message>
            <source>Intact takes up to {limit} files at a time, from folders up to {depth} deep.</source>
            <translation>Intact accepte jusqu’à {limit} fichiers à la fois, dans des dossiers imbriqués sur {depth} niveaux au plus.</translation>
        </message>
        <message>
            <source>Intact unpacks up to {limit} of one archive.</source>
            <translation>Intact décompresse au plus {limit} par archive.</translation>
        </message>
        <message>
            <source>Intact waited for {seconds} s.</source>
            <translation>Intact a attendu {seconds} s.</translation>
        </message>
        <message>
            <source>It announced a file, but none came in time.</source>
            <translation>Il a annoncé un fichier, mais aucun n’est arrivé à temps.</translation>
        </message>
        <message>
            <source>It announced the message and then did not hand it over.</source>
            <translation>Il l’a annoncé, puis ne l’a pas transmis.</translation>
        </message>
        <message>
            <source>It does not begin with the header lines of a message.</source>
            <translation>Il ne commence pas par les lignes d’en-tête d’un message.</translation>
        </message>
        <message>
            <source>It has {size}; Intact reads up to {limit}.</source>
            <translation>Il fait {size} ; Intact lit jusqu’à {limit}.</translation>
        </message>
        <message>
            <source>It is broken, or made to overwhelm programs that unpack it.</source>
            <translation>Elle est endommagée, ou conçue pour surcharger les programmes qui la décompressent.</translation>
        </message>
        <message>
            <source>It is of a kind that Intact does not know.</source>
            <translation>Il est d’un type qu’Intact ne connaît pas.</translation>
        </message>
        <message>
            <source>It lets no program read the message.</source>
            <translation>Il ne laisse aucun programme lire le message.</translation>
        </message>
        <message>
            <source>It may have to load it from the mail server first.</source>
            <translation>Il doit peut-être d’abord le charger depuis le serveur de messagerie.</translation>
        </message>
        <message>
            <source>It names the messages of the folder, and holds none of them.</source>
            <translation>Il répertorie les messages du dossier, mais n’en contient aucun.</translation>
        </message>
        <message>
            <source>It offered files and then named none.</source>
            <translation>Des fichiers ont été proposés, mais aucun n’a été indiqué.</translation>
        </message>
        <message>
            <source>It takes up to {limit} of one file.</source>
            <translation>Il en accepte jusqu’à {limit} par fichier.</translation>
        </message>
        <message>
            <source>It was moved or deleted, or its drive was taken away.</source>
            <translation>Il a été déplacé ou supprimé, ou son lecteur a été retiré.</translation>
        </message>
        <message>
            <source>Look at what is attached to it, and choose one of those.</source>
            <translation>Regardez ce qui y est joint, et choisissez l’un de ces messages.</translation>
        </message>
        <message>
            <source>Look at your settings, and set again what is missing.</source>
            <translation>Vérifiez vos paramètres et définissez à nouveau ce qui manque.</translation>
        </message>
        <message>
            <source>Mail folder of UW IMAP or Alpine</source>
            <translation>Dossier de messagerie de UW IMAP ou d’Alpine</translation>
        </message>
        <message>
            <source>Mail in a browser often gives a link when it is dragged.</source>
            <translation>Dans un navigateur, le glisser-déposer d’un message ne donne souvent qu’un lien.</translation>
        </message>
        <message>
            <source>Mail may not be asked for the message</source>
            <translation type="vanished">Intact n’a pas le droit de demander le message à Mail</translation>
        </message>
        <message>
            <source>Messages are read apart from the rest; nothing else suffered.</source>
            <translation>Les messages sont lus à part ; rien d’autre n’a été touché.</translation>
        </message>
        <message>
            <source>More than one “From ” line (RFC 4155)</source>
            <translation>Plus d’une ligne « From  » (RFC 4155)</translation>
        </message>
        <message>
            <source>Mork database</source>
            <translation>Base de données Mork</translation>
        </message>
        <message>
            <source>No header section (RFC 5322, 2.2)</source>
            <translation>Pas de section d’en-tête (RFC 5322, 2.2)</translation>
        </message>
        <message>
            <source>No message was found in this archive ({kind})</source>
            <translation>Aucun message n’a été trouvé dans cette archive ({kind})</translation>
        </message>
        <message>
            <source>No such message is attached to this one</source>
            <translation>Aucun message correspondant n’est joint à celui-ci</translation>
        </message>
        <message>
            <source>Not read: no protected process can be started here</source>
            <translation>Non lu : aucun processus protégé ne peut être démarré ici</translation>
        </message>
        <message>
            <source>Not read: you stopped it</source>
            <translation>Non lu : vous avez interrompu la lecture</translation>
        </message>
        <message>
            <source>Notes Storage Facility</source>
            <translation>Notes Storage Facility</translation>
        </message>
        <message>
            <source>Only attached messages can be taken out, not other files.</source>
            <translation>Seuls les messages joints peuvent être extraits, pas les autres fichiers.</translation>
        </message>
        <message>
            <source>Only the message itself shows how it travelled; a copy of its text does not.</source>
            <translation>Seul le message lui-même montre son trajet ; une copie de son texte ne le montre pas.</translation>
        </message>
        <message>
            <source>Only the subject of this message arrived</source>
            <translation>Seul l’objet de ce message est arrivé</translation>
        </message>
        <message>
            <source>Only {program} itself can open it.</source>
            <translation>Seul {program} peut l’ouvrir.</translation>
        </message>
        <message>
            <source>Open it in Notes, and export the message from there, as the guide shows.</source>
            <translation>Ouvrez-la dans Notes, puis exportez le message à partir de là, comme le montre le guide.</translation>
        </message>
        <message>
            <source>Open it in Outlook Express, and drag the message to the desktop from there.</source>
            <translation>Ouvrez-le dans Outlook Express, puis faites glisser le message de là vers le bureau.</translation>
        </message>
        <message>
            <source>Open it in Outlook, and drag the message from there.</source>
            <translation>Ouvrez-la dans Outlook, puis faites glisser le message à partir de là.</translation>
        </message>
        <message>
            <source>Open it in Outlook, and drag the message to the desktop from there.</source>
            <translation>Ouvrez-la dans Outlook, puis faites glisser le message de là vers le bureau.</translation>
        </message>
        <message>
            <source>Open the folder in your mail program, and save the message from there.</source>
            <translation>Ouvrez le dossier dans votre logiciel de messagerie, puis enregistrez le message à partir de là.</translation>
        </message>
        <message>
            <source>Open the message there until all of it is shown, then drag it again.</source>
            <translation>Ouvrez-y le message jusqu’à ce qu’il s’affiche en entier, puis faites-le glisser à nouveau.</translation>
        </message>
        <message>
            <source>Open the message there until all of it is shown, then drag it again. If you dragged many, drag fewer at a time.</source>
            <translation>Ouvrez-y le message jusqu’à ce qu’il s’affiche en entier, puis faites-le glisser à nouveau. S’il y en avait beaucoup, faites-en glisser moins à la fois.</translation>
        </message>
        <message>
            <source>Open the message there until all of it is shown, then save.</source>
            <translation>Ouvrez-y le message jusqu’à ce qu’il s’affiche en entier, puis enregistrez-le.</translation>
        </message>
        <message>
            <source>Open your mail program, and drag the message to the desktop from there.</source>
            <translation>Ouvrez votre logiciel de messagerie, puis faites glisser le message de là vers le bureau.</translation>
        </message>
        <message>
            <source>Opening it over a network would tell another computer who you are.</source>
            <translation>L’ouvrir par le réseau révélerait votre identité à un autre ordinateur.</translation>
        </message>
        <message>
            <source>Outlook Express message folder, 0xFE12ADCF</source>
            <translation>Dossier de messages d’Outlook Express, 0xFE12ADCF</translation>
        </message>
        <message>
            <source>Personal folder file ([MS-PST])</source>
            <translation>Fichier de dossiers personnels ([MS-PST])</translation>
        </message>
        <message>
            <source>Please tell your helpdesk.</source>
            <translation>Merci de prévenir votre service d’assistance.</translation>
        </message>
        <message>
            <source>Programs from Snap or Flatpak may keep such files to themselves. Others make none where the subject is too long for the name of a file.</source>
            <translation>Les programmes installés par Snap ou Flatpak gardent parfois de tels fichiers pour eux. D’autres n’en créent pas si l’objet est trop long pour un nom de fichier.</translation>
        </message>
        <message>
            <source>Put those you mean into a folder of their own, and add that.</source>
            <translation>Placez ceux qui vous intéressent dans un dossier à part, puis ajoutez celui-ci.</translation>
        </message>
        <message>
            <source>Reading this took too long, so Intact gave up</source>
            <translation>La lecture prenait trop de temps, Intact a donc abandonné</translation>
        </message>
        <message>
            <source>Samples and messages are not touched by that.</source>
            <translation>Les échantillons et les messages ne sont pas touchés.</translation>
        </message>
        <message>
            <source>Save it there as a file, and drop that file on this window.</source>
            <translation>Enregistrez-y le message dans un fichier, puis déposez ce fichier sur cette fenêtre.</translation>
        </message>
        <message>
            <source>Save the message again from your mail program.</source>
            <translation>Enregistrez à nouveau le message depuis votre logiciel de messagerie.</translation>
        </message>
        <message>
            <source>Save the message as a file there, and drop that file here.</source>
            <translation>Enregistrez-y le message dans un fichier, puis déposez ce fichier ici.</translation>
        </message>
        <message>
            <source>Save the message in your own folder from there, and drop that file here.</source>
            <translation>Enregistrez-y le message dans votre dossier personnel, puis déposez ce fichier ici.</translation>
        </message>
        <message>
            <source>Save the message itself from your mail program, as .eml or .msg.</source>
            <translation>Enregistrez le message lui-même depuis votre logiciel de messagerie, au format .eml ou .msg.</translation>
        </message>
        <message>
            <source>Save them in your own folder, and drop them from there.</source>
            <translation>Enregistrez-les dans votre dossier personnel, puis déposez-les à partir de là.</translation>
        </message>
        <message>
            <source>Scheme of the address: {scheme}</source>
            <translation>Schéma de l’adresse : {scheme}</translation>
        </message>
        <message>
            <source>Scheme of the address: {scheme}; addresses: {count}</source>
            <translation>Schéma de l’adresse : {scheme} ; adresses : {count}</translation>
        </message>
        <message>
            <source>So much of it is broken that the message cannot be found.</source>
            <translation>Il est si endommagé que le message est introuvable.</translation>
        </message>
        <message>
            <source>Some files here were not taken: there are too many</source>
            <translation>Certains fichiers n’ont pas été ajoutés : il y en a trop</translation>
        </message>
        <message>
            <source>Some messages are made to keep programs busy without end.</source>
            <translation>Certains messages sont conçus pour occuper les programmes sans fin.</translation>
        </message>
        <message>
            <source>Something went wrong in Intact itself</source>
            <translation>Une erreur s’est produite dans Intact</translation>
        </message>
        <message>
            <source>Something your organisation set cannot be used: {name} {reason}</source>
            <translation type="vanished">Un réglage défini par votre organisation n’est pas utilisable : {name} {reason}</translation>
        </message>
        <message>
            <source>Something your organisation set cannot be used: “{name}” {reason}</source>
            <translation>Un réglage défini par votre organisation n’est pas utilisable : « {name} » {reason}</translation>
        </message>
        <message>
            <source>Tell whoever looks after Intact here.</source>
            <translation>Prévenez la personne qui s’occupe d’Intact chez vous.</translation>
        </message>
        <message>
            <source>The answer of the reading process broke its rules</source>
            <translation>La réponse du processus de lecture a enfreint ses règles</translation>
        </message>
        <message>
            <source>The desktop passes files on for it, and had none.</source>
            <translation>L’environnement de bureau les transmet pour son compte, et n’en avait aucun.</translation>
        </message>
        <message>
            <source>The mail program did not hand the message over</source>
            <translation>Le logiciel de messagerie n’a pas transmis le message</translation>
        </message>
        <message>
            <source>The message may be made to mislead programs that read it.</source>
            <translation>Le message est peut-être conçu pour tromper les programmes qui le lisent.</translation>
        </message>
        <message>
            <source>The new Outlook and mail in a browser often drag no more than that.</source>
            <translation>Le glisser-déposer du nouvel Outlook ou d’un navigateur ne transmet souvent rien de plus.</translation>
        </message>
        <message>
            <source>The other program</source>
            <translation type="vanished">L’autre programme</translation>
        </message>
        <message>
            <source>The other program kept this message to itself</source>
            <translation>L’autre programme a gardé ce message pour lui</translation>
        </message>
        <message>
            <source>The other program took too long to download this message</source>
            <translation>L’autre programme a mis trop de temps à télécharger ce message</translation>
        </message>
        <message>
            <source>The reading process ended without an answer</source>
            <translation>Le processus de lecture s’est terminé sans réponse</translation>
        </message>
        <message>
            <source>The reading process was ended after {seconds} s</source>
            <translation>Le processus de lecture a été arrêté après {seconds} s</translation>
        </message>
        <message>
            <source>The system keeps Intact from asking other programs.</source>
            <translation>Le système empêche Intact de s’adresser aux autres programmes.</translation>
        </message>
        <message>
            <source>The virus scanner blocks this file</source>
            <translation>L’antivirus bloque ce fichier</translation>
        </message>
        <message>
            <source>There are more messages in this file than Intact takes</source>
            <translation>Ce fichier contient plus de messages qu’Intact n’en accepte</translation>
        </message>
        <message>
            <source>There are no files in this folder</source>
            <translation>Ce dossier ne contient aucun fichier</translation>
        </message>
        <message>
            <source>This archive is not sound ({kind})</source>
            <translation>Cette archive présente une anomalie ({kind})</translation>
        </message>
        <message>
            <source>This could not be read: the reading process broke off</source>
            <translation>Lecture impossible : le processus de lecture s’est interrompu</translation>
        </message>
        <message>
            <source>This could not be read: the result makes no sense</source>
            <translation>Lecture impossible : le résultat n’a pas de sens</translation>
        </message>
        <message>
            <source>This does not lie on this computer</source>
            <translation>Ceci ne se trouve pas sur cet ordinateur</translation>
        </message>
        <message>
            <source>This file is damaged</source>
            <translation>Ce fichier est endommagé</translation>
        </message>
        <message>
            <source>This file is empty</source>
            <translation>Ce fichier est vide</translation>
        </message>
        <message>
            <source>This file is not a message</source>
            <translation>Ce fichier n’est pas un message</translation>
        </message>
        <message>
            <source>This file is not a message ({kind})</source>
            <translation>Ce fichier n’est pas un message ({kind})</translation>
        </message>
        <message>
            <source>This file is not there any more</source>
            <translation>Ce fichier n’est plus là</translation>
        </message>
        <message>
            <source>This file is too large to be a message</source>
            <translation>Ce fichier est trop volumineux pour être un message</translation>
        </message>
        <message>
            <source>This file may not be opened</source>
            <translation>Ce fichier ne peut pas être ouvert</translation>
        </message>
        <message>
            <source>This file was changed after it was added</source>
            <translation>Ce fichier a été modifié après son ajout</translation>
        </message>
        <message>
            <source>This is a database, perhaps the whole mailbox of Windows Mail</source>
            <translation>Ceci est une base de données, peut-être la boîte aux lettres entière de Windows Mail</translation>
        </message>
        <message>
            <source>This is a document ({kind}), not a message</source>
            <translation>Ceci est un document ({kind}), pas un message</translation>
        </message>
        <message>
            <source>This is a folder</source>
            <translation>Ceci est un dossier</translation>
        </message>
        <message>
            <source>This is a link to a web page, not a message</source>
            <translation>Ceci est un lien vers une page web, pas un message</translation>
        </message>
        <message>
            <source>This is a mail folder of Outlook Express (DBX)</source>
            <translation>Ceci est un dossier de messagerie d’Outlook Express (DBX)</translation>
        </message>
        <message>
            <source>This is a mail folder with several messages (mbox)</source>
            <translation>Ceci est un dossier de messagerie contenant plusieurs messages (mbox)</translation>
        </message>
        <message>
            <source>This is a mail folder with several messages (mbx)</source>
            <translation>Ceci est un dossier de messagerie contenant plusieurs messages (mbx)</translation>
        </message>
        <message>
            <source>This is a picture ({kind}), not a message</source>
            <translation>Ceci est une image ({kind}), pas un message</translation>
        </message>
        <message>
            <source>This is a program, not a message ({kind})</source>
            <translation>Ceci est un programme, pas un message ({kind})</translation>
        </message>
        <message>
            <source>This is a saved web page ({kind}), not a message</source>
            <translation>Ceci est une page web enregistrée ({kind}), pas un message</translation>
        </message>
        <message>
            <source>This is a whole Notes database (NSF), not one message</source>
            <translation>Ceci est une base Notes entière (NSF), pas un seul message</translation>
        </message>
        <message>
            <source>This is a whole Outlook mailbox (PST or OST), not one message</source>
            <translation>Ceci est une boîte aux lettres Outlook entière (PST ou OST), pas un seul message</translation>
        </message>
        <message>
            <source>This is a whole mail folder ({kind}), not one message</source>
            <translation>Ceci est un dossier de messagerie entier ({kind}), pas un seul message</translation>
        </message>
        <message>
            <source>This is a whole mailbox of Outlook for Mac (OLM)</source>
            <translation>Ceci est une boîte aux lettres entière d’Outlook pour Mac (OLM)</translation>
        </message>
        <message>
            <source>This is an archive ({kind}), not a message</source>
            <translation>Ceci est une archive ({kind}), pas un message</translation>
        </message>
        <message>
            <source>This is encrypted or signed text (PGP), not a message</source>
            <translation>Ceci est un texte chiffré ou signé (PGP), pas un message</translation>
        </message>
        <message>
            <source>This is locked with a password ({kind})</source>
            <translation>Ceci est protégé par un mot de passe ({kind})</translation>
        </message>
        <message>
            <source>This is not an ordinary file</source>
            <translation>Ce n’est pas un fichier ordinaire</translation>
        </message>
        <message>
            <source>This is only Thunderbird’s index of a mail folder (MSF)</source>
            <translation>Ce n’est que l’index d’un dossier de messagerie de Thunderbird (MSF)</translation>
        </message>
        <message>
            <source>This is text, but not a message</source>
            <translation>Ceci est du texte, mais pas un message</translation>
        </message>
        <message>
            <source>Try again. If it happens again, please report it.</source>
            <translation>Réessayez. Si cela se reproduit, merci de le signaler.</translation>
        </message>
        <message>
            <source>Unpack it and add that file: then you can choose among its messages.</source>
            <translation>Décompressez-le et ajoutez ce fichier : vous pourrez alors choisir parmi ses messages.</translation>
        </message>
        <message>
            <source>Unpack it with its password, and add the messages that are in it.</source>
            <translation>Décompressez-le avec son mot de passe, puis ajoutez les messages qu’il contient.</translation>
        </message>
        <message>
            <source>Unpack it, and add the messages that are in it.</source>
            <translation>Décompressez-la, puis ajoutez les messages qu’elle contient.</translation>
        </message>
        <message>
            <source>Unpack it, and add the messages that you mean.</source>
            <translation>Décompressez-la, puis ajoutez les messages concernés.</translation>
        </message>
        <message>
            <source>Unpacked, this archive is too large</source>
            <translation>Une fois décompressée, cette archive est trop volumineuse</translation>
        </message>
        <message>
            <source>Waited for {seconds} s</source>
            <translation>Attente : {seconds} s</translation>
        </message>
        <message>
            <source>Whom to ask: {helpdesk}</source>
            <translation>À qui s’adresser : {helpdesk}</translation>
        </message>
        <message>
            <source>You lack the right to read it, or another program keeps others away from it.</source>
            <translation>Vous n’avez pas le droit de le lire, ou un autre programme en bloque l’accès.</translation>
        </message>
        <message>
            <source>Your helpdesk can find out why none starts.</source>
            <translation>Votre service d’assistance peut trouver pourquoi aucun ne démarre.</translation>
        </message>
        <message>
            <source>Your mail program may not have loaded the message yet.</source>
            <translation>Votre logiciel de messagerie n’a peut-être pas encore chargé le message.</translation>
        </message>
        <message>
            <source>Your organisation has messages read in no other way.</source>
            <translation>Votre organisation n’autorise aucune autre façon de lire les messages.</translation>
        </message>
        <message>
            <source>Your samples are safe: Intact never changes the files you add.</source>
            <translation>Vos échantillons sont en sécurité : Intact ne modifie jamais les fichiers que vous ajoutez.</translation>
        </message>
        <message>
            <source>Your settings are not all kept: {reason}</source>
            <translation>Vos paramètres n’ont pas tous été enregistrés : {reason}</translation>
        </message>
        <message>
            <source>the other program</source>
            <translation>l’autre programme</translation>
        </message>
        <message>
            <source>{program} did not hand its files over</source>
            <translation>{program} n’a pas transmis ses fichiers</translation>
        </message>
        <message>
            <source>{program} did not hand the message over in time</source>
            <translation>{program} n’a pas transmis le message à temps</translation>
        </message>
        <message>
            <source>{program} handed nothing over</source>
            <translation>{program} n’a rien transmis</translation>
        </message>
        <message>
            <source>{program} hands over an address instead of the message</source>
            <translation>{program} transmet une adresse au lieu du message</translation>
        </message>
        <message>
            <source>{program} named a file that Intact cannot see</source>
            <translation>{program} a indiqué un fichier invisible depuis Intact</translation>
        </message>
        <message>
            <source>{program} named a file that is not to be seen from here</source>
            <translation type="vanished">{program} a indiqué un fichier invisible depuis Intact</translation>
        </message>
        <message>
            <source>“{file}” is not used: line {line}: {reason}</source>
            <translation>« {file} » n’est pas utilisé (ligne {line}) : {reason}</translation>
        </message>
        <message>
            <source>“{file}” is not used: {reason}</source>
            <translation>« {file} » n’est pas utilisé : {reason}</translation>
        </message>
        <message>
            <source>“{name}”, set by your organisation, cannot be used: {reason}</source>
            <translation type="vanished">« {name} », défini par votre organisation, n’est pas utilisable : {reason}</translation>
        </message>
    </context>
    <context>
        <name>Fact</name>
        <message>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Copy: {name}</source>
            <translation>Copier : {name}</translation>
        </message>
    </context>
    <context>
        <name>Fetching</name>
        <message>
            <source>A program still hands over what was dropped or pasted before.</source>
            <translation>Un programme transmet encore ce qui a été déposé ou collé avant.</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Messages (*.eml *.emlx *.msg *.oft *.mbox *.zip *.txt winmail.dat)</source>
            <translation>Messages (*.eml *.emlx *.msg *.oft *.mbox *.zip *.txt winmail.dat)</translation>
        </message>
        <message>
            <source>Open messages</source>
            <translation>Ouvrir des messages</translation>
        </message>
        <message>
            <source>The clipboard holds no files and no source text of a message.</source>
            <translation>Le Presse-papiers ne contient ni fichiers ni code source d’un message.</translation>
        </message>
    </context>
    <context>
        <name>Fidelity</name>
        <message numerus="yes">
            <source>%n attachment(s) beyond the limit had to stay out.</source>
            <translation>
                <numerusform>%n pièce jointe au-delà de la limite n’a pas pu être incluse.</numerusform>
                <numerusform>%n pièces jointes au-delà de la limite n’ont pas pu être incluses.</numerusform>
            </translation>
        </message>
        <message>
            <source>8-bit, perhaps altered: the mail program gave the message as text, so special letters in it may have been stored in another way.</source>
            <translation>8 bits, peut-être altéré : le logiciel de messagerie a fourni le message comme texte, ses caractères spéciaux étaient donc peut-être enregistrés autrement.</translation>
        </message>
        <message>
            <source>A header line was only a name; it was given its colon.</source>
            <translation>Une ligne d’en-tête n’était qu’un nom ; le deux-points manquant a été ajouté.</translation>
        </message>
        <message>
            <source>A line between the headers was none; it was joined to the line before.</source>
            <translation>Une ligne parmi les en-têtes n’en était pas un ; elle a été rattachée à la ligne précédente.</translation>
        </message>
        <message>
            <source>A mark that an editor had put in front was taken off.</source>
            <translation>Une marque qu’un éditeur de texte avait mise au début a été retirée.</translation>
        </message>
        <message>
            <source>A part of the file is damaged; something may be missing or wrong ({where}).</source>
            <translation>Une partie du fichier est endommagée ; quelque chose peut manquer ou être faux ({where}).</translation>
        </message>
        <message>
            <source>All internet headers are as they arrived; the content is built to fit.</source>
            <translation>Tous les en-têtes Internet sont tels qu’ils sont arrivés ; le contenu est construit pour y correspondre.</translation>
        </message>
        <message>
            <source>All internet headers are kept, but a few lines were added or written anew.</source>
            <translation>Tous les en-têtes Internet sont conservés, mais quelques lignes ont été ajoutées ou réécrites.</translation>
        </message>
        <message>
            <source>Apple Mail keeps attachments of this message elsewhere: {count} are missing.</source>
            <translation>Apple Mail garde ailleurs des pièces jointes de ce message ; pièces manquantes : {count}.</translation>
        </message>
        <message>
            <source>Attachment {number} is a file of a Macintosh, in the form in which Outlook keeps it (MacBinary).</source>
            <translation>La pièce jointe {number} est un fichier Macintosh, sous la forme où Outlook le conserve (MacBinary).</translation>
        </message>
        <message>
            <source>Attachment {number} is an object of another program, kept as its raw data.</source>
            <translation>La pièce jointe {number} est un objet d’un autre programme, conservé comme données brutes.</translation>
        </message>
        <message>
            <source>Attachment {number} is damaged.</source>
            <translation>La pièce jointe {number} est endommagée.</translation>
        </message>
        <message>
            <source>Attachment {number} lies inside too many messages and was not unfolded.</source>
            <translation>La pièce jointe {number} est imbriquée dans trop de messages et n’a pas été extraite.</translation>
        </message>
        <message>
            <source>Attachment {number} was only a link; the link is there as text.</source>
            <translation>La pièce jointe {number} n’était qu’un lien ; le lien figure comme texte.</translation>
        </message>
        <message>
            <source>Blanks before the headers were taken off.</source>
            <translation type="vanished">Les espaces devant les en-têtes ont été retirés.</translation>
        </message>
        <message>
            <source>Every byte is the one that was received.</source>
            <translation>Chaque octet est celui qui a été reçu.</translation>
        </message>
        <message>
            <source>Exactly as it arrived</source>
            <translation>Exactement tel qu’il est arrivé</translation>
        </message>
        <message>
            <source>Exactly as the file holds it</source>
            <translation>Exactement tel que le fichier le contient</translation>
        </message>
        <message>
            <source>Go to the mailbox where it arrived, and save or forward it from there.</source>
            <translation>Allez dans la boîte aux lettres où il est arrivé, puis enregistrez-le ou transférez-le à partir de là.</translation>
        </message>
        <message>
            <source>Half line ends inside the headers became blanks.</source>
            <translation type="vanished">Les fins de ligne incomplètes à l’intérieur des en-têtes sont devenues des espaces.</translation>
        </message>
        <message>
            <source>Half line ends inside the headers became spaces.</source>
            <translation>Les fins de ligne incomplètes à l’intérieur des en-têtes sont devenues des espaces.</translation>
        </message>
        <message>
            <source>Header section (Outlook: PidTagTransportMessageHeaders) byte for byte, body rebuilt</source>
            <translation>Section d’en-tête (Outlook : PidTagTransportMessageHeaders) octet par octet, corps reconstruit</translation>
        </message>
        <message>
            <source>Header section (Outlook: PidTagTransportMessageHeaders) kept; Content-* fields or 8-bit letters written anew</source>
            <translation>Section d’en-tête (Outlook : PidTagTransportMessageHeaders) conservée ; champs Content-* ou caractères 8 bits réécrits</translation>
        </message>
        <message>
            <source>Hidden recipients (Bcc) that Outlook keeps stand in the headers as well.</source>
            <translation>Les destinataires cachés (Cci) qu’Outlook conserve figurent aussi dans les en-têtes.</translation>
        </message>
        <message>
            <source>How it repeats could not be kept in full.</source>
            <translation>Sa périodicité n’a pas pu être conservée en entier.</translation>
        </message>
        <message>
            <source>Internet message as stored (RFC 5322)</source>
            <translation>Message Internet tel qu’il est enregistré (RFC 5322)</translation>
        </message>
        <message>
            <source>It was not read to the end: it goes beyond a limit ({limit}).</source>
            <translation>Il n’a pas été lu jusqu’à la fin : il dépasse une limite ({limit}).</translation>
        </message>
        <message>
            <source>It was saved as text of another kind (UTF-16) and turned back.</source>
            <translation>Il avait été enregistré comme un autre type de texte (UTF-16) et a été reconverti.</translation>
        </message>
        <message>
            <source>Lines the mail program had added are still in it, as you asked: {names}.</source>
            <translation>Les lignes ajoutées par le logiciel de messagerie y sont encore, comme vous l’avez demandé : {names}.</translation>
        </message>
        <message>
            <source>Lines the mail program had added were taken off: {names}.</source>
            <translation>Les lignes ajoutées par le logiciel de messagerie ont été retirées : {names}.</translation>
        </message>
        <message>
            <source>Made up from what Outlook knows, without internet headers</source>
            <translation>Composé à partir de ce qu’Outlook sait, sans en-têtes Internet</translation>
        </message>
        <message>
            <source>No PidTagTransportMessageHeaders ([MS-OXOMSG] 2.2.1.61)</source>
            <translation>Pas de PidTagTransportMessageHeaders ([MS-OXOMSG] 2.2.1.61)</translation>
        </message>
        <message>
            <source>Not every byte can be called the one that was received.</source>
            <translation>Rien ne garantit que chaque octet soit celui qui a été reçu.</translation>
        </message>
        <message>
            <source>Order, borders and coding of all parts are the original.</source>
            <translation>L’ordre, les limites et le codage de toutes les parties sont d’origine.</translation>
        </message>
        <message>
            <source>Outlook notes that its formatted text may be older than the plain text.</source>
            <translation>Outlook signale que son texte mis en forme est peut-être plus ancien que le texte brut.</translation>
        </message>
        <message>
            <source>Part {number} of the message ({name}) is not in the file any more.</source>
            <translation>La partie {number} du message ({name}) n’est plus dans le fichier.</translation>
        </message>
        <message>
            <source>PidTagMimeSkeleton ([MS-OXCMSG] 2.2.1.28)</source>
            <translation>PidTagMimeSkeleton ([MS-OXCMSG] 2.2.1.28)</translation>
        </message>
        <message>
            <source>Rebuilt on the plan Exchange kept</source>
            <translation>Reconstruit selon le plan conservé par Exchange</translation>
        </message>
        <message>
            <source>Rebuilt, and the content is proven</source>
            <translation>Reconstruit, contenu prouvé</translation>
        </message>
        <message>
            <source>Rebuilt, headers exact</source>
            <translation>Reconstruit, en-têtes exacts</translation>
        </message>
        <message>
            <source>Rebuilt, headers kept</source>
            <translation>Reconstruit, en-têtes conservés</translation>
        </message>
        <message>
            <source>Spaces before the headers were taken off.</source>
            <translation>Les espaces devant les en-têtes ont été retirés.</translation>
        </message>
        <message>
            <source>Special letters in the headers were written anew ({charset}).</source>
            <translation>Des caractères spéciaux des en-têtes ont été réécrits ({charset}).</translation>
        </message>
        <message>
            <source>Special letters were written anew ({charset}); they may have been otherwise.</source>
            <translation>Des caractères spéciaux ont été réécrits ({charset}) ; ils étaient peut-être différents.</translation>
        </message>
        <message>
            <source>Stored S/MIME or PGP entity, or matching body hash (bh=, RFC 6376, 3.5)</source>
            <translation>Entité S/MIME ou PGP enregistrée, ou hachage du corps concordant (bh=, RFC 6376, 3.5)</translation>
        </message>
        <message>
            <source>The calendar part of the meeting was made from what Outlook keeps of it.</source>
            <translation>La partie calendrier de la réunion a été créée à partir de ce qu’Outlook en conserve.</translation>
        </message>
        <message>
            <source>The content was put together again from the pieces Outlook keeps.</source>
            <translation>Le contenu a été reconstitué à partir des morceaux qu’Outlook conserve.</translation>
        </message>
        <message>
            <source>The content was stored in one piece (signed or encrypted mail), or it matches the hash in the message’s own signature (the signature itself was not checked).</source>
            <translation>Le contenu était enregistré d’un seul tenant (message signé ou chiffré), ou il correspond au hachage de la signature du message (la signature elle-même n’a pas été vérifiée).</translation>
        </message>
        <message>
            <source>The date is given in world time: Outlook does not keep the sender’s time zone.</source>
            <translation>La date est indiquée en temps universel : Outlook ne conserve pas le fuseau horaire de l’expéditeur.</translation>
        </message>
        <message>
            <source>The digital signature could not be kept: Outlook did not store what it covers.</source>
            <translation>La signature numérique n’a pas pu être conservée : Outlook n’a pas enregistré ce qu’elle couvre.</translation>
        </message>
        <message>
            <source>The dividing line of the mail folder was taken off.</source>
            <translation>La ligne de séparation du dossier de messagerie a été retirée.</translation>
        </message>
        <message>
            <source>The file does not hold them, so it cannot show how the message travelled.</source>
            <translation>Le fichier ne les contient pas, il ne peut donc pas montrer le trajet du message.</translation>
        </message>
        <message>
            <source>The file holds only the text of this meeting message, not its calendar part.</source>
            <translation>Le fichier ne contient que le texte de ce message de réunion, pas sa partie calendrier.</translation>
        </message>
        <message>
            <source>The first line of the headers was none; it was left out.</source>
            <translation>La première ligne des en-têtes n’en était pas un ; elle a été omise.</translation>
        </message>
        <message>
            <source>The formatted text was taken out of Outlook’s own format (RTF).</source>
            <translation>Le texte mis en forme a été extrait du format propre à Outlook (RTF).</translation>
        </message>
        <message>
            <source>The formatting is there in Outlook’s own format only (RTF), beside the plain text.</source>
            <translation>La mise en forme n’existe que dans le format propre à Outlook (RTF), à côté du texte brut.</translation>
        </message>
        <message>
            <source>The headers were damaged and are repaired.</source>
            <translation>Les en-têtes étaient endommagés et ont été réparés.</translation>
        </message>
        <message>
            <source>The internet headers are cut off.</source>
            <translation>Les en-têtes Internet sont tronqués.</translation>
        </message>
        <message>
            <source>The internet headers are not in the file: nobody can see how it travelled.</source>
            <translation>Les en-têtes Internet ne sont pas dans le fichier : personne ne peut voir le trajet du message.</translation>
        </message>
        <message>
            <source>The mail address of a copy recipient is not in the file.</source>
            <translation>L’adresse e-mail d’un destinataire en copie n’est pas dans le fichier.</translation>
        </message>
        <message>
            <source>The mail address of a hidden recipient is not in the file.</source>
            <translation>L’adresse e-mail d’un destinataire caché n’est pas dans le fichier.</translation>
        </message>
        <message>
            <source>The mail address of a recipient is not in the file.</source>
            <translation>L’adresse e-mail d’un destinataire n’est pas dans le fichier.</translation>
        </message>
        <message>
            <source>The mail address of the sender is not in the file.</source>
            <translation>L’adresse e-mail de l’expéditeur n’est pas dans le fichier.</translation>
        </message>
        <message>
            <source>The mail folder had put a &gt; before some lines that begin with From ({count}); they are as they arrived again, as the hash in the message’s own signature shows.</source>
            <translation>Le dossier de messagerie avait mis un &gt; devant des lignes qui commencent par From ({count}) ; elles sont de nouveau telles qu’à l’arrivée, comme le montre le hachage de la signature du message.</translation>
        </message>
        <message>
            <source>The mail folder may have put a &gt; before some lines that began with From ({count}).</source>
            <translation>Le dossier de messagerie a peut-être mis un &gt; devant des lignes qui commençaient par From ({count}).</translation>
        </message>
        <message>
            <source>The message asks Outlook to fetch a sound from another computer ({path}). That is a known attack; Intact did not fetch it.</source>
            <translation>Le message demande à Outlook de récupérer un son sur un autre ordinateur ({path}). C’est une attaque connue ; Intact ne l’a pas récupéré.</translation>
        </message>
        <message>
            <source>The message is not as long as the file says; it may have been changed or cut off.</source>
            <translation>Le message n’a pas la longueur que le fichier indique ; il a peut-être été modifié ou tronqué.</translation>
        </message>
        <message>
            <source>The plain text may be one that Outlook made from the formatted text.</source>
            <translation>Le texte brut est peut-être celui qu’Outlook a tiré du texte mis en forme.</translation>
        </message>
        <message>
            <source>The stored text has a wrong checksum; it may be damaged.</source>
            <translation>La somme de contrôle du texte enregistré est fausse ; il est peut-être endommagé.</translation>
        </message>
        <message>
            <source>The technical part of this report is not in the file.</source>
            <translation>La partie technique de ce rapport n’est pas dans le fichier.</translation>
        </message>
        <message>
            <source>The technical part of this report was written anew from what Outlook kept.</source>
            <translation>La partie technique de ce rapport a été réécrite à partir de ce qu’Outlook a conservé.</translation>
        </message>
        <message>
            <source>The text is written in {used} instead of {declared}.</source>
            <translation>Le texte est écrit en {used} au lieu de {declared}.</translation>
        </message>
        <message>
            <source>The text of the message is missing.</source>
            <translation>Le texte du message manque.</translation>
        </message>
        <message>
            <source>The voting buttons are not kept, as only Outlook knows them: {names}.</source>
            <translation>Les boutons de vote ne sont pas conservés, car seul Outlook les connaît : {names}.</translation>
        </message>
        <message>
            <source>There are empty characters inside the headers; they were kept.</source>
            <translation>Les en-têtes contiennent des caractères NUL ; ils ont été conservés.</translation>
        </message>
        <message>
            <source>These header lines were added: {names}.</source>
            <translation>Ces lignes d’en-tête ont été ajoutées : {names}.</translation>
        </message>
        <message>
            <source>These header lines were replaced: {names}.</source>
            <translation>Ces lignes d’en-tête ont été remplacées : {names}.</translation>
        </message>
        <message>
            <source>This asks to take a message back, which only Outlook understands.</source>
            <translation>Ceci demande le rappel d’un message, ce que seul Outlook comprend.</translation>
        </message>
        <message>
            <source>This is a contact, not a message: what the file knows of it was written down.</source>
            <translation>Ceci est un contact, pas un message : ce qu’en dit le fichier a été retranscrit.</translation>
        </message>
        <message>
            <source>This is a distribution list, not a message: what the file knows of it was written down.</source>
            <translation>Ceci est une liste de distribution, pas un message : ce qu’en dit le fichier a été retranscrit.</translation>
        </message>
        <message>
            <source>This is a document that was put into a mail folder, not a message.</source>
            <translation>Ceci est un document placé dans un dossier de messagerie, pas un message.</translation>
        </message>
        <message>
            <source>This is a journal entry, not a message: what the file knows of it was written down.</source>
            <translation>Ceci est une entrée de journal, pas un message : ce qu’en dit le fichier a été retranscrit.</translation>
        </message>
        <message>
            <source>This is a note, not a message: its text was put into the form of one.</source>
            <translation>Ceci est une note, pas un message : son texte a été mis sous la forme d’un message.</translation>
        </message>
        <message>
            <source>This is a task, not a message: what the file knows of it was written down.</source>
            <translation>Ceci est une tâche, pas un message : ce qu’en dit le fichier a été retranscrit.</translation>
        </message>
        <message>
            <source>This is an appointment from a calendar, not a message: what the file knows of it was written down.</source>
            <translation>Ceci est un rendez-vous d’un calendrier, pas un message : ce qu’en dit le fichier a été retranscrit.</translation>
        </message>
        <message>
            <source>This is an item of a news feed, not a message that somebody sent.</source>
            <translation>Ceci est un élément d’un flux d’actualités, pas un message envoyé par quelqu’un.</translation>
        </message>
        <message>
            <source>This is an item of another kind, not a message: only its text was taken over.</source>
            <translation>Ceci est un élément d’un autre type, pas un message : seul son texte a été repris.</translation>
        </message>
        <message>
            <source>This is only a placeholder: the message itself is still on the mail server.</source>
            <translation>Ce n’est qu’un substitut : le message lui-même est encore sur le serveur de messagerie.</translation>
        </message>
        <message>
            <source>This is only a placeholder: the message itself lies in an archive.</source>
            <translation>Ce n’est qu’un substitut : le message lui-même se trouve dans une archive.</translation>
        </message>
        <message>
            <source>This is only what Outlook packed into a mail (winmail.dat); the mail itself is missing.</source>
            <translation>Ce n’est que ce qu’Outlook a placé dans un e-mail (winmail.dat) ; l’e-mail lui-même manque.</translation>
        </message>
        <message>
            <source>This was posted in a folder; it is not a message that somebody sent.</source>
            <translation>Ceci a été publié dans un dossier ; ce n’est pas un message envoyé par quelqu’un.</translation>
        </message>
        <message>
            <source>What stood behind the end of the headers was left out.</source>
            <translation>Ce qui suivait la fin des en-têtes a été omis.</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Find in this text</source>
            <translation>Rechercher dans ce texte</translation>
        </message>
        <message>
            <source>Next match</source>
            <translation>Occurrence suivante</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation type="vanished">Occurrence suivante</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Introuvable</translation>
        </message>
        <message>
            <source>Previous match</source>
            <translation>Occurrence précédente</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation type="vanished">Occurrence précédente</translation>
        </message>
        <message>
            <source>{place} of {count}</source>
            <translation>{place} sur {count}</translation>
        </message>
        <message>
            <source>{place} of {count} or more</source>
            <translation>{place} sur {count} ou plus</translation>
        </message>
    </context>
    <context>
        <name>FindingCard</name>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>Details about: {title}</source>
            <translation>Détails sur : {title}</translation>
        </message>
        <message>
            <source>{severity}: {title}</source>
            <translation>{severity} : {title}</translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n jour</numerusform>
                <numerusform>%n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n heure</numerusform>
                <numerusform>%n heures</numerusform>
            </translation>
        </message>
        <message>
            <source>(no subject)</source>
            <translation>(sans objet)</translation>
        </message>
        <message>
            <source>0/o, 1/i/l, rn/m, vv/w or cl/d, compared with domains named here and with yours</source>
            <translation>0/o, 1/i/l, rn/m, vv/w ou cl/d, comparés aux domaines nommés ici et aux vôtres</translation>
        </message>
        <message>
            <source>A link almost reads {looks_like}</source>
            <translation>Un lien se lit presque comme {looks_like}</translation>
        </message>
        <message>
            <source>A link only looks like it leads to {looks_like}</source>
            <translation>Un lien semble mener à {looks_like}, mais mène ailleurs</translation>
        </message>
        <message>
            <source>A message that is wrapped twice often cannot be read.</source>
            <translation>Un message doublement imbriqué est souvent illisible.</translation>
        </message>
        <message>
            <source>Add the mail that it came with, just as it is.</source>
            <translation>Ajoutez l’e-mail avec lequel il est arrivé, tel quel.</translation>
        </message>
        <message>
            <source>Address in the display name (RFC 5322, 3.4)</source>
            <translation>Adresse dans le nom affiché (RFC 5322, 3.4)</translation>
        </message>
        <message>
            <source>All internet headers are there</source>
            <translation>Tous les en-têtes Internet sont là</translation>
        </message>
        <message>
            <source>Another copy of this message is in the list</source>
            <translation>Un autre exemplaire de ce message est dans la liste</translation>
        </message>
        <message>
            <source>Another message is attached to this one</source>
            <translation>Un autre message est joint à celui-ci</translation>
        </message>
        <message>
            <source>Answer the sender…</source>
            <translation>Répondre à l’expéditeur…</translation>
        </message>
        <message>
            <source>Apple Mail keeps them elsewhere, or has not loaded them yet: {count}</source>
            <translation>Apple Mail les garde ailleurs ou ne les a pas encore chargées : {count}</translation>
        </message>
        <message>
            <source>Ask for it to be opened in full there, and sent once more.</source>
            <translation>Demandez qu’il soit ouvert en entier dans ce logiciel, puis envoyé à nouveau.</translation>
        </message>
        <message>
            <source>Ask for it to be sent once more, in another way.</source>
            <translation>Demandez un nouvel envoi, d’une autre façon.</translation>
        </message>
        <message>
            <source>Ask for the original as an attachment.</source>
            <translation>Demandez l’envoi de l’original en pièce jointe.</translation>
        </message>
        <message>
            <source>Ask whoever forwarded it to send you the original as an attachment.</source>
            <translation>Demandez à la personne qui l’a transféré de vous envoyer l’original en pièce jointe.</translation>
        </message>
        <message>
            <source>Attached as message/rfc822 (RFC 2046, 5.2.1)</source>
            <translation>Joint comme message/rfc822 (RFC 2046, 5.2.1)</translation>
        </message>
        <message>
            <source>Attached by hand in {title}, the file would not be taken.</source>
            <translation>Joint à la main dans {title}, le fichier ne serait pas accepté.</translation>
        </message>
        <message>
            <source>Attached there as a file, it is not taken as a sample.</source>
            <translation>Joint ainsi comme fichier, il n’est pas accepté comme échantillon.</translation>
        </message>
        <message>
            <source>Attachments of this message are not in the file</source>
            <translation>Des pièces jointes de ce message ne sont pas dans le fichier</translation>
        </message>
        <message>
            <source>Body hash (bh=) does not match (RFC 6376, 3.5)</source>
            <translation>Le hachage du corps (bh=) ne correspond pas (RFC 6376, 3.5)</translation>
        </message>
        <message>
            <source>CR without LF (RFC 5322, 2.3)</source>
            <translation>CR sans LF (RFC 5322, 2.3)</translation>
        </message>
        <message>
            <source>Choose another destination</source>
            <translation>Choisir une autre destination</translation>
        </message>
        <message>
            <source>Choose another way</source>
            <translation>Choisir un autre moyen</translation>
        </message>
        <message>
            <source>Content-Type announces a body, none follows</source>
            <translation>Content-Type annonce un corps, aucun ne suit</translation>
        </message>
        <message>
            <source>Delivered-To, X-Original-To, Received … for, To, Cc</source>
            <translation>Delivered-To, X-Original-To, Received … for, To, Cc</translation>
        </message>
        <message>
            <source>Do not attach this file by hand in {title}</source>
            <translation>Ne joignez pas ce fichier à la main dans {title}</translation>
        </message>
        <message>
            <source>Do not open it. You can submit it: this is not in what Intact sends.</source>
            <translation>Ne l’ouvrez pas. Vous pouvez le soumettre : ce piège n’est pas dans ce qu’Intact envoie.</translation>
        </message>
        <message>
            <source>Double or hidden extension, direction override (Unicode TR 36)</source>
            <translation>Extension double ou cachée, inversion du sens d’écriture (Unicode TR 36)</translation>
        </message>
        <message>
            <source>Empty body (RFC 5322, 2.3)</source>
            <translation>Corps vide (RFC 5322, 2.3)</translation>
        </message>
        <message>
            <source>Every byte is as it arrived</source>
            <translation>Chaque octet est tel qu’il est arrivé</translation>
        </message>
        <message>
            <source>Filters look at mail, so only mail shows what one did.</source>
            <translation>Les filtres examinent les e-mails ; seul un e-mail montre donc ce qu’un filtre a fait.</translation>
        </message>
        <message>
            <source>Forwarded inline: another message is quoted in the body</source>
            <translation>Transféré dans le corps du texte : un autre message y est cité</translation>
        </message>
        <message>
            <source>Forwarded inline: the original is quoted in the body</source>
            <translation>Transféré dans le corps du texte : l’original y est cité</translation>
        </message>
        <message>
            <source>Go to the mailbox where it arrived, and save or forward it from there.</source>
            <translation>Allez dans la boîte aux lettres où il est arrivé, puis enregistrez-le ou transférez-le à partir de là.</translation>
        </message>
        <message>
            <source>Good to know</source>
            <translation>Bon à savoir</translation>
        </message>
        <message>
            <source>Have it opened in full there, and sent once more.</source>
            <translation type="vanished">Demandez qu’il soit ouvert en entier dans ce logiciel, puis envoyé à nouveau.</translation>
        </message>
        <message>
            <source>Have it sent once more, in another way.</source>
            <translation type="vanished">Demandez un nouvel envoi, d’une autre façon.</translation>
        </message>
        <message>
            <source>Have the original sent as an attachment.</source>
            <translation type="vanished">Demandez l’envoi de l’original en pièce jointe.</translation>
        </message>
        <message>
            <source>Here, messages are taken up to {limit} after they arrived.</source>
            <translation>Ici, les messages sont acceptés jusqu’à {limit} après leur arrivée.</translation>
        </message>
        <message>
            <source>If it came by mail, add the mail that it came with.</source>
            <translation>S’il est arrivé par e-mail, ajoutez l’e-mail avec lequel il est arrivé.</translation>
        </message>
        <message>
            <source>If it matters, forward the message from its mailbox as an attachment.</source>
            <translation>Si c’est important, transférez le message en pièce jointe depuis sa boîte aux lettres.</translation>
        </message>
        <message>
            <source>If that is not you, ask them to submit it.</source>
            <translation>Si ce n’est pas vous, demandez à cette personne de le soumettre.</translation>
        </message>
        <message>
            <source>If you can, let its first recipient submit it.</source>
            <translation>Si possible, faites-le soumettre par son premier destinataire.</translation>
        </message>
        <message>
            <source>If you can, save it again from your mail program.</source>
            <translation>Si possible, enregistrez-le à nouveau depuis votre logiciel de messagerie.</translation>
        </message>
        <message>
            <source>If you can, save the message as a file of its own and drop that instead.</source>
            <translation>Si possible, enregistrez le message dans un fichier à part, puis déposez ce fichier.</translation>
        </message>
        <message>
            <source>If you know who forwarded it, ask for the original as an attachment.</source>
            <translation>Si vous savez qui l’a transféré, demandez l’original en pièce jointe.</translation>
        </message>
        <message>
            <source>If you mean “{subject}”, use that one instead.</source>
            <translation>Si vous voulez soumettre « {subject} », utilisez plutôt celui-là.</translation>
        </message>
        <message>
            <source>Intact attaches it as a file, which is fine for this destination.</source>
            <translation>Intact le joint comme fichier, ce qui convient à cette destination.</translation>
        </message>
        <message>
            <source>Intact attaches this in the form that is right here</source>
            <translation>Intact le joint sous la forme qui convient ici</translation>
        </message>
        <message>
            <source>Intact did not look at all of this message</source>
            <translation>Intact n’a pas examiné tout ce message</translation>
        </message>
        <message>
            <source>Intact had to put the headers together itself</source>
            <translation>Intact a dû composer lui-même les en-têtes</translation>
        </message>
        <message>
            <source>Is {address} your address?</source>
            <translation>L’adresse {address} est-elle la vôtre ?</translation>
        </message>
        <message>
            <source>It came to you on a detour, which can hide what happened at first.</source>
            <translation>Il vous est arrivé par un détour, ce qui peut cacher ce qui s’est passé au départ.</translation>
        </message>
        <message>
            <source>It can be attached unchanged</source>
            <translation>Il peut être joint inchangé</translation>
        </message>
        <message>
            <source>It has {size}; what goes beyond {limit} is cut off.</source>
            <translation>Il pèse {size} ; ce qui dépasse {limit} est coupé.</translation>
        </message>
        <message>
            <source>It holds a character that mail servers refuse.</source>
            <translation>Il contient un caractère que les serveurs de messagerie refusent.</translation>
        </message>
        <message>
            <source>It is called {name}, and really ends in {ending}.</source>
            <translation>Elle s’appelle {name}, et sa véritable extension est {ending}.</translation>
        </message>
        <message>
            <source>It is exactly the same as “{name}”.</source>
            <translation>Il est exactement identique à « {name} ».</translation>
        </message>
        <message>
            <source>It is the original, not a forward</source>
            <translation>C’est l’original, pas un transfert</translation>
        </message>
        <message>
            <source>It is unusually large or nested. Some checks may have missed something.</source>
            <translation>Il est exceptionnellement volumineux ou imbriqué. Quelque chose a pu échapper à certaines vérifications.</translation>
        </message>
        <message>
            <source>It is {address}. Characters that look alike are easily overlooked, such as 1 for l.</source>
            <translation>C’est {address}. Des caractères qui se ressemblent passent facilement inaperçus, comme 1 pour l.</translation>
        </message>
        <message>
            <source>It is {address}. Signs that look alike are easily overlooked, as 1 for l.</source>
            <translation type="vanished">C’est {address}. Des caractères qui se ressemblent passent facilement inaperçus, comme 1 pour l.</translation>
        </message>
        <message>
            <source>It leads to {host}. Characters that look alike are easily overlooked, such as 1 for l.</source>
            <translation>Il mène à {host}. Des caractères qui se ressemblent passent facilement inaperçus, comme 1 pour l.</translation>
        </message>
        <message>
            <source>It leads to {host}. Signs that look alike are easily overlooked, as 1 for l.</source>
            <translation type="vanished">Il mène à {host}. Des caractères qui se ressemblent passent facilement inaperçus, comme 1 pour l.</translation>
        </message>
        <message>
            <source>It may have come like that, or your mail program had not loaded it yet.</source>
            <translation>Il est peut-être arrivé ainsi, ou votre logiciel de messagerie ne l’avait pas encore chargé.</translation>
        </message>
        <message>
            <source>It must stay as it arrived, so nothing can be taken out of it.</source>
            <translation>Il doit rester tel qu’il est arrivé : rien ne peut donc en être retiré.</translation>
        </message>
        <message>
            <source>It no longer has the original’s headers and exact text.</source>
            <translation>Il n’a plus les en-têtes ni le texte exact de l’original.</translation>
        </message>
        <message>
            <source>It says {name}, but the message came from {address}.</source>
            <translation>Il indique {name}, mais le message vient de {address}.</translation>
        </message>
        <message>
            <source>It shows nothing of what happened to it on its way.</source>
            <translation>Il ne montre rien de ce qui lui est arrivé en chemin.</translation>
        </message>
        <message>
            <source>It takes them with a support case or on a web page.</source>
            <translation>Elle les accepte avec un dossier de support ou sur une page web.</translation>
        </message>
        <message>
            <source>It was never sent, so no filter has seen it.</source>
            <translation>Il n’a jamais été envoyé : aucun filtre ne l’a donc vu.</translation>
        </message>
        <message>
            <source>It weighs {size}; what goes beyond {limit} is cut off.</source>
            <translation type="vanished">Il pèse {size} ; ce qui dépasse {limit} est coupé.</translation>
        </message>
        <message>
            <source>It went to “{to}” on {date}.</source>
            <translation>Il a été envoyé à « {to} » ({date}).</translation>
        </message>
        <message>
            <source>Its first recipient should submit it: details get lost on the way to you.</source>
            <translation>Son premier destinataire devrait le soumettre : des détails se perdent en chemin jusqu’à vous.</translation>
        </message>
        <message>
            <source>Its message class is that of a placeholder</source>
            <translation>Sa classe de message est celle d’un substitut</translation>
        </message>
        <message>
            <source>Its subject says that it is one, and nothing is attached.</source>
            <translation>Son objet indique que c’en est un, et rien n’y est joint.</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation type="vanished">Le laisser de côté</translation>
        </message>
        <message>
            <source>Leave it out, or choose a destination that takes files.</source>
            <translation>Laissez-le de côté, ou choisissez une destination qui accepte des fichiers.</translation>
        </message>
        <message>
            <source>Leave it out; once is enough.</source>
            <translation>Laissez-le de côté ; une fois suffit.</translation>
        </message>
        <message>
            <source>Let Intact make the mail, or forward the message from its mailbox.</source>
            <translation>Laissez Intact préparer l’e-mail, ou transférez le message depuis sa boîte aux lettres.</translation>
        </message>
        <message>
            <source>Letters of another alphabet look the same. It is {address}, which is {travels}.</source>
            <translation>Des lettres d’un autre alphabet ont la même apparence. L’adresse est {address}, c’est-à-dire {travels}.</translation>
        </message>
        <message>
            <source>Letters of another alphabet look the same. It leads to {host}, which is {travels}.</source>
            <translation>Des lettres d’un autre alphabet ont la même apparence. Le lien mène à {host}, c’est-à-dire {travels}.</translation>
        </message>
        <message>
            <source>Limit reached: {limits}</source>
            <translation>Limite atteinte : {limits}</translation>
        </message>
        <message>
            <source>Line of more than 998 octets (RFC 5322, 2.1.1)</source>
            <translation>Ligne de plus de 998 octets (RFC 5322, 2.1.1)</translation>
        </message>
        <message>
            <source>Lines that a mail program had added are still in it</source>
            <translation>Des lignes ajoutées par un logiciel de messagerie y sont encore</translation>
        </message>
        <message>
            <source>Lines that a mail program had added were taken off</source>
            <translation>Les lignes ajoutées par un logiciel de messagerie ont été retirées</translation>
        </message>
        <message>
            <source>Look at its date in your mail program.</source>
            <translation>Regardez sa date dans votre logiciel de messagerie.</translation>
        </message>
        <message>
            <source>Mailing lists and mail gateways do that. It need not mean anything bad.</source>
            <translation>Les listes de diffusion et les passerelles de messagerie le font. Ce n’est pas forcément mauvais signe.</translation>
        </message>
        <message>
            <source>Make sure that you chose the right destination.</source>
            <translation>Vérifiez que vous avez choisi la bonne destination.</translation>
        </message>
        <message>
            <source>Missing or not readable: {count}</source>
            <translation>Manquant ou illisible : {count}</translation>
        </message>
        <message>
            <source>Mixed or confusable scripts (UTS 39), Punycode (RFC 3492)</source>
            <translation>Écritures mélangées ou prêtant à confusion (UTS 39), Punycode (RFC 3492)</translation>
        </message>
        <message>
            <source>NUL octet (RFC 2045, 2.8)</source>
            <translation>Octet NUL (RFC 2045, 2.8)</translation>
        </message>
        <message>
            <source>Neither message/rfc822 nor a .eml file is accepted</source>
            <translation>Ni message/rfc822 ni un fichier .eml n’est accepté</translation>
        </message>
        <message>
            <source>No PidTagTransportMessageHeaders ([MS-OXOMSG] 2.2.1.61)</source>
            <translation>Pas de PidTagTransportMessageHeaders ([MS-OXOMSG] 2.2.1.61)</translation>
        </message>
        <message>
            <source>No Received field (RFC 5321, 4.4)</source>
            <translation>Pas de champ Received (RFC 5321, 4.4)</translation>
        </message>
        <message>
            <source>No Received field (RFC 5321, 4.4); marked as sent</source>
            <translation>Pas de champ Received (RFC 5321, 4.4) ; marqué comme envoyé</translation>
        </message>
        <message>
            <source>No Received field (RFC 5321, 4.4); marked as unsent</source>
            <translation>Pas de champ Received (RFC 5321, 4.4) ; marqué comme non envoyé</translation>
        </message>
        <message>
            <source>No believable time in the Received and Date fields</source>
            <translation>Pas de date crédible dans les champs Received et Date</translation>
        </message>
        <message>
            <source>No header field and no rewritten link of this filter</source>
            <translation>Aucun champ d’en-tête ni lien réécrit de ce filtre</translation>
        </message>
        <message>
            <source>No message/rfc822 part, no quoted header</source>
            <translation>Aucune partie message/rfc822, aucun en-tête cité</translation>
        </message>
        <message>
            <source>No trace of {filter} in this message</source>
            <translation>Aucune trace du filtre {filter} dans ce message</translation>
        </message>
        <message>
            <source>Not all of this message is in the file</source>
            <translation>Ce message n’est pas en entier dans le fichier</translation>
        </message>
        <message>
            <source>Not fit</source>
            <translation>Ne convient pas</translation>
        </message>
        <message>
            <source>Nothing of the original arrived.</source>
            <translation>Rien de l’original n’est arrivé.</translation>
        </message>
        <message>
            <source>Nothing shows how this message arrived</source>
            <translation>Rien ne montre comment ce message est arrivé</translation>
        </message>
        <message>
            <source>Octets of the finished mail on the wire</source>
            <translation>Octets de l’e-mail fini, tels que transmis</translation>
        </message>
        <message>
            <source>Octets of the message with CRLF line ends</source>
            <translation>Octets du message avec fins de ligne CRLF</translation>
        </message>
        <message>
            <source>One of the two is enough.</source>
            <translation>Un seul des deux suffit.</translation>
        </message>
        <message>
            <source>Only the headers are here, the rest is missing</source>
            <translation>Seuls les en-têtes sont là, le reste manque</translation>
        </message>
        <message>
            <source>Only the original shows what the filter did, not the forward around it.</source>
            <translation>Seul l’original montre ce que le filtre a fait, pas le transfert qui l’entoure.</translation>
        </message>
        <message>
            <source>Open it in Outlook, so that all of it is fetched, then save it again.</source>
            <translation>Ouvrez-le dans Outlook pour qu’il soit chargé en entier, puis enregistrez-le à nouveau.</translation>
        </message>
        <message>
            <source>Open it in your mail program. If you see text there, save it again.</source>
            <translation>Ouvrez-le dans votre logiciel de messagerie. Si vous y voyez du texte, enregistrez-le à nouveau.</translation>
        </message>
        <message>
            <source>Open the message in Apple Mail until all of it is shown, save it there as “Raw Message Source”, and add that file.</source>
            <translation>Ouvrez le message dans Apple Mail jusqu’à ce qu’il s’affiche en entier, enregistrez-le là au format de la source brute du message (en anglais, « Raw Message Source »), puis ajoutez ce fichier.</translation>
        </message>
        <message>
            <source>Open the message there until all of it is shown, then save it again.</source>
            <translation>Ouvrez-y le message jusqu’à ce qu’il s’affiche en entier, puis enregistrez-le à nouveau.</translation>
        </message>
        <message>
            <source>Outlook packs it like that. Only the mail around it shows how it arrived.</source>
            <translation>C’est ainsi qu’Outlook le présente. Seul l’e-mail qui l’entoure montre comment il est arrivé.</translation>
        </message>
        <message>
            <source>Outlook would fetch {path} at once, and give away your password’s fingerprint.</source>
            <translation>Outlook irait aussitôt chercher {path} et livrerait l’empreinte de votre mot de passe.</translation>
        </message>
        <message>
            <source>Parts of the message may be missing or wrong.</source>
            <translation>Des parties du message peuvent manquer ou être fausses.</translation>
        </message>
        <message>
            <source>PidLidReminderFileParameter with a remote path (CVE-2023-23397)</source>
            <translation>PidLidReminderFileParameter avec un chemin distant (CVE-2023-23397)</translation>
        </message>
        <message>
            <source>PidTagMessageClass ([MS-OXCMSG] 2.2.1.3)</source>
            <translation>PidTagMessageClass ([MS-OXCMSG] 2.2.1.3)</translation>
        </message>
        <message>
            <source>Please look</source>
            <translation>À vérifier</translation>
        </message>
        <message>
            <source>Put the lines back</source>
            <translation>Remettre les lignes</translation>
        </message>
        <message>
            <source>Put them back</source>
            <translation type="vanished">Les remettre</translation>
        </message>
        <message>
            <source>Resent-* fields (RFC 5322, 3.6.6)</source>
            <translation>Champs Resent-* (RFC 5322, 3.6.6)</translation>
        </message>
        <message>
            <source>Same Message-ID, other bytes</source>
            <translation>Même Message-ID, autres octets</translation>
        </message>
        <message>
            <source>Same SHA-256</source>
            <translation>Même SHA-256</translation>
        </message>
        <message>
            <source>Same SHA-256 in the history of this computer</source>
            <translation>Même SHA-256 dans l’historique de cet ordinateur</translation>
        </message>
        <message>
            <source>Save it again from the mailbox where it arrived, whole and unchanged.</source>
            <translation>Enregistrez-le à nouveau depuis la boîte aux lettres où il est arrivé, entier et inchangé.</translation>
        </message>
        <message>
            <source>Save the messages, then add them there.</source>
            <translation type="vanished">Enregistrez les messages, puis remettez-les de cette façon.</translation>
        </message>
        <message>
            <source>Save the messages, then add them to the support case or upload them on the web page.</source>
            <translation>Enregistrez les messages, puis ajoutez-les au dossier de support ou déposez-les sur la page web.</translation>
        </message>
        <message>
            <source>Save the messages…</source>
            <translation>Enregistrer les messages…</translation>
        </message>
        <message>
            <source>Send it again only if you were asked to.</source>
            <translation>Ne l’envoyez à nouveau que si on vous l’a demandé.</translation>
        </message>
        <message>
            <source>Senders of spam make their mail look like that, too.</source>
            <translation>Les auteurs de spam donnent aussi cette allure à leurs e-mails.</translation>
        </message>
        <message>
            <source>Show me how</source>
            <translation>Montrez-moi comment faire</translation>
        </message>
        <message>
            <source>Some begin with &gt;From. Mail folders add such a &gt;; nobody can tell whether they did.</source>
            <translation>Certaines commencent par &gt;From. Les dossiers de messagerie ajoutent un tel &gt; ; personne ne peut dire s’ils l’ont fait ici.</translation>
        </message>
        <message>
            <source>Some destinations take it as a file.</source>
            <translation>Certaines destinations l’acceptent comme fichier.</translation>
        </message>
        <message>
            <source>Some mail programs load just the headers at first.</source>
            <translation>Certains logiciels de messagerie ne chargent d’abord que les en-têtes.</translation>
        </message>
        <message>
            <source>Some of its lines are longer than mail servers take.</source>
            <translation>Certaines de ses lignes sont plus longues que ce qu’acceptent les serveurs de messagerie.</translation>
        </message>
        <message>
            <source>Some of its lines end in a way that mail servers refuse.</source>
            <translation>Certaines de ses lignes se terminent d’une façon que les serveurs de messagerie refusent.</translation>
        </message>
        <message>
            <source>Some of its links lead to {host}, which replaces links on the way: that explains it.</source>
            <translation>Certains de ses liens mènent à {host}, qui remplace les liens en chemin : cela suffit à l’expliquer.</translation>
        </message>
        <message>
            <source>Some of its links lead to {host}, which replaces links on the way: that is enough.</source>
            <translation type="vanished">Certains de ses liens mènent à {host}, qui remplace les liens en chemin : cela suffit à l’expliquer.</translation>
        </message>
        <message>
            <source>Somebody redirected this message</source>
            <translation>Quelqu’un a redirigé ce message</translation>
        </message>
        <message>
            <source>Submit it today.</source>
            <translation>Soumettez-le aujourd’hui.</translation>
        </message>
        <message>
            <source>Take a newer message of the same kind, if there is one.</source>
            <translation>Prenez un message plus récent du même genre, s’il y en a un.</translation>
        </message>
        <message>
            <source>Take it out of the list</source>
            <translation>Le retirer de la liste</translation>
        </message>
        <message>
            <source>Take the copy of somebody who received it.</source>
            <translation>Prenez l’exemplaire de quelqu’un qui l’a reçu.</translation>
        </message>
        <message>
            <source>Take the lines off</source>
            <translation>Retirer les lignes</translation>
        </message>
        <message>
            <source>Take the message that arrived instead.</source>
            <translation>Prenez plutôt le message qui est arrivé.</translation>
        </message>
        <message>
            <source>Take them off</source>
            <translation type="vanished">Les retirer</translation>
        </message>
        <message>
            <source>Take them off, unless you know better.</source>
            <translation>Retirez-les, sauf si vous savez qu’elles doivent rester.</translation>
        </message>
        <message>
            <source>That is fine if this is the message you mean.</source>
            <translation>C’est parfait si c’est bien celui-ci que vous voulez soumettre.</translation>
        </message>
        <message>
            <source>That is my address too</source>
            <translation>C’est aussi mon adresse</translation>
        </message>
        <message>
            <source>The Outlook file does not hold those that arrived.</source>
            <translation>Le fichier Outlook ne contient pas ceux qui sont arrivés.</translation>
        </message>
        <message>
            <source>The attached message came without its text</source>
            <translation>Le message joint est arrivé sans son texte</translation>
        </message>
        <message>
            <source>The attached message is empty</source>
            <translation>Le message joint est vide</translation>
        </message>
        <message>
            <source>The content is unchanged since it was signed ({domains})</source>
            <translation>Le contenu est inchangé depuis sa signature ({domains})</translation>
        </message>
        <message>
            <source>The content was changed after it was signed ({domains})</source>
            <translation>Le contenu a été modifié après avoir été signé ({domains})</translation>
        </message>
        <message>
            <source>The conversion lists what could not be read</source>
            <translation>L’onglet Conversion indique ce qui n’a pas pu être lu</translation>
        </message>
        <message>
            <source>The lines that every mail server adds on the way are missing.</source>
            <translation>Les lignes que chaque serveur de messagerie ajoute en chemin manquent.</translation>
        </message>
        <message>
            <source>The mail folder may have changed lines of the text</source>
            <translation>Le dossier de messagerie a peut-être modifié des lignes du texte</translation>
        </message>
        <message>
            <source>The mail program had loaded only its headers.</source>
            <translation>Le logiciel de messagerie n’avait chargé que ses en-têtes.</translation>
        </message>
        <message>
            <source>The mail with it would have {size}; the limit is {limit}.</source>
            <translation>L’e-mail qui le contient pèserait {size} ; la limite est de {limit}.</translation>
        </message>
        <message>
            <source>The mail with it would weigh {size}; the limit is {limit}.</source>
            <translation type="vanished">L’e-mail qui le contient pèserait {size} ; la limite est de {limit}.</translation>
        </message>
        <message>
            <source>The message itself is in an archive or on the server.</source>
            <translation>Le message lui-même est dans une archive ou sur le serveur.</translation>
        </message>
        <message>
            <source>The name of an attachment hides what it is</source>
            <translation>Le nom d’une pièce jointe cache ce qu’elle est</translation>
        </message>
        <message>
            <source>The original is not in this forward</source>
            <translation>L’original n’est pas dans ce transfert</translation>
        </message>
        <message>
            <source>The sender’s address almost reads {looks_like}</source>
            <translation>L’adresse de l’expéditeur se lit presque comme {looks_like}</translation>
        </message>
        <message>
            <source>The sender’s address only looks like {looks_like}</source>
            <translation>L’adresse de l’expéditeur ne fait qu’imiter {looks_like}</translation>
        </message>
        <message>
            <source>The sender’s name looks like another address</source>
            <translation>Le nom de l’expéditeur ressemble à une autre adresse</translation>
        </message>
        <message>
            <source>Then Intact can tell you when a message was meant for somebody else.</source>
            <translation>Intact pourra alors vous dire quand un message était destiné à quelqu’un d’autre.</translation>
        </message>
        <message>
            <source>There is no text in this message</source>
            <translation>Ce message ne contient pas de texte</translation>
        </message>
        <message>
            <source>They go there with a support case or over a web page.</source>
            <translation type="vanished">Ils y parviennent par un dossier de support ou une page web.</translation>
        </message>
        <message>
            <source>They show the way the message took. Without them it is hardly of use.</source>
            <translation>Ils montrent le chemin que le message a suivi. Sans eux, le fichier n’est guère utile.</translation>
        </message>
        <message>
            <source>This destination asks for a form that Intact cannot make.</source>
            <translation>Cette destination demande une forme qu’Intact ne sait pas produire.</translation>
        </message>
        <message>
            <source>This destination takes no samples by mail</source>
            <translation>Cette destination n’accepte pas d’échantillons par e-mail</translation>
        </message>
        <message>
            <source>This file attacks whoever opens it in Outlook</source>
            <translation>Ce fichier attaque quiconque l’ouvre dans Outlook</translation>
        </message>
        <message>
            <source>This file holds no internet headers</source>
            <translation>Ce fichier ne contient pas d’en-têtes Internet</translation>
        </message>
        <message>
            <source>This file is damaged</source>
            <translation>Ce fichier est endommagé</translation>
        </message>
        <message>
            <source>This is a contact, not a message</source>
            <translation>Ceci est un contact, pas un message</translation>
        </message>
        <message>
            <source>This is a distribution list, not a message</source>
            <translation>Ceci est une liste de distribution, pas un message</translation>
        </message>
        <message>
            <source>This is a document, not a message</source>
            <translation>Ceci est un document, pas un message</translation>
        </message>
        <message>
            <source>This is a draft</source>
            <translation>Ceci est un brouillon</translation>
        </message>
        <message>
            <source>This is a forward of a forward; the original is inside</source>
            <translation>Ceci est le transfert d’un transfert ; l’original est à l’intérieur</translation>
        </message>
        <message>
            <source>This is a forward, and the original is attached</source>
            <translation>Ceci est un transfert, et l’original y est joint</translation>
        </message>
        <message>
            <source>This is a forward, not the original</source>
            <translation>Ceci est un transfert, pas l’original</translation>
        </message>
        <message>
            <source>This is a journal entry, not a message</source>
            <translation>Ceci est une entrée de journal, pas un message</translation>
        </message>
        <message>
            <source>This is a note, not a message</source>
            <translation>Ceci est une note, pas un message</translation>
        </message>
        <message>
            <source>This is a sent message, not one that arrived</source>
            <translation>Ceci est un message envoyé, pas un message reçu</translation>
        </message>
        <message>
            <source>This is a task, not a message</source>
            <translation>Ceci est une tâche, pas un message</translation>
        </message>
        <message>
            <source>This is an appointment, not a message</source>
            <translation>Ceci est un rendez-vous, pas un message</translation>
        </message>
        <message>
            <source>This is an item of a news feed, not a message</source>
            <translation>Ceci est un élément d’un flux d’actualités, pas un message</translation>
        </message>
        <message>
            <source>This is an item of another kind, not a message</source>
            <translation>Ceci est un élément d’un autre type, pas un message</translation>
        </message>
        <message>
            <source>This is only a placeholder for a message</source>
            <translation>Ce n’est que le substitut d’un message</translation>
        </message>
        <message>
            <source>This is only the content of a mail (winmail.dat)</source>
            <translation>Ce n’est que le contenu d’un e-mail (winmail.dat)</translation>
        </message>
        <message>
            <source>This looks like a forward, not like the original</source>
            <translation>Ceci ressemble à un transfert, pas à l’original</translation>
        </message>
        <message>
            <source>This message arrived more than {age} ago</source>
            <translation>Ce message est arrivé il y a plus de {age}</translation>
        </message>
        <message>
            <source>This message can be submitted for {left} more</source>
            <translation>Ce message peut encore être soumis pendant {left}</translation>
        </message>
        <message>
            <source>This message cannot be attached the usual way</source>
            <translation>Ce message ne peut pas être joint de la manière habituelle</translation>
        </message>
        <message>
            <source>This message does not say when it arrived</source>
            <translation>Ce message n’indique pas quand il est arrivé</translation>
        </message>
        <message>
            <source>This message is in the list already</source>
            <translation>Ce message est déjà dans la liste</translation>
        </message>
        <message>
            <source>This message is long: its end will not be looked at</source>
            <translation>Ce message est long : sa fin ne sera pas examinée</translation>
        </message>
        <message>
            <source>This message is too large</source>
            <translation>Ce message est trop volumineux</translation>
        </message>
        <message>
            <source>This message went to {address}</source>
            <translation>Ce message était destiné à {address}</translation>
        </message>
        <message>
            <source>This only stands for a message</source>
            <translation type="vanished">Ce n’est que le substitut d’un message</translation>
        </message>
        <message>
            <source>This was posted in a folder, not sent by mail</source>
            <translation>Ceci a été publié dans un dossier, pas envoyé par e-mail</translation>
        </message>
        <message>
            <source>Topmost Received field, else the Date field</source>
            <translation>Le champ Received le plus haut, sinon le champ Date</translation>
        </message>
        <message numerus="yes">
            <source>Use the %n attached message(s)</source>
            <translation>
                <numerusform>Utiliser %n message joint</numerusform>
                <numerusform>Utiliser les %n messages joints</numerusform>
            </translation>
        </message>
        <message>
            <source>Use the attached message</source>
            <translation>Utiliser le message joint</translation>
        </message>
        <message>
            <source>Use the attached original</source>
            <translation>Utiliser l’original joint</translation>
        </message>
        <message>
            <source>Use “{subject}” and the others that are attached instead.</source>
            <translation>Utilisez plutôt « {subject} » et les autres messages joints.</translation>
        </message>
        <message>
            <source>Use “{subject}” instead.</source>
            <translation>Utilisez plutôt « {subject} ».</translation>
        </message>
        <message>
            <source>What arrived is what goes.</source>
            <translation>Ce qui part est ce qui est arrivé.</translation>
        </message>
        <message>
            <source>What the filter never saw, its maker cannot mend.</source>
            <translation>Ce que le filtre n’a jamais vu, son éditeur ne peut pas le corriger.</translation>
        </message>
        <message>
            <source>X-Apple-Content-Length: a .partial.emlx file</source>
            <translation>X-Apple-Content-Length : un fichier .partial.emlx</translation>
        </message>
        <message>
            <source>Yes, that is mine</source>
            <translation>Oui, c’est la mienne</translation>
        </message>
        <message>
            <source>You can submit it all the same.</source>
            <translation>Vous pouvez quand même le soumettre.</translation>
        </message>
        <message>
            <source>You can submit it. Do not answer it.</source>
            <translation>Vous pouvez le soumettre. N’y répondez pas.</translation>
        </message>
        <message>
            <source>You can submit it. Do not follow the link.</source>
            <translation>Vous pouvez le soumettre. Ne suivez pas le lien.</translation>
        </message>
        <message>
            <source>You can submit it. Do not open the attachment.</source>
            <translation>Vous pouvez le soumettre. N’ouvrez pas la pièce jointe.</translation>
        </message>
        <message>
            <source>You can submit it: all of it is attached.</source>
            <translation>Vous pouvez le soumettre : il est joint en entier.</translation>
        </message>
        <message>
            <source>You put them back; as a rule they did not come with it.</source>
            <translation>Vous les avez remises ; en règle générale, elles ne sont pas arrivées avec lui.</translation>
        </message>
        <message>
            <source>You submitted this message before</source>
            <translation>Vous avez déjà soumis ce message</translation>
        </message>
        <message>
            <source>application/ms-tnef without its message ([MS-OXTNEF])</source>
            <translation>application/ms-tnef sans son message ([MS-OXTNEF])</translation>
        </message>
        <message>
            <source>mboxo quoting, {count} lines (RFC 4155, appendix A)</source>
            <translation>Marquage mboxo, {count} lignes (RFC 4155, annexe A)</translation>
        </message>
        <message>
            <source>message/rfc822 instead of {form}</source>
            <translation>message/rfc822 au lieu de {form}</translation>
        </message>
        <message>
            <source>message/rfc822 part with an empty body</source>
            <translation>Partie message/rfc822 avec un corps vide</translation>
        </message>
        <message>
            <source>message/rfc822 part without a message</source>
            <translation>Partie message/rfc822 sans message</translation>
        </message>
        <message>
            <source>message/rfc822 within message/rfc822 (RFC 2046, 5.2.1)</source>
            <translation>message/rfc822 dans message/rfc822 (RFC 2046, 5.2.1)</translation>
        </message>
        <message>
            <source>{form} instead of message/rfc822</source>
            <translation>{form} au lieu de message/rfc822</translation>
        </message>
        <message>
            <source>“{name}” is left out: {reason}.</source>
            <translation>« {name} » est laissé de côté : {reason}.</translation>
        </message>
        <message>
            <source>“{name}” is the same message, kept in another way.</source>
            <translation>« {name} » est le même message, conservé d’une autre manière.</translation>
        </message>
    </context>
    <context>
        <name>Finishing</name>
        <message numerus="yes">
            <source>%n mail(s) handed over.</source>
            <translation>
                <numerusform>%n e-mail transmis.</numerusform>
                <numerusform>%n e-mails transmis.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) read.</source>
            <translation>
                <numerusform>%n message lu.</numerusform>
                <numerusform>%n messages lus.</numerusform>
            </translation>
        </message>
        <message>
            <source>Intact is done</source>
            <translation>Intact a terminé</translation>
        </message>
        <message>
            <source>The mails could not be handed over. Please look.</source>
            <translation>Les e-mails n’ont pas pu être transmis. Veuillez vérifier.</translation>
        </message>
    </context>
    <context>
        <name>FirstSteps</name>
        <message>
            <source>Do not show these steps any more</source>
            <translation>Ne plus afficher ces étapes</translation>
        </message>
        <message>
            <source>Drop a message here.</source>
            <translation>Déposez un message ici.</translation>
        </message>
        <message>
            <source>How it works</source>
            <translation>Comment ça marche</translation>
        </message>
        <message>
            <source>Press one button, and the mail is ready.</source>
            <translation>Un clic, et l’e-mail est prêt.</translation>
        </message>
        <message>
            <source>See whether it is fit to be sent.</source>
            <translation>Voyez s’il convient à l’envoi.</translation>
        </message>
    </context>
    <context>
        <name>Foot</name>
        <message numerus="yes">
            <source>%Ln message(s) chosen</source>
            <translation>
                <numerusform>%Ln message choisi</numerusform>
                <numerusform>%Ln messages choisis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them not shown</source>
            <translation>
                <numerusform>dont %Ln non affiché</numerusform>
                <numerusform>dont %Ln non affichés</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Take %Ln message(s)</source>
            <translation>
                <numerusform>A&amp;jouter %Ln message</numerusform>
                <numerusform>A&amp;jouter %Ln messages</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Take messages</source>
            <translation>A&amp;jouter des messages</translation>
        </message>
        <message>
            <source>None chosen</source>
            <translation>Aucun message choisi</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Lecture</translation>
        </message>
        <message>
            <source>Reading subjects: {done} of {total}</source>
            <translation>Lecture des objets : {done} sur {total}</translation>
        </message>
        <message>
            <source>Shift chooses everything in between.</source>
            <translation>Avec la touche Maj, tout ce qui se trouve entre les deux est coché.</translation>
        </message>
        <message>
            <source>Up to {count} can be taken at a time, {size} in all</source>
            <translation>{count} au plus à la fois, {size} en tout</translation>
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
            <translation>Parce que ce message a été pris dans {program}.</translation>
        </message>
        <message>
            <source>Because {program} is on this computer.</source>
            <translation>Parce que {program} est installé sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Because {program} opens your mail.</source>
            <translation>Parce que {program} ouvre vos e-mails.</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Vérifié</translation>
        </message>
        <message>
            <source>Do not forward it in the text of the mail, and do not pack it into an archive.</source>
            <translation>Ne le transférez pas dans le texte de l’e-mail et ne le mettez pas dans une archive.</translation>
        </message>
        <message>
            <source>Drag it onto Intact</source>
            <translation>Faire glisser sur Intact</translation>
        </message>
        <message>
            <source>If your mail program cannot do that, save the message as a file and drop it on Intact.</source>
            <translation>Si votre logiciel de messagerie ne le permet pas, enregistrez le message dans un fichier et déposez-le sur Intact.</translation>
        </message>
        <message>
            <source>In a terminal</source>
            <translation>Dans un terminal</translation>
        </message>
        <message>
            <source>Intact rebuilds the message from it</source>
            <translation>Intact en reconstruit le message</translation>
        </message>
        <message>
            <source>It must be the message as you received it, with all its internet headers.</source>
            <translation>Ce doit être le message tel que vous l’avez reçu, avec tous ses en-têtes Internet.</translation>
        </message>
        <message>
            <source>Mail in the browser</source>
            <translation>Messagerie dans le navigateur</translation>
        </message>
        <message>
            <source>Mail programs</source>
            <translation>Logiciels de messagerie</translation>
        </message>
        <message>
            <source>None of these</source>
            <translation>Aucun de ceux-ci</translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation>Non vérifié</translation>
        </message>
        <message>
            <source>Not checked: concluded from similar programs</source>
            <translation>Non vérifié : déduit de programmes semblables</translation>
        </message>
        <message>
            <source>On a phone or tablet</source>
            <translation>Sur téléphone ou tablette</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>Sur cet ordinateur</translation>
        </message>
        <message>
            <source>Outlook item, made anew as message/rfc822 on the way</source>
            <translation>élément Outlook, recréé en message/rfc822 à l’envoi</translation>
        </message>
        <message>
            <source>Pick your mail program to see its steps.</source>
            <translation>Choisissez votre logiciel de messagerie pour voir les étapes.</translation>
        </message>
        <message>
            <source>Save it as a file</source>
            <translation>Enregistrer dans un fichier</translation>
        </message>
        <message>
            <source>Send it from your mail program</source>
            <translation>Envoyer depuis votre logiciel de messagerie</translation>
        </message>
        <message>
            <source>Send the original message as an attachment of a new mail.</source>
            <translation>Envoyez le message d’origine en pièce jointe d’un nouvel e-mail.</translation>
        </message>
        <message>
            <source>The original arrives as an Outlook item</source>
            <translation>L’original arrive comme élément Outlook</translation>
        </message>
        <message>
            <source>The original arrives as an attached message</source>
            <translation>L’original arrive comme message joint</translation>
        </message>
        <message>
            <source>The original cannot be had this way</source>
            <translation>L’original ne peut pas être obtenu ainsi</translation>
        </message>
        <message>
            <source>You get a mailbox file</source>
            <translation>Vous obtenez un fichier de boîte aux lettres</translation>
        </message>
        <message>
            <source>You get an .eml file</source>
            <translation>Vous obtenez un fichier .eml</translation>
        </message>
        <message>
            <source>You get an Apple Mail file</source>
            <translation>Vous obtenez un fichier Apple Mail</translation>
        </message>
        <message>
            <source>You get an Outlook .msg file</source>
            <translation>Vous obtenez un fichier Outlook .msg</translation>
        </message>
        <message>
            <source>You picked this guide.</source>
            <translation>Vous avez choisi ce guide.</translation>
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
            <translation>le message tel quel</translation>
        </message>
    </context>
    <context>
        <name>GuidePage</name>
        <message>
            <source>Any one of these ways will do; the first is the best.</source>
            <translation>Une seule de ces méthodes suffit ; la première est la meilleure.</translation>
        </message>
        <message>
            <source>Confirmed by</source>
            <translation>Confirmé par</translation>
        </message>
        <message>
            <source>Drag the original out</source>
            <translation>Extraire l’original en le faisant glisser</translation>
        </message>
        <message>
            <source>Formats</source>
            <translation>Formats</translation>
        </message>
        <message>
            <source>Get the original as a file</source>
            <translation>Obtenir l’original sous forme de fichier</translation>
        </message>
        <message>
            <source>If it looks different there</source>
            <translation>Si l’affichage est différent</translation>
        </message>
        <message>
            <source>Not confirmed, concluded from</source>
            <translation>Non confirmé, déduit de</translation>
        </message>
        <message>
            <source>Not known for sure</source>
            <translation>Sans certitude</translation>
        </message>
        <message>
            <source>Not valid from here</source>
            <translation>Non valides depuis ce programme</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Send it to the address that you were given. Without Intact, attach a saved file to a new mail where a step tells you to drop it.</source>
            <translation>Envoyez-le à l’adresse qu’on vous a donnée. Sans Intact, joignez le fichier enregistré à un nouvel e-mail là où une étape vous dit de le déposer.</translation>
        </message>
        <message>
            <source>Send the original as an attachment</source>
            <translation>Envoyer l’original en pièce jointe</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <source>Step {number} of {count}: {text}</source>
            <translation>Étape {number} sur {count} : {text}</translation>
        </message>
        <message>
            <source>Take care</source>
            <translation>Attention</translation>
        </message>
        <message>
            <source>The menu names are given in English: what this program calls them in your language is not known.</source>
            <translation>Les noms des menus sont donnés en anglais : leur nom en français dans ce logiciel n’est pas connu.</translation>
        </message>
        <message>
            <source>Valid from here</source>
            <translation>Valides depuis ce programme</translation>
        </message>
        <message>
            <source>a mailbox file (mbox)</source>
            <translation>un fichier de boîte aux lettres (mbox)</translation>
        </message>
        <message>
            <source>an .eml file</source>
            <translation>un fichier .eml</translation>
        </message>
        <message>
            <source>an Apple Mail .emlx file</source>
            <translation>un fichier Apple Mail .emlx</translation>
        </message>
        <message>
            <source>an Outlook .msg file</source>
            <translation>un fichier Outlook .msg</translation>
        </message>
        <message>
            <source>an attached Outlook item, which travels as message/rfc822</source>
            <translation>un élément Outlook joint, qui voyage comme message/rfc822</translation>
        </message>
        <message>
            <source>an attached message (message/rfc822)</source>
            <translation>un message joint (message/rfc822)</translation>
        </message>
        <message>
            <source>nothing: the original cannot be had this way</source>
            <translation>rien : l’original ne peut pas être obtenu ainsi</translation>
        </message>
        <message>
            <source>{label}: {text}</source>
            <translation>{label} : {text}</translation>
        </message>
        <message>
            <source>{name} (English)</source>
            <translation>{name} (en anglais)</translation>
        </message>
        <message>
            <source>{one}; {others}</source>
            <translation>{one} ; {others}</translation>
        </message>
        <message>
            <source>{what}. {keeps}</source>
            <translation>{what}. {keeps}</translation>
        </message>
        <message>
            <source>“{name}”</source>
            <translation>« {name} »</translation>
        </message>
    </context>
    <context>
        <name>GuidePages</name>
        <message>
            <source>There is no guide with the name “{name}” here.</source>
            <translation>Il n’y a pas ici de guide nommé « {name} ».</translation>
        </message>
        <message>
            <source>This is no link to a guide of Intact, so nothing was opened.</source>
            <translation>Ce n’est pas un lien vers un guide d’Intact : rien n’a été ouvert.</translation>
        </message>
    </context>
    <context>
        <name>GuideStrip</name>
        <message>
            <source>&amp;Guide</source>
            <translation>&amp;Guide</translation>
        </message>
        <message>
            <source>By h&amp;and in</source>
            <translation>À la mai&amp;n avec</translation>
        </message>
        <message>
            <source>By hand in</source>
            <translation>À la main avec</translation>
        </message>
        <message>
            <source>Show the whole guide</source>
            <translation>Afficher le guide complet</translation>
        </message>
        <message>
            <source>any mail program</source>
            <translation>tout logiciel de messagerie</translation>
        </message>
    </context>
    <context>
        <name>GuideView</name>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Retour</translation>
        </message>
        <message>
            <source>&amp;Walk me through it</source>
            <translation>Pa&amp;s à pas</translation>
        </message>
        <message>
            <source>Any mail program</source>
            <translation>Tout logiciel de messagerie</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Guide</translation>
        </message>
        <message>
            <source>Mail program</source>
            <translation>Logiciel de messagerie</translation>
        </message>
        <message>
            <source>Save the message as a file first</source>
            <translation>Enregistrez d’abord le message dans un fichier</translation>
        </message>
    </context>
    <context>
        <name>HeadersPage</name>
        <message>
            <source>Internet headers</source>
            <translation>En-têtes Internet</translation>
        </message>
        <message>
            <source>Not all header fields are shown here.</source>
            <translation>Tous les champs d’en-tête ne sont pas affichés ici.</translation>
        </message>
    </context>
    <context>
        <name>HeldDrops</name>
        <message>
            <source>Stop waiting</source>
            <translation>Ne plus attendre</translation>
        </message>
        <message>
            <source>Waiting for the other program to hand over the message…</source>
            <translation>En attente du message de l’autre programme…</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>How</source>
            <translation>Moyen</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Messages</translation>
        </message>
        <message>
            <source>Opened in part</source>
            <translation>Ouvert en partie</translation>
        </message>
        <message>
            <source>Opened in the mail program</source>
            <translation>Ouvert dans le logiciel de messagerie</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Enregistré</translation>
        </message>
        <message>
            <source>Saved in part</source>
            <translation>Enregistré en partie</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Envoyé</translation>
        </message>
        <message>
            <source>Sent in part</source>
            <translation>Envoyé en partie</translation>
        </message>
        <message>
            <source>Submitted to</source>
            <translation>Soumis à</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Your note</source>
            <translation>Votre note</translation>
        </message>
    </context>
    <context>
        <name>HistoryDialog</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n trouvé</numerusform>
                <numerusform>%n trouvés</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Fermer</translation>
        </message>
        <message>
            <source>&amp;Forget</source>
            <translation>Su&amp;pprimer</translation>
        </message>
        <message>
            <source>&amp;Submit again</source>
            <translation>&amp;Soumettre à nouveau</translation>
        </message>
        <message>
            <source>E&amp;xport…</source>
            <translation>E&amp;xporter…</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Find a destination, a note, a date such as 2026-11-25, or a fingerprint</source>
            <translation>Rechercher une destination, une note, une date comme 2026-11-25 ou une empreinte</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>Kept on this computer only: when, where to and how; of the messages only their fingerprints.</source>
            <translation>Conservé uniquement sur cet ordinateur : quand, à qui et comment ; des messages, seulement leurs empreintes.</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>Rien n’a été trouvé.</translation>
        </message>
        <message>
            <source>Nothing was submitted yet.</source>
            <translation>Rien n’a encore été soumis.</translation>
        </message>
        <message>
            <source>Submissions</source>
            <translation>Soumissions</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tableau (*.csv)</translation>
        </message>
        <message>
            <source>The file could not be written: {why}</source>
            <translation>Le fichier n’a pas pu être écrit : {why}</translation>
        </message>
        <message>
            <source>The history could not be changed: {why}</source>
            <translation>L’historique n’a pas pu être modifié : {why}</translation>
        </message>
        <message>
            <source>The history could not be read: {why}</source>
            <translation>L’historique n’a pas pu être lu : {why}</translation>
        </message>
        <message>
            <source>What was submitted</source>
            <translation>Ce qui a été soumis</translation>
        </message>
    </context>
    <context>
        <name>HistoryRow</name>
        <message>
            <source>&amp;Remember what was submitted</source>
            <translation>Garder en mémoire ce qui a été soumi&amp;s</translation>
        </message>
        <message>
            <source>Days until a submission is forgotten</source>
            <translation>Nombre de jours avant la suppression d’une soumission</translation>
        </message>
        <message>
            <source>Only when, where to and how, and fingerprints of the messages; on this computer only. With them, Intact warns when the same message goes out again. What is remembered already stays until you forget it in the history.</source>
            <translation>Seulement quand, à qui et comment, avec les empreintes des messages, et uniquement sur cet ordinateur. Intact peut ainsi vous avertir quand le même message repart. Ce qui est déjà en mémoire y reste jusqu’à ce que vous le supprimiez dans l’historique.</translation>
        </message>
        <message>
            <source>days</source>
            <translation>jours</translation>
        </message>
    </context>
    <context>
        <name>KeepingPage</name>
        <message>
            <source>Folder and history</source>
            <translation>Dossier et historique</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Watched folder</source>
            <translation>Dossier surveillé</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Back to the one before</source>
            <translation>Revenir au précédent</translation>
        </message>
        <message>
            <source>Check everything in between</source>
            <translation>Cocher tout ce qui se trouve entre les deux</translation>
        </message>
        <message>
            <source>Check this message</source>
            <translation>Cocher ce message</translation>
        </message>
        <message>
            <source>Clear the search, then leave the folder</source>
            <translation>Effacer la recherche, puis quitter le dossier</translation>
        </message>
        <message>
            <source>Close the window or the list that opened last</source>
            <translation>Fermer la dernière fenêtre ou liste ouverte</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Partout</translation>
        </message>
        <message>
            <source>From one thing to the next</source>
            <translation>D’un élément à l’autre</translation>
        </message>
        <message>
            <source>Go on, with the largest key</source>
            <translation type="vanished">Continuer, avec la plus grande touche</translation>
        </message>
        <message>
            <source>Go on, with the space bar</source>
            <translation>Continuer, avec la barre d’espace</translation>
        </message>
        <message>
            <source>In a mail folder</source>
            <translation>Dans un dossier de messagerie</translation>
        </message>
        <message>
            <source>In the list of samples</source>
            <translation>Dans la liste des échantillons</translation>
        </message>
        <message>
            <source>In the list of what was submitted</source>
            <translation>Dans la liste de ce qui a été soumis</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Open the list</source>
            <translation>Ouvrir la liste</translation>
        </message>
        <message>
            <source>Pick what is marked; letters narrow the list</source>
            <translation>Choisir l’élément en surbrillance ; les lettres filtrent la liste</translation>
        </message>
        <message>
            <source>Press the button, check the box</source>
            <translation>Activer le bouton, cocher la case</translation>
        </message>
        <message>
            <source>Scroll, then the next step</source>
            <translation>Faire défiler, puis l’étape suivante</translation>
        </message>
        <message>
            <source>Select one more</source>
            <translation>En sélectionner un de plus</translation>
        </message>
        <message>
            <source>Take what is checked</source>
            <translation>Ajouter ce qui est coché</translation>
        </message>
        <message>
            <source>The first sample</source>
            <translation>Le premier échantillon</translation>
        </message>
        <message>
            <source>The first step</source>
            <translation>La première étape</translation>
        </message>
        <message>
            <source>The last sample</source>
            <translation>Le dernier échantillon</translation>
        </message>
        <message>
            <source>The last step</source>
            <translation>La dernière étape</translation>
        </message>
        <message>
            <source>The match before</source>
            <translation>L’occurrence précédente</translation>
        </message>
        <message>
            <source>The next match</source>
            <translation>L’occurrence suivante</translation>
        </message>
        <message>
            <source>The next page about the sample</source>
            <translation>La page suivante sur l’échantillon</translation>
        </message>
        <message>
            <source>The next place</source>
            <translation type="vanished">L’occurrence suivante</translation>
        </message>
        <message>
            <source>The next step</source>
            <translation>L’étape suivante</translation>
        </message>
        <message>
            <source>The place before</source>
            <translation type="vanished">L’occurrence précédente</translation>
        </message>
        <message>
            <source>The sample above</source>
            <translation>L’échantillon au-dessus</translation>
        </message>
        <message>
            <source>The sample below</source>
            <translation>L’échantillon au-dessous</translation>
        </message>
        <message>
            <source>The step before</source>
            <translation>L’étape précédente</translation>
        </message>
        <message>
            <source>To the next field, button or list</source>
            <translation>Au champ, au bouton ou à la liste suivante</translation>
        </message>
        <message>
            <source>What can be done with it</source>
            <translation>Ce qu’on peut en faire</translation>
        </message>
        <message>
            <source>When you are walked through a guide</source>
            <translation>Quand vous suivez un guide pas à pas</translation>
        </message>
        <message>
            <source>Where destinations and mail programs are picked</source>
            <translation>Là où l’on choisit destinations et logiciels de messagerie</translation>
        </message>
        <message>
            <source>Where recipients and mail programs are picked</source>
            <translation type="vanished">Là où l’on choisit destinations et logiciels de messagerie</translation>
        </message>
        <message>
            <source>Where words are found in a text</source>
            <translation>Là où l’on recherche des mots dans un texte</translation>
        </message>
        <message>
            <source>Write your note</source>
            <translation>Écrire votre note</translation>
        </message>
        <message>
            <source>{deed}: {keys}</source>
            <translation>{deed} : {keys}</translation>
        </message>
    </context>
    <context>
        <name>KeysDialog</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation type="vanished">Raccourcis clavier</translation>
        </message>
    </context>
    <context>
        <name>Leaving</name>
        <message numerus="yes">
            <source>%n message(s) copied as files.</source>
            <translation type="vanished">
                <numerusform>%n message copié comme fichier.</numerusform>
                <numerusform>%n messages copiés comme fichiers.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) saved.</source>
            <translation type="vanished">
                <numerusform>%n message enregistré.</numerusform>
                <numerusform>%n messages enregistrés.</numerusform>
            </translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message numerus="yes">
            <source>At most %n message(s) at a time, please.</source>
            <translation type="vanished">
                <numerusform>Au plus %n message à la fois, s’il vous plaît.</numerusform>
                <numerusform>Au plus %n messages à la fois, s’il vous plaît.</numerusform>
            </translation>
        </message>
        <message>
            <source>Messages (*.eml)</source>
            <translation>Messages (*.eml)</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Enregistrer sous</translation>
        </message>
        <message>
            <source>Saved as “{file}”.</source>
            <translation type="vanished">Enregistré sous « {file} ».</translation>
        </message>
        <message>
            <source>That is too much to be dragged at a time. Choose “Copy as a file” or “Save as…”.</source>
            <translation>C’est trop pour être glissé en une fois. Choisissez « Copier comme fichier » ou « Enregistrer sous… ».</translation>
        </message>
    </context>
    <context>
        <name>LicencesPage</name>
        <message>
            <source>Licence &amp;of</source>
            <translation>Licence &amp;de</translation>
        </message>
        <message>
            <source>Licence of</source>
            <translation>Licence de</translation>
        </message>
        <message>
            <source>Text of the licence</source>
            <translation>Texte de la licence</translation>
        </message>
    </context>
    <context>
        <name>LinkDelegate</name>
        <message>
            <source>blocked</source>
            <translation>bloqué</translation>
        </message>
    </context>
    <context>
        <name>LinksModel</name>
        <message>
            <source>blocked</source>
            <translation>bloqué</translation>
        </message>
    </context>
    <context>
        <name>LinksPage</name>
        <message>
            <source>Links in the message</source>
            <translation>Liens du message</translation>
        </message>
        <message>
            <source>Only the first of many links are listed.</source>
            <translation>Seuls les premiers liens sont affichés, car il y en a beaucoup.</translation>
        </message>
        <message>
            <source>The chosen link</source>
            <translation>Le lien choisi</translation>
        </message>
        <message>
            <source>There are no links in this message.</source>
            <translation>Ce message ne contient aucun lien.</translation>
        </message>
        <message>
            <source>Where the links lead. Nothing was looked up on the internet.</source>
            <translation>Où mènent les liens. Rien n’a été consulté sur Internet.</translation>
        </message>
    </context>
    <context>
        <name>Lock</name>
        <message>
            <source>Shows who has set it, and where</source>
            <translation>Indique qui l’a défini, et où</translation>
        </message>
    </context>
    <context>
        <name>LoginBox</name>
        <message>
            <source>&amp;Remember it in the keyring of this computer</source>
            <translation>&amp;Mémoriser dans le trousseau de clés de cet ordinateur</translation>
        </message>
        <message>
            <source>A program that prints an access token. Intact keeps no token.</source>
            <translation>Un programme qui affiche un jeton d’accès. Intact ne conserve aucun jeton.</translation>
        </message>
        <message>
            <source>Log in</source>
            <translation type="vanished">Méthode</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Authentification</translation>
        </message>
        <message>
            <source>Login name</source>
            <translation>Identifiant</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Méthode</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <source>This computer has no keyring: Intact asks for the password once each time it runs.</source>
            <translation>Cet ordinateur n’a pas de trousseau de clés : Intact demande le mot de passe une fois à chaque lancement.</translation>
        </message>
        <message>
            <source>This computer has no keyring: Intact asks once each time it runs.</source>
            <translation type="vanished">Cet ordinateur n’a pas de trousseau de clés : Intact demande le mot de passe une fois à chaque lancement.</translation>
        </message>
        <message>
            <source>Token command</source>
            <translation>Commande du jeton</translation>
        </message>
        <message>
            <source>as it was</source>
            <translation>inchangé</translation>
        </message>
        <message>
            <source>the same as your address</source>
            <translation>identique à votre adresse</translation>
        </message>
    </context>
    <context>
        <name>LooksPage</name>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Langue</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Both change at once; nothing has to be started again.</source>
            <translation>Les deux changent aussitôt, sans redémarrage.</translation>
        </message>
        <message>
            <source>L&amp;ight or dark</source>
            <translation>&amp;Clair ou sombre</translation>
        </message>
        <message>
            <source>Language and look</source>
            <translation>Langue et apparence</translation>
        </message>
    </context>
    <context>
        <name>MailRow</name>
        <message>
            <source>Mail {number} of {total}: {what}</source>
            <translation>E-mail {number} sur {total} : {what}</translation>
        </message>
        <message>
            <source>Server’s answer</source>
            <translation>Réponse du serveur</translation>
        </message>
    </context>
    <context>
        <name>MainMenuButton</name>
        <message>
            <source>&amp;About Intact…</source>
            <translation>À propos d’&amp;Intact…</translation>
        </message>
        <message>
            <source>&amp;Guide</source>
            <translation>&amp;Guide</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts…</source>
            <translation>Raccourcis c&amp;lavier…</translation>
        </message>
        <message>
            <source>&amp;Report for a ticket…</source>
            <translation>&amp;Rapport pour un ticket…</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>&amp;Paramètres…</translation>
        </message>
        <message>
            <source>&amp;What was submitted…</source>
            <translation>&amp;Ce qui a été soumis…</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
    </context>
    <context>
        <name>MessagePage</name>
        <message>
            <source>Attached: {name} ({size})</source>
            <translation>Pièce jointe : {name} ({size})</translation>
        </message>
        <message>
            <source>Letters of another alphabet look the same.</source>
            <translation>Des lettres d’un autre alphabet ont la même apparence.</translation>
        </message>
        <message>
            <source>Only the beginning of a long text is shown here.</source>
            <translation>Seul le début d’un long texte est affiché ici.</translation>
        </message>
        <message>
            <source>Text of the message</source>
            <translation>Texte du message</translation>
        </message>
        <message>
            <source>There is no readable text in this message.</source>
            <translation>Ce message ne contient pas de texte lisible.</translation>
        </message>
    </context>
    <context>
        <name>NextSteps</name>
        <message>
            <source>S&amp;end again what may have arrived</source>
            <translation>Envoyer de no&amp;uveau ce qui est peut-être arrivé</translation>
        </message>
        <message>
            <source>Send &amp;again what may have arrived</source>
            <translation type="vanished">Envoyer de no&amp;uveau ce qui est peut-être arrivé</translation>
        </message>
        <message>
            <source>Send the missing ones as &amp;files</source>
            <translation type="vanished">Envoyer les manquants comme &amp;fichiers</translation>
        </message>
        <message>
            <source>Send the missing ones as f&amp;iles</source>
            <translation>Envoyer les manquants comme &amp;fichiers</translation>
        </message>
        <message>
            <source>Send what is &amp;missing</source>
            <translation>Envoyer ce qui man&amp;que</translation>
        </message>
        <message>
            <source>Stor&amp;e again what may be there</source>
            <translation>Déposer de no&amp;uveau ce qui l’est peut-être déjà</translation>
        </message>
        <message>
            <source>Store &amp;again what may be there</source>
            <translation type="vanished">Déposer de no&amp;uveau ce qui l’est peut-être déjà</translation>
        </message>
        <message>
            <source>Store what is &amp;missing</source>
            <translation>Déposer ce qui man&amp;que</translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message>
            <source>A good link was blocked</source>
            <translation>Un lien sûr a été bloqué</translation>
        </message>
        <message>
            <source>A good mail was stopped</source>
            <translation>Un e-mail légitime a été bloqué</translation>
        </message>
        <message>
            <source>A whole mail may have at most {size}.</source>
            <translation>Un e-mail entier peut faire au plus {size}.</translation>
        </message>
        <message numerus="yes">
            <source>At most %n sample(s) in one mail.</source>
            <translation>
                <numerusform>Au plus %n échantillon par e-mail.</numerusform>
                <numerusform>Au plus %n échantillons par e-mail.</numerusform>
            </translation>
        </message>
        <message>
            <source>Goes to {address}.</source>
            <translation>Envoi à {address}.</translation>
        </message>
        <message>
            <source>Malware came through</source>
            <translation>Un programme malveillant est passé</translation>
        </message>
        <message>
            <source>Nobody has checked these facts: check them before use.</source>
            <translation>Personne n’a vérifié ces informations : vérifiez-les avant de vous en servir.</translation>
        </message>
        <message>
            <source>Not taken: {things}.</source>
            <translation>Non acceptés : {things}.</translation>
        </message>
        <message>
            <source>Phishing came through</source>
            <translation>Un e-mail d’hameçonnage est passé</translation>
        </message>
        <message>
            <source>Source: {names}.</source>
            <translation>Source : {names}.</translation>
        </message>
        <message>
            <source>Spam came through</source>
            <translation>Un spam est passé</translation>
        </message>
        <message numerus="yes">
            <source>The message may be at most %n day(s) old.</source>
            <translation>
                <numerusform>Le message peut dater de %n jour au plus.</numerusform>
                <numerusform>Le message peut dater de %n jours au plus.</numerusform>
            </translation>
        </message>
        <message>
            <source>These facts come from others: check them before use.</source>
            <translation>Ces informations viennent de tiers : vérifiez-les avant de vous en servir.</translation>
        </message>
    </context>
    <context>
        <name>OwnPage</name>
        <message>
            <source>With them, Intact sees whether a message was sent to you.</source>
            <translation>Grâce à elles, Intact voit si un message vous a été envoyé.</translation>
        </message>
        <message>
            <source>Your addresses</source>
            <translation>Vos adresses</translation>
        </message>
        <message>
            <source>Your own mail addresses, one in each line</source>
            <translation>Vos propres adresses e-mail, une par ligne</translation>
        </message>
        <message>
            <source>“{address}” is not a complete mail address.</source>
            <translation>« {address} » n’est pas une adresse e-mail complète.</translation>
        </message>
    </context>
    <context>
        <name>PageHead</name>
        <message numerus="yes">
            <source>%Ln message(s). Choose those that you want to submit.</source>
            <translation>
                <numerusform>%Ln message. Cochez-le si vous voulez le soumettre.</numerusform>
                <numerusform>%Ln messages. Cochez ceux que vous voulez soumettre.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more file(s) in it cannot be taken.</source>
            <translation>
                <numerusform>%Ln autre fichier qu’il contient ne peut pas être ajouté.</numerusform>
                <numerusform>%Ln autres fichiers qu’il contient ne peuvent pas être ajoutés.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose &amp;all shown</source>
            <translation>&amp;Sélectionner les messages affichés</translation>
        </message>
        <message>
            <source>Find by subject or sender</source>
            <translation>Rechercher par objet ou expéditeur</translation>
        </message>
        <message>
            <source>Looking for messages…</source>
            <translation>Recherche de messages…</translation>
        </message>
        <message>
            <source>{name}: {reason}.</source>
            <translation>{name} : {reason}.</translation>
        </message>
        <message>
            <source>{shown} of {count} messages</source>
            <translation>{shown} messages sur {count}</translation>
        </message>
    </context>
    <context>
        <name>PassOnButton</name>
        <message>
            <source>&amp;Copy for a mail</source>
            <translation>&amp;Copier pour un e-mail</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Imprimer…</translation>
        </message>
        <message>
            <source>&amp;Save as PDF…</source>
            <translation>&amp;Enregistrer au format PDF…</translation>
        </message>
        <message>
            <source>Copy a &amp;link that opens Intact here</source>
            <translation>Copier un &amp;lien qui ouvre Intact à cet endroit</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Pass &amp;it on</source>
            <translation>Partag&amp;er</translation>
        </message>
        <message>
            <source>Save the guide</source>
            <translation>Enregistrer le guide</translation>
        </message>
        <message>
            <source>The guide could not be saved: {reason}</source>
            <translation>Le guide n’a pas pu être enregistré : {reason}</translation>
        </message>
        <message>
            <source>The guide is on the clipboard. Paste it into a mail.</source>
            <translation>Le guide est dans le Presse-papiers. Collez-le dans un e-mail.</translation>
        </message>
        <message>
            <source>The guide was opened as PDF. Print it from there.</source>
            <translation>Le guide a été ouvert au format PDF. Imprimez-le à partir de là.</translation>
        </message>
        <message>
            <source>The guide was saved as {file}.</source>
            <translation>Le guide a été enregistré sous {file}.</translation>
        </message>
        <message>
            <source>The link is on the clipboard: {link}</source>
            <translation>Le lien est dans le Presse-papiers : {link}</translation>
        </message>
        <message>
            <source>There is no way to print here. Save the guide as PDF instead.</source>
            <translation>Il n’est pas possible d’imprimer ici. Enregistrez plutôt le guide au format PDF.</translation>
        </message>
        <message>
            <source>an unknown reason</source>
            <translation>une raison inconnue</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>&amp;Log in</source>
            <translation>&amp;Se connecter</translation>
        </message>
        <message>
            <source>&amp;Not now</source>
            <translation>&amp;Plus tard</translation>
        </message>
        <message>
            <source>&amp;Remember it in the keyring of this computer</source>
            <translation>&amp;Mémoriser dans le trousseau de clés de cet ordinateur</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <source>Password of {login}</source>
            <translation>Mot de passe de {login}</translation>
        </message>
        <message>
            <source>This computer has no keyring: Intact asks for the password once each time it runs.</source>
            <translation>Cet ordinateur n’a pas de trousseau de clés : Intact demande le mot de passe une fois à chaque lancement.</translation>
        </message>
        <message>
            <source>This computer has no keyring: Intact asks once each time it runs.</source>
            <translation type="vanished">Cet ordinateur n’a pas de trousseau de clés : Intact demande le mot de passe une fois à chaque lancement.</translation>
        </message>
    </context>
    <context>
        <name>Picker</name>
        <message>
            <source>{label}: {choice}</source>
            <translation>{label} : {choice}</translation>
        </message>
    </context>
    <context>
        <name>Policies</name>
        <message>
            <source>Intact never looks for updates</source>
            <translation>Intact ne recherche jamais de mises à jour</translation>
        </message>
        <message>
            <source>Recommended by your organisation in {source}; you may change it</source>
            <translation>Recommandé par votre organisation dans {source} ; vous pouvez le modifier</translation>
        </message>
        <message>
            <source>Set by your organisation</source>
            <translation>Défini par votre organisation</translation>
        </message>
        <message>
            <source>Set by your organisation in {source}</source>
            <translation>Défini par votre organisation dans {source}</translation>
        </message>
        <message>
            <source>What your organisation set in {source} is wrong, so the strictest value holds</source>
            <translation>Ce que votre organisation a défini dans {source} est erroné : la valeur la plus stricte s’applique</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>“{address}” is not of your organisation’s domains: {domains}.</source>
            <translation>« {address} » ne fait pas partie des domaines de votre organisation : {domains}.</translation>
        </message>
    </context>
    <context>
        <name>PolicyDialog</name>
        <message>
            <source>Your organisation sets nothing here.</source>
            <translation>Votre organisation ne définit rien ici.</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>&amp;Leave everything as it is</source>
            <translation>&amp;Tout laisser tel quel</translation>
        </message>
        <message>
            <source>New: {what}</source>
            <translation>Nouveau : {what}</translation>
        </message>
        <message>
            <source>Removed: {what}</source>
            <translation>Supprimé : {what}</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Importer</translation>
        </message>
        <message>
            <source>{old} becomes {new}</source>
            <translation>{old} devient {new}</translation>
        </message>
    </context>
    <context>
        <name>ProcedureCard</name>
        <message>
            <source>{proof}: {source}</source>
            <translation>{proof} : {source}</translation>
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
                <numerusform>%n e-mail</numerusform>
                <numerusform>%n e-mails</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sample(s)</source>
            <translation>
                <numerusform>%n échantillon</numerusform>
                <numerusform>%n échantillons</numerusform>
            </translation>
        </message>
        <message>
            <source>Mail {number}: {size}</source>
            <translation>E-mail {number} : {size}</translation>
        </message>
        <message>
            <source>None of these can be sent as it is.</source>
            <translation type="vanished">Rien ne peut être envoyé en l’état.</translation>
        </message>
        <message>
            <source>Nothing in the list can be sent as it is.</source>
            <translation>Rien de la liste ne peut être envoyé en l’état.</translation>
        </message>
        <message>
            <source>largest {size} of {limit}</source>
            <translation>le plus gros : {size} sur {limit}</translation>
        </message>
        <message>
            <source>{ready} of {samples}</source>
            <translation>{ready} sur {samples}</translation>
        </message>
        <message>
            <source>{ready} of {samples} in {mails}</source>
            <translation>{ready} sur {samples} dans {mails}</translation>
        </message>
        <message>
            <source>{samples} in {mails}</source>
            <translation>{samples} dans {mails}</translation>
        </message>
        <message>
            <source>{size} of {limit}</source>
            <translation>{size} sur {limit}</translation>
        </message>
    </context>
    <context>
        <name>Protection</name>
        <message>
            <source>It can change nothing that is yours.</source>
            <translation>Il ne peut rien modifier de ce qui est à vous.</translation>
        </message>
        <message>
            <source>It cannot end other programs.</source>
            <translation>Il ne peut pas arrêter d’autres programmes.</translation>
        </message>
        <message>
            <source>It cannot gain rights.</source>
            <translation>Il ne peut pas obtenir de droits supplémentaires.</translation>
        </message>
        <message>
            <source>It cannot make new program code.</source>
            <translation>Il ne peut pas créer de nouveau code exécutable.</translation>
        </message>
        <message>
            <source>It connects to no server.</source>
            <translation>Il ne se connecte à aucun serveur.</translation>
        </message>
        <message>
            <source>It ends as soon as it reaches for something it was not given.</source>
            <translation>Il s’arrête dès qu’il cherche à utiliser ce qu’on ne lui a pas donné.</translation>
        </message>
        <message>
            <source>It ends when Intact ends.</source>
            <translation>Il s’arrête quand Intact s’arrête.</translation>
        </message>
        <message>
            <source>It ends when it uses what it does not hold.</source>
            <translation type="vanished">Il s’arrête s’il utilise une ressource qu’il ne détient pas.</translation>
        </message>
        <message>
            <source>It holds only a few files open.</source>
            <translation>Il ne garde que peu de fichiers ouverts.</translation>
        </message>
        <message>
            <source>It leaves nothing of a message behind when it crashes.</source>
            <translation>Il ne laisse rien d’un message derrière lui en cas de plantage.</translation>
        </message>
        <message>
            <source>It loads no program parts from the network.</source>
            <translation>Il ne charge aucun élément de programme depuis le réseau.</translation>
        </message>
        <message>
            <source>It may ask the system for next to nothing.</source>
            <translation>Il ne peut presque rien demander au système.</translation>
        </message>
        <message>
            <source>It opens no files.</source>
            <translation>Il n’ouvre aucun fichier.</translation>
        </message>
        <message>
            <source>It reaches neither the clipboard nor other windows.</source>
            <translation>Il n’atteint ni le Presse-papiers ni les autres fenêtres.</translation>
        </message>
        <message>
            <source>It reaches no network.</source>
            <translation>Il n’atteint aucun réseau.</translation>
        </message>
        <message>
            <source>It starts no programs.</source>
            <translation>Il ne lance aucun programme.</translation>
        </message>
        <message>
            <source>It writes no files.</source>
            <translation>Il n’écrit aucun fichier.</translation>
        </message>
        <message>
            <source>Its computing time is bounded.</source>
            <translation>Son temps de calcul est limité.</translation>
        </message>
        <message>
            <source>Its memory is bounded.</source>
            <translation>Sa mémoire est limitée.</translation>
        </message>
        <message>
            <source>Other programs add nothing to it.</source>
            <translation>Les autres programmes n’y ajoutent rien.</translation>
        </message>
        <message>
            <source>Other programs cannot look into it.</source>
            <translation>Les autres programmes ne peuvent pas regarder à l’intérieur.</translation>
        </message>
    </context>
    <context>
        <name>ProtectionPage</name>
        <message>
            <source>Exact terms</source>
            <translation>Termes exacts</translation>
        </message>
        <message>
            <source>How messages are read here</source>
            <translation>Lecture des messages sur cet ordinateur</translation>
        </message>
        <message>
            <source>Messages are read in a process of their own:</source>
            <translation>Les messages sont lus dans un processus à part :</translation>
        </message>
        <message>
            <source>Messages cannot be read in a process of their own on this computer. Intact keeps its own bounds on size, depth and time.</source>
            <translation>Sur cet ordinateur, les messages ne peuvent pas être lus dans un processus à part. Intact applique ses propres limites de taille, de profondeur et de durée.</translation>
        </message>
        <message>
            <source>The process that reads messages has not started yet.</source>
            <translation>Le processus qui lit les messages n’a pas encore démarré.</translation>
        </message>
        <message>
            <source>This computer does not offer</source>
            <translation>Non disponible sur cet ordinateur</translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>`intact_settings` must be {form}: a newer Intact wrote this</source>
            <translation>`intact_settings` doit être {form} : une version plus récente d’Intact a écrit ce fichier</translation>
        </message>
        <message>
            <source>`name` is not known here: the file’s own name is the name</source>
            <translation>`name` n’est pas connu ici : c’est le nom du fichier qui compte</translation>
        </message>
        <message>
            <source>`watched_folder` must be the whole path of a folder of this computer</source>
            <translation>`watched_folder` doit être le chemin complet d’un dossier de cet ordinateur</translation>
        </message>
        <message>
            <source>`{name}`</source>
            <translation>`{name}`</translation>
        </message>
        <message>
            <source>`{name}` is missing</source>
            <translation>`{name}` manque</translation>
        </message>
        <message>
            <source>`{name}` is no name of a destination</source>
            <translation>`{name}` n’est pas un nom de destination</translation>
        </message>
        <message>
            <source>`{name}` is not a complete mail address</source>
            <translation>`{name}` n’est pas une adresse e-mail complète</translation>
        </message>
        <message>
            <source>`{name}` is not known here</source>
            <translation>`{name}` n’est pas connu ici</translation>
        </message>
        <message>
            <source>`{name}` is not known here; did you mean `{close}`?</source>
            <translation>`{name}` n’est pas connu ici ; vouliez-vous dire `{close}` ?</translation>
        </message>
        <message>
            <source>`{name}` may have at most {most} characters</source>
            <translation>`{name}` peut avoir {most} caractères au plus</translation>
        </message>
        <message>
            <source>`{name}` may have at most {most} items</source>
            <translation>`{name}` peut avoir {most} éléments au plus</translation>
        </message>
        <message>
            <source>`{name}` must not be empty</source>
            <translation>`{name}` ne doit pas être vide</translation>
        </message>
        <message>
            <source>`{name}`: only the first {most} items are used</source>
            <translation>`{name}` : seuls les {most} premiers éléments sont utilisés</translation>
        </message>
        <message>
            <source>a date such as 2026-11-24, without quotes</source>
            <translation>une date comme 2026-11-24, sans guillemets</translation>
        </message>
        <message>
            <source>a key has more than {most} parts</source>
            <translation>une clé a plus de {most} parties</translation>
        </message>
        <message>
            <source>a number is too long</source>
            <translation>un nombre est trop long</translation>
        </message>
        <message>
            <source>a table of destinations and addresses, such as desk = "desk@example.org"</source>
            <translation>une table de destinations et d’adresses, par exemple desk = "desk@example.org"</translation>
        </message>
        <message>
            <source>a text in quotes</source>
            <translation>un texte entre guillemets</translation>
        </message>
        <message>
            <source>a whole number from 0 to 3650, without quotes</source>
            <translation>un nombre entier de 0 à 3650, sans guillemets</translation>
        </message>
        <message>
            <source>a whole number, without quotes</source>
            <translation>un nombre entier, sans guillemets</translation>
        </message>
        <message>
            <source>another of `templates` has the name “{name}”</source>
            <translation>un autre élément de `templates` porte déjà le nom « {name} »</translation>
        </message>
        <message>
            <source>can be written by others than root</source>
            <translation>peut être modifié par d’autres que root</translation>
        </message>
        <message>
            <source>cannot be read: {why}</source>
            <translation>ne peut pas être lu : {why}</translation>
        </message>
        <message>
            <source>cannot be recommended, only forced</source>
            <translation>ne peut pas être recommandé, seulement imposé</translation>
        </message>
        <message>
            <source>does not belong to root</source>
            <translation>n’appartient pas à root</translation>
        </message>
        <message>
            <source>has a brace without its partner</source>
            <translation>a une accolade sans son pendant</translation>
        </message>
        <message>
            <source>has more than {most} items</source>
            <translation>a plus de {most} éléments</translation>
        </message>
        <message>
            <source>has no effect without {name}</source>
            <translation>est sans effet sans {name}</translation>
        </message>
        <message>
            <source>has “{name}” more than once</source>
            <translation>contient plusieurs fois « {name} »</translation>
        </message>
        <message>
            <source>holds control characters</source>
            <translation>contient des caractères de contrôle</translation>
        </message>
        <message>
            <source>is a link, or leads over one</source>
            <translation>est un lien, ou passe par un lien</translation>
        </message>
        <message>
            <source>is larger than {most} KiB</source>
            <translation>dépasse {most} Kio</translation>
        </message>
        <message>
            <source>is no domain such as example.org</source>
            <translation>n’est pas un domaine comme example.org</translation>
        </message>
        <message>
            <source>is no host name such as mail.example.org</source>
            <translation>n’est pas un nom d’hôte comme mail.example.org</translation>
        </message>
        <message>
            <source>is no name such as own-address</source>
            <translation>n’est pas un nom comme own-address</translation>
        </message>
        <message>
            <source>is no policy of Intact</source>
            <translation>n’est pas une stratégie d’Intact</translation>
        </message>
        <message>
            <source>is no policy of Intact; did you mean {close}?</source>
            <translation>n’est pas une stratégie d’Intact ; vouliez-vous dire {close} ?</translation>
        </message>
        <message>
            <source>is no text</source>
            <translation>n’est pas un texte</translation>
        </message>
        <message>
            <source>is not a complete mail address</source>
            <translation>n’est pas une adresse e-mail complète</translation>
        </message>
        <message>
            <source>is not a property list with a dictionary</source>
            <translation>n’est pas une liste de propriétés avec un dictionnaire</translation>
        </message>
        <message>
            <source>is not a valid property list</source>
            <translation>n’est pas une liste de propriétés valide</translation>
        </message>
        <message>
            <source>is not an ordinary file</source>
            <translation>n’est pas un fichier ordinaire</translation>
        </message>
        <message>
            <source>is not believed: it is a link, or others than administrators can change what is in it</source>
            <translation>n’est pas pris en compte : c’est un lien, ou d’autres que les administrateurs peuvent en modifier le contenu</translation>
        </message>
        <message>
            <source>is not believed: {what} {why}</source>
            <translation>n’est pas pris en compte : {what} {why}</translation>
        </message>
        <message>
            <source>is not the whole path of a folder of this computer</source>
            <translation>n’est pas le chemin complet d’un dossier de cet ordinateur</translation>
        </message>
        <message>
            <source>is not valid JSON in UTF-8</source>
            <translation>n’est pas du JSON valide en UTF-8</translation>
        </message>
        <message>
            <source>is not valid JSON: line {line}: {what}</source>
            <translation>n’est pas du JSON valide : ligne {line} : {what}</translation>
        </message>
        <message>
            <source>is set more than once</source>
            <translation>est défini plusieurs fois</translation>
        </message>
        <message>
            <source>it</source>
            <translation>le fichier</translation>
        </message>
        <message>
            <source>item {number}</source>
            <translation>l’élément {number}</translation>
        </message>
        <message>
            <source>item {number} of `accounts` cannot be used: {what}</source>
            <translation>l’élément {number} de `accounts` n’est pas utilisable : {what}</translation>
        </message>
        <message>
            <source>item {number} of `templates` needs a name of at most {short} and a text of at most {long} ordinary characters</source>
            <translation>l’élément {number} de `templates` doit avoir un nom de {short} caractères ordinaires au plus et un texte de {long} au plus</translation>
        </message>
        <message>
            <source>item {number} of `{name}`</source>
            <translation>l’élément {number} de `{name}`</translation>
        </message>
        <message>
            <source>item {number} of `{name}` is not a complete mail address</source>
            <translation>l’élément {number} de `{name}` n’est pas une adresse e-mail complète</translation>
        </message>
        <message>
            <source>item {number} {what}</source>
            <translation>élément {number} : {what}</translation>
        </message>
        <message>
            <source>its folder</source>
            <translation>son dossier</translation>
        </message>
        <message>
            <source>may only hold {{judgement}}, {{date}} and {{count}} in braces</source>
            <translation>ne peut contenir entre accolades que {{judgement}}, {{date}} et {{count}}</translation>
        </message>
        <message>
            <source>must be a list of texts</source>
            <translation>doit être une liste de textes</translation>
        </message>
        <message>
            <source>must be a table of names and texts</source>
            <translation>doit être une table de noms et de textes</translation>
        </message>
        <message>
            <source>must be a text</source>
            <translation>doit être un texte</translation>
        </message>
        <message>
            <source>must be a whole number</source>
            <translation>doit être un nombre entier</translation>
        </message>
        <message>
            <source>must be from {low} to {high}</source>
            <translation>doit être compris entre {low} et {high}</translation>
        </message>
        <message>
            <source>must be one of: {names}</source>
            <translation>doit être l’une de ces valeurs : {names}</translation>
        </message>
        <message>
            <source>must be true or false</source>
            <translation>doit être true ou false</translation>
        </message>
        <message>
            <source>must have 1 to {most} characters</source>
            <translation>doit avoir de 1 à {most} caractères</translation>
        </message>
        <message>
            <source>must hold {{"policies": {{…}}}}</source>
            <translation>doit contenir {{"policies": {{…}}}}</translation>
        </message>
        <message>
            <source>names “{name}”, which is not offered</source>
            <translation>désigne « {name} », qui n’est pas proposée</translation>
        </message>
        <message>
            <source>one of en, de, fr, es, ja, ar in quotes, or empty</source>
            <translation>en, de, fr, es, ja ou ar entre guillemets, ou vide</translation>
        </message>
        <message>
            <source>one of light, dark in quotes, or empty</source>
            <translation>light ou dark entre guillemets, ou vide</translation>
        </message>
        <message>
            <source>one of {names}</source>
            <translation>l’une des valeurs {names}</translation>
        </message>
        <message>
            <source>stands outside of “policies” and “recommended”</source>
            <translation>se trouve hors de « policies » et de « recommended »</translation>
        </message>
        <message>
            <source>the file</source>
            <translation>le fichier</translation>
        </message>
        <message>
            <source>the file cannot be read: {why}</source>
            <translation>le fichier ne peut pas être lu : {why}</translation>
        </message>
        <message>
            <source>the file has more than {most} lines, values and brackets</source>
            <translation>le fichier a plus de {most} lignes, valeurs et crochets</translation>
        </message>
        <message>
            <source>the file is damaged; the file is now called {name}</source>
            <translation>le fichier est endommagé ; il s’appelle maintenant {name}</translation>
        </message>
        <message>
            <source>the file is larger than {most} KiB</source>
            <translation>le fichier dépasse {most} Kio</translation>
        </message>
        <message>
            <source>the file is too large; the file is now called {name}</source>
            <translation>le fichier est trop volumineux ; il s’appelle maintenant {name}</translation>
        </message>
        <message>
            <source>the file must be saved as UTF-8 text</source>
            <translation>le fichier doit être enregistré comme texte UTF-8</translation>
        </message>
        <message>
            <source>the folder is missing: the installation is damaged</source>
            <translation>le dossier manque : l’installation est endommagée</translation>
        </message>
        <message>
            <source>the folder is not there, or others than administrators can write to it</source>
            <translation>désigne un dossier absent, ou dans lequel d’autres que les administrateurs peuvent écrire</translation>
        </message>
        <message>
            <source>the name of the file must be of small letters a to z, digits and single hyphens</source>
            <translation>le nom du fichier doit se composer de minuscules de a à z, de chiffres et de traits d’union isolés</translation>
        </message>
        <message>
            <source>the text for “{name}” {what}</source>
            <translation>texte pour « {name} » : {what}</translation>
        </message>
        <message>
            <source>there is no destination “{name}”</source>
            <translation>désigne la destination « {name} », qui n’existe pas</translation>
        </message>
        <message>
            <source>there is no way “{name}”</source>
            <translation>désigne le moyen d’envoi « {name} », qui n’existe pas</translation>
        </message>
        <message>
            <source>there would be too much in the file</source>
            <translation>il y aurait trop de choses dans le fichier</translation>
        </message>
        <message>
            <source>this is not a file</source>
            <translation>ce n’est pas un fichier</translation>
        </message>
        <message>
            <source>this is not valid TOML: brackets stand in brackets</source>
            <translation>ce n’est pas du TOML valide : trop de crochets imbriqués</translation>
        </message>
        <message>
            <source>this is not valid TOML: {what}</source>
            <translation>ce n’est pas du TOML valide : {what}</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true ou false</translation>
        </message>
        <message>
            <source>{place} must be a list in square brackets</source>
            <translation>{place} doit être une liste entre crochets</translation>
        </message>
        <message>
            <source>{place} must be a table of keys and values</source>
            <translation>{place} doit être une table de clés et de valeurs</translation>
        </message>
        <message>
            <source>{place} must be {what}</source>
            <translation>{place} doit être {what}</translation>
        </message>
        <message>
            <source>{place} must not hold control characters</source>
            <translation>{place} ne doit pas contenir de caractères de contrôle</translation>
        </message>
        <message>
            <source>{what}; the strictest value holds</source>
            <translation>{what} ; la valeur la plus stricte s’applique</translation>
        </message>
        <message>
            <source>“{name}” must hold names and values in braces</source>
            <translation>doit avoir dans « {name} » des noms et des valeurs entre accolades</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copier</translation>
        </message>
        <message>
            <source>&amp;Form of the report</source>
            <translation>&amp;Format du rapport</translation>
        </message>
        <message>
            <source>&amp;Save…</source>
            <translation>&amp;Enregistrer…</translation>
        </message>
        <message>
            <source>&amp;With addresses, subjects and names</source>
            <translation>Inclure les &amp;adresses, objets et noms</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <source>For programs (JSON)</source>
            <translation>Pour les programmes (JSON)</translation>
        </message>
        <message>
            <source>Form of the report</source>
            <translation>Format du rapport</translation>
        </message>
        <message>
            <source>Report for a ticket</source>
            <translation>Rapport pour un ticket</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Enregistrer le rapport</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>The file could not be written: {why}</source>
            <translation>Le fichier n’a pas pu être écrit : {why}</translation>
        </message>
        <message>
            <source>Web page (HTML)</source>
            <translation>Page web (HTML)</translation>
        </message>
        <message>
            <source>What Intact found, for whoever helps you. Addresses, subjects and names are replaced by words such as “address-1”. Intact sends it nowhere.</source>
            <translation>Ce qu’Intact a constaté, pour la personne qui vous aide. Les adresses, objets et noms sont remplacés par des mots comme « address-1 ». Intact ne l’envoie nulle part.</translation>
        </message>
        <message>
            <source>What would be shared</source>
            <translation>Ce qui serait partagé</translation>
        </message>
    </context>
    <context>
        <name>Row</name>
        <message>
            <source>(no subject)</source>
            <translation>(sans objet)</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Vérification…</translation>
        </message>
        <message>
            <source>Not a sample</source>
            <translation>Pas un échantillon</translation>
        </message>
        <message>
            <source>Not fit</source>
            <translation>Ne convient pas</translation>
        </message>
        <message>
            <source>Please look</source>
            <translation>À vérifier</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lecture…</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Prêt</translation>
        </message>
        <message>
            <source>today, {time}</source>
            <translation>aujourd’hui, {time}</translation>
        </message>
        <message>
            <source>unknown sender</source>
            <translation>expéditeur inconnu</translation>
        </message>
        <message>
            <source>{address}, who goes by the name “{name}”</source>
            <translation>{address}, sous le nom « {name} »</translation>
        </message>
        <message>
            <source>{first} · {second}</source>
            <translation>{first} · {second}</translation>
        </message>
        <message>
            <source>{state}: {subject}. {details}</source>
            <translation>{state} : {subject}. {details}</translation>
        </message>
    </context>
    <context>
        <name>SamplesView</name>
        <message>
            <source>&amp;Copy as a file</source>
            <translation>&amp;Copier comme fichier</translation>
        </message>
        <message>
            <source>&amp;Save as…</source>
            <translation>&amp;Enregistrer sous…</translation>
        </message>
        <message>
            <source>&amp;Take out of the list</source>
            <translation>&amp;Retirer de la liste</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>A&amp;nnuler le retrait</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>Échantillons</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>&amp;Tout sélectionner</translation>
        </message>
    </context>
    <context>
        <name>ServerBox</name>
        <message>
            <source>Connection</source>
            <translation>Connexion</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Serveur</translation>
        </message>
    </context>
    <context>
        <name>Setbacks</name>
        <message>
            <source>Forget this submission</source>
            <translation type="vanished">Supprimer de l’historique</translation>
        </message>
        <message>
            <source>Leave it at that</source>
            <translation>En rester là</translation>
        </message>
        <message>
            <source>Send them as files</source>
            <translation>Les envoyer comme fichiers</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Paramètres…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>&amp;Keep</source>
            <translation>&amp;Enregistrer</translation>
        </message>
        <message>
            <source>&amp;Mail accounts</source>
            <translation type="vanished">&amp;Comptes de messagerie</translation>
        </message>
        <message>
            <source>A&amp;ddresses</source>
            <translation type="vanished">A&amp;dresses</translation>
        </message>
        <message>
            <source>Address for {title}</source>
            <translation type="vanished">Adresse pour {title}</translation>
        </message>
        <message>
            <source>All that is set for you</source>
            <translation type="vanished">Tout ce qui est défini pour vous</translation>
        </message>
        <message>
            <source>History</source>
            <translation type="vanished">Historique</translation>
        </message>
        <message>
            <source>Mail accounts</source>
            <translation>Comptes de messagerie</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>Watched folder</source>
            <translation type="vanished">Dossier surveillé</translation>
        </message>
        <message>
            <source>Where samples go</source>
            <translation type="vanished">Où vont les échantillons</translation>
        </message>
        <message>
            <source>With them, Intact sees whether a message was sent to you.</source>
            <translation type="vanished">Grâce à elles, Intact voit si un message vous a été envoyé.</translation>
        </message>
        <message>
            <source>Your own mail addresses, one in each line</source>
            <translation type="vanished">Vos propres adresses e-mail, une par ligne</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation type="vanished">pas encore connue</translation>
        </message>
        <message>
            <source>“{address}” is not a complete mail address.</source>
            <translation type="vanished">« {address} » n’est pas une adresse e-mail complète.</translation>
        </message>
    </context>
    <context>
        <name>SettingsWords</name>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Chosen at first</source>
            <translation type="vanished">Choisi au départ</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Days that submissions are remembered</source>
            <translation>Jours pendant lesquels les soumissions sont mémorisées</translation>
        </message>
        <message>
            <source>Default destination</source>
            <translation>Destination par défaut</translation>
        </message>
        <message>
            <source>Default way out</source>
            <translation>Moyen d’envoi par défaut</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Guide</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Clair ou sombre</translation>
        </message>
        <message>
            <source>Mail accounts</source>
            <translation>Comptes de messagerie</translation>
        </message>
        <message>
            <source>Nothing was changed. Ask for the file again where you got it.</source>
            <translation>Rien n’a été modifié. Redemandez le fichier à la personne qui vous l’a fourni.</translation>
        </message>
        <message>
            <source>Stays as your organisation has set it: {what}</source>
            <translation>Reste tel que votre organisation l’a défini : {what}</translation>
        </message>
        <message>
            <source>Texts for the comment</source>
            <translation>Textes pour le commentaire</translation>
        </message>
        <message>
            <source>Watched folder</source>
            <translation>Dossier surveillé</translation>
        </message>
        <message>
            <source>Way out used at first</source>
            <translation type="vanished">Moyen d’envoi utilisé au départ</translation>
        </message>
        <message>
            <source>Where samples go</source>
            <translation>Où vont les échantillons</translation>
        </message>
        <message>
            <source>Your own addresses</source>
            <translation>Vos propres adresses</translation>
        </message>
        <message>
            <source>logs in as {user}</source>
            <translation>se connecte comme {user}</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>sends by {server}</source>
            <translation>envoie par {server}</translation>
        </message>
        <message>
            <source>stores drafts at {server}</source>
            <translation>dépose les brouillons sur {server}</translation>
        </message>
        <message>
            <source>the command that fetches its token has to be entered here</source>
            <translation>la commande qui obtient son jeton doit être saisie ici</translation>
        </message>
        <message>
            <source>{name}: {value}</source>
            <translation>{name} : {value}</translation>
        </message>
        <message>
            <source>“{file}” is not taken over: line {line}: {reason}</source>
            <translation>« {file} » n’est pas importé : ligne {line} : {reason}</translation>
        </message>
        <message>
            <source>“{file}” is not taken over: {reason}</source>
            <translation>« {file} » n’est pas importé : {reason}</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>About Intact</source>
            <translation>À propos d’Intact</translation>
        </message>
        <message>
            <source>Choose who gets the samples</source>
            <translation>Choisir qui reçoit les échantillons</translation>
        </message>
        <message>
            <source>Copy the selected samples as files</source>
            <translation>Copier les échantillons sélectionnés comme fichiers</translation>
        </message>
        <message>
            <source>Find words in a source text or a mail folder</source>
            <translation>Rechercher dans un code source ou un dossier</translation>
        </message>
        <message>
            <source>Go to the list of samples</source>
            <translation>Aller à la liste des échantillons</translation>
        </message>
        <message>
            <source>Hand the mail over</source>
            <translation>Transmettre l’e-mail</translation>
        </message>
        <message>
            <source>Make a report for a ticket</source>
            <translation>Créer un rapport pour un ticket</translation>
        </message>
        <message>
            <source>Open messages</source>
            <translation>Ouvrir des messages</translation>
        </message>
        <message>
            <source>Paste files or the source text of a message</source>
            <translation>Coller des fichiers ou le code source d’un message</translation>
        </message>
        <message>
            <source>Put back what was taken out</source>
            <translation>Remettre ce qui a été retiré</translation>
        </message>
        <message>
            <source>Quit Intact</source>
            <translation>Quitter Intact</translation>
        </message>
        <message>
            <source>Save the selected samples as files</source>
            <translation>Enregistrer les échantillons sélectionnés comme fichiers</translation>
        </message>
        <message>
            <source>Select all samples</source>
            <translation>Sélectionner tous les échantillons</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>Show or hide the guide</source>
            <translation>Afficher ou masquer le guide</translation>
        </message>
        <message>
            <source>Show the keyboard shortcuts</source>
            <translation>Afficher les raccourcis clavier</translation>
        </message>
        <message>
            <source>Show these keys</source>
            <translation type="vanished">Afficher ces raccourcis</translation>
        </message>
        <message>
            <source>Show what was submitted</source>
            <translation>Afficher ce qui a été soumis</translation>
        </message>
        <message>
            <source>Take it out again</source>
            <translation>Le retirer à nouveau</translation>
        </message>
        <message>
            <source>Take the selected samples out of the list</source>
            <translation>Retirer les échantillons sélectionnés de la liste</translation>
        </message>
    </context>
    <context>
        <name>SourcePage</name>
        <message>
            <source>Copied from here, links stay as they are: do not follow them.</source>
            <translation>Copiés d’ici, les liens restent tels quels : ne les suivez pas.</translation>
        </message>
        <message>
            <source>Only the beginning is shown here.</source>
            <translation>Seul le début est affiché ici.</translation>
        </message>
        <message>
            <source>Source text</source>
            <translation>Code source</translation>
        </message>
    </context>
    <context>
        <name>StepView</name>
        <message>
            <source>Step</source>
            <translation>Étape</translation>
        </message>
    </context>
    <context>
        <name>SubmissionBar</name>
        <message>
            <source>&amp;Stop</source>
            <translation type="vanished">&amp;Arrêter</translation>
        </message>
        <message>
            <source>Mail {mail} of {mails}</source>
            <translation>E-mail {mail} sur {mails}</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Lecture</translation>
        </message>
        <message>
            <source>Reading {done} of {total}</source>
            <translation type="vanished">Lecture : {done} sur {total}</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>&amp;Arrêter</translation>
        </message>
        <message>
            <source>Samples: {effect}</source>
            <translation>Échantillons : {effect}</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Envoi</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Arrêt…</translation>
        </message>
        <message>
            <source>Waiting until {program} has started…</source>
            <translation>Attente du démarrage de {program}…</translation>
        </message>
        <message>
            <source>What the filter did wrong</source>
            <translation type="vanished">L’erreur du filtre</translation>
        </message>
        <message>
            <source>What went wro&amp;ng</source>
            <translation>&amp;Problème</translation>
        </message>
        <message>
            <source>What went wrong</source>
            <translation>Problème</translation>
        </message>
        <message>
            <source>{done} of {total} read</source>
            <translation>{done} sur {total} lus</translation>
        </message>
    </context>
    <context>
        <name>Telling</name>
        <message numerus="yes">
            <source>%n message(s) taken out of the list.</source>
            <translation>
                <numerusform>%n message retiré de la liste.</numerusform>
                <numerusform>%n messages retirés de la liste.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of these mails hold the original.</source>
            <translation type="vanished">
                <numerusform>%n de ces e-mails contient l’original.</numerusform>
                <numerusform>%n de ces e-mails contiennent l’original.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Drop the %n message(s) again. Intact keeps none.</source>
            <translation>
                <numerusform>Déposez à nouveau %n message. Intact n’en conserve aucun.</numerusform>
                <numerusform>Déposez à nouveau les %n messages. Intact n’en conserve aucun.</numerusform>
            </translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation type="vanished">Oublier cet envoi</translation>
        </message>
        <message>
            <source>Forget this submission</source>
            <translation type="vanished">Supprimer de l’historique</translation>
        </message>
        <message>
            <source>Messages cannot be read in a process of their own here. Intact keeps its limits, but only open messages that you trust.</source>
            <translation>Ici, les messages ne peuvent pas être lus dans un processus à part. Intact applique ses limites, mais n’ouvrez que des messages dignes de confiance.</translation>
        </message>
        <message>
            <source>More of these: {count}.</source>
            <translation>Autres du même type : {count}.</translation>
        </message>
        <message numerus="yes">
            <source>Reading was stopped: %n message(s) were not read.</source>
            <translation>
                <numerusform>La lecture a été arrêtée : %n message n’est pas encore lu.</numerusform>
                <numerusform>La lecture a été arrêtée : %n messages ne sont pas encore lus.</numerusform>
            </translation>
        </message>
        <message>
            <source>Send them as files</source>
            <translation type="vanished">Les envoyer comme fichiers</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation type="vanished">Paramètres…</translation>
        </message>
        <message>
            <source>Show all…</source>
            <translation>Tout afficher…</translation>
        </message>
        <message>
            <source>Show report…</source>
            <translation>Afficher le rapport…</translation>
        </message>
        <message>
            <source>The history of submissions could not be used: {why}.</source>
            <translation>L’historique des soumissions n’a pas pu être utilisé : {why}.</translation>
        </message>
        <message numerus="yes">
            <source>The original is in %n of these mails.</source>
            <translation>
                <numerusform>%n de ces e-mails contient l’original.</numerusform>
                <numerusform>%n de ces e-mails contiennent l’original.</numerusform>
            </translation>
        </message>
        <message>
            <source>Try again</source>
            <translation type="vanished">Réessayer</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Use all originals</source>
            <translation>Utiliser tous les originaux</translation>
        </message>
    </context>
    <context>
        <name>TextsButton</name>
        <message>
            <source>&amp;Change the texts…</source>
            <translation>&amp;Modifier les textes…</translation>
        </message>
        <message>
            <source>&amp;Keep this comment as a text…</source>
            <translation>&amp;Garder ce commentaire comme texte…</translation>
        </message>
        <message>
            <source>Put a text of yours into the comment</source>
            <translation>Insérer un de vos textes dans le commentaire</translation>
        </message>
    </context>
    <context>
        <name>TextsPage</name>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Supprimer</translation>
        </message>
        <message>
            <source>&amp;Text</source>
            <translation>&amp;Texte</translation>
        </message>
        <message>
            <source>(no name yet)</source>
            <translation>(sans nom)</translation>
        </message>
        <message>
            <source>A&amp;dd</source>
            <translation>A&amp;jouter</translation>
        </message>
        <message>
            <source>Please give this text a name.</source>
            <translation>Veuillez donner un nom à ce texte.</translation>
        </message>
        <message>
            <source>Texts for the comment</source>
            <translation>Textes pour le commentaire</translation>
        </message>
        <message>
            <source>Texts that you use again and again</source>
            <translation>Textes que vous utilisez souvent</translation>
        </message>
        <message>
            <source>The button beside the comment puts one of them there. They are plain text.</source>
            <translation>Le bouton à côté du commentaire en insère un. Ce sont des textes sans mise en forme.</translation>
        </message>
        <message>
            <source>The text “{name}” is empty.</source>
            <translation>Le texte « {name} » est vide.</translation>
        </message>
        <message>
            <source>Two texts are called “{name}”.</source>
            <translation>Deux textes s’appellent « {name} ».</translation>
        </message>
    </context>
    <context>
        <name>Trial</name>
        <message>
            <source>&amp;Test</source>
            <translation>&amp;Tester</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>A&amp;rrêter</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Arrêté.</translation>
        </message>
        <message>
            <source>Trying…</source>
            <translation>Essai en cours…</translation>
        </message>
    </context>
    <context>
        <name>UnreadableCard</name>
        <message>
            <source>How to do that in {program}</source>
            <translation>Comment faire dans {program}</translation>
        </message>
        <message>
            <source>Take it out of the list</source>
            <translation>Le retirer de la liste</translation>
        </message>
    </context>
    <context>
        <name>VersionsPage</name>
        <message>
            <source>&amp;Copy for the helpdesk</source>
            <translation>&amp;Copier pour le service d’assistance</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later.</source>
            <translation>Logiciel libre sous licence publique générale GNU (GPL), version 3 ou ultérieure.</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
    </context>
    <context>
        <name>WaitCover</name>
        <message>
            <source>It may have to load the message first.</source>
            <translation>Il doit peut-être d’abord charger le message.</translation>
        </message>
        <message>
            <source>Stop waiting</source>
            <translation>Ne plus attendre</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Attente</translation>
        </message>
        <message>
            <source>Waiting for the other program…</source>
            <translation>En attente de l’autre programme…</translation>
        </message>
        <message>
            <source>Waiting for {program}…</source>
            <translation>En attente ({program})…</translation>
        </message>
    </context>
    <context>
        <name>WalkPage</name>
        <message>
            <source>&amp;Leave</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>&amp;Suivant</translation>
        </message>
        <message>
            <source>&amp;Previous</source>
            <translation>&amp;Précédent</translation>
        </message>
        <message>
            <source>D&amp;one</source>
            <translation>&amp;Terminé</translation>
        </message>
        <message>
            <source>Escape</source>
            <translation>Échap</translation>
        </message>
        <message>
            <source>It looks &amp;different here</source>
            <translation>C’est &amp;différent chez moi</translation>
        </message>
        <message>
            <source>Page up or an arrow</source>
            <translation>Page précédente ou une flèche</translation>
        </message>
        <message>
            <source>Space, Page down or an arrow</source>
            <translation>Espace, Page suivante ou une flèche</translation>
        </message>
        <message>
            <source>Step {number}: {text}</source>
            <translation>Étape {number} : {text}</translation>
        </message>
        <message>
            <source>There is no other way left. Ask the people who run your mail.</source>
            <translation>Il n’y a plus d’autre méthode. Adressez-vous aux responsables de votre messagerie.</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} sur {count}</translation>
        </message>
        <message>
            <source>{program}: {way}</source>
            <translation>{program} : {way}</translation>
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
            <translation>A&amp;jouter les messages enregistrés dans ce dossier</translation>
        </message>
        <message>
            <source>C&amp;hoose…</source>
            <translation>C&amp;hoisir…</translation>
        </message>
        <message>
            <source>Please choose the folder that is to be watched.</source>
            <translation>Choisissez le dossier à surveiller.</translation>
        </message>
        <message>
            <source>Watched folder</source>
            <translation>Dossier surveillé</translation>
        </message>
        <message>
            <source>Which folder to watch</source>
            <translation>Dossier à surveiller</translation>
        </message>
        <message>
            <source>While Intact is open, each message saved there is added to the samples. Files that are there already, and those in folders inside of it, are left alone.</source>
            <translation>Tant qu’Intact est ouvert, chaque message qui y est enregistré est ajouté aux échantillons. Les fichiers qui s’y trouvent déjà et ceux des sous-dossiers sont laissés de côté.</translation>
        </message>
        <message>
            <source>no folder chosen</source>
            <translation>aucun dossier choisi</translation>
        </message>
        <message>
            <source>“{folder}” is not a folder of this computer.</source>
            <translation>« {folder} » n’est pas un dossier de cet ordinateur.</translation>
        </message>
    </context>
    <context>
        <name>Watcher</name>
        <message>
            <source>Many messages came from the watched folder, so watching has stopped.</source>
            <translation>De nombreux messages sont arrivés du dossier surveillé : la surveillance s’est arrêtée.</translation>
        </message>
        <message>
            <source>The watched folder “{folder}” holds too many files, so it is not used.</source>
            <translation>Le dossier surveillé « {folder} » contient trop de fichiers : il n’est pas utilisé.</translation>
        </message>
        <message>
            <source>The watched folder “{folder}” is not there, or may not be read.</source>
            <translation>Le dossier surveillé « {folder} » n’est pas là, ou sa lecture n’est pas autorisée.</translation>
        </message>
    </context>
    <context>
        <name>WayButton</name>
        <message>
            <source>Choose who gets them…</source>
            <translation>Choisir qui les reçoit…</translation>
        </message>
        <message>
            <source>Enter the address…</source>
            <translation>Saisir l’adresse…</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Transmettre</translation>
        </message>
        <message>
            <source>Other ways</source>
            <translation>Autres moyens</translation>
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
            <translation>Moyen d’envoi &amp;par défaut</translation>
        </message>
        <message>
            <source>How mails go out</source>
            <translation>Moyen d’envoi</translation>
        </message>
        <message>
            <source>Not on this computer</source>
            <translation>Pas sur cet ordinateur</translation>
        </message>
        <message>
            <source>Offered &amp;first when Intact starts</source>
            <translation type="vanished">&amp;Proposé d’abord au démarrage d’Intact</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>Sur cet ordinateur</translation>
        </message>
        <message>
            <source>The one used last</source>
            <translation>Le dernier utilisé</translation>
        </message>
        <message>
            <source>Way out</source>
            <translation type="vanished">Moyen d’envoi</translation>
        </message>
        <message>
            <source>Where it does not suit a mail, the next best one is offered instead.</source>
            <translation>S’il ne convient pas à un e-mail, le meilleur moyen suivant est proposé.</translation>
        </message>
    </context>
    <context>
        <name>WholePage</name>
        <message>
            <source>&amp;Reset…</source>
            <translation>&amp;Réinitialiser…</translation>
        </message>
        <message>
            <source>&amp;Take over from a file…</source>
            <translation>Importer d’un &amp;fichier…</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>Re&amp;venir en arrière</translation>
        </message>
        <message>
            <source>A file that people can read. No password is in it, and no command that fetches one. What is changed on the other pages counts once you have pressed Keep.</source>
            <translation>Un fichier lisible par tous. Il ne contient ni mot de passe, ni commande qui en obtient un. Ce qui est modifié sur les autres pages ne compte qu’une fois que vous avez cliqué sur « Enregistrer ».</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>All settings</source>
            <translation>Tous les paramètres</translation>
        </message>
        <message>
            <source>All that is set for you</source>
            <translation>Tout ce qui est défini pour vous</translation>
        </message>
        <message>
            <source>As it was at first</source>
            <translation>Comme au début</translation>
        </message>
        <message>
            <source>Done.</source>
            <translation>C’est fait.</translation>
        </message>
        <message>
            <source>Everything is as it was.</source>
            <translation>Tout est comme avant.</translation>
        </message>
        <message>
            <source>For the helpdesk, or another computer</source>
            <translation>Pour le service d’assistance ou un autre ordinateur</translation>
        </message>
        <message>
            <source>Nothing would change.</source>
            <translation>Rien ne changerait.</translation>
        </message>
        <message>
            <source>Puts every setting back. Samples, the history and passwords in your keyring stay as they are.</source>
            <translation>Rétablit chaque paramètre. Les échantillons, l’historique et les mots de passe de votre trousseau restent tels quels.</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Réinitialiser</translation>
        </message>
        <message>
            <source>Save as a &amp;file…</source>
            <translation>Enregistrer dans un f&amp;ichier…</translation>
        </message>
        <message>
            <source>Save your settings</source>
            <translation>Enregistrer vos paramètres</translation>
        </message>
        <message>
            <source>Saved as “{file}”.</source>
            <translation>Enregistré sous « {file} ».</translation>
        </message>
        <message>
            <source>Settings (*.toml)</source>
            <translation>Paramètres (*.toml)</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Importer</translation>
        </message>
        <message>
            <source>Take over settings</source>
            <translation>Importer des paramètres</translation>
        </message>
        <message>
            <source>Taking over “{file}” would change:</source>
            <translation>L’importation de « {file} » modifierait :</translation>
        </message>
        <message>
            <source>The reset would change:</source>
            <translation>La réinitialisation modifierait :</translation>
        </message>
        <message>
            <source>“{file}” could not be written: {why}</source>
            <translation>« {file} » n’a pas pu être écrit : {why}</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>A program still hands over what was dropped or pasted before.</source>
            <translation type="vanished">Un programme transmet encore ce qui a été déposé ou collé avant.</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation type="vanished">Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Intact</source>
            <translation>Intact</translation>
        </message>
        <message>
            <source>Messages (*.eml *.emlx *.msg *.oft *.mbox *.zip *.txt winmail.dat)</source>
            <translation type="vanished">Messages (*.eml *.emlx *.msg *.oft *.mbox *.zip *.txt winmail.dat)</translation>
        </message>
        <message>
            <source>Open messages</source>
            <translation type="vanished">Ouvrir des messages</translation>
        </message>
        <message>
            <source>The clipboard holds no files and no source text of a message.</source>
            <translation type="vanished">Le Presse-papiers ne contient ni fichiers ni code source d’un message.</translation>
        </message>
        <message>
            <source>The language has changed.</source>
            <translation>La langue a changé.</translation>
        </message>
        <message>
            <source>The language is another one now.</source>
            <translation type="vanished">La langue a changé.</translation>
        </message>
    </context>
    <context>
        <name>WritingNotices</name>
        <message numerus="yes">
            <source>%n message(s) copied as files.</source>
            <translation>
                <numerusform>%n message copié comme fichier.</numerusform>
                <numerusform>%n messages copiés comme fichiers.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) saved.</source>
            <translation>
                <numerusform>%n message enregistré.</numerusform>
                <numerusform>%n messages enregistrés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) were saved before.</source>
            <translation type="vanished">
                <numerusform>%n message était déjà enregistré.</numerusform>
                <numerusform>%n messages étaient déjà enregistrés.</numerusform>
            </translation>
        </message>
        <message>
            <source>Other files are still being written. Try again after that.</source>
            <translation>D’autres fichiers sont encore en cours d’écriture. Réessayez ensuite.</translation>
        </message>
        <message>
            <source>Saved as “{file}”.</source>
            <translation>Enregistré sous « {file} ».</translation>
        </message>
        <message numerus="yes">
            <source>Saved before: %n message(s).</source>
            <translation>
                <numerusform>%n message était déjà enregistré.</numerusform>
                <numerusform>%n messages étaient déjà enregistrés.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Stopped before anything was written.</source>
            <translation>Arrêté avant toute écriture.</translation>
        </message>
        <message>
            <source>Writing was stopped.</source>
            <translation>L’écriture a été arrêtée.</translation>
        </message>
        <message>
            <source>{done} of {total} files are written.</source>
            <translation>{done} fichiers sur {total} sont écrits.</translation>
        </message>
    </context>
    <context>
        <name>_Popup</name>
        <message>
            <source>Choices</source>
            <translation>Choix</translation>
        </message>
        <message>
            <source>Nothing has these words.</source>
            <translation>Aucun élément ne contient ces mots.</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Type to search</source>
            <translation>Tapez pour rechercher</translation>
        </message>
    </context>
    <context>
        <name>_RungCard</name>
        <message>
            <source>Exact terms</source>
            <translation>Termes exacts</translation>
        </message>
    </context>
    <context>
        <name>_Strip</name>
        <message>
            <source>Close this notice</source>
            <translation>Fermer cet avis</translation>
        </message>
    </context>
    <context>
        <name>links</name>
        <message>
            <source>As the sender wrote it</source>
            <translation>Tel que l’expéditeur l’a écrit</translation>
        </message>
        <message>
            <source>Only the filter knows where it leads</source>
            <translation>Seul le filtre sait où il mène</translation>
        </message>
        <message>
            <source>Rewritten by {products}</source>
            <translation>Réécrit par {products}</translation>
        </message>
        <message>
            <source>Try the link again first: every click makes the filter test the page anew. If it opens, there is nothing to report.</source>
            <translation>Essayez d’abord le lien à nouveau : à chaque clic, le filtre vérifie la page une nouvelle fois. S’il s’ouvre, il n’y a rien à signaler.</translation>
        </message>
        <message>
            <source>{host} (the filter keeps the rest to itself)</source>
            <translation>{host} (le filtre garde le reste pour lui)</translation>
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
