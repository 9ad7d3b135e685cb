<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>&amp;Licences</source>
            <translation>&amp;التراخيص</translation>
        </message>
        <message>
            <source>&amp;Protection</source>
            <translation>ال&amp;حماية</translation>
        </message>
        <message>
            <source>&amp;Versions</source>
            <translation>الإ&amp;صدارات</translation>
        </message>
        <message>
            <source>About Intact</source>
            <translation>حول Intact</translation>
        </message>
        <message>
            <source>Exact terms</source>
            <translation type="vanished">المصطلحات الدقيقة</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later.</source>
            <translation type="vanished">برنامج حر بموجب رخصة GNU العمومية العامة (GPL)، الإصدار 3 أو أي إصدار لاحق.</translation>
        </message>
        <message>
            <source>How messages are read here</source>
            <translation type="vanished">كيف تُقرأ الرسائل هنا</translation>
        </message>
        <message>
            <source>Messages are read in a process of their own:</source>
            <translation type="vanished">تُقرأ الرسائل في عملية مستقلة:</translation>
        </message>
        <message>
            <source>Messages cannot be read in a process of their own on this machine. Intact keeps its own bounds on size, depth and time.</source>
            <translation type="vanished">تتعذّر قراءة الرسائل في عملية مستقلة على هذا الجهاز، فيلتزم Intact بحدوده الخاصة للحجم والعمق والوقت.</translation>
        </message>
        <message>
            <source>The process that reads messages has not started yet.</source>
            <translation type="vanished">لم تبدأ بعدُ العملية التي تقرأ الرسائل.</translation>
        </message>
        <message>
            <source>This machine does not offer</source>
            <translation type="vanished">ما لا يوفّره هذا الجهاز</translation>
        </message>
    </context>
    <context>
        <name>AccountEditor</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>إل&amp;غاء</translation>
        </message>
        <message>
            <source>&amp;Keep</source>
            <translation>&amp;حفظ</translation>
        </message>
        <message>
            <source>&amp;Send mails</source>
            <translation>&amp;إرسال رسائل البريد</translation>
        </message>
        <message>
            <source>Folder for drafts</source>
            <translation>مجلد المسودات</translation>
        </message>
        <message>
            <source>Mail account</source>
            <translation>حساب البريد</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>الاسم المختصر</translation>
        </message>
        <message>
            <source>Store &amp;drafts in the mailbox</source>
            <translation>تخزين الم&amp;سودات في صندوق البريد</translation>
        </message>
        <message>
            <source>Your address</source>
            <translation>عنوان بريدك</translation>
        </message>
        <message>
            <source>made from the address</source>
            <translation>يُستخرج من العنوان</translation>
        </message>
        <message>
            <source>the one that the mailbox names</source>
            <translation>المجلد الذي يحدده صندوق البريد</translation>
        </message>
    </context>
    <context>
        <name>Accounts</name>
        <message>
            <source>A connection to another computer needs to be protected.</source>
            <translation>يجب أن يكون الاتصال بكمبيوتر آخر محميًا.</translation>
        </message>
        <message>
            <source>A mail may have up to {size} there.</source>
            <translation>الحد الأقصى لحجم رسالة البريد هناك {size}.</translation>
        </message>
        <message>
            <source>Choose at least one: to send mails, or to store drafts.</source>
            <translation>اختر أمرًا واحدًا على الأقل: إرسال رسائل البريد أو تخزين المسودات.</translation>
        </message>
        <message>
            <source>Drafts go to the folder “{folder}”.</source>
            <translation>تُخزَّن المسودات في المجلد «‎{folder}».</translation>
        </message>
        <message>
            <source>Enter the command that prints the token.</source>
            <translation>أدخل الأمر الذي يُخرج الرمز المميز.</translation>
        </message>
        <message>
            <source>Enter the name of the server.</source>
            <translation>أدخل اسم الخادم.</translation>
        </message>
        <message>
            <source>It takes mail from your address.</source>
            <translation>يقبل الخادم رسائل بريد منك.</translation>
        </message>
        <message>
            <source>It would take a mail from you.</source>
            <translation type="vanished">يقبل الخادم رسائل بريد منك.</translation>
        </message>
        <message>
            <source>Logged in for sending.</source>
            <translation>تم تسجيل الدخول للإرسال.</translation>
        </message>
        <message>
            <source>Logged in to the mailbox.</source>
            <translation>تم تسجيل الدخول إلى صندوق البريد.</translation>
        </message>
        <message>
            <source>Mails may have {size} there.</source>
            <translation type="vanished">الحد الأقصى لحجم رسالة البريد هناك {size}.</translation>
        </message>
        <message>
            <source>Not protected: only to this computer</source>
            <translation>غير محمي: للاتصال بهذا الكمبيوتر فقط</translation>
        </message>
        <message>
            <source>Protected after a greeting</source>
            <translation>اتصال محمي بعد التحية</translation>
        </message>
        <message>
            <source>Protected from the start</source>
            <translation>اتصال محمي من البداية</translation>
        </message>
        <message>
            <source>The connection is as protected as you chose.</source>
            <translation>الاتصال محمي كما اخترت.</translation>
        </message>
        <message>
            <source>The folder's name holds what it cannot have.</source>
            <translation type="vanished">يتضمن اسم المجلد محارف غير مسموح بها.</translation>
        </message>
        <message>
            <source>The login name has characters that are not allowed.</source>
            <translation>يتضمن اسم تسجيل الدخول محارف غير مسموح بها.</translation>
        </message>
        <message>
            <source>The login name holds characters it cannot have.</source>
            <translation type="vanished">يتضمن اسم تسجيل الدخول محارف غير مسموح بها.</translation>
        </message>
        <message>
            <source>The mail server has answered.</source>
            <translation>استجاب خادم البريد.</translation>
        </message>
        <message>
            <source>The mailbox answers.</source>
            <translation>صندوق البريد يستجيب.</translation>
        </message>
        <message>
            <source>The name of the folder has characters that are not allowed.</source>
            <translation>يتضمن اسم المجلد محارف غير مسموح بها.</translation>
        </message>
        <message>
            <source>The port is a number from 1 to 65535.</source>
            <translation>المنفذ رقم من 1 إلى 65535.</translation>
        </message>
        <message>
            <source>The server for sending answers.</source>
            <translation type="vanished">خادم الإرسال يستجيب.</translation>
        </message>
        <message>
            <source>The short name needs to be one of its own, of a to z, digits and hyphens.</source>
            <translation type="vanished">يجب أن يكون الاسم المختصر فريدًا، وأن يتكوّن من الأحرف من a إلى z والأرقام والواصلات.</translation>
        </message>
        <message>
            <source>The short name needs to differ from the others, and holds only a to z, digits and hyphens.</source>
            <translation>يجب أن يكون الاسم المختصر فريدًا، وأن يتكوّن من الأحرف من a إلى z والأرقام والواصلات.</translation>
        </message>
        <message>
            <source>With a password</source>
            <translation>بكلمة مرور</translation>
        </message>
        <message>
            <source>With a token, as Google and Microsoft want it</source>
            <translation>برمز مميز، كما تطلبه Google وMicrosoft</translation>
        </message>
        <message>
            <source>With a token, as the standard says</source>
            <translation>برمز مميز، كما يحدده المعيار</translation>
        </message>
        <message>
            <source>Without login</source>
            <translation>بلا تسجيل دخول</translation>
        </message>
        <message>
            <source>Your address is not a complete mail address.</source>
            <translation>عنوانك ليس عنوان بريد كاملًا.</translation>
        </message>
        <message>
            <source>sends</source>
            <translation>يُرسل</translation>
        </message>
        <message>
            <source>sends, stores drafts</source>
            <translation>يُرسل ويخزّن المسودات</translation>
        </message>
        <message>
            <source>stores drafts</source>
            <translation>يخزّن المسودات</translation>
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
            <translation>&amp;تحرير…</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>إ&amp;زالة</translation>
        </message>
        <message>
            <source>A&amp;dd…</source>
            <translation>&amp;إضافة…</translation>
        </message>
        <message>
            <source>Intact uses {address} with the mail server of your organisation. Press Add to set up another account instead.</source>
            <translation>يستخدم Intact العنوان {address} مع خادم البريد الخاص بمؤسستك. اضغط «إضافة» لإعداد حساب آخر بدلاً منه.</translation>
        </message>
        <message>
            <source>Mail accounts that Intact may use itself</source>
            <translation>حسابات البريد التي يمكن أن يستخدمها Intact بنفسه</translation>
        </message>
        <message>
            <source>No account yet. Press Add to set one up.</source>
            <translation>لا يوجد حساب بعد. اضغط «إضافة» لإعداد حساب.</translation>
        </message>
        <message>
            <source>You need none: Intact opens the mails in your mail program. With an account it can also send them, or store them as drafts, so that the samples arrive unchanged.</source>
            <translation>لا تحتاج إلى أي حساب: يفتح Intact رسائل البريد في برنامج البريد لديك. وإذا أضفت حسابًا أمكنه أيضًا أن يرسلها أو يخزّنها مسودات، فتصل العينات دون تغيير.</translation>
        </message>
    </context>
    <context>
        <name>AddressRow</name>
        <message>
            <source>&amp;Keep this address</source>
            <translation>حف&amp;ظ هذا العنوان</translation>
        </message>
        <message>
            <source>Choose another destination</source>
            <translation>اختيار وجهة أخرى</translation>
        </message>
        <message>
            <source>Look it up</source>
            <translation>البحث عنه</translation>
        </message>
        <message>
            <source>Opens the page of its maker in your browser</source>
            <translation>يفتح صفحة الشركة المطوّرة في المتصفح</translation>
        </message>
        <message>
            <source>Or take “{title}”</source>
            <translation>أو اختر «{title}»</translation>
        </message>
        <message>
            <source>Take another one</source>
            <translation type="vanished">استخدام عنوان آخر</translation>
        </message>
        <message>
            <source>This is not a complete mail address, such as name@example.org.</source>
            <translation>ليس هذا عنوان بريد كاملًا، مثل name@example.org.</translation>
        </message>
        <message>
            <source>Which mail address takes these samples?</source>
            <translation>ما عنوان البريد الذي يستقبل هذه العينات؟</translation>
        </message>
    </context>
    <context>
        <name>Afterwards</name>
        <message>
            <source>&amp;Back to the samples</source>
            <translation>ال&amp;عودة إلى العينات</translation>
        </message>
        <message numerus="yes">
            <source>And %n more.</source>
            <translation>
                <numerusform>ولا رسائل أخرى.</numerusform>
                <numerusform>ورسالة واحدة أخرى.</numerusform>
                <numerusform>ورسالتان أخريان.</numerusform>
                <numerusform>و%n رسائل أخرى.</numerusform>
                <numerusform>و%n رسالة أخرى.</numerusform>
                <numerusform>و%n رسالة أخرى.</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved as</source>
            <translation>حُفظت في</translation>
        </message>
        <message>
            <source>Show the &amp;folder</source>
            <translation>عرض الم&amp;جلد</translation>
        </message>
        <message>
            <source>Take these out of the &amp;list</source>
            <translation>إزالة هذه العينات من ال&amp;قائمة</translation>
        </message>
        <message>
            <source>What happens next</source>
            <translation>ماذا يحدث بعد ذلك</translation>
        </message>
    </context>
    <context>
        <name>Announcing</name>
        <message numerus="yes">
            <source>%n no sample(s)</source>
            <translation type="vanished">
                <numerusform>لا شيء ليس عينة</numerusform>
                <numerusform>واحدة ليست عينة</numerusform>
                <numerusform>اثنتان ليستا عينتين</numerusform>
                <numerusform>%n ليست عينات</numerusform>
                <numerusform>%n ليست عينات</numerusform>
                <numerusform>%n ليست عينات</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not a sample</source>
            <translation>
                <numerusform>لا شيء ليس عينة</numerusform>
                <numerusform>واحدة ليست عينة</numerusform>
                <numerusform>اثنتان ليستا عينتين</numerusform>
                <numerusform>%n ليست عينات</numerusform>
                <numerusform>%n ليست عينات</numerusform>
                <numerusform>%n ليست عينات</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not fit</source>
            <translation>
                <numerusform>لا شيء غير صالح</numerusform>
                <numerusform>واحدة غير صالحة</numerusform>
                <numerusform>اثنتان غير صالحتين</numerusform>
                <numerusform>%n غير صالحة</numerusform>
                <numerusform>%n غير صالحة</numerusform>
                <numerusform>%n غير صالحة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ready</source>
            <translation>
                <numerusform>لا شيء جاهز</numerusform>
                <numerusform>واحدة جاهزة</numerusform>
                <numerusform>اثنتان جاهزتان</numerusform>
                <numerusform>%n جاهزة</numerusform>
                <numerusform>%n جاهزة</numerusform>
                <numerusform>%n جاهزة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sample(s) back in the list</source>
            <translation>
                <numerusform>لم تعد أي عينة إلى القائمة</numerusform>
                <numerusform>عادت عينة واحدة إلى القائمة</numerusform>
                <numerusform>عادت عينتان إلى القائمة</numerusform>
                <numerusform>عادت %n عينات إلى القائمة</numerusform>
                <numerusform>عادت %n عينة إلى القائمة</numerusform>
                <numerusform>عادت %n عينة إلى القائمة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sample(s) taken out</source>
            <translation>
                <numerusform>لم تُزل أي عينة</numerusform>
                <numerusform>أُزيلت عينة واحدة</numerusform>
                <numerusform>أُزيلت عينتان</numerusform>
                <numerusform>أُزيلت %n عينات</numerusform>
                <numerusform>أُزيلت %n عينة</numerusform>
                <numerusform>أُزيلت %n عينة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>لا شيء للتحقق منه</numerusform>
                <numerusform>واحدة للتحقق منها</numerusform>
                <numerusform>اثنتان للتحقق منهما</numerusform>
                <numerusform>%n للتحقق منها</numerusform>
                <numerusform>%n للتحقق منها</numerusform>
                <numerusform>%n للتحقق منها</numerusform>
            </translation>
        </message>
        <message>
            <source>Back in the list: {subject}</source>
            <translation>عادت إلى القائمة: {subject}</translation>
        </message>
        <message>
            <source>Taken out: {subject}</source>
            <translation>أُزيلت: {subject}</translation>
        </message>
        <message>
            <source>{done} of {total} read</source>
            <translation>قُرئت {done} من {total}</translation>
        </message>
    </context>
    <context>
        <name>Answer</name>
        <message>
            <source>Attach that file to a new mail and send it.</source>
            <translation>أرفق ذلك الملف برسالة بريد جديدة وأرسلها.</translation>
        </message>
        <message>
            <source>If that does not work, save the message as a file first:</source>
            <translation>إذا لم ينجح ذلك، فاحفظ الرسالة أولًا كملف:</translation>
        </message>
        <message>
            <source>No way to do that is known in {program}. Please open the mailbox in another mail program and send it from there.</source>
            <translation>لا نعرف طريقة لفعل ذلك في {program}. نرجو فتح صندوق البريد في برنامج بريد آخر وإرسال الرسالة منه.</translation>
        </message>
        <message>
            <source>Please do not forward it the ordinary way: that loses what is needed.</source>
            <translation>نرجو ألا تعيد توجيهها بالطريقة المعتادة، فبذلك يضيع ما نحتاج إليه.</translation>
        </message>
        <message>
            <source>Please send it once more, in {program} like this:</source>
            <translation>نرجو إرسالها مرة أخرى، وذلك في {program} على النحو التالي:</translation>
        </message>
        <message>
            <source>Please send it once more, like this:</source>
            <translation>نرجو إرسالها مرة أخرى على النحو التالي:</translation>
        </message>
        <message>
            <source>Thank you for your report. Sadly it cannot be used as it is: {reason}. The original message is needed as an attachment, with everything that is in it.</source>
            <translation>شكرًا على بلاغك. يؤسفنا أنه لا يصلح للاستخدام على حاله: {reason}. نحتاج إلى الرسالة الأصلية كمرفق، بكل ما فيها.</translation>
        </message>
        <message>
            <source>the attached message came empty</source>
            <translation>وصلت الرسالة المرفقة فارغة</translation>
        </message>
        <message>
            <source>the attached message came without its internet headers</source>
            <translation>وصلت الرسالة المرفقة دون رؤوس الإنترنت</translation>
        </message>
        <message>
            <source>the attached message came without its text; it was not loaded whole</source>
            <translation>وصلت الرسالة المرفقة دون نصها لأنها لم تُحمَّل كاملة</translation>
        </message>
        <message>
            <source>the message was redirected, which changes its headers</source>
            <translation>حُوِّلت الرسالة، والتحويل يغيّر رؤوسها</translation>
        </message>
        <message>
            <source>the original arrived as a file instead of an attached message</source>
            <translation>وصلت الرسالة الأصلية كملف لا كرسالة مرفقة</translation>
        </message>
        <message>
            <source>the original arrived as an Outlook file</source>
            <translation>وصلت الرسالة الأصلية كملف Outlook</translation>
        </message>
        <message>
            <source>the original is not in your mail</source>
            <translation>الرسالة الأصلية ليست ضمن رسالتك</translation>
        </message>
        <message>
            <source>the original was pasted into the text of your mail</source>
            <translation>أُلصقت الرسالة الأصلية في نص رسالتك</translation>
        </message>
    </context>
    <context>
        <name>AnswerDialog</name>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;نسخ</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>الرد</translation>
        </message>
        <message>
            <source>Answer the sender</source>
            <translation>الرد على المرسل</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>تم النسخ</translation>
        </message>
        <message>
            <source>S&amp;teps for</source>
            <translation>ال&amp;خطوات في</translation>
        </message>
        <message>
            <source>Steps for</source>
            <translation>الخطوات في</translation>
        </message>
        <message>
            <source>The mail does not say which program it was written with.</source>
            <translation>لا تذكر رسالة البريد البرنامج الذي كُتبت به.</translation>
        </message>
        <message>
            <source>The mail was written with this program.</source>
            <translation>كُتبت رسالة البريد بهذا البرنامج.</translation>
        </message>
    </context>
    <context>
        <name>AttachedCard</name>
        <message>
            <source>(no subject)</source>
            <translation>(بلا موضوع)</translation>
        </message>
        <message>
            <source>Add it to the list</source>
            <translation>إضافتها إلى القائمة</translation>
        </message>
        <message>
            <source>Add to the list: {subject}</source>
            <translation>الإضافة إلى القائمة: {subject}</translation>
        </message>
        <message>
            <source>Use instead: {subject}</source>
            <translation>الاستخدام بدلًا منها: {subject}</translation>
        </message>
        <message>
            <source>Use it instead</source>
            <translation>استخدامها بدلًا منها</translation>
        </message>
    </context>
    <context>
        <name>AttachedMessages</name>
        <message numerus="yes">
            <source>%Ln attached message(s)</source>
            <translation>
                <numerusform>لا رسائل مرفقة</numerusform>
                <numerusform>رسالة مرفقة واحدة</numerusform>
                <numerusform>رسالتان مرفقتان</numerusform>
                <numerusform>%Ln رسائل مرفقة</numerusform>
                <numerusform>%Ln رسالة مرفقة</numerusform>
                <numerusform>%Ln رسالة مرفقة</numerusform>
            </translation>
        </message>
        <message>
            <source>Messages attached to this one</source>
            <translation>الرسائل المرفقة بهذه الرسالة</translation>
        </message>
    </context>
    <context>
        <name>CheckPage</name>
        <message>
            <source>Checking…</source>
            <translation>جارٍ الفحص…</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>الملاحظات</translation>
        </message>
        <message>
            <source>Nothing stands against this sample.</source>
            <translation type="vanished">لا شيء يمنع استخدام هذه العينة.</translation>
        </message>
        <message>
            <source>Nothing was found against this sample.</source>
            <translation>لا شيء يمنع استخدام هذه العينة.</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>جارٍ القراءة…</translation>
        </message>
    </context>
    <context>
        <name>ChoicePage</name>
        <message>
            <source>No message has these words in it.</source>
            <translation>لا توجد رسالة تتضمن هذه الكلمات.</translation>
        </message>
    </context>
    <context>
        <name>ChosenLink</name>
        <message>
            <source>How it stands in the message</source>
            <translation>كما يرد في الرسالة</translation>
        </message>
        <message>
            <source>It leads to</source>
            <translation>يؤدي إلى</translation>
        </message>
        <message>
            <source>It will stand in the mail, written so that nobody opens it by mistake.</source>
            <translation>سيُذكر في رسالة البريد مكتوبًا بطريقة تمنع فتحه خطأً.</translation>
        </message>
        <message>
            <source>This link was &amp;blocked</source>
            <translation>حُ&amp;جب هذا الرابط</translation>
        </message>
        <message>
            <source>Where the link leads</source>
            <translation>إلى أين يؤدي الرابط</translation>
        </message>
    </context>
    <context>
        <name>CloseBox</name>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
    </context>
    <context>
        <name>ClosingDialog</name>
        <message>
            <source>&amp;Keep Intact open</source>
            <translation>إ&amp;بقاء Intact مفتوحًا</translation>
        </message>
        <message>
            <source>&amp;Stop and close</source>
            <translation>إي&amp;قاف وإغلاق</translation>
        </message>
        <message>
            <source>A mail that a server is just taking gets a few seconds more, so that it does not go twice.</source>
            <translation>الرسالة التي يستلمها الخادم الآن تُمهل بضع ثوانٍ أخرى حتى لا تُرسل مرتين.</translation>
        </message>
        <message>
            <source>Closing Intact</source>
            <translation>جارٍ إغلاق Intact</translation>
        </message>
        <message>
            <source>Files are still being written.</source>
            <translation>لا تزال كتابة الملفات جارية.</translation>
        </message>
        <message>
            <source>Intact closes by itself as soon as it has gone. If you stop, mails that have not gone yet do not go. None goes twice.</source>
            <translation>يُغلق Intact من تلقاء نفسه فور خروجه. إن أوقفته فلن تخرج رسائل البريد التي لم تخرج بعد، ولن تخرج أي رسالة مرتين.</translation>
        </message>
        <message>
            <source>Intact closes by itself once that is done. If you stop, the files that are not written yet are missing.</source>
            <translation>يُغلق Intact من تلقاء نفسه فور انتهاء ذلك. إن أوقفته فستنقص الملفات التي لم تُكتب بعد.</translation>
        </message>
        <message>
            <source>Intact closes in a moment.</source>
            <translation>سيُغلق Intact بعد لحظات.</translation>
        </message>
        <message>
            <source>Your submission is still on its way.</source>
            <translation>لا يزال تقديمك في الطريق.</translation>
        </message>
    </context>
    <context>
        <name>CommentField</name>
        <message>
            <source>Comment</source>
            <translation>تعليق</translation>
        </message>
        <message>
            <source>Comment, if you like</source>
            <translation>تعليق، إن أردت</translation>
        </message>
    </context>
    <context>
        <name>Consent</name>
        <message>
            <source>&amp;Go on</source>
            <translation>م&amp;تابعة</translation>
        </message>
        <message>
            <source>&amp;Not now</source>
            <translation>&amp;ليس الآن</translation>
        </message>
        <message>
            <source>Before you send</source>
            <translation>قبل الإرسال</translation>
        </message>
        <message>
            <source>Check this before the first use</source>
            <translation>تحقّق من هذا قبل أول استخدام</translation>
        </message>
        <message>
            <source>I &amp;agree</source>
            <translation>أ&amp;وافق</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>البيان</translation>
        </message>
        <message>
            <source>What {organisation} does with samples</source>
            <translation>ماذا تفعل {organisation} بالعينات</translation>
        </message>
        <message>
            <source>You are asked once. Nothing has been sent yet.</source>
            <translation>لن تُسأل إلا مرة واحدة. لم يُرسل شيء بعد.</translation>
        </message>
    </context>
    <context>
        <name>Conversion</name>
        <message numerus="yes">
            <source>%n attached message(s), each by itself.</source>
            <translation>
                <numerusform>لا رسائل مرفقة.</numerusform>
                <numerusform>رسالة مرفقة واحدة.</numerusform>
                <numerusform>رسالتان مرفقتان، كلٌّ على حدة.</numerusform>
                <numerusform>%n رسائل مرفقة، كلٌّ على حدة.</numerusform>
                <numerusform>%n رسالة مرفقة، كلٌّ على حدة.</numerusform>
                <numerusform>%n رسالة مرفقة، كلٌّ على حدة.</numerusform>
            </translation>
        </message>
        <message>
            <source>8-bit octets, by the charset each part declares (RFC 2046, 4.1.2)</source>
            <translation>بايتات من 8 بتات، حسب charset الذي يصرّح به كل جزء (RFC 2046, 4.1.2)</translation>
        </message>
        <message>
            <source>8-bit octets, from text by an Apple event</source>
            <translation>بايتات من 8 بتات، من نص عبر Apple event</translation>
        </message>
        <message>
            <source>All internet headers but those named under “Rebuilt”.</source>
            <translation>كل رؤوس الإنترنت ما عدا المذكورة تحت «أُعيد بناؤه».</translation>
        </message>
        <message>
            <source>All internet headers, letter for letter.</source>
            <translation>كل رؤوس الإنترنت، حرفًا بحرف.</translation>
        </message>
        <message>
            <source>All of this was rebuilt.</source>
            <translation>أُعيد بناء هذا كله.</translation>
        </message>
        <message>
            <source>All that the file holds of it, letter for letter.</source>
            <translation>كل ما في الملف منها، حرفًا بحرف.</translation>
        </message>
        <message>
            <source>Body hash (bh=) does not match (RFC 6376, 3.5)</source>
            <translation>تجزئة المتن (bh=‎) غير مطابقة (RFC 6376, 3.5)</translation>
        </message>
        <message>
            <source>Body hash (bh=) matches (RFC 6376, 3.5); the signature itself was not checked</source>
            <translation>تجزئة المتن (bh=‎) مطابقة (RFC 6376, 3.5)، ولم يُتحقق من التوقيع نفسه</translation>
        </message>
        <message>
            <source>Body hash (bh=) matches as far as l= goes (RFC 6376, 3.5)</source>
            <translation>تجزئة المتن (bh=‎) مطابقة بقدر ما يشمله l=‎ (RFC 6376, 3.5)</translation>
        </message>
        <message>
            <source>CRC of PidTagRtfCompressed ([MS-OXRTFCP] 2.1.3.1.1)</source>
            <translation>قيمة CRC في PidTagRtfCompressed ([MS-OXRTFCP] 2.1.3.1.1)</translation>
        </message>
        <message>
            <source>Empty parts with X-Apple-Content-Length (.partial.emlx)</source>
            <translation>أجزاء فارغة مع X-Apple-Content-Length (‎.partial.emlx)</translation>
        </message>
        <message>
            <source>Every line is unchanged.</source>
            <translation>لم يتغيّر أي سطر.</translation>
        </message>
        <message>
            <source>Exchange name instead of an SMTP address ([MS-OXCMAIL] 2.1.3.1)</source>
            <translation>اسم Exchange بدلًا من عنوان SMTP ([MS-OXCMAIL] 2.1.3.1)</translation>
        </message>
        <message>
            <source>Fields made of properties ([MS-OXCMAIL] 2.1.3)</source>
            <translation>حقول أُنشئت من الخصائص (‎[MS-OXCMAIL] 2.1.3)</translation>
        </message>
        <message>
            <source>Fields made of properties of the recipients ([MS-OXCMAIL] 2.1.3.6)</source>
            <translation>حقول أُنشئت من خصائص المستلمين (‎[MS-OXCMAIL] 2.1.3.6)</translation>
        </message>
        <message>
            <source>Fields of the mail program, in front or at the end of the header section</source>
            <translation>حقول برنامج البريد، في أول قسم الرؤوس أو آخره</translation>
        </message>
        <message>
            <source>Fields that describe the body (RFC 2045, 3)</source>
            <translation>حقول تصف المتن (RFC 2045, 3)</translation>
        </message>
        <message>
            <source>Fields that mail must have (RFC 5322, 3.6; RFC 2045, 4)</source>
            <translation>حقول لا بد منها في البريد (RFC 5322, 3.6; RFC 2045, 4)</translation>
        </message>
        <message>
            <source>From_ line (RFC 4155)</source>
            <translation>سطر From_ (RFC 4155)</translation>
        </message>
        <message>
            <source>Header section, all other fields (Outlook: PidTagTransportMessageHeaders, 0x007D)</source>
            <translation>قسم الرؤوس، كل الحقول الأخرى (في Outlook: PidTagTransportMessageHeaders, 0x007D)</translation>
        </message>
        <message>
            <source>Header section, byte for byte (Outlook: PidTagTransportMessageHeaders, 0x007D)</source>
            <translation>قسم الرؤوس، بايتًا ببايت (في Outlook: PidTagTransportMessageHeaders, 0x007D)</translation>
        </message>
        <message>
            <source>Lines outside RFC 5322, 2.2</source>
            <translation>أسطر لا توافق RFC 5322, 2.2</translation>
        </message>
        <message>
            <source>Lines with a broken bar were rebuilt; the others are unchanged.</source>
            <translation>أُعيد بناء الأسطر التي أمامها خط متقطّع، ولم يتغيّر ما سواها.</translation>
        </message>
        <message>
            <source>MIME structure, boundaries and transfer encodings (RFC 2045, 2046)</source>
            <translation>بنية MIME وحدود الأجزاء وترميزات النقل (RFC 2045, 2046)</translation>
        </message>
        <message>
            <source>NUL octets (RFC 5322, 2.2)</source>
            <translation>بايتات NUL (RFC 5322, 2.2)</translation>
        </message>
        <message>
            <source>No PidLidAppointmentStartWhole ([MS-OXOCAL] 2.2.1.5)</source>
            <translation>لا توجد الخاصية PidLidAppointmentStartWhole ([MS-OXOCAL] 2.2.1.5)</translation>
        </message>
        <message>
            <source>No PidTagTransportMessageHeaders ([MS-OXOMSG] 2.2.1.61)</source>
            <translation>لا توجد الخاصية PidTagTransportMessageHeaders ([MS-OXOMSG] 2.2.1.61)</translation>
        </message>
        <message>
            <source>Not kept</source>
            <translation>لم يُحفظ</translation>
        </message>
        <message>
            <source>Nothing for certain.</source>
            <translation>لا شيء مؤكد.</translation>
        </message>
        <message>
            <source>Nothing known.</source>
            <translation>لا شيء معروف.</translation>
        </message>
        <message>
            <source>Nothing.</source>
            <translation>لا شيء.</translation>
        </message>
        <message>
            <source>Octets are missing, or structures contradict each other ([MS-CFB] 2.6, [MS-OXMSG] 2.4)</source>
            <translation>بايتات ناقصة أو بُنى متناقضة (‎[MS-CFB] 2.6, [MS-OXMSG] 2.4)</translation>
        </message>
        <message>
            <source>Octets of the message as stored (RFC 5322)</source>
            <translation>بايتات الرسالة كما هي مخزّنة (RFC 5322)</translation>
        </message>
        <message>
            <source>Order, borders and coding of all parts of the content.</source>
            <translation>ترتيب كل أجزاء المحتوى وحدودها وترميزها.</translation>
        </message>
        <message>
            <source>PidLidAppointmentRecur or PidLidTaskRecurrence ([MS-OXOCAL] 2.2.1.44)</source>
            <translation>الخاصية PidLidAppointmentRecur أو PidLidTaskRecurrence ([MS-OXOCAL] 2.2.1.44)</translation>
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
            <translation>الخاصية PidTagAttachDataBinary (0x3701)، ولا جديد إلا ترميز base64 حولها</translation>
        </message>
        <message>
            <source>PidTagAttachEncoding ([MS-OXCMSG] 2.2.2.20)</source>
            <translation>PidTagAttachEncoding ([MS-OXCMSG] 2.2.2.20)</translation>
        </message>
        <message>
            <source>PidTagAttachMethod afByReference and its kin ([MS-OXCMSG] 2.2.2.9)</source>
            <translation>الخاصية PidTagAttachMethod بقيمة afByReference وما شابهها (‎[MS-OXCMSG] 2.2.2.9)</translation>
        </message>
        <message>
            <source>PidTagAttachMethod afOle ([MS-OXCMSG] 2.2.2.9)</source>
            <translation>PidTagAttachMethod afOle ([MS-OXCMSG] 2.2.2.9)</translation>
        </message>
        <message>
            <source>PidTagBody beside PidTagHtml ([MS-OXBBODY] 2.1.3)</source>
            <translation>الخاصية PidTagBody إلى جانب PidTagHtml ([MS-OXBBODY] 2.1.3)</translation>
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
            <translation>الخاصية PidTagMessageClass لعنصر نائب من أرشيف</translation>
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
            <translation>الخاصية PidTagRtfCompressed دون \fromhtml، بصيغة text/rtf</translation>
        </message>
        <message>
            <source>PidTagRtfCompressed, de-encapsulated ([MS-OXRTFEX])</source>
            <translation>الخاصية PidTagRtfCompressed، بعد استخراج محتواها (‎[MS-OXRTFEX])</translation>
        </message>
        <message>
            <source>PidTagRtfInSync is false ([MS-OXBBODY] 2.1.3.1)</source>
            <translation>قيمة PidTagRtfInSync هي false ([MS-OXBBODY] 2.1.3.1)</translation>
        </message>
        <message>
            <source>Proof of the content: it does not match the signature of {domains}, as {host} replaces links on the way.</source>
            <translation>إثبات المحتوى: لا يطابق توقيع {domains}، لأن {host} يستبدل الروابط في الطريق.</translation>
        </message>
        <message>
            <source>Proof of the content: it does not match the signature of {domains}.</source>
            <translation>إثبات المحتوى: لا يطابق توقيع {domains}.</translation>
        </message>
        <message>
            <source>PtypTime has no zone ([MS-OXCDATA] 2.11.1)</source>
            <translation>لا منطقة زمنية في PtypTime ([MS-OXCDATA] 2.11.1)</translation>
        </message>
        <message>
            <source>Raw 8-bit header fields, decoded while storing</source>
            <translation>حقول رؤوس خام من 8 بتات، فُكّ ترميزها عند التخزين</translation>
        </message>
        <message>
            <source>Rebuilt</source>
            <translation>أُعيد بناؤه</translation>
        </message>
        <message>
            <source>S/MIME or PGP entity ([MS-OXOSMIME] 2.1)</source>
            <translation>كيان S/MIME أو PGP ([MS-OXOSMIME] 2.1)</translation>
        </message>
        <message>
            <source>That includes a change made after {domains} had signed it.</source>
            <translation>ويشمل ذلك تغييرًا حدث بعد توقيع {domains} عليها.</translation>
        </message>
        <message>
            <source>That includes a change made after {domains} had signed it: {host} replaces links on the way, which explains it.</source>
            <translation>ويشمل ذلك تغييرًا حدث بعد توقيع {domains} عليها: يستبدل {host} الروابط في الطريق، وهذا يفسّره.</translation>
        </message>
        <message>
            <source>That includes a change made after {domains} had signed it: {host} replaces links on the way, which is enough.</source>
            <translation type="vanished">ويشمل ذلك تغييرًا حدث بعد توقيع {domains} عليها: يستبدل {host} الروابط في الطريق، وهذا يكفي.</translation>
        </message>
        <message>
            <source>The attached files themselves.</source>
            <translation>الملفات المرفقة نفسها.</translation>
        </message>
        <message>
            <source>The beginning of the content: unchanged since {domains} signed it.</source>
            <translation>بداية المحتوى: لم تتغيّر منذ توقيع {domains} عليه.</translation>
        </message>
        <message>
            <source>The body without that quoting has the hash in a signature (RFC 6376, 3.5)</source>
            <translation>تجزئة المتن دون ذلك الاقتباس واردة في توقيع (RFC 6376, 3.5)</translation>
        </message>
        <message>
            <source>The content: Outlook kept it in one piece, as it was signed or encrypted.</source>
            <translation>المحتوى: احتفظ به Outlook قطعة واحدة كما وُقِّع أو شُفِّر.</translation>
        </message>
        <message>
            <source>The content: unchanged since {domains} signed it.</source>
            <translation>المحتوى: لم يتغيّر منذ توقيع {domains} عليه.</translation>
        </message>
        <message>
            <source>The count of octets in the first line of the .emlx file</source>
            <translation>عدد البايتات في السطر الأول من ملف ‎.emlx</translation>
        </message>
        <message>
            <source>The headers: made from what Outlook knows of sender, date and the rest.</source>
            <translation>الرؤوس: أُنشئت مما يعرفه Outlook عن المرسل والتاريخ وغيرهما.</translation>
        </message>
        <message>
            <source>The last line is no field (RFC 5322, 2.2)</source>
            <translation>السطر الأخير ليس حقلًا (RFC 5322, 2.2)</translation>
        </message>
        <message>
            <source>The whole message, letter for letter.</source>
            <translation>الرسالة كاملة، حرفًا بحرف.</translation>
        </message>
        <message>
            <source>UTF-16 (RFC 2781)</source>
            <translation>UTF-16 (RFC 2781)</translation>
        </message>
        <message>
            <source>UTF-8 signature (U+FEFF)</source>
            <translation>علامة UTF-8 (U+FEFF)</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>دون تغيير</translation>
        </message>
        <message>
            <source>Unchanged before line {line}, rebuilt from there on.</source>
            <translation>دون تغيير قبل السطر {line}، وأُعيد بناء ما بعده بدءًا منه.</translation>
        </message>
        <message>
            <source>application/ms-tnef without its message ([MS-OXTNEF])</source>
            <translation>جزء application/ms-tnef دون رسالته (‎[MS-OXTNEF])</translation>
        </message>
        <message>
            <source>charset of Content-Type (RFC 2046, 4.1.2)</source>
            <translation>قيمة charset في Content-Type (RFC 2046, 4.1.2)</translation>
        </message>
        <message>
            <source>mboxo quoting (RFC 4155, appendix A)</source>
            <translation>اقتباس mboxo (RFC 4155، الملحق A)</translation>
        </message>
        <message>
            <source>multipart/report without its second part (RFC 6522, 3)</source>
            <translation>جزء multipart/report دون قسمه الثاني (RFC 6522, 3)</translation>
        </message>
        <message>
            <source>multipart/signed without its signed part (RFC 1847)</source>
            <translation>جزء multipart/signed دون القسم الموقَّع منه (RFC 1847)</translation>
        </message>
        <message>
            <source>text/calendar made of properties ([MS-OXCICAL] 2.1.3)</source>
            <translation>جزء text/calendar أُنشئ من الخصائص (‎[MS-OXCICAL] 2.1.3)</translation>
        </message>
    </context>
    <context>
        <name>ConversionPage</name>
        <message>
            <source>Came in as</source>
            <translation>سُلِّمت بصيغة</translation>
        </message>
        <message>
            <source>Handed over as</source>
            <translation type="vanished">سُلِّمت بصيغة</translation>
        </message>
        <message>
            <source>How the sample came about</source>
            <translation>كيف نشأت العينة</translation>
        </message>
        <message>
            <source>SHA-256 of the message</source>
            <translation>قيمة SHA-256 للرسالة</translation>
        </message>
        <message>
            <source>SHA-256 of what was handed over</source>
            <translation type="vanished">قيمة SHA-256 لما سُلِّم</translation>
        </message>
        <message>
            <source>SHA-256 when it came in</source>
            <translation>‏SHA-256 عند الاستلام</translation>
        </message>
        <message>
            <source>Size of that</source>
            <translation type="vanished">حجم ما سُلِّم</translation>
        </message>
        <message>
            <source>Size of the message</source>
            <translation>حجم الرسالة</translation>
        </message>
        <message>
            <source>Size when it came in</source>
            <translation>الحجم عند الاستلام</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;نسخ</translation>
        </message>
        <message>
            <source>A mistake in Intact</source>
            <translation>خطأ في Intact</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>تم النسخ</translation>
        </message>
        <message>
            <source>This tells what went wrong, and holds nothing of your messages. Intact sends it nowhere: copy it, and pass it on to whoever helps you.</source>
            <translation>يذكر هذا ما الذي حدث، ولا يتضمن شيئًا من رسائلك. لا يرسله Intact إلى أي مكان: انسخه وسلّمه إلى من يساعدك.</translation>
        </message>
        <message>
            <source>What would be copied</source>
            <translation>ما الذي سيُنسخ</translation>
        </message>
    </context>
    <context>
        <name>Data</name>
        <message>
            <source>A .msg file holds what Outlook stored of the message, with the header lines of mail that came over the internet. Intact rebuilds the mail from it.</source>
            <extracomment>clients/outlook-2016: procedures.keeps</extracomment>
            <translation>يتضمن ملف ‎.msg ما خزّنه Outlook من الرسالة، مع أسطر رؤوس البريد الذي جاء عبر الإنترنت. يعيد Intact بناء الرسالة منه.</translation>
        </message>
        <message>
            <source>A customer of Symantec, usually your administrator. The sample should come from the person the message was first sent to.</source>
            <extracomment>destinations/symantec-clicktime-support-case: who</extracomment>
            <translation>أحد عملاء Symantec، وهو المسؤول لديك عادةً. ينبغي أن تأتي العينة من الشخص الذي أُرسلت إليه الرسالة أولًا.</translation>
        </message>
        <message>
            <source>A few reports are stopped by spam filters on the way. If yours comes back, a screenshot is accepted too.</source>
            <extracomment>destinations/uk-ncsc: what_next</extracomment>
            <translation>تحجب مرشّحات البريد العشوائي في الطريق بعض البلاغات. إذا عاد إليك بلاغك، فتُقبل لقطة شاشة أيضًا.</translation>
        </message>
        <message>
            <source>A file dragged out of Windows Live Mail can be called ._EML. Intact reads it all the same: it looks at the content, not at the name.</source>
            <extracomment>clients/windows-live-mail: warnings</extracomment>
            <translation>قد يكون اسم الملف المسحوب من Windows Live Mail هو ‎._EML. يقرؤه Intact مع ذلك، فهو ينظر إلى المحتوى لا إلى الاسم.</translation>
        </message>
        <message>
            <source>A folder that holds the folders “destinations” and “clients” with the organisation’s own files. Only administrators may be able to write there.</source>
            <extracomment>policy OrganisationFolder: text</extracomment>
            <translation>مجلد يتضمن المجلدين «destinations» و«clients» وفيهما ملفات المؤسسة الخاصة. يجب ألا يُسمح بالكتابة فيه إلا للمسؤولين.</translation>
        </message>
        <message>
            <source>A guide in SpamCop’s forum, 2005</source>
            <extracomment>clients/horde: procedures.source</extracomment>
            <translation>دليل في منتدى SpamCop، 2005</translation>
        </message>
        <message>
            <source>A mail program stores the message as the server hands it out.</source>
            <extracomment>clients/fastmail: procedures.keeps</extracomment>
            <translation>يخزّن برنامج البريد الرسالة كما يسلّمها الخادم.</translation>
        </message>
        <message>
            <source>A mail without a sample attached: it is thrown away</source>
            <translation type="vanished">رسالة بريد دون عينة مرفقة: تُهمل</translation>
        </message>
        <message>
            <source>A newer page prefers the Control Panel, the quarantine report or the Outlook add-in. Use those first where you have them.</source>
            <extracomment>destinations/hornetsecurity-false-positive: check_before_use</extracomment>
            <translation>تفضّل صفحة أحدث لوحة التحكم (Control Panel) أو تقرير الحجر أو الوظيفة الإضافية لبرنامج Outlook. استخدمها أولًا إن كانت لديك.</translation>
        </message>
        <message>
            <source>A plain Forward or pasted text</source>
            <translation type="vanished">إعادة التوجيه العادية أو النص الملصق</translation>
        </message>
        <message>
            <source>A plain Forward, a copy of the text, a screenshot or a PDF is not a valid sample.</source>
            <extracomment>clients/general: warnings</extracomment>
            <translation>إعادة التوجيه العادية ونسخة النص ولقطة الشاشة وملف PDF ليست عينات صالحة.</translation>
        </message>
        <message>
            <source>A sample can hold personal data: mail addresses, and everything that stands in the message and its attachments. Symantec states that it uses samples worldwide, only to make rules that detect spam, that it passes them to no third party, and that only its staff who work on those rules see them. Its privacy policy tells more.</source>
            <extracomment>destinations/symantec-clicktime-false-positive: consent</extracomment>
            <translation>قد تتضمن العينة بيانات شخصية: عناوين بريد، وكل ما في الرسالة ومرفقاتها. تذكر Symantec أنها تستخدم العينات في جميع أنحاء العالم لوضع قواعد تكشف البريد العشوائي فقط، وأنها لا تمرّرها إلى أي طرف ثالث، وأنه لا يراها إلا موظفوها الذين يعملون على هذه القواعد. تجد المزيد في سياسة الخصوصية الخاصة بها.</translation>
        </message>
        <message>
            <source>A text of a public project, about calendar items</source>
            <extracomment>clients/outlook-mac: procedures.source</extracomment>
            <translation>نص من مشروع عام عن عناصر التقويم</translation>
        </message>
        <message>
            <source>Add the permanent link of the log entry to the ticket; your administrator can copy it from the logs.</source>
            <extracomment>destinations/proofpoint-essentials: what_next</extracomment>
            <translation>أضف إلى التذكرة الرابط الدائم لإدخال السجل، ويستطيع المسؤول نسخه من السجلات.</translation>
        </message>
        <message>
            <source>Address of each destination</source>
            <extracomment>policy DestinationAddresses: title</extracomment>
            <translation>عنوان كل وجهة</translation>
        </message>
        <message>
            <source>All header lines and attachments, in a mailbox file.</source>
            <extracomment>clients/kmail: procedures.keeps</extracomment>
            <translation>كل أسطر الرؤوس والمرفقات، في ملف صندوق بريد.</translation>
        </message>
        <message>
            <source>All header lines and the body, as its help says.</source>
            <extracomment>clients/the-bat: procedures.keeps</extracomment>
            <translation>كل أسطر الرؤوس والمتن، بحسب مساعدة البرنامج.</translation>
        </message>
        <message>
            <source>All mails go to this address instead of the destination: somebody there looks at the samples and submits them.</source>
            <extracomment>policy ModeratorAddress: text</extracomment>
            <translation>تُرسل كل رسائل البريد إلى هذا العنوان بدلًا من الوجهة: يفحص شخص هناك العينات ويقدّمها.</translation>
        </message>
        <message>
            <source>Allowed ways out</source>
            <extracomment>policy AllowedWays: title</extracomment>
            <translation>طرق التسليم المسموح بها</translation>
        </message>
        <message>
            <source>Another mail app on a phone or tablet</source>
            <extracomment>clients/phone: title</extracomment>
            <translation>تطبيق بريد آخر على هاتف أو جهاز لوحي</translation>
        </message>
        <message>
            <source>Anti-Phishing Working Group (APWG)</source>
            <extracomment>destinations/apwg: title</extracomment>
            <translation>مجموعة Anti-Phishing Working Group (APWG)</translation>
        </message>
        <message>
            <source>Any app that has no guide of its own here</source>
            <extracomment>clients/phone: versions</extracomment>
            <translation>أي تطبيق ليس له هنا دليل خاص</translation>
        </message>
        <message>
            <source>Any other program</source>
            <extracomment>clients/general: title</extracomment>
            <translation>أي برنامج آخر</translation>
        </message>
        <message>
            <source>Anyone who has the original message. Cisco cannot process the forward of a mail that had already been forwarded.</source>
            <extracomment>destinations/cisco-false-positive: who</extracomment>
            <translation>كل من لديه الرسالة الأصلية. لا تستطيع Cisco معالجة إعادة توجيه لرسالة سبق أن أُعيد توجيهها.</translation>
        </message>
        <message>
            <source>Anyone who has the original message. If a desk in your house collects such mail, it must send on the inner message: Fortinet often cannot read a mail within a mail within a mail.</source>
            <translation type="vanished">كل من لديه الرسالة الأصلية. إذا كان مكتب في مؤسستك يجمع رسائل كهذه، فعليه أن يرسل الرسالة الداخلية: كثيرًا ما لا تستطيع Fortinet قراءة رسالة داخل رسالة داخل رسالة.</translation>
        </message>
        <message>
            <source>Anyone who has the original message. If a desk in your organisation collects such mail, it must send on the inner message: Fortinet often cannot read a mail within a mail within a mail.</source>
            <extracomment>destinations/fortinet-missed-spam: who</extracomment>
            <translation>كل من لديه الرسالة الأصلية. إذا كان مكتب في مؤسستك يجمع رسائل كهذه، فعليه أن يرسل الرسالة الداخلية: كثيرًا ما لا تستطيع Fortinet قراءة رسالة داخل رسالة داخل رسالة.</translation>
        </message>
        <message>
            <source>Anyone who received a phishing mail.</source>
            <extracomment>destinations/apwg: who</extracomment>
            <translation>كل من تلقّى رسالة تصيّد احتيالي.</translation>
        </message>
        <message>
            <source>Anyone who received a suspicious mail.</source>
            <extracomment>destinations/uk-ncsc: who</extracomment>
            <translation>كل من تلقّى رسالة مشبوهة.</translation>
        </message>
        <message>
            <source>Anyone who received the message.</source>
            <extracomment>destinations/own-address: who</extracomment>
            <translation>كل من تلقّى الرسالة.</translation>
        </message>
        <message>
            <source>Apple Mail</source>
            <extracomment>clients/apple-mail: title</extracomment>
            <translation>Apple Mail</translation>
        </message>
        <message>
            <source>Apple’s Mail on iPhone and iPad</source>
            <extracomment>clients/apple-mail-phone: versions</extracomment>
            <translation>تطبيق Mail من Apple على iPhone وiPad</translation>
        </message>
        <message>
            <source>Arabic</source>
            <extracomment>policy Language: choices</extracomment>
            <translation>العربية</translation>
        </message>
        <message>
            <source>Archives such as .zip</source>
            <translation type="vanished">الأرشيفات مثل ‎.zip</translation>
        </message>
        <message>
            <source>Ask for consent</source>
            <extracomment>policy AskConsent: title</extracomment>
            <translation>طلب الموافقة</translation>
        </message>
        <message>
            <source>Ask your administrator first: Microsoft wants administrators to report such messages in the Submissions portal instead.</source>
            <extracomment>destinations/microsoft-false-positive: first_advice</extracomment>
            <translation>اسأل المسؤول أولًا: تريد Microsoft أن يبلّغ المسؤولون عن هذه الرسائل عبر بوابة Submissions بدلًا من ذلك.</translation>
        </message>
        <message>
            <source>Ask your administrator first: the original in Mimecast’s message tracking has all header lines, so it is the best sample there is.</source>
            <extracomment>destinations/mimecast: first_advice</extracomment>
            <translation>اسأل المسؤول أولًا: الأصل في تتبّع الرسائل لدى Mimecast فيه كل أسطر الرؤوس، فهو أفضل عينة ممكنة.</translation>
        </message>
        <message>
            <source>Attach the original, not a mail that brought it: a message in a message in a message often cannot be read at the other end.</source>
            <extracomment>clients/general: warnings</extracomment>
            <translation>أرفق الأصل، لا رسالة بريد حملته إليك: الرسالة التي داخل رسالة داخل رسالة كثيرًا ما تتعذّر قراءتها عند الطرف الآخر.</translation>
        </message>
        <message>
            <source>Automatic forwarding: such mail is ignored</source>
            <translation type="vanished">إعادة التوجيه التلقائية: تُتجاهل هذه الرسائل</translation>
        </message>
        <message>
            <source>Begin a new mail and open it in a window of its own.</source>
            <extracomment>clients/outlook-web: procedures.steps.text</extracomment>
            <translation>ابدأ رسالة بريد جديدة وافتحها في نافذة مستقلة.</translation>
        </message>
        <message>
            <source>Begin a new mail and put its window beside the list of messages.</source>
            <extracomment>clients/outlook-2003: procedures.steps.text</extracomment>
            <translation>ابدأ رسالة بريد جديدة وضع نافذتها بجانب قائمة الرسائل.</translation>
        </message>
        <message>
            <source>Begin a new mail, and put its window beside the list of messages.</source>
            <translation type="vanished">ابدأ رسالة بريد جديدة، وضع نافذتها بجانب قائمة الرسائل.</translation>
        </message>
        <message>
            <source>Begin a new mail.</source>
            <extracomment>clients/kmail: procedures.steps.text</extracomment>
            <translation>ابدأ رسالة بريد جديدة.</translation>
        </message>
        <message>
            <source>Beside the Forward button</source>
            <extracomment>clients/groupwise: procedures.title</extracomment>
            <translation>بجانب زر إعادة التوجيه</translation>
        </message>
        <message>
            <source>Blog of a Trend Micro support engineer</source>
            <extracomment>destinations/trend-micro: sources.name</extracomment>
            <translation>مدونة أحد مهندسي الدعم في Trend Micro</translation>
        </message>
        <message>
            <source>Bring the file to a computer and drop it on Intact.</source>
            <extracomment>clients/thunderbird-android: procedures.steps.text</extracomment>
            <translation>انقل الملف إلى جهاز كمبيوتر وأفلته على Intact.</translation>
        </message>
        <message>
            <source>Broadcom article 160831 (5 days, one per mail, no .zip)</source>
            <extracomment>destinations/symantec-clicktime-false-positive: sources.name</extracomment>
            <translation>مقالة Broadcom رقم 160831 (5 أيام، واحدة في كل رسالة بريد، دون ‎.zip)</translation>
        </message>
        <message>
            <source>Broadcom article 160831, newer copy</source>
            <extracomment>destinations/symantec-missed-spam: sources.name</extracomment>
            <translation>مقالة Broadcom رقم 160831، نسخة أحدث</translation>
        </message>
        <message>
            <source>Broadcom article 160831, older copy</source>
            <extracomment>destinations/symantec-missed-spam: sources.name</extracomment>
            <translation>مقالة Broadcom رقم 160831، نسخة أقدم</translation>
        </message>
        <message>
            <source>Broadcom article 163837</source>
            <extracomment>clients/outlook-2003: procedures.source</extracomment>
            <translation>مقالة Broadcom رقم 163837</translation>
        </message>
        <message>
            <source>Broadcom article 163837, about an older Outlook</source>
            <extracomment>clients/outlook-2016: procedures.source</extracomment>
            <translation>مقالة Broadcom رقم 163837، عن إصدار أقدم من Outlook</translation>
        </message>
        <message>
            <source>Broadcom article 163837, which only names the other article</source>
            <extracomment>clients/lotus-notes: procedures.source</extracomment>
            <translation>مقالة Broadcom رقم 163837، التي تكتفي بذكر المقالة الأخرى</translation>
        </message>
        <message>
            <source>Broadcom article 163837, whose stored copy has lost the program’s name</source>
            <extracomment>clients/entourage: procedures.source</extracomment>
            <translation>مقالة Broadcom رقم 163837، وقد فُقد اسم البرنامج من نسختها المحفوظة</translation>
        </message>
        <message>
            <source>Broadcom article 177117</source>
            <extracomment>destinations/symantec-false-positive-outside-sender: sources.name</extracomment>
            <translation>مقالة Broadcom رقم 177117</translation>
        </message>
        <message>
            <source>Broadcom article 255204</source>
            <extracomment>destinations/symantec-clicktime-support-case: sources.name</extracomment>
            <translation>مقالة Broadcom رقم 255204</translation>
        </message>
        <message>
            <source>By a setting, for every forward from then on</source>
            <extracomment>clients/outlook-2003: procedures.title</extracomment>
            <translation>بإعداد يسري على كل إعادة توجيه بعد ذلك</translation>
        </message>
        <message>
            <source>By attaching an Outlook item</source>
            <extracomment>clients/outlook-2016: procedures.title</extracomment>
            <translation>بإرفاق عنصر Outlook</translation>
        </message>
        <message>
            <source>By attaching an item</source>
            <extracomment>clients/outlook-2003: procedures.title</extracomment>
            <translation>بإرفاق عنصر</translation>
        </message>
        <message>
            <source>By dragging it into a new mail</source>
            <extracomment>clients/kmail: procedures.title</extracomment>
            <translation>بالسحب إلى رسالة بريد جديدة</translation>
        </message>
        <message>
            <source>Check that the message stands in the new mail as an attachment, enter the address and send.</source>
            <extracomment>clients/evolution: procedures.steps.text</extracomment>
            <translation>تأكّد من أن الرسالة موجودة في رسالة البريد الجديدة كمرفق، ثم أدخل العنوان وأرسل.</translation>
        </message>
        <message>
            <source>Choose .eml where there is a choice, and save.</source>
            <extracomment>clients/em-client: procedures.steps.text</extracomment>
            <translation>اختر ‎.eml إن كان الاختيار متاحًا، واحفظ.</translation>
        </message>
        <message>
            <source>Choose .eml, or the message’s own format.</source>
            <extracomment>clients/general: procedures.steps.text</extracomment>
            <translation>اختر ‎.eml أو الصيغة الخاصة بالرسالة.</translation>
        </message>
        <message>
            <source>Choose EML. The file usually lands in your downloads.</source>
            <extracomment>clients/outlook-new: procedures.steps.text</extracomment>
            <translation>اختر EML. تجد الملف عادةً في مجلد التنزيلات.</translation>
        </message>
        <message>
            <source>Choose the entry above the list that forwards it as an attachment.</source>
            <extracomment>clients/horde: procedures.steps.text</extracomment>
            <translation>اختر من فوق القائمة الأمر الذي يعيد توجيهها كمرفق.</translation>
        </message>
        <message>
            <source>Choose the entry that downloads the message, not an attachment. You get an .eml file.</source>
            <extracomment>clients/nextcloud-mail: procedures.steps.text</extracomment>
            <translation>اختر الأمر الذي ينزّل الرسالة، لا مرفقًا. تحصل على ملف ‎.eml.</translation>
        </message>
        <message>
            <source>Choose the format with the whole text of one message, and save.</source>
            <extracomment>clients/the-bat: procedures.steps.text</extracomment>
            <translation>اختر الصيغة التي فيها النص الكامل لرسالة واحدة، واحفظ.</translation>
        </message>
        <message>
            <source>Choose the format «Raw Message Source» and save.</source>
            <extracomment>clients/apple-mail: procedures.steps.text</extracomment>
            <translation>اختر التنسيق «Raw Message Source» واحفظ.</translation>
        </message>
        <message>
            <source>Choose the type «Outlook Message Format» and save.</source>
            <extracomment>clients/outlook-2016: procedures.steps.text</extracomment>
            <translation>اختر النوع «Outlook Message Format» واحفظ.</translation>
        </message>
        <message>
            <source>Choose «Download (.eml)» in its menu.</source>
            <extracomment>clients/roundcube: procedures.steps.text</extracomment>
            <translation>اختر «Download (.eml)» من قائمتها.</translation>
        </message>
        <message>
            <source>Choose «Forward and Redirect» and then «As Attachment».</source>
            <extracomment>clients/thunderbird: procedures.steps.text</extracomment>
            <translation>اختر «Forward and Redirect» ثم «As Attachment».</translation>
        </message>
        <message>
            <source>Choose «Forward as Attachments».</source>
            <extracomment>clients/seamonkey: procedures.steps.text</extracomment>
            <translation>اختر «Forward as Attachments».</translation>
        </message>
        <message>
            <source>Choose «Forward as attachment».</source>
            <extracomment>clients/outlook-express: procedures.steps.text</extracomment>
            <translation>اختر «Forward as attachment».</translation>
        </message>
        <message>
            <source>Choose «Save as .eml» or «Download as .eml» in the menu of the message.</source>
            <extracomment>clients/mailspring: procedures.steps.text</extracomment>
            <translation>اختر «Save as .eml» أو «Download as .eml» من قائمة الرسالة.</translation>
        </message>
        <message>
            <source>Cisco AsyncOS 8.5 user guide</source>
            <extracomment>destinations/cisco-false-positive: sources.name</extracomment>
            <translation>دليل مستخدم Cisco AsyncOS 8.5</translation>
        </message>
        <message>
            <source>Cisco does not answer single reports.</source>
            <extracomment>destinations/cisco-false-positive: what_next</extracomment>
            <translation>لا ترد Cisco على البلاغات الفردية.</translation>
        </message>
        <message>
            <source>Cisco – dangerous attachment that got through</source>
            <extracomment>destinations/cisco-malware: title</extracomment>
            <translation>Cisco – وصل مرفق خطير</translation>
        </message>
        <message>
            <source>Cisco – good mail called marketing</source>
            <extracomment>destinations/cisco-not-marketing: title</extracomment>
            <translation>Cisco – صُنّفت رسالة سليمة بريدًا تسويقيًا</translation>
        </message>
        <message>
            <source>Cisco – good mail was stopped</source>
            <extracomment>destinations/cisco-false-positive: title</extracomment>
            <translation>Cisco – حُجبت رسالة سليمة</translation>
        </message>
        <message>
            <source>Cisco – marketing mail not recognised</source>
            <extracomment>destinations/cisco-marketing: title</extracomment>
            <translation>Cisco – لم يُتعرَّف على بريد تسويقي</translation>
        </message>
        <message>
            <source>Cisco – phishing that got through</source>
            <extracomment>destinations/cisco-phishing: title</extracomment>
            <translation>Cisco – وصلت رسالة تصيّد احتيالي</translation>
        </message>
        <message>
            <source>Cisco – spam that got through</source>
            <extracomment>destinations/cisco-missed-spam: title</extracomment>
            <translation>Cisco – وصل بريد عشوائي</translation>
        </message>
        <message>
            <source>Claws Mail</source>
            <extracomment>clients/claws-mail: title</extracomment>
            <translation>Claws Mail</translation>
        </message>
        <message>
            <source>Click the arrow beside the paper clip and choose «Item».</source>
            <extracomment>clients/outlook-2003: procedures.steps.text</extracomment>
            <translation>انقر على السهم بجانب مشبك الورق واختر «Item».</translation>
        </message>
        <message>
            <source>Click the bar at the top with the right mouse button, choose to customise it, and drag the button «Forward as Attachment» into it. This is needed once.</source>
            <extracomment>clients/thunderbird: procedures.steps.text</extracomment>
            <translation>انقر على الشريط العلوي بزر الفأرة الأيمن، واختر تخصيصه، واسحب إليه الزر «Forward as Attachment». يلزم ذلك مرة واحدة فقط.</translation>
        </message>
        <message>
            <source>Click the message in the list with the right mouse button.</source>
            <extracomment>clients/outlook-express: procedures.steps.text</extracomment>
            <translation>انقر على الرسالة في القائمة بزر الفأرة الأيمن.</translation>
        </message>
        <message>
            <source>Click the three dots, «More», above the list and choose «Forward as attachment».</source>
            <extracomment>clients/gmail: procedures.steps.text</extracomment>
            <translation>انقر على النقاط الثلاث، «More»، فوق القائمة واختر «Forward as attachment».</translation>
        </message>
        <message>
            <source>Click «Attach Item» and choose «Item».</source>
            <extracomment>clients/outlook-2007: procedures.steps.text</extracomment>
            <translation>انقر على «Attach Item» واختر «Item».</translation>
        </message>
        <message>
            <source>Click «Attach Item», then «Outlook Item».</source>
            <extracomment>clients/outlook-2016: procedures.steps.text</extracomment>
            <translation>انقر على «Attach Item» ثم «Outlook Item».</translation>
        </message>
        <message>
            <source>Click «File», then «Save As».</source>
            <extracomment>clients/outlook-2016: procedures.steps.text</extracomment>
            <translation>انقر على «File» ثم «Save As».</translation>
        </message>
        <message>
            <source>Click «Forward».</source>
            <extracomment>clients/roundcube: procedures.steps.text</extracomment>
            <translation>انقر على «Forward».</translation>
        </message>
        <message>
            <source>Close both windows with «OK».</source>
            <extracomment>clients/outlook-2003: procedures.steps.text</extracomment>
            <translation>أغلق النافذتين بالزر «OK».</translation>
        </message>
        <message>
            <source>Cloudmark takes samples through a web form on its site; mail addresses are not known here.</source>
            <extracomment>destinations/cloudmark: address_hint</extracomment>
            <translation>تستقبل Cloudmark العينات عبر نموذج ويب على موقعها، ولا تُعرف هنا عناوين بريد لها.</translation>
        </message>
        <message>
            <source>Cloudmark – wrong verdict (web form)</source>
            <extracomment>destinations/cloudmark: title</extracomment>
            <translation>Cloudmark – حكم خاطئ (نموذج ويب)</translation>
        </message>
        <message>
            <source>Cloudmark, how to report an accuracy issue</source>
            <extracomment>destinations/cloudmark: sources.name</extracomment>
            <translation>Cloudmark، كيفية الإبلاغ عن خطأ في التصنيف</translation>
        </message>
        <message>
            <source>Ctrl+Alt+F is the plain Forward here, which is not a valid sample. Use the menu.</source>
            <extracomment>clients/claws-mail: warnings</extracomment>
            <translation>الاختصار Ctrl+Alt+F هنا هو إعادة التوجيه العادية، ولا تنتج عنها عينة صالحة. استخدم القائمة.</translation>
        </message>
        <message>
            <source>Days the history goes back</source>
            <extracomment>policy HistoryDays: title</extracomment>
            <translation>عدد الأيام التي يغطيها السجل</translation>
        </message>
        <message>
            <source>Default destination</source>
            <extracomment>policy DefaultDestination: title</extracomment>
            <translation>الوجهة الافتراضية</translation>
        </message>
        <message>
            <source>Destinations that are offered</source>
            <extracomment>policy OfferedDestinations: title</extracomment>
            <translation>الوجهات المعروضة</translation>
        </message>
        <message>
            <source>Do not add samples to a support case: Symantec deletes them there.</source>
            <extracomment>destinations/symantec-missed-spam: what_next</extracomment>
            <translation>لا تُضف عينات إلى حالة دعم: تحذفها Symantec هناك.</translation>
        </message>
        <message>
            <source>Do not attach a .msg file here: Symantec treats a .msg that does not come out of Outlook as invalid.</source>
            <extracomment>clients/outlook-express: warnings</extracomment>
            <translation>لا ترفق هنا ملف ‎.msg: تعدّ Symantec ملف ‎.msg الذي لا يخرج من Outlook غير صالح.</translation>
        </message>
        <message>
            <source>Do not attach a saved .eml file in Outlook: Symantec treats an .eml that comes out of Outlook as invalid. Attach the message itself.</source>
            <extracomment>clients/outlook-2003: warnings</extracomment>
            <translation>لا ترفق ملف ‎.eml محفوظًا في Outlook: تعدّ Symantec ملف ‎.eml الخارج من Outlook غير صالح. أرفق الرسالة نفسها.</translation>
        </message>
        <message>
            <source>Do not copy the text that «Show original» shows into a mail: older guides say so, but it is not a valid sample.</source>
            <extracomment>clients/gmail: warnings</extracomment>
            <translation>لا تنسخ النص الذي يعرضه «Show original» إلى رسالة بريد: تقول أدلة قديمة ذلك، لكنها ليست عينة صالحة.</translation>
        </message>
        <message>
            <source>Do not pass the message to somebody else first: each forward loses details. The person who received it should send it in.</source>
            <extracomment>clients/general: warnings</extracomment>
            <translation>لا تمرّر الرسالة إلى شخص آخر أولًا، ففي كل إعادة توجيه تضيع تفاصيل. ينبغي أن يرسلها من تلقّاها.</translation>
        </message>
        <message>
            <source>Domains of own addresses</source>
            <extracomment>policy OwnDomains: title</extracomment>
            <translation>نطاقات العناوين الخاصة</translation>
        </message>
        <message>
            <source>Download it as a file</source>
            <extracomment>clients/gmail: procedures.title</extracomment>
            <translation>التنزيل كملف</translation>
        </message>
        <message>
            <source>Drag it onto Intact</source>
            <extracomment>clients/claws-mail: procedures.title</extracomment>
            <translation>السحب إلى Intact</translation>
        </message>
        <message>
            <source>Drag it out</source>
            <extracomment>clients/tuta: procedures.title</extracomment>
            <translation>السحب إلى الخارج</translation>
        </message>
        <message>
            <source>Drag it to a folder</source>
            <extracomment>clients/outlook-2016: procedures.title</extracomment>
            <translation>السحب إلى مجلد</translation>
        </message>
        <message>
            <source>Drag it to the desktop</source>
            <extracomment>clients/apple-mail: procedures.title</extracomment>
            <translation>السحب إلى سطح المكتب</translation>
        </message>
        <message>
            <source>Drag one message or several from the list onto Intact.</source>
            <extracomment>clients/claws-mail: procedures.steps.text</extracomment>
            <translation>اسحب رسالة أو عدة رسائل من القائمة إلى Intact.</translation>
        </message>
        <message>
            <source>Drag the message from the list into a folder. A file appears there.</source>
            <extracomment>clients/windows-live-mail: procedures.steps.text</extracomment>
            <translation>اسحب الرسالة من القائمة إلى مجلد. يظهر هناك ملف.</translation>
        </message>
        <message>
            <source>Drag the message from the list into the text of the new mail.</source>
            <extracomment>clients/outlook-2003: procedures.steps.text</extracomment>
            <translation>اسحب الرسالة من القائمة إلى نص رسالة البريد الجديدة.</translation>
        </message>
        <message>
            <source>Drag the message from the list into the text of the new mail. It becomes an attachment.</source>
            <extracomment>clients/outlook-2016: procedures.steps.text</extracomment>
            <translation>اسحب الرسالة من القائمة إلى نص رسالة البريد الجديدة، فتصبح مرفقًا.</translation>
        </message>
        <message>
            <source>Drag the message from the list into the window of the new mail.</source>
            <extracomment>clients/kmail: procedures.steps.text</extracomment>
            <translation>اسحب الرسالة من القائمة إلى نافذة رسالة البريد الجديدة.</translation>
        </message>
        <message>
            <source>Drag the message from the list onto Intact.</source>
            <extracomment>clients/evolution: procedures.steps.text</extracomment>
            <translation>اسحب الرسالة من القائمة إلى Intact.</translation>
        </message>
        <message>
            <source>Drag the message from the list to the desktop or into a folder. A .msg file appears there.</source>
            <extracomment>clients/outlook-2016: procedures.steps.text</extracomment>
            <translation>اسحب الرسالة من القائمة إلى سطح المكتب أو إلى مجلد. يظهر هناك ملف ‎.msg.</translation>
        </message>
        <message>
            <source>Drag the message from the list to the desktop or into a folder. A file that ends in .eml appears there.</source>
            <extracomment>clients/outlook-mac: procedures.steps.text</extracomment>
            <translation>اسحب الرسالة من القائمة إلى سطح المكتب أو إلى مجلد. يظهر هناك ملف بامتداد ‎.eml.</translation>
        </message>
        <message>
            <source>Drag the message onto Intact.</source>
            <extracomment>clients/mailspring: procedures.steps.text</extracomment>
            <translation>اسحب الرسالة إلى Intact.</translation>
        </message>
        <message>
            <source>Drag the message out of the window to the desktop. A file that ends in .eml appears there.</source>
            <extracomment>clients/apple-mail: procedures.steps.text</extracomment>
            <translation>اسحب الرسالة من النافذة إلى سطح المكتب. يظهر هناك ملف بامتداد ‎.eml.</translation>
        </message>
        <message>
            <source>Dragging does not work</source>
            <extracomment>clients/kmail: procedures.title</extracomment>
            <translation>السحب لا يعمل</translation>
        </message>
        <message>
            <source>Dragging from KMail onto another program hands over an internal address, not the message. Save it instead.</source>
            <extracomment>clients/kmail: warnings</extracomment>
            <translation>ينتج عن السحب من KMail إلى برنامج آخر عنوان داخلي، لا الرسالة. احفظها بدلًا من ذلك.</translation>
        </message>
        <message>
            <source>Dragging from Mail straight onto another program does not always hand the message over. If nothing arrives, drag it to the desktop first, or save it.</source>
            <extracomment>clients/apple-mail: warnings</extracomment>
            <translation>لا يؤدي السحب من Mail مباشرة إلى برنامج آخر إلى تسليم الرسالة دائمًا. إذا لم يصل شيء، فاسحبها إلى سطح المكتب أولًا أو احفظها.</translation>
        </message>
        <message>
            <source>Dragging from the new Outlook onto another program often hands over no message at all. If nothing arrives, download the message first.</source>
            <extracomment>clients/outlook-new: warnings</extracomment>
            <translation>كثيرًا ما لا يسلّم السحب من Outlook الجديد إلى برنامج آخر أي رسالة. إذا لم يصل شيء، فنزّل الرسالة أولًا.</translation>
        </message>
        <message>
            <source>Dragging hands over a mailbox file with small changes: a line X-Evolution-Source, and a &gt; before lines that begin with From. Intact takes the added line off and tells you.</source>
            <extracomment>clients/evolution: warnings</extracomment>
            <translation>ينتج عن السحب ملف صندوق بريد فيه تغييرات صغيرة: سطر X-Evolution-Source، وعلامة ‎&gt;‎ قبل الأسطر التي تبدأ بكلمة From. يزيل Intact السطر المضاف ويخبرك بذلك.</translation>
        </message>
        <message>
            <source>Drop a copy of it on Intact.</source>
            <extracomment>clients/sup: procedures.steps.text</extracomment>
            <translation>أفلت نسخة منه على Intact.</translation>
        </message>
        <message>
            <source>Drop that file on Intact.</source>
            <extracomment>clients/apple-mail: procedures.steps.text</extracomment>
            <translation>أفلت ذلك الملف على Intact.</translation>
        </message>
        <message>
            <source>Drop the .msg file on Intact.</source>
            <extracomment>clients/outlook-2016: procedures.steps.text</extracomment>
            <translation>أفلت ملف ‎.msg على Intact.</translation>
        </message>
        <message>
            <source>Drop the file on Intact and look whether all header lines are there.</source>
            <extracomment>clients/lotus-notes: procedures.steps.text</extracomment>
            <translation>أفلت الملف على Intact وتحقّق من وجود كل أسطر الرؤوس.</translation>
        </message>
        <message>
            <source>Drop the file on Intact.</source>
            <extracomment>clients/apple-mail: procedures.steps.text</extracomment>
            <translation>أفلت الملف على Intact.</translation>
        </message>
        <message>
            <source>Drop the file on Intact: it shows whether something is missing.</source>
            <extracomment>clients/em-client: procedures.steps.text</extracomment>
            <translation>أفلت الملف على Intact: سيبيّن لك إن كان شيء ناقصًا.</translation>
        </message>
        <message>
            <source>Dynamic Net, reporting spam</source>
            <extracomment>destinations/n-able-false-positive: sources.name</extracomment>
            <translation>Dynamic Net، الإبلاغ عن البريد العشوائي</translation>
        </message>
        <message>
            <source>Each sample is examined on its own, usually within 24 hours. Symantec does not answer by mail.</source>
            <extracomment>destinations/symantec-false-positive: what_next</extracomment>
            <translation>تُفحص كل عينة على حدة، خلال 24 ساعة عادةً. ولا ترد Symantec بالبريد.</translation>
        </message>
        <message>
            <source>English</source>
            <extracomment>policy Language: choices</extracomment>
            <translation>الإنجليزية</translation>
        </message>
        <message>
            <source>Enter the address and send.</source>
            <extracomment>clients/apple-mail: procedures.steps.text</extracomment>
            <translation>أدخل العنوان وأرسل.</translation>
        </message>
        <message>
            <source>Enter the address of the person or desk in your organisation that looks at such messages. If you do not know it, ask your helpdesk.</source>
            <extracomment>destinations/own-address: address_hint</extracomment>
            <translation>أدخل عنوان الشخص أو المكتب الذي يفحص هذه الرسائل في مؤسستك. وإذا كنت لا تعرفه، فاسأل مكتب المساعدة.</translation>
        </message>
        <message>
            <source>Enter the address, check that the attachment is there and not empty, and send.</source>
            <extracomment>clients/em-client: procedures.steps.text</extracomment>
            <translation>أدخل العنوان، وتأكّد من أن المرفق موجود وليس فارغًا، ثم أرسل.</translation>
        </message>
        <message>
            <source>Enter the address, check that the attachment is there, and send.</source>
            <extracomment>clients/entourage: procedures.steps.text</extracomment>
            <translation>أدخل العنوان، وتأكّد من وجود المرفق، ثم أرسل.</translation>
        </message>
        <message>
            <source>Enter the address, check that the message stands there as an attachment, and send.</source>
            <extracomment>clients/mutt: procedures.steps.text</extracomment>
            <translation>أدخل العنوان، وتأكّد من أن الرسالة موجودة هناك كمرفق، ثم أرسل.</translation>
        </message>
        <message>
            <source>Entourage, Outlook 2011 for Mac</source>
            <extracomment>clients/entourage: title</extracomment>
            <translation>Entourage وOutlook 2011 لأجهزة Mac</translation>
        </message>
        <message>
            <source>Every mail program and webmail that can attach a message to a message</source>
            <extracomment>clients/general: versions</extracomment>
            <translation>كل برنامج بريد وكل بريد ويب يستطيع إرفاق رسالة برسالة</translation>
        </message>
        <message>
            <source>Everything, byte for byte. The files end in .txt; Intact looks at the content.</source>
            <extracomment>clients/claws-mail: procedures.keeps</extracomment>
            <translation>كل شيء، بايتًا ببايت. امتداد الملفات ‎.txt، لكن Intact ينظر إلى المحتوى.</translation>
        </message>
        <message>
            <source>Everything, if the message is attached unchanged.</source>
            <extracomment>clients/general: procedures.keeps</extracomment>
            <translation>كل شيء، إذا أُرفقت الرسالة دون تغيير.</translation>
        </message>
        <message>
            <source>Everything, while the forward style is «attached», as it is by default.</source>
            <extracomment>clients/evolution: procedures.keeps</extracomment>
            <translation>كل شيء، ما دام نمط إعادة التوجيه هو «attached»، وهو الافتراضي.</translation>
        </message>
        <message>
            <source>Everything, while the forward style is «attached», as it is from the factory.</source>
            <translation type="vanished">كل شيء، ما دام نمط إعادة التوجيه هو «attached»، وهو الافتراضي.</translation>
        </message>
        <message>
            <source>Everything. Lines that Thunderbird added are taken off by Intact.</source>
            <extracomment>clients/thunderbird: procedures.keeps</extracomment>
            <translation>كل شيء. يزيل Intact الأسطر التي أضافها Thunderbird.</translation>
        </message>
        <message>
            <source>Everything. Lines that Thunderbird added are taken off by Intact. On Windows and macOS this was not tried.</source>
            <extracomment>clients/thunderbird: procedures.keeps</extracomment>
            <translation>كل شيء. يزيل Intact الأسطر التي أضافها Thunderbird. لم يُجرَّب ذلك على Windows وmacOS.</translation>
        </message>
        <message>
            <source>Everything: it is the message as it was delivered.</source>
            <extracomment>clients/sup: procedures.keeps</extracomment>
            <translation>كل شيء: إنها الرسالة كما سُلّمت.</translation>
        </message>
        <message>
            <source>Everything: the message goes unaltered.</source>
            <extracomment>clients/evolution: procedures.keeps</extracomment>
            <translation>كل شيء: تُرسل الرسالة دون تغيير.</translation>
        </message>
        <message>
            <source>Everything: the message is attached as it is stored.</source>
            <extracomment>clients/thunderbird: procedures.keeps</extracomment>
            <translation>كل شيء: تُرفق الرسالة كما هي مخزّنة.</translation>
        </message>
        <message>
            <source>Evolution</source>
            <extracomment>clients/evolution: title</extracomment>
            <translation>Evolution</translation>
        </message>
        <message>
            <source>Evolution on Linux</source>
            <extracomment>clients/evolution: versions</extracomment>
            <translation>برنامج Evolution على Linux</translation>
        </message>
        <message>
            <source>Evolution’s help, forwarding</source>
            <extracomment>clients/evolution: procedures.source</extracomment>
            <translation>مساعدة Evolution، إعادة التوجيه</translation>
        </message>
        <message>
            <source>Export it as a file</source>
            <extracomment>clients/proton: procedures.title</extracomment>
            <translation>التصدير كملف</translation>
        </message>
        <message>
            <source>Export the message</source>
            <extracomment>clients/lotus-notes: procedures.title</extracomment>
            <translation>تصدير الرسالة</translation>
        </message>
        <message>
            <source>Fastmail in the browser</source>
            <extracomment>clients/fastmail: title</extracomment>
            <translation>Fastmail في المتصفح</translation>
        </message>
        <message>
            <source>Fastmail’s web client</source>
            <extracomment>clients/fastmail: versions</extracomment>
            <translation>بريد الويب من Fastmail</translation>
        </message>
        <message>
            <source>Fetch it with a mail program</source>
            <extracomment>clients/fastmail: procedures.title</extracomment>
            <translation>جلب الرسالة ببرنامج بريد</translation>
        </message>
        <message>
            <source>First words of the mails</source>
            <extracomment>policy BodyTemplate: title</extracomment>
            <translation>الكلمات الأولى في رسائل البريد</translation>
        </message>
        <message>
            <source>Folder with own destinations and guides</source>
            <extracomment>policy OrganisationFolder: title</extracomment>
            <translation>مجلد الوجهات والأدلة الخاصة</translation>
        </message>
        <message>
            <source>Follow the guide for that program.</source>
            <extracomment>clients/apple-mail-phone: procedures.steps.text</extracomment>
            <translation>اتبع دليل ذلك البرنامج.</translation>
        </message>
        <message>
            <source>Follow the guide «Gmail in the browser».</source>
            <extracomment>clients/gmail-app: procedures.steps.text</extracomment>
            <translation>اتبع الدليل «Gmail in the browser».</translation>
        </message>
        <message>
            <source>Fortinet community, FortiMail false negative handling</source>
            <extracomment>destinations/fortinet-missed-spam: sources.name</extracomment>
            <translation>مجتمع Fortinet، التعامل مع البريد العشوائي الذي لم يكتشفه FortiMail</translation>
        </message>
        <message>
            <source>Fortinet community, submitting spam samples (2013, edited 2022)</source>
            <extracomment>destinations/fortinet-missed-spam: sources.name</extracomment>
            <translation>مجتمع Fortinet، تقديم عينات البريد العشوائي (2013، عُدِّلت في 2022)</translation>
        </message>
        <message>
            <source>Fortinet does not answer the sender.</source>
            <extracomment>destinations/fortinet-missed-spam: what_next</extracomment>
            <translation>لا ترد Fortinet على المرسل.</translation>
        </message>
        <message>
            <source>Fortinet – spam that got through</source>
            <extracomment>destinations/fortinet-missed-spam: title</extracomment>
            <translation>Fortinet – وصل بريد عشوائي</translation>
        </message>
        <message>
            <source>Fortinet’s article of 2025 names this address. An older one names submitspam@service.fortinet.com; ask your administrator if a mail comes back.</source>
            <extracomment>destinations/fortinet-missed-spam: check_before_use</extracomment>
            <translation>تذكر مقالة Fortinet من عام 2025 هذا العنوان، وتذكر مقالة أقدم submitspam@service.fortinet.com. اسأل المسؤول إذا عادت إليك رسالة بريد.</translation>
        </message>
        <message>
            <source>Forwarding as an attachment is not known here. Drag the message out and let Intact make the mail.</source>
            <extracomment>clients/tuta: warnings</extracomment>
            <translation>لا تُعرف هنا إعادة التوجيه كمرفق. اسحب الرسالة إلى الخارج ودع Intact ينشئ رسالة البريد.</translation>
        </message>
        <message>
            <source>Forwarding as an attachment is not known to work here. Open the mailbox in the browser or in another mail program, and take the message from there.</source>
            <extracomment>clients/windows-10-mail: warnings</extracomment>
            <translation>لا يُعرف أن إعادة التوجيه كمرفق تعمل هنا. افتح صندوق البريد في المتصفح أو في برنامج بريد آخر، وخذ الرسالة من هناك.</translation>
        </message>
        <message>
            <source>Forwarding inline loses the attachments. Look at the setting in «Edit», «Preferences», «Composer Preferences», «General», «Forward style»: by default it is «attached».</source>
            <extracomment>clients/evolution: warnings</extracomment>
            <translation>تُفقد المرفقات عند إعادة التوجيه ضمن النص. راجع الإعداد في «Edit» ثم «Preferences» ثم «Composer Preferences» ثم «General» ثم «Forward style»: القيمة الافتراضية هي «attached».</translation>
        </message>
        <message>
            <source>Forwarding inline loses the attachments. Look at the setting in «Edit», «Preferences», «Composer Preferences», «General», «Forward style»: from the factory it is «attached».</source>
            <translation type="vanished">تُفقد المرفقات عند إعادة التوجيه ضمن النص. راجع الإعداد في «Edit» ثم «Preferences» ثم «Composer Preferences» ثم «General» ثم «Forward style»: القيمة الافتراضية هي «attached».</translation>
        </message>
        <message>
            <source>French</source>
            <extracomment>policy Language: choices</extracomment>
            <translation>الفرنسية</translation>
        </message>
        <message>
            <source>From the list of messages</source>
            <extracomment>clients/horde: procedures.title</extracomment>
            <translation>من قائمة الرسائل</translation>
        </message>
        <message>
            <source>GMX, web.de and mail.com in the browser</source>
            <extracomment>clients/gmx: title</extracomment>
            <translation>GMX وweb.de وmail.com في المتصفح</translation>
        </message>
        <message>
            <source>Geary</source>
            <extracomment>clients/geary: title</extracomment>
            <translation>Geary</translation>
        </message>
        <message>
            <source>Geary has no known way to forward a message as an attachment or to save it. Use the webmail of your provider or another mail program for this.</source>
            <extracomment>clients/geary: warnings</extracomment>
            <translation>لا تُعرف في Geary طريقة لإعادة توجيه رسالة كمرفق أو لحفظها. استخدم لذلك بريد الويب لدى مزوّدك أو برنامج بريد آخر.</translation>
        </message>
        <message>
            <source>Geary on Linux</source>
            <extracomment>clients/geary: versions</extracomment>
            <translation>برنامج Geary على Linux</translation>
        </message>
        <message>
            <source>Geary’s source, 2026-05-13</source>
            <extracomment>clients/geary: procedures.source</extracomment>
            <translation>الشيفرة المصدرية لبرنامج Geary، ‏2026-05-13</translation>
        </message>
        <message>
            <source>German</source>
            <extracomment>policy Language: choices</extracomment>
            <translation>الألمانية</translation>
        </message>
        <message>
            <source>Give your administrator the saved sample: its Message-ID and date help to find the original in the console.</source>
            <extracomment>destinations/mimecast: what_next</extracomment>
            <translation>أعطِ المسؤول العينة المحفوظة: يساعد Message-ID والتاريخ فيها على العثور على الأصل في وحدة التحكم.</translation>
        </message>
        <message>
            <source>Gmail and Google Workspace in a web browser</source>
            <extracomment>clients/gmail: versions</extracomment>
            <translation>Gmail وGoogle Workspace في متصفح الويب</translation>
        </message>
        <message>
            <source>Gmail in the browser</source>
            <extracomment>clients/gmail: title</extracomment>
            <translation>Gmail في المتصفح</translation>
        </message>
        <message>
            <source>Gmail on a phone or tablet</source>
            <extracomment>clients/gmail-app: title</extracomment>
            <translation>Gmail على هاتف أو جهاز لوحي</translation>
        </message>
        <message>
            <source>Go to the list of messages; do not open the message.</source>
            <extracomment>clients/horde: procedures.steps.text</extracomment>
            <translation>انتقل إلى قائمة الرسائل، ولا تفتح الرسالة.</translation>
        </message>
        <message>
            <source>GroupWise</source>
            <extracomment>clients/groupwise: title</extracomment>
            <translation>GroupWise</translation>
        </message>
        <message>
            <source>Help desk of Valdosta State University</source>
            <extracomment>destinations/cisco-false-positive: sources.name</extracomment>
            <translation>مكتب المساعدة في Valdosta State University</translation>
        </message>
        <message>
            <source>Helpdesk</source>
            <extracomment>policy HelpdeskContact: title</extracomment>
            <translation>مكتب المساعدة</translation>
        </message>
        <message>
            <source>Hold Alt and drag the message from the list to the desktop or onto Intact.</source>
            <extracomment>clients/tuta: procedures.steps.text</extracomment>
            <translation>اضغط باستمرار على Alt واسحب الرسالة من القائمة إلى سطح المكتب أو إلى Intact.</translation>
        </message>
        <message>
            <source>Horde and SpamCop webmail</source>
            <extracomment>clients/horde: title</extracomment>
            <translation>بريد الويب Horde وSpamCop</translation>
        </message>
        <message>
            <source>Horde, as providers and SpamCop run it</source>
            <extracomment>clients/horde: versions</extracomment>
            <translation>بريد Horde كما يشغّله المزوّدون وSpamCop</translation>
        </message>
        <message>
            <source>Hornetsecurity support, newer page</source>
            <extracomment>destinations/hornetsecurity-false-positive: sources.name</extracomment>
            <translation>دعم Hornetsecurity، صفحة أحدث</translation>
        </message>
        <message>
            <source>Hornetsecurity support, reporting false positives and false negatives</source>
            <extracomment>destinations/hornetsecurity-false-positive: sources.name</extracomment>
            <translation>دعم Hornetsecurity، الإبلاغ عن البريد المحجوب خطأً والبريد العشوائي غير المكتشف</translation>
        </message>
        <message>
            <source>Hornetsecurity – good mail was stopped</source>
            <extracomment>destinations/hornetsecurity-false-positive: title</extracomment>
            <translation>Hornetsecurity – حُجبت رسالة سليمة</translation>
        </message>
        <message>
            <source>Hornetsecurity – spam that got through</source>
            <extracomment>destinations/hornetsecurity-missed-spam: title</extracomment>
            <translation>Hornetsecurity – وصل بريد عشوائي</translation>
        </message>
        <message>
            <source>How a Maildir is made</source>
            <extracomment>clients/sup: procedures.source</extracomment>
            <translation>بنية Maildir</translation>
        </message>
        <message>
            <source>IBM Lotus Notes, IBM Notes and HCL Notes</source>
            <extracomment>clients/lotus-notes: versions</extracomment>
            <translation>IBM Lotus Notes وIBM Notes وHCL Notes</translation>
        </message>
        <message>
            <source>If it can save messages</source>
            <extracomment>clients/em-client: procedures.title</extracomment>
            <translation>إذا كان يستطيع حفظ الرسائل</translation>
        </message>
        <message>
            <source>If it has such an entry</source>
            <extracomment>clients/em-client: procedures.title</extracomment>
            <translation>إذا كان فيه أمر كهذا</translation>
        </message>
        <message>
            <source>If on, Intact reads no message where it cannot start a process of its own for that. If off, it says so and reads within its own bounds.</source>
            <extracomment>policy ProtectionRequired: text</extracomment>
            <translation>عند التشغيل لا يقرأ Intact أي رسالة إذا تعذّر عليه بدء عملية مستقلة لذلك. وعند الإيقاف يُعلِم بذلك ويقرأ ضمن حدوده الخاصة.</translation>
        </message>
        <message>
            <source>If the link stays blocked, ask your administrator or Symantec support. Keep the sample: a support case needs it.</source>
            <extracomment>destinations/symantec-clicktime-false-positive: what_next</extracomment>
            <translation>إذا بقي الرابط محجوبًا، فاسأل المسؤول أو دعم Symantec. احتفظ بالعينة، فحالة الدعم تحتاج إليها.</translation>
        </message>
        <message>
            <source>If the mail is still stopped after 24 hours, open a support case or ask your administrator to.</source>
            <extracomment>destinations/symantec-false-positive: what_next</extracomment>
            <translation>إذا ظل البريد محجوبًا بعد 24 ساعة، فافتح حالة دعم أو اطلب ذلك من المسؤول.</translation>
        </message>
        <message>
            <source>If the message you want stands as an attachment in another mail, do not download it from there: it can lose header lines. Ask the person who received it.</source>
            <extracomment>clients/outlook-web: warnings</extracomment>
            <translation>إذا كانت الرسالة التي تريدها مرفقة برسالة بريد أخرى، فلا تنزّلها من هناك، فقد تفقد أسطر رؤوس. اطلبها ممن تلقّاها.</translation>
        </message>
        <message>
            <source>If the new mail is in rich text, the receiver may find a winmail.dat instead of the message. Set it to HTML or plain text before you send it.</source>
            <extracomment>clients/outlook-2003: warnings</extracomment>
            <translation>إذا كانت رسالة البريد الجديدة بتنسيق النص المنسق (rich text)، فقد يجد المستلم ملف winmail.dat بدلًا من الرسالة. اضبطها على HTML أو على النص العادي قبل إرسالها.</translation>
        </message>
        <message>
            <source>If the same kind of mail keeps coming, tell your administrator: Cisco’s Talos portal shows administrators what became of a report.</source>
            <extracomment>destinations/cisco-false-positive: what_next</extracomment>
            <translation>إذا استمر وصول النوع نفسه من البريد، فأخبر المسؤول: تعرض بوابة Talos من Cisco للمسؤولين ما آل إليه البلاغ.</translation>
        </message>
        <message>
            <source>If you dragged it to the desktop, drop the file on Intact.</source>
            <extracomment>clients/tuta: procedures.steps.text</extracomment>
            <translation>إذا سحبتها إلى سطح المكتب، فأفلت الملف على Intact.</translation>
        </message>
        <message>
            <source>If you may use the MailMarshal Cloud console, report the message there: Trustwave prefers that. The address is for spam that the filter did not classify at all.</source>
            <extracomment>destinations/trustwave-missed-spam: first_advice</extracomment>
            <translation>إذا كان يُسمح لك باستخدام MailMarshal Cloud console، فبلّغ عن الرسالة هناك: تفضّل Trustwave ذلك. العنوان مخصص للبريد العشوائي الذي لم يصنّفه المرشّح إطلاقًا.</translation>
        </message>
        <message>
            <source>If your mail program has a Symantec report button, or you may use the Symantec portal, report the message there. Symantec asks for a mail only where neither works.</source>
            <extracomment>destinations/symantec-missed-spam: first_advice</extracomment>
            <translation>إذا كان في برنامج البريد لديك زر إبلاغ من Symantec، أو كان يُسمح لك باستخدام بوابة Symantec، فبلّغ عن الرسالة هناك. لا تطلب Symantec رسالة بريد إلا إذا لم ينجح أيٌّ منهما.</translation>
        </message>
        <message>
            <source>If your mailbox is a Maildir, each message is a file of its own there. Find that of the message.</source>
            <extracomment>clients/sup: procedures.steps.text</extracomment>
            <translation>إذا كان صندوق بريدك بصيغة Maildir، فلكل رسالة فيه ملف مستقل. ابحث عن ملف الرسالة.</translation>
        </message>
        <message>
            <source>If your program cannot do this, ask the people who run your mail, or save the message as a file and drop it on Intact.</source>
            <extracomment>clients/general: warnings</extracomment>
            <translation>إذا لم يستطع برنامجك ذلك، فاسأل المسؤولين عن بريدك، أو احفظ الرسالة كملف وأفلته على Intact.</translation>
        </message>
        <message>
            <source>In 2009 samples went to false@support.trendmicro.com (good mail) and spam@support.trendmicro.com (missed spam), packed into a zip file with a password. Intact makes no archives: save the samples, and ask Trend Micro’s support how it takes them today.</source>
            <extracomment>destinations/trend-micro: address_hint</extracomment>
            <translation>في عام 2009 كانت العينات تُرسل إلى false@support.trendmicro.com (رسائل سليمة) وإلى spam@support.trendmicro.com (بريد عشوائي لم يُكتشف)، مضغوطة في ملف zip بكلمة مرور. لا ينشئ Intact أرشيفات: احفظ العينات، واسأل دعم Trend Micro كيف يستقبلها اليوم.</translation>
        </message>
        <message>
            <source>In its menu, choose «Forward as attachment».</source>
            <extracomment>clients/thunderbird-android: procedures.steps.text</extracomment>
            <translation>من قائمتها اختر «Forward as attachment».</translation>
        </message>
        <message>
            <source>In the Gmail app for phones, forwarding as an attachment is not known to work. Use a browser on a computer.</source>
            <extracomment>clients/gmail: warnings</extracomment>
            <translation>لا يُعرف أن إعادة التوجيه كمرفق تعمل في تطبيق Gmail على الهواتف. استخدم متصفحًا على جهاز كمبيوتر.</translation>
        </message>
        <message>
            <source>Intact never looks for updates, so this is off whatever it says; the policy is there for audits that ask for it.</source>
            <extracomment>policy UpdateCheck: text</extracomment>
            <translation>لا يبحث Intact أبدًا عن تحديثات، فهذا معطّل مهما كانت القيمة، والسياسة موجودة من أجل عمليات التدقيق التي تطلبها.</translation>
        </message>
        <message>
            <source>Its source, 2026-08-20</source>
            <extracomment>clients/thunderbird-android: procedures.source</extracomment>
            <translation>شيفرته المصدرية، ‏2026-08-20</translation>
        </message>
        <message>
            <source>Japanese</source>
            <extracomment>policy Language: choices</extracomment>
            <translation>اليابانية</translation>
        </message>
        <message>
            <source>K-9 Mail 5.600 and later, Thunderbird for Android</source>
            <extracomment>clients/thunderbird-android: versions</extracomment>
            <translation>K-9 Mail 5.600 وما بعده، وThunderbird لنظام Android</translation>
        </message>
        <message>
            <source>KMail</source>
            <extracomment>clients/kmail: title</extracomment>
            <translation>KMail</translation>
        </message>
        <message>
            <source>KMail and Kontact on Linux</source>
            <extracomment>clients/kmail: versions</extracomment>
            <translation>برنامجا KMail وKontact على Linux</translation>
        </message>
        <message>
            <source>KMail hands over an internal address instead.</source>
            <extracomment>clients/kmail: procedures.keeps</extracomment>
            <translation>يسلّم KMail عنوانًا داخليًا بدلًا منها.</translation>
        </message>
        <message>
            <source>KMail’s handbook, menus</source>
            <extracomment>clients/kmail: procedures.source</extracomment>
            <translation>دليل KMail، القوائم</translation>
        </message>
        <message>
            <source>KMail’s handbook, using KMail</source>
            <extracomment>clients/kmail: procedures.source</extracomment>
            <translation>دليل KMail، استخدام KMail</translation>
        </message>
        <message>
            <source>KMail’s source for dragging</source>
            <extracomment>clients/kmail: procedures.source</extracomment>
            <translation>الشيفرة المصدرية للسحب في KMail</translation>
        </message>
        <message>
            <source>Kaspersky support, anti-spam</source>
            <extracomment>destinations/kaspersky-false-positive: sources.name</extracomment>
            <translation>دعم Kaspersky، مكافحة البريد العشوائي</translation>
        </message>
        <message>
            <source>Kaspersky support, article 470</source>
            <extracomment>destinations/kaspersky-false-positive: sources.name</extracomment>
            <translation>دعم Kaspersky، المقالة 470</translation>
        </message>
        <message>
            <source>Kaspersky – good mail was stopped</source>
            <extracomment>destinations/kaspersky-false-positive: title</extracomment>
            <translation>Kaspersky – حُجبت رسالة سليمة</translation>
        </message>
        <message>
            <source>Keep a history</source>
            <extracomment>policy KeepHistory: title</extracomment>
            <translation>الاحتفاظ بسجل</translation>
        </message>
        <message>
            <source>Keep the type .eml and save.</source>
            <extracomment>clients/thunderbird: procedures.steps.text</extracomment>
            <translation>أبقِ النوع ‎.eml واحفظ.</translation>
        </message>
        <message>
            <source>Language</source>
            <extracomment>policy Language: title</extracomment>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Largest mail (bytes)</source>
            <extracomment>policy MaximumMailBytes: title</extracomment>
            <translation>أكبر حجم لرسالة البريد (بايت)</translation>
        </message>
        <message>
            <source>Leave the message in your mailbox and open Gmail in the browser of a computer.</source>
            <extracomment>clients/gmail-app: procedures.steps.text</extracomment>
            <translation>اترك الرسالة في صندوق بريدك، وافتح Gmail في المتصفح على جهاز كمبيوتر.</translation>
        </message>
        <message>
            <source>Leave the message in your mailbox and open it on a computer, in your mail program or in the browser.</source>
            <extracomment>clients/apple-mail-phone: procedures.steps.text</extracomment>
            <translation>اترك الرسالة في صندوق بريدك، وافتحها على جهاز كمبيوتر في برنامج البريد لديك أو في المتصفح.</translation>
        </message>
        <message>
            <source>Leave «mime_forward_decode» unset: it turns the content into text.</source>
            <extracomment>clients/mutt: warnings</extracomment>
            <translation>لا تفعّل «mime_forward_decode»: فهو يحوّل المحتوى إلى نص.</translation>
        </message>
        <message>
            <source>Linux and Windows</source>
            <extracomment>clients/claws-mail: versions</extracomment>
            <translation>على Linux وWindows</translation>
        </message>
        <message>
            <source>Load the complete message first: if it was not fully downloaded, only its header lines are attached.</source>
            <extracomment>clients/thunderbird-android: warnings</extracomment>
            <translation>حمّل الرسالة كاملة أولًا: إذا لم تُنزّل كلها، فلن تُرفق إلا أسطر رؤوسها.</translation>
        </message>
        <message>
            <source>Look at Symantec’s article once before the first use: Intact does not know the address that samples go to, and a newer article asks for a support case instead.</source>
            <extracomment>destinations/symantec-clicktime-false-positive: check_before_use</extracomment>
            <translation>راجع مقالة Symantec مرة واحدة قبل أول استخدام: لا يعرف Intact العنوان الذي تُرسل إليه العينات، وتطلب مقالة أحدث فتح حالة دعم بدلًا من ذلك.</translation>
        </message>
        <message>
            <source>Look at Symantec’s article once before the first use: its address is not known here, and a newer article asks for a support case instead.</source>
            <translation type="vanished">راجع مقالة Symantec مرة واحدة قبل أول استخدام: عنوان الوجهة غير معروف هنا، وتطلب مقالة أحدث فتح حالة دعم بدلًا من ذلك.</translation>
        </message>
        <message>
            <source>Look at the article first: how a message is reported depends on what the filter did with it.</source>
            <extracomment>destinations/symantec-false-positive: check_before_use</extracomment>
            <translation>راجع المقالة أولًا: تتوقف طريقة الإبلاغ عن الرسالة على ما فعله بها المرشّح.</translation>
        </message>
        <message>
            <source>Look at the article first: its newer version wants you to use the report button or the portal, and takes a mail only where neither can be used.</source>
            <extracomment>destinations/symantec-missed-spam: check_before_use</extracomment>
            <translation>راجع المقالة أولًا: تطلب نسختها الأحدث استخدام زر الإبلاغ أو البوابة، ولا تقبل رسالة بريد إلا إذا تعذّر استخدام أيٍّ منهما.</translation>
        </message>
        <message>
            <source>Look at the article first: the addresses are not known here.</source>
            <extracomment>destinations/symantec-false-positive-outside-sender: check_before_use</extracomment>
            <translation>راجع المقالة أولًا: العناوين غير معروفة هنا.</translation>
        </message>
        <message>
            <source>Look at the sent mail: the attachment must not be empty.</source>
            <extracomment>clients/nextcloud-mail: procedures.steps.text</extracomment>
            <translation>راجع الرسالة المرسَلة: يجب ألا يكون المرفق فارغًا.</translation>
        </message>
        <message>
            <source>Look for updates</source>
            <extracomment>policy UpdateCheck: title</extracomment>
            <translation>البحث عن تحديثات</translation>
        </message>
        <message>
            <source>Look for «Save As», «Export», «Download message» or «Show original».</source>
            <extracomment>clients/general: procedures.steps.text</extracomment>
            <translation>ابحث عن «Save As» أو «Export» أو «Download message» أو «Show original».</translation>
        </message>
        <message>
            <source>Look in the menu of the message for «Forward as attachment» or a similar entry.</source>
            <extracomment>clients/em-client: procedures.steps.text</extracomment>
            <translation>ابحث في قائمة الرسالة عن «Forward as attachment» أو أمر مشابه.</translation>
        </message>
        <message>
            <source>Look in your program’s menus or help for «Forward as attachment» or a similar entry, often behind a «More» or three-dots button.</source>
            <extracomment>clients/general: procedures.steps.text</extracomment>
            <translation>ابحث في قوائم برنامجك أو في مساعدته عن «Forward as attachment» أو أمر مشابه، وكثيرًا ما يكون خلف زر «More» أو زر النقاط الثلاث.</translation>
        </message>
        <message>
            <source>Look on the Broadcom support site for the article «How To Export Messages From IBM Lotus Notes», and follow it.</source>
            <extracomment>clients/lotus-notes: procedures.steps.text</extracomment>
            <translation>ابحث في موقع دعم Broadcom عن المقالة «How To Export Messages From IBM Lotus Notes» واتبعها.</translation>
        </message>
        <message>
            <source>Lotus Notes, HCL Notes</source>
            <extracomment>clients/lotus-notes: title</extracomment>
            <translation>Lotus Notes, HCL Notes</translation>
        </message>
        <message>
            <source>Mail of Windows 10 and 11</source>
            <extracomment>clients/windows-10-mail: title</extracomment>
            <translation>تطبيق البريد في Windows 10 وWindows 11</translation>
        </message>
        <message>
            <source>Mail on iCloud.com</source>
            <extracomment>clients/icloud: versions</extracomment>
            <translation>تطبيق Mail على iCloud.com</translation>
        </message>
        <message>
            <source>Mail on iPhone and iPad</source>
            <extracomment>clients/apple-mail-phone: title</extracomment>
            <translation>تطبيق Mail على iPhone وiPad</translation>
        </message>
        <message>
            <source>Mail on macOS</source>
            <extracomment>clients/apple-mail: versions</extracomment>
            <translation>تطبيق Mail على macOS</translation>
        </message>
        <message>
            <source>Mailbird</source>
            <extracomment>clients/mailbird: title</extracomment>
            <translation>Mailbird</translation>
        </message>
        <message>
            <source>Mailbird on Windows and macOS</source>
            <extracomment>clients/mailbird: versions</extracomment>
            <translation>برنامج Mailbird على Windows وmacOS</translation>
        </message>
        <message>
            <source>Mailspring</source>
            <extracomment>clients/mailspring: title</extracomment>
            <translation>Mailspring</translation>
        </message>
        <message>
            <source>Manual of a public add-in for reporting to Cisco, which names Cisco document 214133</source>
            <extracomment>destinations/cisco-malware: sources.name</extracomment>
            <translation>دليل وظيفة إضافية عامة للإبلاغ إلى Cisco، يذكر مستند Cisco رقم 214133</translation>
        </message>
        <message>
            <source>McAfee article KB59415</source>
            <extracomment>destinations/trellix: sources.name</extracomment>
            <translation>مقالة McAfee رقم KB59415</translation>
        </message>
        <message>
            <source>McAfee’s article KB59415 gives the addresses, but they are not known here. Copy the right one from the article, or ask your administrator.</source>
            <extracomment>destinations/trellix: address_hint</extracomment>
            <translation>تذكر مقالة McAfee ذات الرقم KB59415 العناوين، لكنها غير معروفة هنا. انسخ العنوان الصحيح من المقالة، أو اطلبه من المسؤول.</translation>
        </message>
        <message>
            <source>Messages forwarded or pasted as text</source>
            <translation type="vanished">الرسائل المُعاد توجيهها أو الملصقة كنص</translation>
        </message>
        <message>
            <source>Messages of different kinds in one mail</source>
            <translation type="vanished">رسائل من أنواع مختلفة في رسالة بريد واحدة</translation>
        </message>
        <message>
            <source>Microsoft Entourage and Outlook 2011 on old Macs</source>
            <extracomment>clients/entourage: versions</extracomment>
            <translation>برنامجا Microsoft Entourage وOutlook 2011 على أجهزة Mac القديمة</translation>
        </message>
        <message>
            <source>Microsoft documentation, manual submission page, about 2021</source>
            <extracomment>destinations/microsoft-false-positive: sources.name</extracomment>
            <translation>وثائق Microsoft، صفحة التقديم اليدوي، نحو 2021</translation>
        </message>
        <message>
            <source>Microsoft may not answer. Tell your administrator if the same mistake happens again.</source>
            <extracomment>destinations/microsoft-false-positive: what_next</extracomment>
            <translation>قد لا ترد Microsoft. أخبر المسؤول إذا تكرر الخطأ نفسه.</translation>
        </message>
        <message>
            <source>Microsoft states that samples are kept in data centres in North America and may be read by its analysts.</source>
            <extracomment>destinations/microsoft-false-positive: consent</extracomment>
            <translation>تذكر Microsoft أن العينات تُحفظ في مراكز بيانات في أمريكا الشمالية، وأن محلليها قد يقرؤونها.</translation>
        </message>
        <message>
            <source>Microsoft – good mail was stopped</source>
            <extracomment>destinations/microsoft-false-positive: title</extracomment>
            <translation>Microsoft – حُجبت رسالة سليمة</translation>
        </message>
        <message>
            <source>Microsoft – phishing that got through</source>
            <extracomment>destinations/microsoft-phishing: title</extracomment>
            <translation>Microsoft – وصلت رسالة تصيّد احتيالي</translation>
        </message>
        <message>
            <source>Microsoft – spam that got through</source>
            <extracomment>destinations/microsoft-missed-spam: title</extracomment>
            <translation>Microsoft – وصل بريد عشوائي</translation>
        </message>
        <message>
            <source>Mimecast support</source>
            <extracomment>destinations/mimecast: sources.name</extracomment>
            <translation>دعم Mimecast</translation>
        </message>
        <message>
            <source>Mimecast – wrong verdict (console)</source>
            <extracomment>destinations/mimecast: title</extracomment>
            <translation>Mimecast – حكم خاطئ (وحدة التحكم)</translation>
        </message>
        <message>
            <source>Moderator</source>
            <extracomment>policy ModeratorAddress: title</extracomment>
            <translation>المشرف</translation>
        </message>
        <message>
            <source>Mutt and NeoMutt</source>
            <extracomment>clients/mutt: title</extracomment>
            <translation>Mutt وNeoMutt</translation>
        </message>
        <message>
            <source>Mutt and NeoMutt in a terminal</source>
            <extracomment>clients/mutt: versions</extracomment>
            <translation>برنامجا Mutt وNeoMutt في نافذة طرفية</translation>
        </message>
        <message>
            <source>My own address – security desk or moderator</source>
            <extracomment>destinations/own-address: title</extracomment>
            <translation>عنوان من اختياري – مكتب الأمن أو المشرف</translation>
        </message>
        <message>
            <source>N-able SpamExperts – good mail was stopped</source>
            <extracomment>destinations/n-able-false-positive: title</extracomment>
            <translation>N-able SpamExperts – حُجبت رسالة سليمة</translation>
        </message>
        <message>
            <source>N-able SpamExperts – spam that got through</source>
            <extracomment>destinations/n-able-missed-spam: title</extracomment>
            <translation>N-able SpamExperts – وصل بريد عشوائي</translation>
        </message>
        <message>
            <source>NeoMutt’s documentation of its settings, 2026-07-24</source>
            <extracomment>clients/mutt: procedures.source</extracomment>
            <translation>وثائق إعدادات NeoMutt، ‏2026-07-24</translation>
        </message>
        <message>
            <source>Network Midlands, about the APWG</source>
            <extracomment>destinations/apwg: sources.name</extracomment>
            <translation>Network Midlands، عن APWG</translation>
        </message>
        <message>
            <source>New Outlook for Windows</source>
            <extracomment>clients/outlook-new: title</extracomment>
            <translation>Outlook الجديد على Windows</translation>
        </message>
        <message>
            <source>Newsletters and marketing mail that you want, and mail that was only marked as suspected spam, do not count as mistakes, at least with Symantec’s gateway products.</source>
            <extracomment>destinations/symantec-false-positive: first_advice</extracomment>
            <translation>لا تُعدّ أخطاءً النشراتُ الإخبارية والرسائل التسويقية التي تريدها، ولا الرسائل التي وُسمت فقط بأنها بريد عشوائي مشتبه به، على الأقل في منتجات البوابة من Symantec.</translation>
        </message>
        <message>
            <source>Nextcloud Mail</source>
            <extracomment>clients/nextcloud-mail: title</extracomment>
            <translation>Nextcloud Mail</translation>
        </message>
        <message>
            <source>No mail becomes larger than this. A destination’s own smaller limit still holds.</source>
            <extracomment>policy MaximumMailBytes: text</extracomment>
            <translation>لا تتجاوز أي رسالة بريد هذا الحجم. ويبقى الحد الأصغر الخاص بالوجهة ساريًا.</translation>
        </message>
        <message>
            <source>Northern Ireland Cyber Security Centre, report a scam email</source>
            <extracomment>destinations/uk-ncsc: sources.name</extracomment>
            <translation>Northern Ireland Cyber Security Centre، الإبلاغ عن رسالة احتيالية</translation>
        </message>
        <message>
            <source>Not known for these apps.</source>
            <extracomment>clients/phone: procedures.keeps</extracomment>
            <translation>غير معروف لهذه التطبيقات.</translation>
        </message>
        <message>
            <source>Not known for this app.</source>
            <extracomment>clients/apple-mail-phone: procedures.keeps</extracomment>
            <translation>غير معروف لهذا التطبيق.</translation>
        </message>
        <message>
            <source>Not known. Check that the message stands in the new mail as an attachment.</source>
            <extracomment>clients/em-client: procedures.keeps</extracomment>
            <translation>غير معروف. تأكّد من أن الرسالة موجودة في رسالة البريد الجديدة كمرفق.</translation>
        </message>
        <message>
            <source>Not known. Intact shows what the file holds.</source>
            <extracomment>clients/em-client: procedures.keeps</extracomment>
            <translation>غير معروف. يعرض Intact ما يتضمنه الملف.</translation>
        </message>
        <message>
            <source>Not possible here</source>
            <extracomment>clients/geary: procedures.title</extracomment>
            <translation>غير ممكن هنا</translation>
        </message>
        <message>
            <source>Not verified. Intact shows what the file holds.</source>
            <extracomment>clients/proton: procedures.keeps</extracomment>
            <translation>لم يُتحقق منه. يعرض Intact ما يتضمنه الملف.</translation>
        </message>
        <message>
            <source>Novell GroupWise 8.0.2 client help</source>
            <extracomment>clients/groupwise: procedures.source</extracomment>
            <translation>مساعدة عميل Novell GroupWise 8.0.2</translation>
        </message>
        <message>
            <source>Older messages are not submitted. A destination’s own shorter limit still holds.</source>
            <extracomment>policy MaximumMessageDays: text</extracomment>
            <translation>لا تُقدَّم الرسائل الأقدم. ويبقى الحد الأقصر الخاص بالوجهة ساريًا.</translation>
        </message>
        <message>
            <source>Oldest message (days)</source>
            <extracomment>policy MaximumMessageDays: title</extracomment>
            <translation>أقدم رسالة (بالأيام)</translation>
        </message>
        <message>
            <source>On a Mac, use Mail instead: it can forward the message as an attachment.</source>
            <extracomment>clients/icloud: warnings</extracomment>
            <translation>على أجهزة Mac استخدم Mail بدلًا من ذلك، فهو يستطيع إعادة توجيه الرسالة كمرفق.</translation>
        </message>
        <message>
            <source>On the «Home» tab, in the group «Respond», click «More» and then «Forward as Attachment».</source>
            <extracomment>clients/outlook-2016: procedures.steps.text</extracomment>
            <translation>في علامة التبويب «Home»، ضمن المجموعة «Respond»، انقر على «More» ثم على «Forward as Attachment».</translation>
        </message>
        <message>
            <source>One message</source>
            <extracomment>clients/gmail: procedures.title</extracomment>
            <translation>رسالة واحدة</translation>
        </message>
        <message>
            <source>Only addresses of these domains count as a person’s own, and mails come from no others.</source>
            <extracomment>policy OwnDomains: text</extracomment>
            <translation>لا تُعدّ عناوين خاصة بالمستخدم إلا عناوين هذه النطاقات، ولا تأتي رسائل البريد من غيرها.</translation>
        </message>
        <message>
            <source>Only messages that went through this filter help: look for the line X-Filter-ID among the header lines.</source>
            <extracomment>destinations/n-able-false-positive: first_advice</extracomment>
            <translation>لا تفيد إلا الرسائل التي مرّت بهذا المرشّح: ابحث عن السطر X-Filter-ID بين أسطر الرؤوس.</translation>
        </message>
        <message>
            <source>Only these destinations can be chosen, by the names that “intact destinations” lists. Without this policy all are offered.</source>
            <extracomment>policy OfferedDestinations: text</extracomment>
            <translation>لا يمكن اختيار غير هذه الوجهات، بالأسماء التي يسردها الأمر «intact destinations». ومن دون هذه السياسة تُعرض كل الوجهات.</translation>
        </message>
        <message>
            <source>Only these ways can be taken, by the names that “intact ways” lists. Without this policy all are allowed.</source>
            <extracomment>policy AllowedWays: text</extracomment>
            <translation>لا يمكن استخدام غير هذه الطرق، بالأسماء التي يسردها الأمر «intact ways». ومن دون هذه السياسة يُسمح بكل الطرق.</translation>
        </message>
        <message>
            <source>Only with the host. How the connection is protected; there is none without.</source>
            <extracomment>policy SmtpSecurity: text</extracomment>
            <translation>مع المضيف فقط. كيف يُحمى الاتصال، ولا اتصال من دون حماية.</translation>
        </message>
        <message>
            <source>Only with the host. Without this policy the usual port of the security.</source>
            <extracomment>policy SmtpPort: text</extracomment>
            <translation>مع المضيف فقط. ومن دون هذه السياسة يُستخدم المنفذ المعتاد لنوع الحماية.</translation>
        </message>
        <message>
            <source>Open Cloudmark’s page first and follow what it says today.</source>
            <extracomment>destinations/cloudmark: check_before_use</extracomment>
            <translation>افتح صفحة Cloudmark أولًا واتبع ما تقوله اليوم.</translation>
        </message>
        <message>
            <source>Open a case with Broadcom support, or ask your administrator to, and offer the samples as proof.</source>
            <extracomment>destinations/symantec-clicktime-support-case: what_next</extracomment>
            <translation>افتح حالة لدى دعم Broadcom، أو اطلب ذلك من المسؤول، واعرض العينات دليلًا.</translation>
        </message>
        <message>
            <source>Open that link and confirm the report: nothing goes out before you do.</source>
            <extracomment>destinations/spamcop: what_next</extracomment>
            <translation>افتح الرابط وأكّد البلاغ: لا يُرسل شيء قبل ذلك.</translation>
        </message>
        <message>
            <source>Open the list beside «Forward» and choose the entry that attaches the message.</source>
            <extracomment>clients/groupwise: procedures.steps.text</extracomment>
            <translation>افتح القائمة بجانب «Forward» واختر الأمر الذي يرفق الرسالة.</translation>
        </message>
        <message>
            <source>Open the menu of «Forward» and choose «Forward as attachment».</source>
            <extracomment>clients/roundcube: procedures.steps.text</extracomment>
            <translation>افتح قائمة «Forward» واختر «Forward as attachment».</translation>
        </message>
        <message>
            <source>Open the message and choose «Forward as Attachment» in its menu.</source>
            <extracomment>clients/mailspring: procedures.steps.text</extracomment>
            <translation>افتح الرسالة واختر من قائمتها «Forward as Attachment».</translation>
        </message>
        <message>
            <source>Open the message and its menu, the three dots.</source>
            <extracomment>clients/nextcloud-mail: procedures.steps.text</extracomment>
            <translation>افتح الرسالة ثم قائمتها، أي النقاط الثلاث.</translation>
        </message>
        <message>
            <source>Open the message and look for «Save As», «Export» or «Download» in its menu.</source>
            <extracomment>clients/em-client: procedures.steps.text</extracomment>
            <translation>افتح الرسالة وابحث في قائمتها عن «Save As» أو «Export» أو «Download».</translation>
        </message>
        <message>
            <source>Open the message and wait until it is complete. If it offers to load the rest, do that first.</source>
            <extracomment>clients/thunderbird-android: procedures.steps.text</extracomment>
            <translation>افتح الرسالة وانتظر حتى تكتمل. وإذا عرض البرنامج تحميل الباقي، فافعل ذلك أولًا.</translation>
        </message>
        <message>
            <source>Open the message in the webmail of your provider, or in another mail program, and forward it as an attachment there.</source>
            <extracomment>clients/geary: procedures.steps.text</extracomment>
            <translation>افتح الرسالة في بريد الويب لدى مزوّدك أو في برنامج بريد آخر، وأعد توجيهها من هناك كمرفق.</translation>
        </message>
        <message>
            <source>Open the message, and in its menu, the three dots, choose «Forward as attachment».</source>
            <extracomment>clients/nextcloud-mail: procedures.steps.text</extracomment>
            <translation>افتح الرسالة، ومن قائمتها، أي النقاط الثلاث، اختر «Forward as attachment».</translation>
        </message>
        <message>
            <source>Open the message, click the three dots, «More actions», and choose «Download» or «Save as».</source>
            <extracomment>clients/outlook-new: procedures.steps.text</extracomment>
            <translation>افتح الرسالة، وانقر على النقاط الثلاث، «More actions»، ثم اختر «Download» أو «Save as».</translation>
        </message>
        <message>
            <source>Open the message, click the three dots, «More actions», and choose «Download».</source>
            <extracomment>clients/outlook-web: procedures.steps.text</extracomment>
            <translation>افتح الرسالة، وانقر على النقاط الثلاث، «More actions»، ثم اختر «Download».</translation>
        </message>
        <message>
            <source>Open the message, click the three dots, «More actions», and choose «Forward as attachment». It may stand below «Other reply actions».</source>
            <extracomment>clients/outlook-new: procedures.steps.text</extracomment>
            <translation>افتح الرسالة، وانقر على النقاط الثلاث، «More actions»، ثم اختر «Forward as attachment». وقد تجده تحت «Other reply actions».</translation>
        </message>
        <message>
            <source>Open the message, click the three dots, «More», and choose «Download message». Where that is missing, choose «Show original» and then «Download original».</source>
            <extracomment>clients/gmail: procedures.steps.text</extracomment>
            <translation>افتح الرسالة، وانقر على النقاط الثلاث، «More»، ثم اختر «Download message». وإذا لم تجده، فاختر «Show original» ثم «Download original».</translation>
        </message>
        <message>
            <source>Open the message, click the three dots, «More», and choose «Forward as attachment».</source>
            <extracomment>clients/gmail: procedures.steps.text</extracomment>
            <translation>افتح الرسالة، وانقر على النقاط الثلاث، «More»، ثم اختر «Forward as attachment».</translation>
        </message>
        <message>
            <source>Open the message, click «More» and choose «Export».</source>
            <extracomment>clients/proton: procedures.steps.text</extracomment>
            <translation>افتح الرسالة، وانقر على «More» واختر «Export».</translation>
        </message>
        <message>
            <source>Open the message, wait until it is complete, and choose «Export as EML» in its menu.</source>
            <extracomment>clients/thunderbird-android: procedures.steps.text</extracomment>
            <translation>افتح الرسالة، وانتظر حتى تكتمل، ثم اختر من قائمتها «Export as EML».</translation>
        </message>
        <message>
            <source>Open the same mailbox with another mail program, for example NeoMutt, and forward the message as an attachment there.</source>
            <extracomment>clients/sup: procedures.steps.text</extracomment>
            <translation>افتح صندوق البريد نفسه ببرنامج بريد آخر، مثل NeoMutt، وأعد توجيه الرسالة كمرفق من هناك.</translation>
        </message>
        <message>
            <source>Open «File» and choose «Save As», or press Ctrl+S.</source>
            <extracomment>clients/kmail: procedures.steps.text</extracomment>
            <translation>افتح «File» واختر «Save As»، أو اضغط Ctrl+S.</translation>
        </message>
        <message>
            <source>Open «File» and choose «Save As».</source>
            <extracomment>clients/apple-mail: procedures.steps.text</extracomment>
            <translation>افتح «File» واختر «Save As».</translation>
        </message>
        <message>
            <source>Open «File», then «Save As», then «File…», or press Ctrl+S.</source>
            <extracomment>clients/thunderbird: procedures.steps.text</extracomment>
            <translation>افتح «File» ثم «Save As» ثم «File…»، أو اضغط Ctrl+S.</translation>
        </message>
        <message>
            <source>Open «Message» and choose «Forward as Attachment».</source>
            <extracomment>clients/outlook-mac: procedures.steps.text</extracomment>
            <translation>افتح «Message» واختر «Forward as Attachment».</translation>
        </message>
        <message>
            <source>Open «Message» and choose «Forward as Attachment». A right click on the message offers the same.</source>
            <extracomment>clients/apple-mail: procedures.steps.text</extracomment>
            <translation>افتح «Message» واختر «Forward as Attachment». وتجد الأمر نفسه بالنقر على الرسالة بزر الفأرة الأيمن.</translation>
        </message>
        <message>
            <source>Open «Message» and choose «Forward as attachment».</source>
            <extracomment>clients/claws-mail: procedures.steps.text</extracomment>
            <translation>افتح «Message» واختر «Forward as attachment».</translation>
        </message>
        <message>
            <source>Open «Message» and look for «Forward as Attachment».</source>
            <extracomment>clients/entourage: procedures.steps.text</extracomment>
            <translation>افتح «Message» وابحث عن «Forward as Attachment».</translation>
        </message>
        <message>
            <source>Open «Message», in the bar with «File», «Edit», «View» and «Go». Choose «Forward As» and then «Attachment».</source>
            <extracomment>clients/thunderbird: procedures.steps.text</extracomment>
            <translation>افتح «Message» في الشريط الذي فيه «File» و«Edit» و«View» و«Go». اختر «Forward As» ثم «Attachment».</translation>
        </message>
        <message>
            <source>Open «Message», then «Forward As», and choose «Attachment».</source>
            <extracomment>clients/seamonkey: procedures.steps.text</extracomment>
            <translation>افتح «Message» ثم «Forward As» واختر «Attachment».</translation>
        </message>
        <message>
            <source>Open «Message», then «Forward as», and choose «Attached».</source>
            <extracomment>clients/evolution: procedures.steps.text</extracomment>
            <translation>افتح «Message» ثم «Forward as» واختر «Attached».</translation>
        </message>
        <message>
            <source>Open «Message», then «Forward», and choose «As Attachment», or press Shift+F.</source>
            <extracomment>clients/kmail: procedures.steps.text</extracomment>
            <translation>افتح «Message» ثم «Forward» واختر «As Attachment»، أو اضغط Shift+F.</translation>
        </message>
        <message>
            <source>Open «Tools» and choose «Export messages».</source>
            <extracomment>clients/the-bat: procedures.steps.text</extracomment>
            <translation>افتح «Tools» واختر «Export messages».</translation>
        </message>
        <message>
            <source>Open «Tools», then «Options», and on the tab «Preferences» click «E-Mail Options».</source>
            <extracomment>clients/outlook-2003: procedures.steps.text</extracomment>
            <translation>افتح «Tools» ثم «Options»، وفي علامة التبويب «Preferences» انقر على «E-Mail Options».</translation>
        </message>
        <message>
            <source>Outlook 2003</source>
            <extracomment>clients/outlook-2003: title</extracomment>
            <translation>Outlook 2003</translation>
        </message>
        <message>
            <source>Outlook 2003 on Windows, perhaps also Outlook 2002</source>
            <extracomment>clients/outlook-2003: versions</extracomment>
            <translation>برنامج Outlook 2003 على Windows، وربما Outlook 2002 أيضًا</translation>
        </message>
        <message>
            <source>Outlook 2007</source>
            <extracomment>clients/outlook-2007: title</extracomment>
            <translation>Outlook 2007</translation>
        </message>
        <message>
            <source>Outlook 2007 on Windows</source>
            <extracomment>clients/outlook-2007: versions</extracomment>
            <translation>برنامج Outlook 2007 على Windows</translation>
        </message>
        <message>
            <source>Outlook 2010 and later (classic)</source>
            <extracomment>clients/outlook-2016: title</extracomment>
            <translation>Outlook 2010 وما بعده (الكلاسيكي)</translation>
        </message>
        <message>
            <source>Outlook 2010, 2013, 2016, 2019, 2021, 2024 and Microsoft 365 on Windows, classic</source>
            <extracomment>clients/outlook-2016: versions</extracomment>
            <translation>Outlook 2010 و2013 و2016 و2019 و2021 و2024 وMicrosoft 365 على Windows، الإصدار الكلاسيكي</translation>
        </message>
        <message>
            <source>Outlook Express</source>
            <extracomment>clients/outlook-express: title</extracomment>
            <translation>Outlook Express</translation>
        </message>
        <message>
            <source>Outlook Express on Windows XP and earlier</source>
            <extracomment>clients/outlook-express: versions</extracomment>
            <translation>برنامج Outlook Express على Windows XP وما قبله</translation>
        </message>
        <message>
            <source>Outlook does not send the message byte for byte: it makes it anew from what it stored.</source>
            <extracomment>clients/outlook-2003: warnings</extracomment>
            <translation>لا يرسل Outlook الرسالة بايتًا ببايت، بل يعيد إنشاءها مما خزّنه.</translation>
        </message>
        <message>
            <source>Outlook does not send the message byte for byte: it makes it anew from what it stored. Makers of filters report damaged header lines, also for mail that was received through Exchange.</source>
            <extracomment>clients/outlook-2016: warnings</extracomment>
            <translation>لا يرسل Outlook الرسالة بايتًا ببايت، بل يعيد إنشاءها مما خزّنه. ويذكر مطوّرو المرشّحات وجود أسطر رؤوس تالفة، حتى في البريد الوارد عبر Exchange.</translation>
        </message>
        <message>
            <source>Outlook for Mac</source>
            <extracomment>clients/outlook-mac: title</extracomment>
            <translation>Outlook لأجهزة Mac</translation>
        </message>
        <message>
            <source>Outlook for iOS and Android</source>
            <extracomment>clients/outlook-phone: versions</extracomment>
            <translation>تطبيق Outlook على iOS وAndroid</translation>
        </message>
        <message>
            <source>Outlook in the browser, for Microsoft 365, Exchange and Outlook.com</source>
            <extracomment>clients/outlook-web: versions</extracomment>
            <translation>Outlook في المتصفح، مع Microsoft 365 وExchange وOutlook.com</translation>
        </message>
        <message>
            <source>Outlook on a phone or tablet</source>
            <extracomment>clients/outlook-phone: title</extracomment>
            <translation>Outlook على هاتف أو جهاز لوحي</translation>
        </message>
        <message>
            <source>Outlook on macOS</source>
            <extracomment>clients/outlook-mac: versions</extracomment>
            <translation>برنامج Outlook على macOS</translation>
        </message>
        <message>
            <source>Outlook on the web, Outlook.com</source>
            <extracomment>clients/outlook-web: title</extracomment>
            <translation>Outlook على الويب وOutlook.com</translation>
        </message>
        <message>
            <source>Pick the message in the window «Insert Item», enter the address and send.</source>
            <extracomment>clients/outlook-2003: procedures.steps.text</extracomment>
            <translation>اختر الرسالة في النافذة «Insert Item»، ثم أدخل العنوان وأرسل.</translation>
        </message>
        <message>
            <source>Pick the message, enter the address and send.</source>
            <extracomment>clients/outlook-2016: procedures.steps.text</extracomment>
            <translation>اختر الرسالة، ثم أدخل العنوان وأرسل.</translation>
        </message>
        <message>
            <source>Postbox</source>
            <extracomment>clients/postbox: title</extracomment>
            <translation>Postbox</translation>
        </message>
        <message>
            <source>Postbox on Windows and macOS</source>
            <extracomment>clients/postbox: versions</extracomment>
            <translation>برنامج Postbox على Windows وmacOS</translation>
        </message>
        <message>
            <source>Press Ctrl+Alt+F.</source>
            <extracomment>clients/outlook-2007: procedures.steps.text</extracomment>
            <translation>اضغط Ctrl+Alt+F.</translation>
        </message>
        <message>
            <source>Press Ctrl+F.</source>
            <extracomment>clients/evolution: procedures.steps.text</extracomment>
            <translation>اضغط Ctrl+F.</translation>
        </message>
        <message>
            <source>Privacy statement</source>
            <extracomment>policy ConsentText: title</extracomment>
            <translation>بيان الخصوصية</translation>
        </message>
        <message>
            <source>Proofpoint Essentials – wrong verdict (ticket)</source>
            <extracomment>destinations/proofpoint-essentials: title</extracomment>
            <translation>Proofpoint Essentials – حكم خاطئ (تذكرة)</translation>
        </message>
        <message>
            <source>Proton Mail has no known way to forward a message as an attachment. Export it and let Intact make the mail.</source>
            <extracomment>clients/proton: warnings</extracomment>
            <translation>لا تُعرف في Proton Mail طريقة لإعادة توجيه رسالة كمرفق. صدّرها ودع Intact ينشئ رسالة البريد.</translation>
        </message>
        <message>
            <source>Proton Mail in the browser</source>
            <extracomment>clients/proton: title</extracomment>
            <translation>Proton Mail في المتصفح</translation>
        </message>
        <message>
            <source>Proton Mail’s web client</source>
            <extracomment>clients/proton: versions</extracomment>
            <translation>بريد الويب من Proton Mail</translation>
        </message>
        <message>
            <source>Proton’s source, an old version</source>
            <extracomment>clients/proton: procedures.source</extracomment>
            <translation>الشيفرة المصدرية لخدمة Proton، إصدار قديم</translation>
        </message>
        <message>
            <source>RFC 2046 section 5.2.1; Broadcom article 163837</source>
            <extracomment>clients/general: procedures.source</extracomment>
            <translation>‏RFC 2046 القسم 5.2.1؛ مقالة Broadcom رقم 163837</translation>
        </message>
        <message>
            <source>Read only in a protected process</source>
            <extracomment>policy ProtectionRequired: title</extracomment>
            <translation>القراءة في عملية محمية فقط</translation>
        </message>
        <message>
            <source>Report only messages that the newest rules still get wrong, and nothing confidential.</source>
            <extracomment>destinations/trellix: first_advice</extracomment>
            <translation>لا تبلّغ إلا عن رسائل ما زالت أحدث القواعد تخطئ فيها، ولا تبلّغ عن شيء سري.</translation>
        </message>
        <message>
            <source>Reporting and dragging are not available in this app.</source>
            <extracomment>clients/outlook-phone: warnings</extracomment>
            <translation>لا يتوفر الإبلاغ ولا السحب في هذا التطبيق.</translation>
        </message>
        <message>
            <source>Roundcube webmail</source>
            <extracomment>clients/roundcube: title</extracomment>
            <translation>بريد الويب Roundcube</translation>
        </message>
        <message>
            <source>Roundcube, as many providers and universities run it</source>
            <extracomment>clients/roundcube: versions</extracomment>
            <translation>بريد Roundcube كما يشغّله كثير من المزوّدين والجامعات</translation>
        </message>
        <message>
            <source>Roundcube’s source, 2026-08-16</source>
            <extracomment>clients/roundcube: procedures.source</extracomment>
            <translation>الشيفرة المصدرية لبرنامج Roundcube، ‏2026-08-16</translation>
        </message>
        <message>
            <source>STARTTLS, never without</source>
            <extracomment>policy SmtpSecurity: choices</extracomment>
            <translation>بروتوكول STARTTLS دائمًا</translation>
        </message>
        <message>
            <source>Save it as a file</source>
            <extracomment>clients/apple-mail: procedures.title</extracomment>
            <translation>الحفظ كملف</translation>
        </message>
        <message>
            <source>Save the message instead.</source>
            <extracomment>clients/kmail: procedures.steps.text</extracomment>
            <translation>احفظ الرسالة بدلًا من ذلك.</translation>
        </message>
        <message>
            <source>Save the samples and attach them to the ticket; several go into one.</source>
            <extracomment>destinations/proofpoint-essentials: what_next</extracomment>
            <translation>احفظ العينات وأرفقها بالتذكرة، ويمكن أن توضع عدة عينات في تذكرة واحدة.</translation>
        </message>
        <message>
            <source>Save the samples for the support case; they are written as .eml files, exactly as they would be sent.</source>
            <extracomment>destinations/symantec-clicktime-support-case: what_next</extracomment>
            <translation>احفظ العينات لحالة الدعم: تُكتب كملفات ‎.eml، تمامًا كما كانت ستُرسل.</translation>
        </message>
        <message>
            <source>Save the samples, then give them to Trend Micro’s support the way it asks for.</source>
            <extracomment>destinations/trend-micro: what_next</extracomment>
            <translation>احفظ العينات، ثم سلّمها إلى دعم Trend Micro بالطريقة التي يطلبها.</translation>
        </message>
        <message>
            <source>Save the samples, then upload them in the web form. Do not paste their text: only the complete file counts.</source>
            <extracomment>destinations/cloudmark: what_next</extracomment>
            <translation>احفظ العينات، ثم ارفعها إلى نموذج الويب. لا تلصق نصها: الملف الكامل وحده هو المعتبر.</translation>
        </message>
        <message>
            <source>SeaMonkey</source>
            <extracomment>clients/seamonkey: title</extracomment>
            <translation>SeaMonkey</translation>
        </message>
        <message>
            <source>SeaMonkey Mail on Windows, macOS and Linux</source>
            <extracomment>clients/seamonkey: versions</extracomment>
            <translation>برنامج SeaMonkey Mail على Windows وmacOS وLinux</translation>
        </message>
        <message>
            <source>SeaMonkey’s source</source>
            <extracomment>clients/seamonkey: procedures.source</extracomment>
            <translation>الشيفرة المصدرية لبرنامج SeaMonkey</translation>
        </message>
        <message>
            <source>Select one message in the list.</source>
            <extracomment>clients/kmail: procedures.steps.text</extracomment>
            <translation>حدد رسالة واحدة في القائمة.</translation>
        </message>
        <message>
            <source>Select several messages in the list.</source>
            <extracomment>clients/roundcube: procedures.steps.text</extracomment>
            <translation>حدد عدة رسائل في القائمة.</translation>
        </message>
        <message>
            <source>Select the message and click «Forward».</source>
            <extracomment>clients/outlook-2003: procedures.steps.text</extracomment>
            <translation>حدد الرسالة وانقر على «Forward».</translation>
        </message>
        <message>
            <source>Select the message and forward it.</source>
            <extracomment>clients/mutt: procedures.steps.text</extracomment>
            <translation>حدد الرسالة وأعد توجيهها.</translation>
        </message>
        <message>
            <source>Select the message and look in its menus for «Forward as Attachment».</source>
            <extracomment>clients/zimbra: procedures.steps.text</extracomment>
            <translation>حدد الرسالة وابحث في قوائمها عن «Forward as Attachment».</translation>
        </message>
        <message>
            <source>Select the message in the list and click «Forward as Attachment».</source>
            <extracomment>clients/thunderbird: procedures.steps.text</extracomment>
            <translation>حدد الرسالة في القائمة وانقر على «Forward as Attachment».</translation>
        </message>
        <message>
            <source>Select the message in the list, so that it is highlighted.</source>
            <extracomment>clients/thunderbird: procedures.steps.text</extracomment>
            <translation>حدد الرسالة في القائمة بحيث تظهر مميزة.</translation>
        </message>
        <message>
            <source>Select the message in the list.</source>
            <extracomment>clients/claws-mail: procedures.steps.text</extracomment>
            <translation>حدد الرسالة في القائمة.</translation>
        </message>
        <message>
            <source>Select the message in the list; do not open it.</source>
            <extracomment>clients/outlook-2016: procedures.steps.text</extracomment>
            <translation>حدد الرسالة في القائمة، ولا تفتحها.</translation>
        </message>
        <message>
            <source>Select the message there and save it as a file, as the guide for that program says.</source>
            <extracomment>clients/fastmail: procedures.steps.text</extracomment>
            <translation>حدد الرسالة هناك واحفظها كملف، كما يوضّح دليل ذلك البرنامج.</translation>
        </message>
        <message>
            <source>Select the message, so that it is highlighted.</source>
            <extracomment>clients/apple-mail: procedures.steps.text</extracomment>
            <translation>حدد الرسالة بحيث تظهر مميزة.</translation>
        </message>
        <message>
            <source>Select the message.</source>
            <extracomment>clients/apple-mail: procedures.steps.text</extracomment>
            <translation>حدد الرسالة.</translation>
        </message>
        <message>
            <source>Server for drafts (IMAP): host</source>
            <extracomment>policy ImapHost: title</extracomment>
            <translation>خادم المسودات (IMAP): المضيف</translation>
        </message>
        <message>
            <source>Server for drafts (IMAP): port</source>
            <extracomment>policy ImapPort: title</extracomment>
            <translation>خادم المسودات (IMAP): المنفذ</translation>
        </message>
        <message>
            <source>Server for drafts (IMAP): security</source>
            <extracomment>policy ImapSecurity: title</extracomment>
            <translation>خادم المسودات (IMAP): الحماية</translation>
        </message>
        <message>
            <source>Server for sending (SMTP): host</source>
            <extracomment>policy SmtpHost: title</extracomment>
            <translation>خادم الإرسال (SMTP): المضيف</translation>
        </message>
        <message>
            <source>Server for sending (SMTP): port</source>
            <extracomment>policy SmtpPort: title</extracomment>
            <translation>خادم الإرسال (SMTP): المنفذ</translation>
        </message>
        <message>
            <source>Server for sending (SMTP): security</source>
            <extracomment>policy SmtpSecurity: title</extracomment>
            <translation>خادم الإرسال (SMTP): الحماية</translation>
        </message>
        <message>
            <source>Set by you or your administrator</source>
            <extracomment>destinations/own-address: sources.name</extracomment>
            <translation>حددته أنت أو المسؤول</translation>
        </message>
        <message>
            <source>Set up your Fastmail account in a mail program on a computer, for example in Thunderbird.</source>
            <extracomment>clients/fastmail: procedures.steps.text</extracomment>
            <translation>أعدّ حساب Fastmail لديك في برنامج بريد على جهاز كمبيوتر، مثل Thunderbird.</translation>
        </message>
        <message>
            <source>Set up your Yahoo account in a mail program on a computer, for example in Thunderbird.</source>
            <extracomment>clients/yahoo: procedures.steps.text</extracomment>
            <translation>أعدّ حساب Yahoo لديك في برنامج بريد على جهاز كمبيوتر، مثل Thunderbird.</translation>
        </message>
        <message>
            <source>Set up your iCloud account in a mail program on a computer, for example in Thunderbird.</source>
            <extracomment>clients/icloud: procedures.steps.text</extracomment>
            <translation>أعدّ حساب iCloud لديك في برنامج بريد على جهاز كمبيوتر، مثل Thunderbird.</translation>
        </message>
        <message>
            <source>Set up your mail account in a mail program on a computer, for example in Thunderbird.</source>
            <extracomment>clients/gmx: procedures.steps.text</extracomment>
            <translation>أعدّ حساب بريدك في برنامج بريد على جهاز كمبيوتر، مثل Thunderbird.</translation>
        </message>
        <message>
            <source>Several messages in one mail</source>
            <extracomment>clients/gmail: procedures.title</extracomment>
            <translation>عدة رسائل في رسالة بريد واحدة</translation>
        </message>
        <message>
            <source>Several samples of the same kind of mail help. Kaspersky prefers samples that were not taken out of Outlook, Exchange or Notes, because their header lines may be damaged.</source>
            <extracomment>destinations/kaspersky-false-positive: first_advice</extracomment>
            <translation>من المفيد تقديم عدة عينات من النوع نفسه من البريد. وتفضّل Kaspersky العينات التي لم تؤخذ من Outlook أو Exchange أو Notes، لأن أسطر رؤوسها قد تكون تالفة.</translation>
        </message>
        <message>
            <source>Sophos Email, analysis report</source>
            <extracomment>destinations/sophos-false-positive: sources.name</extracomment>
            <translation>Sophos Email، تقرير التحليل</translation>
        </message>
        <message>
            <source>Sophos PureMessage help</source>
            <extracomment>destinations/sophos-false-positive: sources.name</extracomment>
            <translation>مساعدة Sophos PureMessage</translation>
        </message>
        <message>
            <source>Sophos – good mail was stopped</source>
            <extracomment>destinations/sophos-false-positive: title</extracomment>
            <translation>Sophos – حُجبت رسالة سليمة</translation>
        </message>
        <message>
            <source>Sophos – spam that got through</source>
            <extracomment>destinations/sophos-missed-spam: title</extracomment>
            <translation>Sophos – وصل بريد عشوائي</translation>
        </message>
        <message>
            <source>Spam Analysis Tool in the Symantec.cloud portal</source>
            <extracomment>destinations/symantec-clicktime-false-positive: rules.forbidden</extracomment>
            <translation>أداة Spam Analysis Tool في بوابة Symantec.cloud</translation>
        </message>
        <message>
            <source>SpamAssassin’s SpamCop plug-in, manual page</source>
            <extracomment>destinations/spamcop: sources.name</extracomment>
            <translation>المكوّن الإضافي SpamCop لبرنامج SpamAssassin، صفحة الدليل</translation>
        </message>
        <message>
            <source>SpamCop answers by an automatic mail with a link.</source>
            <extracomment>destinations/spamcop: what_next</extracomment>
            <translation>يرد SpamCop برسالة آلية فيها رابط.</translation>
        </message>
        <message>
            <source>SpamCop forum, 2005-11</source>
            <extracomment>destinations/spamcop: sources.name</extracomment>
            <translation>منتدى SpamCop، ‏2005-11</translation>
        </message>
        <message>
            <source>SpamCop gives every registered user a personal address: submit. followed by 16 characters and @spam.spamcop.net. Sign in at SpamCop to see yours, and keep it to yourself.</source>
            <extracomment>destinations/spamcop: address_hint</extracomment>
            <translation>يعطي SpamCop كل مستخدم مسجّل عنوانًا شخصيًا يتكوّن من submit.‎ ثم 16 محرفًا ثم ‎@spam.spamcop.net. سجّل الدخول إلى SpamCop لترى عنوانك، ولا تُطلع عليه أحدًا.</translation>
        </message>
        <message>
            <source>SpamCop – report spam</source>
            <extracomment>destinations/spamcop: title</extracomment>
            <translation>SpamCop – الإبلاغ عن بريد عشوائي</translation>
        </message>
        <message>
            <source>Spambrella, false positive and false negative reporting</source>
            <extracomment>destinations/proofpoint-essentials: sources.name</extracomment>
            <translation>Spambrella، الإبلاغ عن البريد المحجوب خطأً والبريد العشوائي غير المكتشف</translation>
        </message>
        <message>
            <source>Spanish</source>
            <extracomment>policy Language: choices</extracomment>
            <translation>الإسبانية</translation>
        </message>
        <message>
            <source>Spark</source>
            <extracomment>clients/spark: title</extracomment>
            <translation>Spark</translation>
        </message>
        <message>
            <source>Spark on macOS, Windows, iPhone, iPad and Android</source>
            <extracomment>clients/spark: versions</extracomment>
            <translation>برنامج Spark على macOS وWindows وiPhone وiPad وAndroid</translation>
        </message>
        <message>
            <source>Stands above what Intact writes into each mail, with {judgement}, {date} and {count}. Mails to destinations that want no text stay empty.</source>
            <extracomment>policy BodyTemplate: text</extracomment>
            <translation>تُوضع فوق ما يكتبه Intact في كل رسالة بريد، مع {judgement} و{date} و{count}. وتبقى فارغةً رسائل البريد إلى الوجهات التي لا تريد نصًا.</translation>
        </message>
        <message>
            <source>Subject of the mails</source>
            <extracomment>policy SubjectTemplate: title</extracomment>
            <translation>موضوع رسائل البريد</translation>
        </message>
        <message>
            <source>Sup</source>
            <extracomment>clients/sup: title</extracomment>
            <translation>Sup</translation>
        </message>
        <message>
            <source>Sup cannot forward a message as an attachment.</source>
            <extracomment>clients/sup: warnings</extracomment>
            <translation>لا يستطيع Sup إعادة توجيه رسالة كمرفق.</translation>
        </message>
        <message>
            <source>Symantec Email Submission Client (SESC)</source>
            <extracomment>destinations/symantec-clicktime-false-positive: rules.forbidden</extracomment>
            <translation>Symantec Email Submission Client (SESC)</translation>
        </message>
        <message>
            <source>Symantec article TECH250166 (what does not count)</source>
            <extracomment>destinations/symantec-false-positive: sources.name</extracomment>
            <translation>مقالة Symantec رقم TECH250166 (ما لا يُحتسب)</translation>
        </message>
        <message>
            <source>Symantec article TECH252190 (Broadcom 172968)</source>
            <extracomment>destinations/symantec-false-positive: sources.name</extracomment>
            <translation>مقالة Symantec رقم TECH252190 ‏(Broadcom 172968)</translation>
        </message>
        <message>
            <source>Symantec does not answer, and does not promise that its filter will change.</source>
            <extracomment>destinations/symantec-missed-spam: what_next</extracomment>
            <translation>لا ترد Symantec، ولا تعد بأن مرشّحها سيتغيّر.</translation>
        </message>
        <message>
            <source>Symantec does not answer. If your mail is still stopped, ask the people you write to: their administrator can open a support case.</source>
            <extracomment>destinations/symantec-false-positive-outside-sender: what_next</extracomment>
            <translation>لا ترد Symantec. إذا ظل بريدك محجوبًا، فاسأل من تراسلهم: يستطيع المسؤول لديهم فتح حالة دعم.</translation>
        </message>
        <message>
            <source>Symantec does not confirm that the sample arrived and does not tell you the result.</source>
            <extracomment>destinations/symantec-clicktime-false-positive: what_next</extracomment>
            <translation>لا تؤكد Symantec وصول العينة ولا تخبرك بالنتيجة.</translation>
        </message>
        <message>
            <source>Symantec gives the address in its article 160831 on the Broadcom support site. Look it up there, or ask your administrator for it.</source>
            <extracomment>destinations/symantec-missed-spam: address_hint</extracomment>
            <translation>تذكر Symantec العنوان في مقالتها 160831 على موقع دعم Broadcom. ابحث عنه هناك، أو اطلبه من المسؤول.</translation>
        </message>
        <message>
            <source>Symantec gives the address in its article 163837 on the Broadcom support site. Look it up there, or ask your administrator for it.</source>
            <extracomment>destinations/symantec-clicktime-false-positive: address_hint</extracomment>
            <translation>تذكر Symantec العنوان في مقالتها 163837 على موقع دعم Broadcom. ابحث عنه هناك، أو اطلبه من المسؤول.</translation>
        </message>
        <message>
            <source>Symantec gives the address in its support article on wrongly stopped mail. Look it up there, or ask your administrator for it.</source>
            <extracomment>destinations/symantec-false-positive: address_hint</extracomment>
            <translation>تذكر Symantec العنوان في مقالة الدعم الخاصة بالبريد المحجوب خطأً. ابحث عنه هناك، أو اطلبه من المسؤول.</translation>
        </message>
        <message>
            <source>Symantec has four addresses: for the Americas, for Europe with the Middle East and Africa, for Asia and the Pacific, and for Japan. Its article 177117 names them: look up the one of your region there.</source>
            <extracomment>destinations/symantec-false-positive-outside-sender: address_hint</extracomment>
            <translation>لدى Symantec أربعة عناوين: للأمريكتين، ولأوروبا مع الشرق الأوسط وأفريقيا، ولآسيا والمحيط الهادئ، ولليابان. تذكرها مقالتها 177117، فابحث فيها عن عنوان منطقتك.</translation>
        </message>
        <message>
            <source>Symantec – good mail was stopped</source>
            <extracomment>destinations/symantec-false-positive: title</extracomment>
            <translation>Symantec – حُجبت رسالة سليمة</translation>
        </message>
        <message>
            <source>Symantec – link blocked by mistake</source>
            <extracomment>destinations/symantec-clicktime-false-positive: title</extracomment>
            <translation>Symantec – حُجب رابط خطأً</translation>
        </message>
        <message>
            <source>Symantec – link blocked by mistake (support case)</source>
            <extracomment>destinations/symantec-clicktime-support-case: title</extracomment>
            <translation>Symantec – حُجب رابط خطأً (حالة دعم)</translation>
        </message>
        <message>
            <source>Symantec – my mail to others is stopped</source>
            <extracomment>destinations/symantec-false-positive-outside-sender: title</extracomment>
            <translation>Symantec – يُحجب بريدي إلى الآخرين</translation>
        </message>
        <message>
            <source>Symantec – spam that got through</source>
            <extracomment>destinations/symantec-missed-spam: title</extracomment>
            <translation>Symantec – وصل بريد عشوائي</translation>
        </message>
        <message>
            <source>TLS from the first octet</source>
            <extracomment>policy SmtpSecurity: choices</extracomment>
            <translation>بروتوكول TLS من أول بايت</translation>
        </message>
        <message>
            <source>Take the file of the message</source>
            <extracomment>clients/sup: procedures.title</extracomment>
            <translation>استخدام ملف الرسالة</translation>
        </message>
        <message>
            <source>Tests with Claws Mail 4.1.1</source>
            <extracomment>clients/claws-mail: procedures.source</extracomment>
            <translation>اختبارات باستخدام Claws Mail 4.1.1</translation>
        </message>
        <message>
            <source>Tests with Evolution 3.46.4</source>
            <extracomment>clients/evolution: procedures.source</extracomment>
            <translation>اختبارات باستخدام Evolution 3.46.4</translation>
        </message>
        <message>
            <source>Tests with Thunderbird 153.7.0esr on Linux</source>
            <extracomment>clients/thunderbird: procedures.source</extracomment>
            <translation>اختبارات باستخدام Thunderbird 153.7.0esr على Linux</translation>
        </message>
        <message>
            <source>Text of a public project</source>
            <extracomment>clients/claws-mail: procedures.source</extracomment>
            <translation>نص من مشروع عام</translation>
        </message>
        <message>
            <source>Text of a public project that lists reporting addresses</source>
            <extracomment>destinations/us-cisa: sources.name</extracomment>
            <translation>نص من مشروع عام يسرد عناوين الإبلاغ</translation>
        </message>
        <message>
            <source>Texts of public projects</source>
            <extracomment>clients/gmail: procedures.source</extracomment>
            <translation>نصوص من مشاريع عامة</translation>
        </message>
        <message>
            <source>Texts of public projects that do not name the edition of Outlook</source>
            <extracomment>clients/outlook-new: procedures.source</extracomment>
            <translation>نصوص من مشاريع عامة لا تذكر إصدار Outlook</translation>
        </message>
        <message>
            <source>The APWG passes the web addresses it finds in phishing mails on to its partners.</source>
            <extracomment>destinations/apwg: consent</extracomment>
            <translation>تمرّر APWG عناوين الويب التي تجدها في رسائل التصيد الاحتيالي إلى شركائها.</translation>
        </message>
        <message>
            <source>The Bat!</source>
            <extracomment>clients/the-bat: title</extracomment>
            <translation>The Bat!‎</translation>
        </message>
        <message>
            <source>The Bat! on Windows</source>
            <extracomment>clients/the-bat: versions</extracomment>
            <translation>برنامج The Bat!‎ على Windows</translation>
        </message>
        <message>
            <source>The Bat!’s help, an old version</source>
            <extracomment>clients/the-bat: procedures.source</extracomment>
            <translation>مساعدة The Bat!، إصدار قديم</translation>
        </message>
        <message>
            <source>The Gmail app for Android, iPhone and iPad</source>
            <extracomment>clients/gmail-app: versions</extracomment>
            <translation>تطبيق Gmail على Android وiPhone وiPad</translation>
        </message>
        <message>
            <source>The GroupWise client on Windows</source>
            <extracomment>clients/groupwise: versions</extracomment>
            <translation>برنامج GroupWise على Windows</translation>
        </message>
        <message>
            <source>The Mail app of Nextcloud, version 1.8 and later</source>
            <extracomment>clients/nextcloud-mail: versions</extracomment>
            <translation>تطبيق Mail في Nextcloud، الإصدار 1.8 وما بعده</translation>
        </message>
        <message>
            <source>The Mail app that came with Windows 10 and 11, until the new Outlook took its place</source>
            <extracomment>clients/windows-10-mail: versions</extracomment>
            <translation>تطبيق البريد الذي جاء مع Windows 10 وWindows 11 حتى حلّ Outlook الجديد محله</translation>
        </message>
        <message>
            <source>The National Cyber Security Centre tells nobody the result. It can block the sender and ask for pages to be taken down.</source>
            <extracomment>destinations/uk-ncsc: what_next</extracomment>
            <translation>لا يخبر المركز الوطني للأمن السيبراني (NCSC) أحدًا بالنتيجة. يمكنه حجب المرسل وطلب إزالة الصفحات.</translation>
        </message>
        <message>
            <source>The Sup mail program in a terminal</source>
            <extracomment>clients/sup: versions</extracomment>
            <translation>برنامج البريد Sup في نافذة طرفية</translation>
        </message>
        <message>
            <source>The address comes from a Microsoft page of about 2021. Check in Microsoft’s documentation that it is still in use.</source>
            <extracomment>destinations/microsoft-false-positive: check_before_use</extracomment>
            <translation>العنوان مأخوذ من صفحة لدى Microsoft تعود إلى نحو عام 2021. تحقّق في وثائق Microsoft من أنه ما زال مستخدمًا.</translation>
        </message>
        <message>
            <source>The address comes from one text of another project. Check it on CISA’s site first.</source>
            <extracomment>destinations/us-cisa: check_before_use</extracomment>
            <translation>العنوان مأخوذ من نص واحد في مشروع آخر. تحقّق منه أولًا على موقع CISA.</translation>
        </message>
        <message>
            <source>The address comes from pages of about 2012. Check with Kaspersky support that it is still in use.</source>
            <extracomment>destinations/kaspersky-false-positive: check_before_use</extracomment>
            <translation>العنوان مأخوذ من صفحات تعود إلى نحو عام 2012. تحقّق لدى دعم Kaspersky من أنه ما زال مستخدمًا.</translation>
        </message>
        <message>
            <source>The address comes from texts of other projects. Check it on the site of the APWG first; older texts name reportphishing@antiphishing.org.</source>
            <extracomment>destinations/apwg: check_before_use</extracomment>
            <translation>العنوان مأخوذ من نصوص مشاريع أخرى. تحقّق منه أولًا على موقع APWG، فالنصوص الأقدم تذكر reportphishing@antiphishing.org.</translation>
        </message>
        <message>
            <source>The address comes from the help pages of a hosting company, not from N-able. Check it with your mail provider first.</source>
            <extracomment>destinations/n-able-false-positive: check_before_use</extracomment>
            <translation>العنوان مأخوذ من صفحات مساعدة لدى شركة استضافة، لا من N-able. تحقّق منه أولًا لدى مزوّد بريدك.</translation>
        </message>
        <message>
            <source>The article is of 2021 and the product has changed hands since. Check that its addresses are still in use.</source>
            <extracomment>destinations/trellix: check_before_use</extracomment>
            <translation>تعود المقالة إلى عام 2021، وقد انتقلت ملكية المنتج منذ ذلك الحين. تحقّق من أن عناوينها ما زالت مستخدمة.</translation>
        </message>
        <message>
            <source>The attached message can arrive empty, for example when the subject is long or holds an emoji. Open the mail among those you sent, and look whether the attachment has a size. If not, download the message and let Intact make the mail.</source>
            <extracomment>clients/nextcloud-mail: warnings</extracomment>
            <translation>قد تصل الرسالة المرفقة فارغة، مثلًا إذا كان الموضوع طويلًا أو فيه رمز تعبيري. افتح رسالة البريد من بين رسائلك المرسَلة وتحقّق من أن للمرفق حجمًا. وإذا لم يكن له حجم، فنزّل الرسالة ودع Intact ينشئ رسالة البريد.</translation>
        </message>
        <message>
            <source>The case tells you what comes of it.</source>
            <extracomment>destinations/symantec-clicktime-support-case: what_next</extracomment>
            <translation>تجد النتيجة في حالة الدعم.</translation>
        </message>
        <message>
            <source>The choice beside «Forward» stays for the next time: look at it before each forward.</source>
            <extracomment>clients/groupwise: warnings</extracomment>
            <translation>يبقى الاختيار الذي بجانب «Forward» محفوظًا للمرة التالية: راجعه قبل كل إعادة توجيه.</translation>
        </message>
        <message>
            <source>The desktop program of Tuta (Tutanota)</source>
            <extracomment>clients/tuta: versions</extracomment>
            <translation>برنامج Tuta (Tutanota) لسطح المكتب</translation>
        </message>
        <message>
            <source>The destination that is chosen when Intact starts. Where it is forced, no other can be chosen.</source>
            <extracomment>policy DefaultDestination: text</extracomment>
            <translation>الوجهة المختارة عند بدء Intact. وإذا فُرضت، فلا يمكن اختيار غيرها.</translation>
        </message>
        <message>
            <source>The files it calls .MSG are plain messages, not Outlook’s. Intact looks at the content, not at the name.</source>
            <extracomment>clients/the-bat: warnings</extracomment>
            <translation>الملفات التي يسمّيها ‎.MSG رسائل عادية، لا رسائل Outlook. ينظر Intact إلى المحتوى لا إلى الاسم.</translation>
        </message>
        <message>
            <source>The forward of a forward</source>
            <translation type="vanished">إعادة توجيه لرسالة مُعاد توجيهها</translation>
        </message>
        <message>
            <source>The header lines of mail received through Notes can be damaged, so a sample from here may not be accepted. If the message can also be read in another mail program or in webmail, take it from there.</source>
            <extracomment>clients/lotus-notes: warnings</extracomment>
            <translation>قد تكون أسطر رؤوس البريد الوارد عبر Notes تالفة، ولذلك قد لا تُقبل عينة من هنا. إذا أمكنت قراءة الرسالة أيضًا في برنامج بريد آخر أو في بريد ويب، فخذها من هناك.</translation>
        </message>
        <message>
            <source>The header lines shown by «View message details» can be fewer than those in the downloaded file. Use the file.</source>
            <extracomment>clients/outlook-web: warnings</extracomment>
            <translation>قد تكون أسطر الرؤوس التي يعرضها «View message details» أقل مما في الملف المنزَّل. استخدم الملف.</translation>
        </message>
        <message>
            <source>The host name. Accounts use this server and no other; a person’s first own address is an account where none is set up.</source>
            <extracomment>policy SmtpHost: text</extracomment>
            <translation>اسم المضيف. تستخدم الحسابات هذا الخادم دون غيره، ويُعدّ أول عنوان خاص بالمستخدم حسابًا إذا لم يُعَدّ أي حساب.</translation>
        </message>
        <message>
            <source>The key F alone forwards inline, which is not a valid sample. Use Shift+F.</source>
            <extracomment>clients/kmail: warnings</extracomment>
            <translation>المفتاح F وحده يعيد التوجيه ضمن النص، ولا تنتج عنه عينة صالحة. استخدم Shift+F.</translation>
        </message>
        <message>
            <source>The language of the program, instead of the system’s.</source>
            <extracomment>policy Language: text</extracomment>
            <translation>لغة البرنامج، بدلًا من لغة النظام.</translation>
        </message>
        <message>
            <source>The mail address for each destination named here. Forced addresses cannot be changed by people.</source>
            <extracomment>policy DestinationAddresses: text</extracomment>
            <translation>عنوان البريد لكل وجهة مذكورة هنا. لا يمكن للمستخدمين تغيير العناوين المفروضة.</translation>
        </message>
        <message>
            <source>The mail is examined, and its web addresses are passed to partners that block them.</source>
            <extracomment>destinations/apwg: what_next</extracomment>
            <translation>تُفحص رسالة البريد، وتُمرَّر عناوين الويب الواردة فيها إلى شركاء يحجبونها.</translation>
        </message>
        <message>
            <source>The message arrives as an attached message: the header lines as far as Outlook stored them, the body made anew.</source>
            <extracomment>clients/outlook-2003: procedures.keeps</extracomment>
            <translation>تصل الرسالة كرسالة مرفقة: أسطر الرؤوس بقدر ما خزّنه Outlook منها، والمتن يُعاد إنشاؤه.</translation>
        </message>
        <message>
            <source>The message as a file.</source>
            <extracomment>clients/mailspring: procedures.keeps</extracomment>
            <translation>الرسالة كملف.</translation>
        </message>
        <message>
            <source>The message as a file; .eml or .msg, as the program’s settings say. Choose .eml.</source>
            <extracomment>clients/tuta: procedures.keeps</extracomment>
            <translation>الرسالة كملف، بصيغة ‎.eml أو ‎.msg كما تحدد إعدادات البرنامج. اختر ‎.eml.</translation>
        </message>
        <message>
            <source>The message as an attachment.</source>
            <extracomment>clients/horde: procedures.keeps</extracomment>
            <translation>الرسالة كمرفق.</translation>
        </message>
        <message>
            <source>The message as an attachment; how exactly is not verified.</source>
            <extracomment>clients/entourage: procedures.keeps</extracomment>
            <translation>الرسالة كمرفق، ولم يُتحقق من مدى مطابقتها.</translation>
        </message>
        <message>
            <source>The message as it is stored.</source>
            <extracomment>clients/seamonkey: procedures.keeps</extracomment>
            <translation>الرسالة كما هي مخزّنة.</translation>
        </message>
        <message>
            <source>The message goes as it is stored, in this program’s own .eml format.</source>
            <extracomment>clients/outlook-express: procedures.keeps</extracomment>
            <translation>تُرسل الرسالة كما هي مخزّنة، بصيغة ‎.eml الخاصة بهذا البرنامج.</translation>
        </message>
        <message>
            <source>The message with its header lines, as far as is reported.</source>
            <extracomment>clients/outlook-mac: procedures.keeps</extracomment>
            <translation>الرسالة بأسطر رؤوسها، بحسب ما يُذكر.</translation>
        </message>
        <message>
            <source>The message with its header lines. Choose EML, not MSG.</source>
            <extracomment>clients/outlook-new: procedures.keeps</extracomment>
            <translation>الرسالة بأسطر رؤوسها. اختر EML، لا MSG.</translation>
        </message>
        <message>
            <source>The message with its original header lines.</source>
            <extracomment>clients/kmail: procedures.keeps</extracomment>
            <translation>الرسالة بأسطر رؤوسها الأصلية.</translation>
        </message>
        <message>
            <source>The message with small changes that Intact names. Drag one message at a time.</source>
            <extracomment>clients/evolution: procedures.keeps</extracomment>
            <translation>الرسالة مع تغييرات صغيرة يذكرها Intact. اسحب رسالة واحدة في كل مرة.</translation>
        </message>
        <message>
            <source>The new Outlook of Windows 11 and Microsoft 365, with the «New Outlook» switch turned on</source>
            <extracomment>clients/outlook-new: versions</extracomment>
            <translation>برنامج Outlook الجديد في Windows 11 وMicrosoft 365، عندما يكون المفتاح «New Outlook» قيد التشغيل</translation>
        </message>
        <message>
            <source>The original as a message of its own.</source>
            <extracomment>clients/mutt: procedures.keeps</extracomment>
            <translation>الأصل كرسالة مستقلة.</translation>
        </message>
        <message>
            <source>The original message must appear in the new mail as an attachment, with all its header lines and its body as they arrived.</source>
            <extracomment>clients/general: procedures.steps.text</extracomment>
            <translation>يجب أن تظهر الرسالة الأصلية في رسالة البريد الجديدة كمرفق، بكل أسطر رؤوسها ومتنها كما وصلت.</translation>
        </message>
        <message>
            <source>The people at this address decide what happens next. Ask them if you do not hear from them.</source>
            <extracomment>destinations/own-address: what_next</extracomment>
            <translation>يقرر أصحاب هذا العنوان ما يحدث بعد ذلك. اسألهم إذا لم يصلك منهم شيء.</translation>
        </message>
        <message>
            <source>The person the message was first sent to. When it is passed on to somebody else first, details that Symantec needs can get lost, and the sample may not be accepted.</source>
            <extracomment>destinations/symantec-clicktime-false-positive: who</extracomment>
            <translation>الشخص الذي أُرسلت إليه الرسالة أولًا. إذا مُرّرت إلى شخص آخر قبل ذلك، فقد تضيع تفاصيل تحتاج إليها Symantec، وقد لا تُقبل العينة.</translation>
        </message>
        <message>
            <source>The plain «Forward» puts the text into a new mail on most servers. That is not a valid sample.</source>
            <extracomment>clients/roundcube: warnings</extracomment>
            <translation>يضع أمر «Forward» العادي النص في رسالة بريد جديدة على معظم الخوادم، وهذه ليست عينة صالحة.</translation>
        </message>
        <message>
            <source>The plain «Forward» puts the text into a new mail, unless you changed that in the settings. That is not a valid sample: use «Forward As» and «Attachment».</source>
            <extracomment>clients/thunderbird: warnings</extracomment>
            <translation>يضع أمر «Forward» العادي النص في رسالة بريد جديدة، ما لم تكن قد غيّرت ذلك في الإعدادات، وهذه ليست عينة صالحة: استخدم «Forward As» و«Attachment».</translation>
        </message>
        <message>
            <source>The raw source of the message.</source>
            <extracomment>clients/apple-mail: procedures.keeps</extracomment>
            <translation>المصدر الخام للرسالة.</translation>
        </message>
        <message>
            <source>The registered user the address belongs to.</source>
            <extracomment>destinations/spamcop: who</extracomment>
            <translation>المستخدم المسجّل صاحب العنوان.</translation>
        </message>
        <message>
            <source>The same as by dragging.</source>
            <extracomment>clients/outlook-2003: procedures.keeps</extracomment>
            <translation>كما في السحب.</translation>
        </message>
        <message>
            <source>The same as by dragging. The setting stays until you change it back.</source>
            <extracomment>clients/outlook-2003: procedures.keeps</extracomment>
            <translation>كما في السحب. يبقى الإعداد ساريًا حتى تعيده كما كان.</translation>
        </message>
        <message>
            <source>The same as saving it.</source>
            <extracomment>clients/outlook-2016: procedures.keeps</extracomment>
            <translation>كما في حفظها.</translation>
        </message>
        <message>
            <source>The same as through the ribbon.</source>
            <extracomment>clients/outlook-2016: procedures.keeps</extracomment>
            <translation>كما في الطريقة عبر الشريط.</translation>
        </message>
        <message>
            <source>The samples are unpacked and looked at by a machine; no answer is to be expected.</source>
            <extracomment>destinations/sophos-false-positive: what_next</extracomment>
            <translation>تُستخرج العينات وتُفحص آليًا، ولا يُتوقع رد.</translation>
        </message>
        <message>
            <source>The samples are worked on by a machine; there is no answer to a single report.</source>
            <extracomment>destinations/hornetsecurity-false-positive: what_next</extracomment>
            <translation>تُعالَج العينات آليًا، ولا رد على البلاغات الفردية.</translation>
        </message>
        <message>
            <source>The sender of the mail that was stopped, or the sender’s administrator.</source>
            <extracomment>destinations/symantec-false-positive-outside-sender: who</extracomment>
            <translation>مرسل البريد الذي حُجب، أو المسؤول لدى المرسل.</translation>
        </message>
        <message>
            <source>The subject, with {judgement}, {date} and {count}. A subject that a destination demands is used there all the same.</source>
            <extracomment>policy SubjectTemplate: text</extracomment>
            <translation>الموضوع، مع {judgement} و{date} و{count}. ويُستخدم مع ذلك الموضوع الذي تشترطه الوجهة عند تقديم العينات إليها.</translation>
        </message>
        <message>
            <source>The text that «Show Original» shows is no valid sample when it is copied into a mail.</source>
            <extracomment>clients/zimbra: warnings</extracomment>
            <translation>النص الذي يعرضه «Show Original» ليس عينة صالحة عند نسخه إلى رسالة بريد.</translation>
        </message>
        <message>
            <source>The unmodified original, unless it arrives empty.</source>
            <extracomment>clients/nextcloud-mail: procedures.keeps</extracomment>
            <translation>الأصل دون تعديل، إلا إذا وصل فارغًا.</translation>
        </message>
        <message>
            <source>The usual Forward of a mail app puts the text into a new mail. That is not a valid sample.</source>
            <extracomment>clients/phone: warnings</extracomment>
            <translation>تضع إعادة التوجيه المعتادة في تطبيقات البريد النص في رسالة بريد جديدة، وهذه ليست عينة صالحة.</translation>
        </message>
        <message>
            <source>The usual «Forward» of mail programs puts the text into a new mail. That is not a valid sample.</source>
            <extracomment>clients/apple-mail-phone: warnings</extracomment>
            <translation>يضع أمر «Forward» المعتاد في برامج البريد النص في رسالة بريد جديدة، وهذه ليست عينة صالحة.</translation>
        </message>
        <message>
            <source>The webmail of GMX, web.de and mail.com</source>
            <extracomment>clients/gmx: versions</extracomment>
            <translation>بريد الويب من GMX وweb.de وmail.com</translation>
        </message>
        <message>
            <source>The whole message as an attachment.</source>
            <extracomment>clients/apple-mail: procedures.keeps</extracomment>
            <translation>الرسالة كاملة كمرفق.</translation>
        </message>
        <message>
            <source>The whole message, as is reported.</source>
            <extracomment>clients/nextcloud-mail: procedures.keeps</extracomment>
            <translation>الرسالة كاملة، بحسب ما يُذكر.</translation>
        </message>
        <message>
            <source>The whole message, if it was downloaded completely.</source>
            <extracomment>clients/thunderbird-android: procedures.keeps</extracomment>
            <translation>الرسالة كاملة، إذا نُزّلت كلها.</translation>
        </message>
        <message>
            <source>The whole message, if it was downloaded completely. Older versions cannot do this.</source>
            <extracomment>clients/thunderbird-android: procedures.keeps</extracomment>
            <translation>الرسالة كاملة، إذا نُزّلت كلها. لا تستطيع الإصدارات الأقدم ذلك.</translation>
        </message>
        <message>
            <source>The whole message.</source>
            <extracomment>clients/claws-mail: procedures.keeps</extracomment>
            <translation>الرسالة كاملة.</translation>
        </message>
        <message>
            <source>The whole messages. Look first whether several samples are taken in one mail.</source>
            <extracomment>clients/gmail: procedures.keeps</extracomment>
            <translation>الرسائل كاملة. تحقّق أولًا من أن عدة عينات تُقبل في رسالة بريد واحدة.</translation>
        </message>
        <message>
            <source>The whole messages: several are always attached. Look first whether several samples are taken in one mail.</source>
            <extracomment>clients/roundcube: procedures.keeps</extracomment>
            <translation>الرسائل كاملة: إذا كانت عدة رسائل، فإنها تُرفق دائمًا. تحقّق أولًا من أن عدة عينات تُقبل في رسالة بريد واحدة.</translation>
        </message>
        <message>
            <source>There is no mail address for this. Save the samples, then open a case on the Broadcom support site and give them there.</source>
            <extracomment>destinations/symantec-clicktime-support-case: address_hint</extracomment>
            <translation>لا يوجد عنوان بريد لهذا الغرض. احفظ العينات، ثم افتح حالة على موقع دعم Broadcom وسلّمها هناك.</translation>
        </message>
        <message>
            <source>There is no mail address for this. Your administrator reports the message in the Mimecast Administration Console, one at a time.</source>
            <extracomment>destinations/mimecast: address_hint</extracomment>
            <translation>لا يوجد عنوان بريد لهذا الغرض. يبلّغ المسؤول عن الرسالة في Mimecast Administration Console، رسالة واحدة في كل مرة.</translation>
        </message>
        <message>
            <source>There is no mail address for this. Your administrator uses “Report” in the logs, or opens a ticket with the samples attached.</source>
            <extracomment>destinations/proofpoint-essentials: address_hint</extracomment>
            <translation>لا يوجد عنوان بريد لهذا الغرض. يستخدم المسؤول الأمر «Report» في السجلات، أو يفتح تذكرة ويرفق بها العينات.</translation>
        </message>
        <message>
            <source>This address is for Sophos PureMessage. With Sophos Email (Sophos Central), report in the quarantine, by the banner of the message, or in the admin console instead.</source>
            <extracomment>destinations/sophos-false-positive: check_before_use</extracomment>
            <translation>هذا العنوان مخصص لمنتج Sophos PureMessage. أما مع Sophos Email (Sophos Central) فبلّغ من الحجر أو من الشريط الظاهر في الرسالة أو من وحدة تحكم المسؤول.</translation>
        </message>
        <message>
            <source>This address is not in Cisco’s guide that is known here; it comes from the manual of an add-in for reporting to Cisco (2026). Check it with Cisco or your administrator first.</source>
            <extracomment>destinations/cisco-malware: check_before_use</extracomment>
            <translation>لا يرد هذا العنوان في دليل Cisco المعروف هنا، بل هو مأخوذ من كتيّب وظيفة إضافية للإبلاغ إلى Cisco (2026). تحقّق منه أولًا لدى Cisco أو لدى المسؤول.</translation>
        </message>
        <message>
            <source>Through the menu</source>
            <extracomment>clients/apple-mail: procedures.title</extracomment>
            <translation>من القائمة</translation>
        </message>
        <message>
            <source>Through the menu of the message</source>
            <extracomment>clients/nextcloud-mail: procedures.title</extracomment>
            <translation>من قائمة الرسالة</translation>
        </message>
        <message>
            <source>Through the ribbon</source>
            <extracomment>clients/outlook-2016: procedures.title</extracomment>
            <translation>من الشريط</translation>
        </message>
        <message>
            <source>Through the three dots</source>
            <extracomment>clients/outlook-new: procedures.title</extracomment>
            <translation>من النقاط الثلاث</translation>
        </message>
        <message>
            <source>Thunderbird</source>
            <extracomment>clients/thunderbird: title</extracomment>
            <translation>Thunderbird</translation>
        </message>
        <message>
            <source>Thunderbird for Android, K-9 Mail</source>
            <extracomment>clients/thunderbird-android: title</extracomment>
            <translation>Thunderbird لنظام Android وK-9 Mail</translation>
        </message>
        <message>
            <source>Thunderbird writes lines of its own, such as X-Mozilla-Status, on top of messages it stores. When it gives you a file, they can be in it; Intact takes them off and tells you.</source>
            <extracomment>clients/thunderbird: warnings</extracomment>
            <translation>يكتب Thunderbird أسطرًا خاصة به، مثل X-Mozilla-Status، في أعلى الرسائل التي يخزّنها. وقد تكون في الملف الذي يعطيك إياه، فيزيلها Intact ويخبرك بذلك.</translation>
        </message>
        <message>
            <source>Thunderbird’s source, 2026-08-22</source>
            <extracomment>clients/thunderbird: procedures.source</extracomment>
            <translation>الشيفرة المصدرية لبرنامج Thunderbird، ‏2026-08-22</translation>
        </message>
        <message>
            <source>Thunderbird’s source, 2026-08-22, for the button’s name</source>
            <extracomment>clients/thunderbird: procedures.source</extracomment>
            <translation>الشيفرة المصدرية لبرنامج Thunderbird، ‏2026-08-22، لاسم الزر</translation>
        </message>
        <message>
            <source>Thunderbird’s source, 2026-08-22; Broadcom article 163837</source>
            <extracomment>clients/thunderbird: procedures.source</extracomment>
            <translation>الشيفرة المصدرية لبرنامج Thunderbird، ‏2026-08-22؛ مقالة Broadcom رقم 163837</translation>
        </message>
        <message>
            <source>Tick the message.</source>
            <extracomment>clients/horde: procedures.steps.text</extracomment>
            <translation>ضع علامة على الرسالة.</translation>
        </message>
        <message>
            <source>Tick the messages in the list.</source>
            <extracomment>clients/gmail: procedures.steps.text</extracomment>
            <translation>ضع علامة على الرسائل في القائمة.</translation>
        </message>
        <message>
            <source>Trellix (McAfee) – wrong verdict</source>
            <extracomment>destinations/trellix: title</extracomment>
            <translation>Trellix (McAfee) – حكم خاطئ</translation>
        </message>
        <message>
            <source>Trend Micro – wrong verdict</source>
            <extracomment>destinations/trend-micro: title</extracomment>
            <translation>Trend Micro – حكم خاطئ</translation>
        </message>
        <message>
            <source>Trusted Reviews, how to report a scam email</source>
            <extracomment>destinations/uk-ncsc: sources.name</extracomment>
            <translation>Trusted Reviews، كيفية الإبلاغ عن رسالة احتيالية</translation>
        </message>
        <message>
            <source>Trustwave does not answer personally.</source>
            <extracomment>destinations/trustwave-missed-spam: what_next</extracomment>
            <translation>لا ترد Trustwave ردودًا شخصية.</translation>
        </message>
        <message>
            <source>Trustwave knowledge base 21199</source>
            <extracomment>destinations/trustwave-missed-spam: sources.name</extracomment>
            <translation>قاعدة معارف Trustwave، ‏21199</translation>
        </message>
        <message>
            <source>Trustwave – spam that got through</source>
            <extracomment>destinations/trustwave-missed-spam: title</extracomment>
            <translation>Trustwave – وصل بريد عشوائي</translation>
        </message>
        <message>
            <source>Try the link again first: every click makes Symantec test the page anew. If the verdict has changed, the link opens and there is nothing to report.</source>
            <extracomment>destinations/symantec-clicktime-false-positive: first_advice</extracomment>
            <translation>جرّب الرابط أولًا مرة أخرى: مع كل نقرة تفحص Symantec الصفحة من جديد. إذا تغيّر الحكم، فسيُفتح الرابط ولا حاجة إلى الإبلاغ.</translation>
        </message>
        <message>
            <source>Try the link again now and then: each click tests the page anew, so it opens as soon as the verdict has changed.</source>
            <extracomment>destinations/symantec-clicktime-false-positive: what_next</extracomment>
            <translation>جرّب الرابط من حين إلى آخر: مع كل نقرة تُفحص الصفحة من جديد، فيُفتح الرابط فور تغيّر الحكم.</translation>
        </message>
        <message>
            <source>Tuta desktop</source>
            <extracomment>clients/tuta: title</extracomment>
            <translation>برنامج Tuta لسطح المكتب</translation>
        </message>
        <message>
            <source>Type «:set mime_forward=yes» and press Enter.</source>
            <extracomment>clients/mutt: procedures.steps.text</extracomment>
            <translation>اكتب ‎«:set mime_forward=yes»‎ واضغط Enter.</translation>
        </message>
        <message>
            <source>Under «On replies and forwards», set «When forwarding a message» to «Attach original message».</source>
            <extracomment>clients/outlook-2003: procedures.steps.text</extracomment>
            <translation>تحت «On replies and forwards» اضبط «When forwarding a message» على «Attach original message».</translation>
        </message>
        <message>
            <source>United Kingdom – NCSC suspicious mail</source>
            <extracomment>destinations/uk-ncsc: title</extracomment>
            <translation>المملكة المتحدة – رسائل مشبوهة إلى NCSC</translation>
        </message>
        <message>
            <source>United States – CISA phishing reports</source>
            <extracomment>destinations/us-cisa: title</extracomment>
            <translation>الولايات المتحدة – بلاغات التصيد الاحتيالي إلى CISA</translation>
        </message>
        <message>
            <source>Use a computer</source>
            <extracomment>clients/apple-mail-phone: procedures.title</extracomment>
            <translation>استخدام جهاز كمبيوتر</translation>
        </message>
        <message>
            <source>Use the browser of a computer</source>
            <extracomment>clients/gmail-app: procedures.title</extracomment>
            <translation>استخدام المتصفح على جهاز كمبيوتر</translation>
        </message>
        <message>
            <source>Use the file format your program itself saves messages in, and do not put it into an archive.</source>
            <extracomment>clients/general: procedures.steps.text</extracomment>
            <translation>استخدم صيغة الملفات التي يحفظ بها برنامجك نفسه الرسائل، ولا تضعها في أرشيف.</translation>
        </message>
        <message>
            <source>Usually everything. Intact shows whether something is missing.</source>
            <extracomment>clients/general: procedures.keeps</extracomment>
            <translation>كل شيء عادةً. يبيّن لك Intact إن كان شيء ناقصًا.</translation>
        </message>
        <message>
            <source>Usually your administrator. Mail that was forwarded inline is refused.</source>
            <extracomment>destinations/proofpoint-essentials: who</extracomment>
            <translation>المسؤول لديك عادةً. تُرفض الرسائل المُعاد توجيهها ضمن النص.</translation>
        </message>
        <message>
            <source>Versions before April 2026 have none of these entries.</source>
            <extracomment>clients/mailspring: warnings</extracomment>
            <translation>لا توجد هذه الأوامر في الإصدارات السابقة لأبريل 2026.</translation>
        </message>
        <message>
            <source>Versions since April 2026 on Windows, macOS and Linux; earlier ones cannot do it</source>
            <extracomment>clients/mailspring: versions</extracomment>
            <translation>الإصدارات منذ أبريل 2026 على Windows وmacOS وLinux، ولا تستطيع ذلك الإصدارات الأقدم</translation>
        </message>
        <message>
            <source>Watched folder</source>
            <extracomment>policy WatchedFolderAllowed: title</extracomment>
            <translation>المجلد المراقَب</translation>
        </message>
        <message>
            <source>What a valid sample needs</source>
            <extracomment>clients/general: procedures.title</extracomment>
            <translation>ما تحتاج إليه العينة الصالحة</translation>
        </message>
        <message>
            <source>What is known here comes from a forum and a manual page. Check the form of the address on SpamCop’s site.</source>
            <extracomment>destinations/spamcop: check_before_use</extracomment>
            <translation>المعروف هنا مأخوذ من منتدى ومن صفحة دليل استخدام. تحقّق من شكل العنوان على موقع SpamCop.</translation>
        </message>
        <message>
            <source>What is known here comes from two Proofpoint partners, one page of 2016. Your administrator knows the way that is open to you.</source>
            <extracomment>destinations/proofpoint-essentials: check_before_use</extracomment>
            <translation>المعروف هنا مأخوذ من اثنين من شركاء Proofpoint، وإحدى الصفحتين تعود إلى عام 2016. يعرف المسؤول الطريقة المتاحة لك.</translation>
        </message>
        <message>
            <source>What is known here is from a blog of 2009. Ask Trend Micro’s support before you send anything.</source>
            <extracomment>destinations/trend-micro: check_before_use</extracomment>
            <translation>المعروف هنا مأخوذ من مدونة تعود إلى عام 2009. اسأل دعم Trend Micro قبل أن ترسل أي شيء.</translation>
        </message>
        <message>
            <source>What is older is forgotten with the next submission.</source>
            <extracomment>policy HistoryDays: text</extracomment>
            <translation>يُنسى ما هو أقدم من ذلك مع التقديم التالي.</translation>
        </message>
        <message>
            <source>What people agree to before their first submission to each destination, instead of Intact’s own words.</source>
            <extracomment>policy ConsentText: text</extracomment>
            <translation>ما يوافق عليه المستخدمون قبل أول تقديم إلى كل وجهة، بدلًا من نص Intact نفسه.</translation>
        </message>
        <message>
            <source>When several messages are forwarded at once, only the last one may be attached. Forward one at a time.</source>
            <extracomment>clients/nextcloud-mail: warnings</extracomment>
            <translation>عند إعادة توجيه عدة رسائل معًا قد لا تُرفق إلا الأخيرة. أعد توجيه رسالة واحدة في كل مرة.</translation>
        </message>
        <message>
            <source>When you drag several messages whose subjects end alike, Thunderbird may hand over one of them twice and another not at all. Drag the missing one alone.</source>
            <extracomment>clients/thunderbird: warnings</extracomment>
            <translation>إذا سحبت عدة رسائل تتشابه نهايات مواضيعها، فقد يسلّم Thunderbird إحداها مرتين ولا يسلّم أخرى. اسحب الرسالة الناقصة وحدها.</translation>
        </message>
        <message>
            <source>Whether Intact remembers on this computer what was submitted: dates, destination, fingerprints, nothing of the messages.</source>
            <extracomment>policy KeepHistory: text</extracomment>
            <translation>هل يتذكّر Intact على هذا الكمبيوتر ما تم تقديمه: التواريخ والوجهة والبصمات، دون أي شيء من الرسائل.</translation>
        </message>
        <message>
            <source>Whether an answer comes is not known. Ask your administrator if the filter keeps making the same mistake.</source>
            <extracomment>destinations/trellix: what_next</extracomment>
            <translation>لا يُعرف هل يأتي رد. اسأل المسؤول إذا استمر المرشّح في ارتكاب الخطأ نفسه.</translation>
        </message>
        <message>
            <source>Whether people have to agree to the privacy statement before the first submission to each destination. If off, the organisation has settled it for them.</source>
            <extracomment>policy AskConsent: text</extracomment>
            <translation>هل على المستخدمين الموافقة على بيان الخصوصية قبل أول تقديم إلى كل وجهة. عند الإيقاف تكون المؤسسة قد حسمت ذلك نيابةً عنهم.</translation>
        </message>
        <message>
            <source>Whether people may have Intact take every message that is saved in a folder.</source>
            <extracomment>policy WatchedFolderAllowed: text</extracomment>
            <translation>هل يُسمح للمستخدمين بجعل Intact يضيف كل رسالة تُحفظ في مجلد معيّن.</translation>
        </message>
        <message>
            <source>Whether the attached message arrives with every header line was not verified. Downloading it as EML and dropping it on Intact shows you.</source>
            <extracomment>clients/outlook-new: warnings</extracomment>
            <translation>لم يُتحقق من وصول الرسالة المرفقة بكل أسطر الرؤوس. نزّلها بصيغة EML وأفلتها على Intact لترى ذلك.</translation>
        </message>
        <message>
            <source>Whether the attached message arrives with every header line was not verified. Dragging it to the desktop and dropping the file on Intact shows you.</source>
            <extracomment>clients/outlook-mac: warnings</extracomment>
            <translation>لم يُتحقق من وصول الرسالة المرفقة بكل أسطر الرؤوس. اسحبها إلى سطح المكتب وأفلت الملف على Intact لترى ذلك.</translation>
        </message>
        <message>
            <source>While a single message is open, forwarding as an attachment may not be offered. Go back to the list.</source>
            <extracomment>clients/horde: warnings</extracomment>
            <translation>قد لا تتوفر إعادة التوجيه كمرفق ما دامت رسالة واحدة مفتوحة. ارجع إلى القائمة.</translation>
        </message>
        <message>
            <source>Whom to ask; stands below what went wrong. A name, a number, or an address.</source>
            <extracomment>policy HelpdeskContact: text</extracomment>
            <translation>جهة المساعدة التي يُرجع إليها، وتظهر تحت وصف المشكلة: اسم أو رقم أو عنوان.</translation>
        </message>
        <message>
            <source>Windows Live Mail, Windows Mail</source>
            <extracomment>clients/windows-live-mail: title</extracomment>
            <translation>Windows Live Mail وWindows Mail</translation>
        </message>
        <message>
            <source>Windows Live Mail, and Windows Mail of Windows Vista</source>
            <extracomment>clients/windows-live-mail: versions</extracomment>
            <translation>Windows Live Mail، وكذلك Windows Mail في Windows Vista</translation>
        </message>
        <message>
            <source>Windows, macOS and Linux; also Betterbird</source>
            <extracomment>clients/thunderbird: versions</extracomment>
            <translation>على Windows وmacOS وLinux، وكذلك Betterbird</translation>
        </message>
        <message>
            <source>With a button of its own</source>
            <extracomment>clients/thunderbird: procedures.title</extracomment>
            <translation>بزر خاص</translation>
        </message>
        <message>
            <source>With a right click</source>
            <extracomment>clients/outlook-express: procedures.title</extracomment>
            <translation>بزر الفأرة الأيمن</translation>
        </message>
        <message>
            <source>With a setting</source>
            <extracomment>clients/mutt: procedures.title</extracomment>
            <translation>باستخدام إعداد</translation>
        </message>
        <message>
            <source>With the keyboard</source>
            <extracomment>clients/evolution: procedures.title</extracomment>
            <translation>بلوحة المفاتيح</translation>
        </message>
        <message>
            <source>Xperience Group, knowledge base 135</source>
            <extracomment>destinations/proofpoint-essentials: sources.name</extracomment>
            <translation>Xperience Group، قاعدة المعارف 135</translation>
        </message>
        <message>
            <source>Yahoo Mail and AOL Mail in a web browser</source>
            <extracomment>clients/yahoo: versions</extracomment>
            <translation>Yahoo Mail وAOL Mail في متصفح الويب</translation>
        </message>
        <message>
            <source>Yahoo Mail in the browser</source>
            <extracomment>clients/yahoo: title</extracomment>
            <translation>Yahoo Mail في المتصفح</translation>
        </message>
        <message>
            <source>Yahoo’s own filter can hold back a mail that carries spam as an attachment. If it refuses to send, use the mail program or the web page that your filter’s maker names.</source>
            <extracomment>clients/yahoo: warnings</extracomment>
            <translation>قد يحجز مرشّح Yahoo نفسه رسالة بريد تحمل بريدًا عشوائيًا كمرفق. إذا رفض إرسالها، فاستخدم برنامج البريد أو صفحة الويب التي يحددها مطوّر مرشّحك.</translation>
        </message>
        <message>
            <source>Your administrator. Only some customers get an answer.</source>
            <extracomment>destinations/mimecast: who</extracomment>
            <translation>المسؤول لديك. لا يتلقى الرد إلا بعض العملاء.</translation>
        </message>
        <message>
            <source>Zimbra webmail</source>
            <extracomment>clients/zimbra: title</extracomment>
            <translation>بريد الويب Zimbra</translation>
        </message>
        <message>
            <source>Zimbra’s source, 2024-09-17</source>
            <extracomment>clients/zimbra: procedures.source</extracomment>
            <translation>الشيفرة المصدرية لبرنامج Zimbra، ‏2024-09-17</translation>
        </message>
        <message>
            <source>Zimbra’s web client</source>
            <extracomment>clients/zimbra: versions</extracomment>
            <translation>بريد الويب من Zimbra</translation>
        </message>
        <message>
            <source>a mail without a sample attached (it is thrown away)</source>
            <extracomment>destinations/sophos-false-positive: rules.forbidden</extracomment>
            <translation>رسالة بريد دون عينة مرفقة (تُهمل)</translation>
        </message>
        <message>
            <source>a plain forward or pasted text</source>
            <extracomment>destinations/cloudmark: rules.forbidden</extracomment>
            <translation>إعادة التوجيه العادية أو النص الملصق</translation>
        </message>
        <message>
            <source>archives such as .zip</source>
            <extracomment>destinations/symantec-clicktime-false-positive: rules.forbidden</extracomment>
            <translation>الأرشيفات مثل ‎.zip</translation>
        </message>
        <message>
            <source>automatically forwarded mail (it is ignored)</source>
            <extracomment>destinations/trellix: rules.forbidden</extracomment>
            <translation>رسائل البريد المُعاد توجيهها تلقائيًا (تُتجاهل)</translation>
        </message>
        <message>
            <source>eM Client</source>
            <extracomment>clients/em-client: title</extracomment>
            <translation>eM Client</translation>
        </message>
        <message>
            <source>eM Client on Windows and macOS</source>
            <extracomment>clients/em-client: versions</extracomment>
            <translation>برنامج eM Client على Windows وmacOS</translation>
        </message>
        <message>
            <source>iCloud Mail in the browser</source>
            <extracomment>clients/icloud: title</extracomment>
            <translation>iCloud Mail في المتصفح</translation>
        </message>
        <message>
            <source>messages forwarded or pasted as text</source>
            <extracomment>destinations/microsoft-false-positive: rules.forbidden</extracomment>
            <translation>الرسائل المُعاد توجيهها أو الملصقة كنص</translation>
        </message>
        <message>
            <source>messages of different kinds in one mail</source>
            <extracomment>destinations/microsoft-false-positive: rules.forbidden</extracomment>
            <translation>رسائل من أنواع مختلفة في رسالة بريد واحدة</translation>
        </message>
        <message>
            <source>symantec-clicktime-support-case</source>
            <translation type="vanished">symantec-clicktime-support-case</translation>
        </message>
        <message>
            <source>the forward of a forward</source>
            <extracomment>destinations/cisco-false-positive: rules.forbidden</extracomment>
            <translation>إعادة توجيه لرسالة مُعاد توجيهها</translation>
        </message>
    </context>
    <context>
        <name>Delivering</name>
        <message>
            <source>Where to save</source>
            <translation>مكان الحفظ</translation>
        </message>
    </context>
    <context>
        <name>Delivery</name>
        <message numerus="yes">
            <source>%n draft(s) saved.</source>
            <translation>
                <numerusform>لم تُحفظ أي مسودة.</numerusform>
                <numerusform>حُفظت مسودة واحدة.</numerusform>
                <numerusform>حُفظت مسودتان.</numerusform>
                <numerusform>حُفظت %n مسودات.</numerusform>
                <numerusform>حُفظت %n مسودة.</numerusform>
                <numerusform>حُفظت %n مسودة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s) stored in the mailbox {program}.</source>
            <translation>
                <numerusform>لا مسودات في صندوق البريد {program}.</numerusform>
                <numerusform>مسودة واحدة في صندوق البريد {program}.</numerusform>
                <numerusform>مسودتان في صندوق البريد {program}.</numerusform>
                <numerusform>%n مسودات في صندوق البريد {program}.</numerusform>
                <numerusform>%n مسودة في صندوق البريد {program}.</numerusform>
                <numerusform>%n مسودة في صندوق البريد {program}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n drafts are in the mailbox {program}.</source>
            <translation type="vanished">
                <numerusform>لا مسودات في صندوق البريد {program}.</numerusform>
                <numerusform>مسودة واحدة في صندوق البريد {program}.</numerusform>
                <numerusform>مسودتان في صندوق البريد {program}.</numerusform>
                <numerusform>%n مسودات في صندوق البريد {program}.</numerusform>
                <numerusform>%n مسودة في صندوق البريد {program}.</numerusform>
                <numerusform>%n مسودة في صندوق البريد {program}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n drafts are saved.</source>
            <translation type="vanished">
                <numerusform>لم تُحفظ أي مسودة.</numerusform>
                <numerusform>حُفظت مسودة واحدة.</numerusform>
                <numerusform>حُفظت مسودتان.</numerusform>
                <numerusform>حُفظت %n مسودات.</numerusform>
                <numerusform>حُفظت %n مسودة.</numerusform>
                <numerusform>حُفظت %n مسودة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mail(s) opened in {program}. Press Send in each of them.</source>
            <translation>
                <numerusform>لا رسائل بريد مفتوحة في {program}.</numerusform>
                <numerusform>رسالة بريد واحدة مفتوحة في {program}. اضغط فيها على زر الإرسال.</numerusform>
                <numerusform>رسالتا بريد مفتوحتان في {program}. اضغط على زر الإرسال في كلٍّ منهما.</numerusform>
                <numerusform>%n رسائل بريد مفتوحة في {program}. اضغط على زر الإرسال في كلٍّ منها.</numerusform>
                <numerusform>%n رسالة بريد مفتوحة في {program}. اضغط على زر الإرسال في كلٍّ منها.</numerusform>
                <numerusform>%n رسالة بريد مفتوحة في {program}. اضغط على زر الإرسال في كلٍّ منها.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mails are open in {program}. Press Send in each of them.</source>
            <translation type="vanished">
                <numerusform>لا رسائل بريد مفتوحة في {program}.</numerusform>
                <numerusform>رسالة بريد واحدة مفتوحة في {program}. اضغط فيها على زر الإرسال.</numerusform>
                <numerusform>رسالتا بريد مفتوحتان في {program}. اضغط على زر الإرسال في كلٍّ منهما.</numerusform>
                <numerusform>%n رسائل بريد مفتوحة في {program}. اضغط على زر الإرسال في كلٍّ منها.</numerusform>
                <numerusform>%n رسالة بريد مفتوحة في {program}. اضغط على زر الإرسال في كلٍّ منها.</numerusform>
                <numerusform>%n رسالة بريد مفتوحة في {program}. اضغط على زر الإرسال في كلٍّ منها.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sample(s) saved.</source>
            <translation>
                <numerusform>لم تُحفظ أي عينة.</numerusform>
                <numerusform>حُفظت عينة واحدة.</numerusform>
                <numerusform>حُفظت عينتان.</numerusform>
                <numerusform>حُفظت %n عينات.</numerusform>
                <numerusform>حُفظت %n عينة.</numerusform>
                <numerusform>حُفظت %n عينة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n samples are saved.</source>
            <translation type="vanished">
                <numerusform>لم تُحفظ أي عينة.</numerusform>
                <numerusform>حُفظت عينة واحدة.</numerusform>
                <numerusform>حُفظت عينتان.</numerusform>
                <numerusform>حُفظت %n عينات.</numerusform>
                <numerusform>حُفظت %n عينة.</numerusform>
                <numerusform>حُفظت %n عينة.</numerusform>
            </translation>
        </message>
        <message>
            <source>8BITMIME is not offered</source>
            <translation>لا يوفّر الخادم 8BITMIME</translation>
        </message>
        <message>
            <source>A line end may be added or lost there. That harms nothing.</source>
            <translation>قد يُضاف هناك فاصل أسطر أو يُحذف، ولا ضرر في ذلك.</translation>
        </message>
        <message>
            <source>A protected connection to “{host}” could not be made.</source>
            <translation>تعذّر إنشاء اتصال محمي مع «{host}».</translation>
        </message>
        <message>
            <source>Add all files to your support case or web form. samples.txt says what they are.</source>
            <translation>أضف كل الملفات إلى حالة الدعم أو نموذج الويب. يوضّح الملف samples.txt ما هي.</translation>
        </message>
        <message>
            <source>Add the messages that arrived.</source>
            <translation>أضف الرسائل التي وصلت.</translation>
        </message>
        <message>
            <source>All of it went, but the answer is missing.</source>
            <translation>أُرسلت كاملة، لكن الجواب لم يصل.</translation>
        </message>
        <message>
            <source>All of it went, but the server’s answer is missing.</source>
            <translation>أُرسلت كاملة، لكن جواب الخادم لم يصل.</translation>
        </message>
        <message>
            <source>Allow it in the system settings (Privacy &amp; Security, Automation) and try again.</source>
            <translation>اسمح بذلك في إعدادات النظام (الخصوصية والأمن، الأتمتة) ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>Answer what it asks, or wait for its window. Then try again, and close mails that open twice.</source>
            <translation type="vanished">أجب عمّا يسأل عنه أو انتظر ظهور نافذته. ثم حاول مرة أخرى وأغلق رسائل البريد التي تُفتح مرتين.</translation>
        </message>
        <message>
            <source>Ask whoever looks after the scanner for a folder where samples may be.</source>
            <translation>اطلب من المسؤول عن برنامج مكافحة الفيروسات مجلدًا يُسمح فيه بوجود العينات.</translation>
        </message>
        <message>
            <source>Ask whoever runs the mail server.</source>
            <translation>اسأل المسؤول عن خادم البريد.</translation>
        </message>
        <message>
            <source>Attach as files in {program}</source>
            <translation>إرفاق كملفات في {program}</translation>
        </message>
        <message>
            <source>Attach as messages in {program}</source>
            <translation>إرفاق كرسائل في {program}</translation>
        </message>
        <message>
            <source>Attach in Thunderbird</source>
            <translation>إرفاق في Thunderbird</translation>
        </message>
        <message>
            <source>Attach in {program}</source>
            <translation>إرفاق في {program}</translation>
        </message>
        <message>
            <source>Before you send, look whether the samples are attached.</source>
            <translation>تأكّد قبل الإرسال من أن العينات مرفقة.</translation>
        </message>
        <message>
            <source>Check its name, and your network.</source>
            <translation>تحقّق من اسمه ومن اتصالك بالشبكة.</translation>
        </message>
        <message>
            <source>Check name and port in the settings.</source>
            <translation>تحقّق من الاسم والمنفذ في الإعدادات.</translation>
        </message>
        <message>
            <source>Check port and protection in the settings.</source>
            <translation>تحقّق من المنفذ والحماية في الإعدادات.</translation>
        </message>
        <message>
            <source>Check the address of the destination.</source>
            <translation>تحقّق من عنوان الوجهة.</translation>
        </message>
        <message>
            <source>Check the date here, or tell whoever runs the server.</source>
            <translation>تحقّق من التاريخ على هذا الكمبيوتر، أو أخبر المسؤول عن الخادم.</translation>
        </message>
        <message>
            <source>Check the port in the settings.</source>
            <translation>تحقّق من المنفذ في الإعدادات.</translation>
        </message>
        <message>
            <source>Check the server’s name in the settings.</source>
            <translation>تحقّق من اسم الخادم في الإعدادات.</translation>
        </message>
        <message>
            <source>Check your network, and try again.</source>
            <translation>تحقّق من اتصالك بالشبكة، ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>Choose another folder, or make room.</source>
            <translation>اختر مجلدًا آخر، أو وفّر مساحة.</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>اختر طريقة أخرى.</translation>
        </message>
        <message>
            <source>Choose another way where one is offered.</source>
            <translation>اختر طريقة أخرى إن وُجدت.</translation>
        </message>
        <message>
            <source>Choose another way, or save the drafts.</source>
            <translation>اختر طريقة أخرى، أو احفظ المسودات.</translation>
        </message>
        <message>
            <source>DKIM ignores empty lines at the end (RFC 6376, 3.4)</source>
            <translation>يتجاهل DKIM الأسطر الفارغة في النهاية (RFC 6376, 3.4)</translation>
        </message>
        <message>
            <source>Enter it, and try again.</source>
            <translation>أدخلها ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>Enter it, or ask your administrator for it.</source>
            <translation>أدخله، أو اطلبه من المسؤول.</translation>
        </message>
        <message>
            <source>Enter one address, such as desk@example.org.</source>
            <translation>أدخل عنوانًا واحدًا، مثل desk@example.org.</translation>
        </message>
        <message>
            <source>Enter them again.</source>
            <translation>أدخلهما مرة أخرى.</translation>
        </message>
        <message>
            <source>Every sample goes out as it is here</source>
            <translation>تُسلَّم كل عينة كما هي هنا</translation>
        </message>
        <message>
            <source>Every sample goes out as it is here, but for the very end</source>
            <translation>تُسلَّم كل عينة كما هي هنا، ما عدا آخرها تمامًا</translation>
        </message>
        <message>
            <source>From {program}. What happens to it now, Intact cannot see.</source>
            <translation type="vanished">أُرسلت من {program}. ولا يستطيع Intact أن يعرف ما يحدث لها الآن.</translation>
        </message>
        <message>
            <source>Headers and texts stay, their exact form may not.</source>
            <translation>تبقى الرؤوس والنصوص، وقد تتغيّر صورتها الدقيقة.</translation>
        </message>
        <message>
            <source>Intact cannot see whether you did.</source>
            <translation>لا يستطيع Intact أن يعرف هل أرسلتها.</translation>
        </message>
        <message>
            <source>Intact is sending already, in another window or command.</source>
            <translation>يُرسل Intact الآن بالفعل، في نافذة أخرى أو أمر آخر.</translation>
        </message>
        <message>
            <source>Intact may not ask {program} to open a mail.</source>
            <translation>لا يُسمح لبرنامج Intact أن يطلب من {program} فتح رسالة بريد.</translation>
        </message>
        <message>
            <source>Intact runs in a sandbox here, and cannot start {program}</source>
            <translation>يعمل Intact هنا في بيئة معزولة، ولا يستطيع تشغيل {program}</translation>
        </message>
        <message>
            <source>It did not go a second time.</source>
            <translation>لم تُرسل مرة ثانية.</translation>
        </message>
        <message>
            <source>It may have arrived</source>
            <translation>ربما وصلت</translation>
        </message>
        <message>
            <source>Local part: a dot-atom; domain: a host name</source>
            <translation>الجزء المحلي: dot-atom، والنطاق: اسم مضيف</translation>
        </message>
        <message>
            <source>Look at the account in the settings.</source>
            <translation>راجع الحساب في الإعدادات.</translation>
        </message>
        <message>
            <source>Look into the sent mails of your mailbox before you send it again.</source>
            <translation>ابحث في البريد المرسَل في صندوق بريدك قبل أن ترسلها مرة أخرى.</translation>
        </message>
        <message>
            <source>Look into your drafts before you store it again.</source>
            <translation>ابحث في مسوداتك قبل أن تخزّنها مرة أخرى.</translation>
        </message>
        <message>
            <source>Look into your sent mails before you send it again.</source>
            <translation>ابحث في بريدك المرسَل قبل أن ترسلها مرة أخرى.</translation>
        </message>
        <message>
            <source>Make room there, and try again.</source>
            <translation>وفّر مساحة هناك، ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>Name the folder in the settings.</source>
            <translation>حدّد اسم المجلد في الإعدادات.</translation>
        </message>
        <message>
            <source>Nobody has tested what this program does to the samples</source>
            <translation>لم يختبر أحد ما يفعله هذا البرنامج بالعينات</translation>
        </message>
        <message>
            <source>Nobody knows whether the mail arrived.</source>
            <translation>لا يُعرف هل وصلت رسالة البريد.</translation>
        </message>
        <message>
            <source>Not tried</source>
            <translation>لم تُجرَ محاولة</translation>
        </message>
        <message>
            <source>Open as a draft in {program}</source>
            <translation>فتح كمسودة في {program}</translation>
        </message>
        <message>
            <source>Open each of them in your mail program and press Send there.</source>
            <translation>افتح كلًّا منها في برنامج البريد لديك واضغط هناك على زر الإرسال.</translation>
        </message>
        <message>
            <source>Open in Thunderbird</source>
            <translation>فتح في Thunderbird</translation>
        </message>
        <message>
            <source>Open it in your mail program and press Send there.</source>
            <translation>افتحها في برنامج البريد لديك واضغط هناك على زر الإرسال.</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>فُتحت</translation>
        </message>
        <message>
            <source>Opened in {program}. Press Send there.</source>
            <translation>فُتحت في {program}. اضغط هناك على زر الإرسال.</translation>
        </message>
        <message>
            <source>Put among the drafts of {program}</source>
            <translation>وضع ضمن مسودات {program}</translation>
        </message>
        <message>
            <source>STARTTLS is not offered</source>
            <translation>لا يوفّر الخادم STARTTLS</translation>
        </message>
        <message>
            <source>Save as drafts…</source>
            <translation>حفظ كمسودات…</translation>
        </message>
        <message>
            <source>Save samples for a support case…</source>
            <translation>حفظ العينات لحالة دعم…</translation>
        </message>
        <message>
            <source>Save the drafts, or submit fewer samples.</source>
            <translation>احفظ المسودات، أو قدّم عينات أقل.</translation>
        </message>
        <message>
            <source>Save the samples to hand them in…</source>
            <translation>حفظ العينات لتسليمها…</translation>
        </message>
        <message>
            <source>Save the samples, and hand them in there.</source>
            <translation type="vanished">احفظ العينات وسلّمها هناك.</translation>
        </message>
        <message>
            <source>Save the samples, and hand them in with a support case or on its web page.</source>
            <translation>احفظ العينات وسلّمها مع حالة دعم أو عبر صفحتها على الويب.</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>حُفظت</translation>
        </message>
        <message>
            <source>Saved earlier</source>
            <translation>حُفظت سابقًا</translation>
        </message>
        <message>
            <source>Send from {program}</source>
            <translation>إرسال من {program}</translation>
        </message>
        <message>
            <source>Sending was interrupted before: {sent} sent, {unknown} perhaps, {missing} missing. Add the same messages and send them: what has arrived does not go again.</source>
            <translation>انقطع الإرسال سابقًا: المرسَل {sent}، وغير المؤكد {unknown}، والمتبقي {missing}. أضف الرسائل نفسها وأرسلها: ما وصل منها لا يُرسل مرة أخرى.</translation>
        </message>
        <message>
            <source>Sent from {program}. Intact cannot see what happens next.</source>
            <translation>أُرسلت من {program}. لا يستطيع Intact أن يرى ما يحدث بعد ذلك.</translation>
        </message>
        <message>
            <source>Share with {program}</source>
            <translation>مشاركة عبر {program}</translation>
        </message>
        <message>
            <source>Start it yourself and try again.</source>
            <translation>شغّله بنفسك ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>Submit fewer or smaller samples at a time.</source>
            <translation>قدّم في كل مرة عينات أقل عددًا أو أصغر حجمًا.</translation>
        </message>
        <message>
            <source>Taken by the mail server</source>
            <translation>قبِلها خادم البريد</translation>
        </message>
        <message>
            <source>Taken by the mail server earlier</source>
            <translation>قبِلها خادم البريد سابقًا</translation>
        </message>
        <message>
            <source>The address of this destination is not set yet.</source>
            <translation>لم يُحدَّد عنوان هذه الوجهة بعد.</translation>
        </message>
        <message>
            <source>The attached bytes are identical</source>
            <translation>البايتات المرفقة مطابقة</translation>
        </message>
        <message>
            <source>The certificate of “{host}” cannot be accepted.</source>
            <translation>لا يمكن قبول شهادة «{host}».</translation>
        </message>
        <message>
            <source>The certificate of “{host}” is not valid today.</source>
            <translation>شهادة «{host}» غير صالحة اليوم.</translation>
        </message>
        <message>
            <source>The command “{program}” gave Intact no access token.</source>
            <translation>لم يُعطِ الأمر «{program}» برنامجَ Intact رمز وصول مميزًا.</translation>
        </message>
        <message>
            <source>The connection to “{host}” broke off.</source>
            <translation>انقطع الاتصال مع «{host}».</translation>
        </message>
        <message>
            <source>The connection to “{host}” would not be protected.</source>
            <translation>لن يكون الاتصال مع «{host}» محميًا.</translation>
        </message>
        <message>
            <source>The draft is in the mailbox {program}.</source>
            <translation>المسودة موجودة في صندوق البريد {program}.</translation>
        </message>
        <message>
            <source>The draft is saved.</source>
            <translation>حُفظت المسودة.</translation>
        </message>
        <message>
            <source>The files could not be written.</source>
            <translation>تعذّرت كتابة الملفات.</translation>
        </message>
        <message>
            <source>The mail is larger than the mail server allows.</source>
            <translation>رسالة البريد أكبر مما يسمح به خادم البريد.</translation>
        </message>
        <message>
            <source>The mail program would damage this sample</source>
            <translation>سيُتلف برنامج البريد هذه العينة</translation>
        </message>
        <message>
            <source>The mail program writes the samples anew</source>
            <translation>يعيد برنامج البريد إنشاء العينات</translation>
        </message>
        <message>
            <source>The mail server did not accept name and password.</source>
            <translation>لم يقبل خادم البريد الاسم وكلمة المرور.</translation>
        </message>
        <message>
            <source>The mail server did not take the mail.</source>
            <translation>لم يقبل خادم البريد رسالة البريد.</translation>
        </message>
        <message>
            <source>The mail server does not take mails at the moment.</source>
            <translation>لا يقبل خادم البريد أي رسائل في الوقت الحالي.</translation>
        </message>
        <message numerus="yes">
            <source>The mail server has taken %n mail(s).</source>
            <translation>
                <numerusform>لم يقبل خادم البريد أي رسالة.</numerusform>
                <numerusform>قبِل خادم البريد رسالة بريد واحدة.</numerusform>
                <numerusform>قبِل خادم البريد رسالتي بريد.</numerusform>
                <numerusform>قبِل خادم البريد %n رسائل بريد.</numerusform>
                <numerusform>قبِل خادم البريد %n رسالة بريد.</numerusform>
                <numerusform>قبِل خادم البريد %n رسالة بريد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The mail server has taken %n mails.</source>
            <translation type="vanished">
                <numerusform>لم يقبل خادم البريد أي رسالة.</numerusform>
                <numerusform>قبِل خادم البريد رسالة بريد واحدة.</numerusform>
                <numerusform>قبِل خادم البريد رسالتي بريد.</numerusform>
                <numerusform>قبِل خادم البريد %n رسائل بريد.</numerusform>
                <numerusform>قبِل خادم البريد %n رسالة بريد.</numerusform>
                <numerusform>قبِل خادم البريد %n رسالة بريد.</numerusform>
            </translation>
        </message>
        <message>
            <source>The mail server has taken it.</source>
            <translation>قبِلها خادم البريد.</translation>
        </message>
        <message>
            <source>The mail server takes no mail from {address}.</source>
            <translation>لا يقبل خادم البريد رسائل من {address}.</translation>
        </message>
        <message>
            <source>The mail server takes no mail to {address}.</source>
            <translation>لا يقبل خادم البريد رسائل إلى {address}.</translation>
        </message>
        <message>
            <source>The octets may differ, and DKIM signatures break</source>
            <translation>قد تختلف البايتات، وتفسد توقيعات DKIM</translation>
        </message>
        <message>
            <source>The password of this account is needed.</source>
            <translation>كلمة مرور هذا الحساب مطلوبة.</translation>
        </message>
        <message>
            <source>The sample is saved.</source>
            <translation>حُفظت العينة.</translation>
        </message>
        <message>
            <source>The virus scanner of this computer took the file away.</source>
            <translation>أزال برنامج مكافحة الفيروسات على هذا الكمبيوتر الملفَّ.</translation>
        </message>
        <message>
            <source>There is no mail server called “{host}”.</source>
            <translation>لا يوجد خادم بريد باسم «{host}».</translation>
        </message>
        <message>
            <source>There is no room left on the mail server.</source>
            <translation>لم تعد هناك مساحة كافية على خادم البريد.</translation>
        </message>
        <message>
            <source>There is no sample to submit.</source>
            <translation>لا توجد عينة لتقديمها.</translation>
        </message>
        <message>
            <source>These are too many mails to open a window for each.</source>
            <translation>عدد رسائل البريد هذه أكبر من أن تُفتح لكلٍّ منها نافذة.</translation>
        </message>
        <message>
            <source>This destination takes no mail.</source>
            <translation>لا تقبل هذه الوجهة رسائل بريد.</translation>
        </message>
        <message>
            <source>This mail server passes no mail on to {address}.</source>
            <translation>لا يمرّر خادم البريد هذا رسائل إلى {address}.</translation>
        </message>
        <message>
            <source>This mail server would change one of the samples.</source>
            <translation>سيغيّر خادم البريد هذا إحدى العينات.</translation>
        </message>
        <message>
            <source>This way cannot carry these samples, so nothing went out.</source>
            <translation>لا يمكن نقل هذه العينات بهذه الطريقة، فلم يُسلَّم شيء.</translation>
        </message>
        <message>
            <source>Try again later.</source>
            <translation>حاول مرة أخرى لاحقًا.</translation>
        </message>
        <message>
            <source>Try again when you like.</source>
            <translation>حاول مرة أخرى متى شئت.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>Use the server that your mail program uses.</source>
            <translation>استخدم الخادم الذي يستخدمه برنامج البريد لديك.</translation>
        </message>
        <message>
            <source>Wait until that is through, then try again.</source>
            <translation>انتظر حتى ينتهي ذلك، ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>What answers as “{host}” is another server.</source>
            <translation>الخادم الذي يُجيب باسم «{host}» خادم آخر.</translation>
        </message>
        <message>
            <source>What answers as “{host}” is no such mail server.</source>
            <translation>ما يُجيب باسم «{host}» ليس خادم بريد من هذا النوع.</translation>
        </message>
        <message>
            <source>You cancelled it.</source>
            <translation>ألغيتَ العملية.</translation>
        </message>
        <message>
            <source>Your mailbox has no folder for drafts.</source>
            <translation>لا يوجد في صندوق بريدك مجلد للمسودات.</translation>
        </message>
        <message>
            <source>Your organisation does not allow this way.</source>
            <translation>لا تسمح مؤسستك بهذه الطريقة.</translation>
        </message>
        <message>
            <source>a part of the system is missing here</source>
            <translation>ينقص هنا جزء من النظام</translation>
        </message>
        <message>
            <source>a sample would be damaged</source>
            <translation>ستتلف إحدى العينات</translation>
        </message>
        <message>
            <source>it would change one of these samples</source>
            <translation>سيغيّر إحدى هذه العينات</translation>
        </message>
        <message>
            <source>made anew by {program}: not unchanged</source>
            <translation>يعيد {program} إنشاءها، فلا تبقى دون تغيير</translation>
        </message>
        <message>
            <source>no mail program is set up here for other programs to use</source>
            <translation>لم يُعَدّ هنا برنامج بريد تستطيع البرامج الأخرى استخدامه</translation>
        </message>
        <message>
            <source>no program opens .eml files here</source>
            <translation>لا يوجد هنا برنامج يفتح ملفات ‎.eml</translation>
        </message>
        <message>
            <source>no such server is set up for {program}</source>
            <translation>لم يُعَدّ خادم من هذا النوع للحساب {program}</translation>
        </message>
        <message>
            <source>no window can be opened here</source>
            <translation>لا يمكن فتح نافذة هنا</translation>
        </message>
        <message>
            <source>not known whether unchanged</source>
            <translation>لا يُعرف هل تبقى دون تغيير</translation>
        </message>
        <message>
            <source>not on this operating system</source>
            <translation>لا يتوفر على نظام التشغيل هذا</translation>
        </message>
        <message>
            <source>only needed where Intact runs in a sandbox</source>
            <translation>لا حاجة إليه إلا إذا كان Intact يعمل في بيئة معزولة</translation>
        </message>
        <message>
            <source>there is more in one mail than {program} can be told at once</source>
            <translation>في رسالة البريد الواحدة أكثر مما يمكن تمريره إلى {program} دفعة واحدة</translation>
        </message>
        <message>
            <source>there is no mail, only samples to save</source>
            <translation>لا توجد رسالة بريد، بل عينات للحفظ فقط</translation>
        </message>
        <message>
            <source>too many mails for a window each</source>
            <translation>عدد رسائل البريد أكبر من أن تُفتح لكلٍّ منها نافذة</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>دون تغيير</translation>
        </message>
        <message>
            <source>unchanged but for line ends</source>
            <translation type="vanished">دون تغيير ما عدا فواصل الأسطر</translation>
        </message>
        <message>
            <source>unchanged in all that matters</source>
            <translation>دون تغيير في كل ما يهم</translation>
        </message>
        <message>
            <source>your mail program</source>
            <translation>برنامج البريد لديك</translation>
        </message>
        <message>
            <source>your organisation does not allow it</source>
            <translation>لا تسمح به مؤسستك</translation>
        </message>
        <message>
            <source>{done} of {total} drafts are in your mailbox, and {unknown} may be.</source>
            <translation>في صندوق بريدك من المسودات {done} من أصل {total}، وربما {unknown} أيضًا.</translation>
        </message>
        <message>
            <source>{done} of {total} drafts are in your mailbox.</source>
            <translation>في صندوق بريدك من المسودات {done} من أصل {total}.</translation>
        </message>
        <message>
            <source>{done} of {total} mails had been handed over before.</source>
            <translation>كان قد سُلِّم من رسائل البريد {done} من أصل {total}.</translation>
        </message>
        <message>
            <source>{done} of {total} mails have gone, and {unknown} may have arrived.</source>
            <translation>أُرسل من رسائل البريد {done} من أصل {total}، وربما وصل منها أيضًا {unknown}.</translation>
        </message>
        <message>
            <source>{done} of {total} mails have gone.</source>
            <translation>أُرسل من رسائل البريد {done} من أصل {total}.</translation>
        </message>
        <message>
            <source>{program} did not start.</source>
            <translation>لم يبدأ تشغيل {program}.</translation>
        </message>
        <message>
            <source>{program} is installed, but is not your mail program here</source>
            <translation>إن {program} مثبّت هنا، لكنه ليس برنامج البريد الذي تستخدمه</translation>
        </message>
        <message>
            <source>{program} is not installed here</source>
            <translation>ليس {program} مثبّتًا هنا</translation>
        </message>
        <message>
            <source>{program} is shut off from other programs’ files here</source>
            <translation>لا يصل {program} هنا إلى ملفات البرامج الأخرى</translation>
        </message>
        <message>
            <source>{program} needs a terminal window, and none was found</source>
            <translation>يحتاج {program} إلى نافذة طرفية، ولم يُعثر على أيٍّ منها</translation>
        </message>
        <message>
            <source>{program} takes only samples that came as .msg files as messages</source>
            <translation>لا يقبل {program} كرسائل إلا العينات التي جاءت ملفات ‎.msg</translation>
        </message>
        <message>
            <source>{program} was not found on this computer.</source>
            <translation>لم يُعثر على {program} على هذا الكمبيوتر.</translation>
        </message>
        <message>
            <source>{program} was started, but takes no more mails yet.</source>
            <translation type="vanished">بدأ تشغيل {program}، لكنه لا يقبل بعدُ مزيدًا من رسائل البريد.</translation>
        </message>
        <message>
            <source>{program} would attach the samples in a form this destination does not take</source>
            <translation>سيرفق {program} العينات بصيغة لا تقبلها هذه الوجهة</translation>
        </message>
        <message>
            <source>{program} would open, and is not known to take such mails over</source>
            <translation>يمكن فتح {program}، لكن لا يُعرف هل يقبل رسائل بريد كهذه</translation>
        </message>
        <message>
            <source>“{address}” is no address that a mail can go to.</source>
            <translation>لا يمكن إرسال رسالة بريد إلى «{address}» لأنه ليس عنوانًا.</translation>
        </message>
        <message>
            <source>“{host}” cannot be reached from here.</source>
            <translation>يتعذّر الوصول إلى «{host}» من هنا.</translation>
        </message>
        <message>
            <source>“{host}” cannot prove who it is.</source>
            <translation>لا يستطيع «{host}» إثبات هويته.</translation>
        </message>
        <message>
            <source>“{host}” did not answer in time.</source>
            <translation>لم يُجب «{host}» في الوقت المحدد.</translation>
        </message>
        <message>
            <source>“{host}” does not take connections there.</source>
            <translation>لا يقبل «{host}» اتصالات على هذا المنفذ.</translation>
        </message>
        <message>
            <source>“{host}” offers no way to log in that is set up here.</source>
            <translation>لا يوفّر «{host}» أي طريقة لتسجيل الدخول من الطرق المُعدّة هنا.</translation>
        </message>
        <message>
            <source>“{name}” goes as a file, as this destination asks.</source>
            <translation>يُرسل «{name}» كملف، كما تطلب هذه الوجهة.</translation>
        </message>
        <message>
            <source>“{name}” goes as a file: it holds NUL characters, which no mail can carry.</source>
            <translation>يُرسل «{name}» كملف لأنه يتضمن محارف NUL، ولا يمكن لأي رسالة بريد أن تحملها.</translation>
        </message>
        <message>
            <source>“{name}” goes as a file: it holds odd line ends, which a mail would change.</source>
            <translation>يُرسل «{name}» كملف لأنه يتضمن فواصل أسطر غير معتادة، وستغيّرها رسالة البريد.</translation>
        </message>
        <message>
            <source>“{name}” goes as a file: its lines are too long for a mail (998 at most).</source>
            <translation>يُرسل «{name}» كملف لأن أسطره أطول مما تسمح به رسالة البريد (998 على الأكثر).</translation>
        </message>
        <message>
            <source>“{program}” did not let Intact log in.</source>
            <translation type="vanished">لم يُعطِ الأمر «{program}» برنامجَ Intact رمز وصول مميزًا.</translation>
        </message>
    </context>
    <context>
        <name>DestinationBar</name>
        <message>
            <source>Choose who should get the samples</source>
            <translation>اختر من يتسلّم العينات</translation>
        </message>
        <message>
            <source>More</source>
            <translation>المزيد</translation>
        </message>
        <message>
            <source>S&amp;ubmit to</source>
            <translation>&amp;تقديم إلى</translation>
        </message>
        <message>
            <source>Submit to</source>
            <translation>تقديم إلى</translation>
        </message>
        <message>
            <source>Used lately</source>
            <translation type="vanished">استُخدمت مؤخرًا</translation>
        </message>
        <message>
            <source>Used recently</source>
            <translation>استُخدمت مؤخرًا</translation>
        </message>
        <message>
            <source>What to know about this destination</source>
            <translation>ما ينبغي معرفته عن هذه الوجهة</translation>
        </message>
        <message>
            <source>What to know about this recipient</source>
            <translation type="vanished">ما ينبغي معرفته عن هذا المستلم</translation>
        </message>
        <message>
            <source>Your organisation</source>
            <translation>مؤسستك</translation>
        </message>
    </context>
    <context>
        <name>DestinationsPage</name>
        <message>
            <source>Address for {title}</source>
            <translation>عنوان {title}</translation>
        </message>
        <message>
            <source>Addresses</source>
            <translation>العناوين</translation>
        </message>
        <message>
            <source>Chosen when Intact &amp;starts</source>
            <translation type="vanished">المختار عند &amp;بدء Intact</translation>
        </message>
        <message>
            <source>Default de&amp;stination</source>
            <translation>الوجهة الافتراضي&amp;ة</translation>
        </message>
        <message>
            <source>The one chosen last</source>
            <translation>آخر ما اختير</translation>
        </message>
        <message>
            <source>Where a field is empty, the address that stands in it in grey is used.</source>
            <translation>إذا كان الحقل فارغًا، يُستخدم العنوان الظاهر فيه باللون الرمادي.</translation>
        </message>
        <message>
            <source>Where samples go</source>
            <translation>أين تُرسل العينات</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>غير معروف بعد</translation>
        </message>
        <message>
            <source>“{address}” is not a complete mail address.</source>
            <translation>ليس «{address}» عنوان بريد كاملًا.</translation>
        </message>
    </context>
    <context>
        <name>Details</name>
        <message>
            <source>&amp;Check</source>
            <translation>الفح&amp;ص</translation>
        </message>
        <message>
            <source>&amp;Headers</source>
            <translation>الرؤو&amp;س</translation>
        </message>
        <message>
            <source>&amp;Links</source>
            <translation>الرواب&amp;ط</translation>
        </message>
        <message>
            <source>&amp;Message</source>
            <translation>ال&amp;رسالة</translation>
        </message>
        <message>
            <source>&amp;Source</source>
            <translation>ال&amp;مصدر</translation>
        </message>
        <message>
            <source>Con&amp;version</source>
            <translation>الت&amp;حويل</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>التفاصيل</translation>
        </message>
        <message>
            <source>From {sender}</source>
            <translation>من {sender}</translation>
        </message>
        <message>
            <source>From {sender}, dated {date}</source>
            <translation>من {sender}، تاريخ الرسالة: {date}</translation>
        </message>
        <message>
            <source>From {sender}, received {date}</source>
            <translation>من {sender}، تاريخ الوصول: {date}</translation>
        </message>
        <message>
            <source>Select a sample to see what was found</source>
            <translation>حدد عينة لترى ما لوحظ فيها</translation>
        </message>
    </context>
    <context>
        <name>Disguises</name>
        <message>
            <source>Dots or blanks at its end hide that it really ends in {ending}.</source>
            <translation type="vanished">تُخفي نقاط أو مسافات في آخره أن امتداده الحقيقي ‎{ending}.</translation>
        </message>
        <message>
            <source>Dots or spaces at its end hide that it really ends in {ending}.</source>
            <translation>تُخفي نقاط أو مسافات في آخره أن امتداده الحقيقي ‎{ending}.</translation>
        </message>
        <message>
            <source>Hidden characters turn its name around; it really ends in {ending}.</source>
            <translation>تقلب محارفُ مخفية اسمه، وامتداده الحقيقي ‎{ending}.</translation>
        </message>
        <message>
            <source>Hidden signs turn its name around; it really ends in {ending}.</source>
            <translation type="vanished">تقلب محارفُ مخفية اسمه، وامتداده الحقيقي ‎{ending}.</translation>
        </message>
        <message>
            <source>It has two endings; what counts is the last one, {ending}.</source>
            <translation>له امتدادان، والعبرة بالأخير ‎{ending}.</translation>
        </message>
        <message>
            <source>Its name holds characters that cannot be seen.</source>
            <translation>يتضمن اسمه محارف غير مرئية.</translation>
        </message>
        <message>
            <source>Its name holds signs that cannot be seen.</source>
            <translation type="vanished">يتضمن اسمه محارف غير مرئية.</translation>
        </message>
        <message>
            <source>Links lead to: {hosts}</source>
            <translation>تؤدي الروابط إلى: {hosts}</translation>
        </message>
        <message>
            <source>Many blanks push its real ending, {ending}, out of sight.</source>
            <translation type="vanished">تدفع مسافاتٌ كثيرة امتداده الحقيقي ‎{ending} بعيدًا عن النظر.</translation>
        </message>
        <message>
            <source>Many spaces push its real ending, {ending}, out of sight.</source>
            <translation>تدفع مسافاتٌ كثيرة امتداده الحقيقي ‎{ending} بعيدًا عن النظر.</translation>
        </message>
        <message>
            <source>Windows never shows its ending, {ending}.</source>
            <translation>لا يعرض Windows امتداده ‎{ending} أبدًا.</translation>
        </message>
        <message>
            <source>{written} ({travels})</source>
            <translation>{written} ({travels})</translation>
        </message>
        <message>
            <source>{written} ({travels}, only looks like {looks_like})</source>
            <translation>{written} ({travels}، يشبه {looks_like} فقط)</translation>
        </message>
    </context>
    <context>
        <name>DropCover</name>
        <message>
            <source>1 message</source>
            <translation>رسالة واحدة</translation>
        </message>
        <message>
            <source>1 message from {program}</source>
            <translation>رسالة واحدة من {program}</translation>
        </message>
        <message>
            <source>A link, not a message</source>
            <translation>رابط، لا رسالة</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>ملفات</translation>
        </message>
        <message>
            <source>Intact only takes copies.</source>
            <translation>لا يقبل Intact إلا نسخًا.</translation>
        </message>
        <message>
            <source>Intact takes messages and files</source>
            <translation>يقبل Intact الرسائل والملفات</translation>
        </message>
        <message>
            <source>Let go to add</source>
            <translation>أفلت للإضافة</translation>
        </message>
        <message>
            <source>Let go to see how to get the message itself</source>
            <translation>أفلت لترى كيف تحصل على الرسالة نفسها</translation>
        </message>
        <message>
            <source>Messages from {program}</source>
            <translation>رسائل من {program}</translation>
        </message>
        <message>
            <source>Messages or files</source>
            <translation>رسائل أو ملفات</translation>
        </message>
        <message>
            <source>Please try again in a moment.</source>
            <translation>يُرجى المحاولة مرة أخرى بعد لحظات.</translation>
        </message>
        <message>
            <source>Save the message as a file and drop that instead.</source>
            <translation>احفظ الرسالة كملف وأفلت الملف بدلًا منها.</translation>
        </message>
        <message>
            <source>Several messages</source>
            <translation>عدة رسائل</translation>
        </message>
        <message>
            <source>Several messages from {program}</source>
            <translation>عدة رسائل من {program}</translation>
        </message>
        <message>
            <source>Taking what was dropped…</source>
            <translation>جارٍ استلام ما أُفلت…</translation>
        </message>
        <message>
            <source>The mail program still works on what was dropped before</source>
            <translation>ما زال برنامج البريد يعالج ما أُفلت سابقًا</translation>
        </message>
        <message>
            <source>The other program would move this</source>
            <translation>البرنامج الآخر يريد نقل هذا العنصر</translation>
        </message>
        <message>
            <source>{program} hands over the messages…</source>
            <translation>يسلّم {program} الرسائل…</translation>
        </message>
    </context>
    <context>
        <name>DropStrip</name>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;فتح…</translation>
        </message>
        <message>
            <source>Drop more messages here</source>
            <translation>أفلت مزيدًا من الرسائل هنا</translation>
        </message>
    </context>
    <context>
        <name>Dropping</name>
        <message>
            <source>Nothing was added: you stopped waiting for {program}. Open the message there until all of it is shown, then drag it again.</source>
            <translation>لم يُضف شيء: أوقفتَ انتظار {program}. افتح الرسالة هناك حتى تظهر كاملة، ثم اسحبها مرة أخرى.</translation>
        </message>
        <message>
            <source>The mail program</source>
            <translation>برنامج البريد</translation>
        </message>
        <message>
            <source>the other program</source>
            <translation>البرنامج الآخر</translation>
        </message>
        <message>
            <source>{program} named the file {names} twice. So another message is missing, one whose subject ends in the same way. Please drag that one alone.</source>
            <translation>سمّى {program} الملف {names} مرتين، ولذلك تنقص رسالة أخرى ينتهي موضوعها بالطريقة نفسها. يُرجى سحب تلك الرسالة وحدها.</translation>
        </message>
    </context>
    <context>
        <name>EmptyArea</name>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;فتح…</translation>
        </message>
        <message>
            <source>Drop the messages here, straight from your mail program</source>
            <translation>أفلت الرسائل هنا، مباشرة من برنامج البريد لديك</translation>
        </message>
        <message>
            <source>How to send a sample &amp;by hand</source>
            <translation>&amp;كيف تُرسل عينة يدويًا</translation>
        </message>
    </context>
    <context>
        <name>EntriesView</name>
        <message>
            <source>Messages in the file</source>
            <translation>الرسائل في الملف</translation>
        </message>
    </context>
    <context>
        <name>Entry</name>
        <message>
            <source>(no subject)</source>
            <translation>(بلا موضوع)</translation>
        </message>
        <message>
            <source>Not received</source>
            <translation>لم تصل</translation>
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
            <translation>العينة رسالة واحدة، وما في هذا الملف ليس كما وصل.</translation>
        </message>
        <message>
            <source>A sample is one message, and you choose which.</source>
            <translation>العينة رسالة واحدة، وأنت من يختارها.</translation>
        </message>
        <message>
            <source>Add it again from where it is now.</source>
            <translation>أضفه مرة أخرى من مكانه الحالي.</translation>
        </message>
        <message>
            <source>Add it again to have it read.</source>
            <translation>أضفه مرة أخرى ليُقرأ.</translation>
        </message>
        <message>
            <source>Add the file again.</source>
            <translation>أضف الملف مرة أخرى.</translation>
        </message>
        <message>
            <source>Add the message that it came in, encrypted as it is.</source>
            <translation>أضف الرسالة التي جاء فيها، مشفّرة كما هي.</translation>
        </message>
        <message>
            <source>Add the message that it came with.</source>
            <translation>أضف الرسالة التي جاء معها.</translation>
        </message>
        <message>
            <source>Allow it in the system settings (Privacy &amp; Security, Automation), or drag the message to the desktop first and from there to Intact.</source>
            <translation>اسمح بذلك في إعدادات النظام (الخصوصية والأمن، الأتمتة)، أو اسحب الرسالة أولًا إلى سطح المكتب ومن هناك إلى Intact.</translation>
        </message>
        <message>
            <source>Another message may stand now where this one was found.</source>
            <translation>ربما حلّت رسالة أخرى محل هذه الرسالة.</translation>
        </message>
        <message>
            <source>Archives inside of an archive are not looked into.</source>
            <translation>لا يُنظر في الأرشيفات الموجودة داخل أرشيف.</translation>
        </message>
        <message>
            <source>Ask whoever looks after the scanner to release the file, then add it again.</source>
            <translation>اطلب من المسؤول عن برنامج مكافحة الفيروسات السماح بالملف، ثم أضفه مرة أخرى.</translation>
        </message>
        <message>
            <source>Choose fewer files, or a folder further down.</source>
            <translation>اختر ملفات أقل، أو مجلدًا أعمق.</translation>
        </message>
        <message>
            <source>Choose the file of the message itself.</source>
            <translation>اختر ملف الرسالة نفسها.</translation>
        </message>
        <message>
            <source>Choose the folder that holds the messages.</source>
            <translation>اختر المجلد الذي يتضمن الرسائل.</translation>
        </message>
        <message>
            <source>Choose the messages that are in it.</source>
            <translation>اختر الرسائل الموجودة فيه.</translation>
        </message>
        <message>
            <source>Close it elsewhere, or save a copy of the message in a folder of your own.</source>
            <translation>أغلقه في البرنامج الآخر، أو احفظ نسخة من الرسالة في أحد مجلداتك.</translation>
        </message>
        <message>
            <source>Copy or save it to this computer first, and add that copy.</source>
            <translation>انسخه أو احفظه على هذا الكمبيوتر أولًا، ثم أضف النسخة.</translation>
        </message>
        <message>
            <source>Devices, pipes, and links inside folders are not opened.</source>
            <translation>لا تُفتح الأجهزة ولا قنوات البيانات (pipes) ولا الروابط داخل المجلدات.</translation>
        </message>
        <message>
            <source>Download the message there, and add that file.</source>
            <translation>نزّل الرسالة هناك، ثم أضف الملف.</translation>
        </message>
        <message>
            <source>Download the message there, and drop that file here.</source>
            <translation>نزّل الرسالة هناك، وأفلت الملف هنا.</translation>
        </message>
        <message>
            <source>Drag it to the desktop first and from there to Intact, or save it: File &gt; Save As, format Raw Message Source.</source>
            <translation>اسحبها أولًا إلى سطح المكتب ومن هناك إلى Intact، أو احفظها: File &gt; Save As، بالتنسيق Raw Message Source.</translation>
        </message>
        <message>
            <source>Drag the message out of Thunderbird, or save it from there.</source>
            <translation>اسحب الرسالة من Thunderbird، أو احفظها من هناك.</translation>
        </message>
        <message>
            <source>Everything else it set holds.</source>
            <translation>تبقى كل إعداداتها الأخرى سارية.</translation>
        </message>
        <message>
            <source>Export of Outlook for Mac: a ZIP archive of XML files</source>
            <translation>تصدير من Outlook لأجهزة Mac: أرشيف ZIP من ملفات XML</translation>
        </message>
        <message>
            <source>Extensible Storage Engine database</source>
            <translation>قاعدة بيانات Extensible Storage Engine</translation>
        </message>
        <message>
            <source>Forward it as an attachment from your mail program, as the guide shows.</source>
            <translation>أعد توجيهها كمرفق من برنامج البريد لديك، كما يوضّح الدليل.</translation>
        </message>
        <message>
            <source>If it came by mail, do not start it.</source>
            <translation>إذا وصل بالبريد فلا تشغّله.</translation>
        </message>
        <message>
            <source>If it holds a whole mail folder, save the message alone from there.</source>
            <translation>إذا كان يتضمن مجلد بريد كاملًا، فاحفظ الرسالة وحدها من هناك.</translation>
        </message>
        <message>
            <source>Intact cannot read this kind of file yet ({kind})</source>
            <translation>لا يستطيع Intact قراءة هذا النوع من الملفات بعد ({kind})</translation>
        </message>
        <message>
            <source>Intact does not look into archives, and they are not accepted.</source>
            <translation>لا ينظر Intact داخل الأرشيفات، ولا تُقبل كعينات.</translation>
        </message>
        <message>
            <source>Intact looks into it only where it is a file of its own.</source>
            <translation>لا ينظر Intact داخله إلا إذا كان ملفًا قائمًا بذاته.</translation>
        </message>
        <message>
            <source>Intact may not ask Mail for the message</source>
            <translation>لا يُسمح لبرنامج Intact بطلب الرسالة من Mail</translation>
        </message>
        <message>
            <source>Intact never asks for the password of a file.</source>
            <translation>لا يطلب Intact أبدًا كلمة مرور ملف.</translation>
        </message>
        <message>
            <source>Intact takes up to {limit} files at a time, from folders up to {depth} deep.</source>
            <translation>يقبل Intact في كل مرة {limit} من الملفات على الأكثر، ومن المجلدات حتى العمق {depth}.</translation>
        </message>
        <message>
            <source>Intact unpacks up to {limit} of one archive.</source>
            <translation>يفك Intact ضغط {limit} من الأرشيف الواحد على الأكثر.</translation>
        </message>
        <message>
            <source>Intact waited for {seconds} s.</source>
            <translation>انتظر Intact مدة {seconds} ث.</translation>
        </message>
        <message>
            <source>It announced a file, but none came in time.</source>
            <translation>أعلن عن ملف، لكنه لم يصل في الوقت المحدد.</translation>
        </message>
        <message>
            <source>It announced the message and then did not hand it over.</source>
            <translation>أعلن عن الرسالة ثم لم يسلّمها.</translation>
        </message>
        <message>
            <source>It does not begin with the header lines of a message.</source>
            <translation>لا يبدأ بأسطر رؤوس كما تبدأ الرسالة.</translation>
        </message>
        <message>
            <source>It has {size}; Intact reads up to {limit}.</source>
            <translation>حجمه {size}، ويقرأ Intact حتى {limit}.</translation>
        </message>
        <message>
            <source>It is broken, or made to overwhelm programs that unpack it.</source>
            <translation>إنه معطوب، أو مُعدّ لإرهاق البرامج التي تفك ضغطه.</translation>
        </message>
        <message>
            <source>It is of a kind that Intact does not know.</source>
            <translation>نوعه غير معروف لدى Intact.</translation>
        </message>
        <message>
            <source>It lets no program read the message.</source>
            <translation>لا يسمح لأي برنامج بقراءة الرسالة.</translation>
        </message>
        <message>
            <source>It may have to load it from the mail server first.</source>
            <translation>قد يحتاج إلى تحميلها أولًا من خادم البريد.</translation>
        </message>
        <message>
            <source>It names the messages of the folder, and holds none of them.</source>
            <translation>يذكر رسائل المجلد ولا يتضمن أيًّا منها.</translation>
        </message>
        <message>
            <source>It offered files and then named none.</source>
            <translation>عرض ملفات ثم لم يسمِّ أيًّا منها.</translation>
        </message>
        <message>
            <source>It takes up to {limit} of one file.</source>
            <translation>يقبل حتى {limit} من الملف الواحد.</translation>
        </message>
        <message>
            <source>It was moved or deleted, or its drive was taken away.</source>
            <translation>نُقل أو حُذف، أو أُزيل محرك الأقراص الذي كان عليه.</translation>
        </message>
        <message>
            <source>Look at what is attached to it, and choose one of those.</source>
            <translation>انظر ما هو مرفق بها، واختر رسالة منه.</translation>
        </message>
        <message>
            <source>Look at your settings, and set again what is missing.</source>
            <translation>راجع إعداداتك، واضبط ما ينقص منها من جديد.</translation>
        </message>
        <message>
            <source>Mail folder of UW IMAP or Alpine</source>
            <translation>مجلد بريد من UW IMAP أو Alpine</translation>
        </message>
        <message>
            <source>Mail in a browser often gives a link when it is dragged.</source>
            <translation>كثيرًا ما يعطي البريد في المتصفح رابطًا عند السحب.</translation>
        </message>
        <message>
            <source>Mail may not be asked for the message</source>
            <translation type="vanished">لا يُسمح بطلب الرسالة من Mail</translation>
        </message>
        <message>
            <source>Messages are read apart from the rest; nothing else suffered.</source>
            <translation>تُقرأ الرسائل بمعزل عن غيرها، فلم يتأثر شيء آخر.</translation>
        </message>
        <message>
            <source>More than one “From ” line (RFC 4155)</source>
            <translation>أكثر من سطر «From » واحد (RFC 4155)</translation>
        </message>
        <message>
            <source>Mork database</source>
            <translation>قاعدة بيانات Mork</translation>
        </message>
        <message>
            <source>No header section (RFC 5322, 2.2)</source>
            <translation>لا يوجد قسم رؤوس (RFC 5322, 2.2)</translation>
        </message>
        <message>
            <source>No message was found in this archive ({kind})</source>
            <translation>لم يُعثر على أي رسالة في هذا الأرشيف ({kind})</translation>
        </message>
        <message>
            <source>No such message is attached to this one</source>
            <translation>لا توجد رسالة كهذه مرفقة بهذه الرسالة</translation>
        </message>
        <message>
            <source>Not read: no protected process can be started here</source>
            <translation>لم يُقرأ: لا يمكن بدء عملية محمية هنا</translation>
        </message>
        <message>
            <source>Not read: you stopped it</source>
            <translation>لم يُقرأ: أوقفتَ القراءة بنفسك</translation>
        </message>
        <message>
            <source>Notes Storage Facility</source>
            <translation>Notes Storage Facility</translation>
        </message>
        <message>
            <source>Only attached messages can be taken out, not other files.</source>
            <translation>لا يمكن أن تُستخرج إلا الرسائل المرفقة، لا الملفات الأخرى.</translation>
        </message>
        <message>
            <source>Only the message itself shows how it travelled; a copy of its text does not.</source>
            <translation>الرسالة نفسها وحدها تبيّن الطريق الذي سلكته، أما نسخة من نصها فلا.</translation>
        </message>
        <message>
            <source>Only the subject of this message arrived</source>
            <translation>لم يصل من هذه الرسالة إلا موضوعها</translation>
        </message>
        <message>
            <source>Only {program} itself can open it.</source>
            <translation>لا يستطيع فتحه إلا {program} نفسه.</translation>
        </message>
        <message>
            <source>Open it in Notes, and export the message from there, as the guide shows.</source>
            <translation>افتحها في Notes، وصدّر الرسالة من هناك كما يوضّح الدليل.</translation>
        </message>
        <message>
            <source>Open it in Outlook Express, and drag the message to the desktop from there.</source>
            <translation>افتحه في Outlook Express، واسحب الرسالة من هناك إلى سطح المكتب.</translation>
        </message>
        <message>
            <source>Open it in Outlook, and drag the message from there.</source>
            <translation>افتحه في Outlook، واسحب الرسالة من هناك.</translation>
        </message>
        <message>
            <source>Open it in Outlook, and drag the message to the desktop from there.</source>
            <translation>افتحه في Outlook، واسحب الرسالة من هناك إلى سطح المكتب.</translation>
        </message>
        <message>
            <source>Open the folder in your mail program, and save the message from there.</source>
            <translation>افتح المجلد في برنامج البريد لديك، واحفظ الرسالة من هناك.</translation>
        </message>
        <message>
            <source>Open the message there until all of it is shown, then drag it again.</source>
            <translation>افتح الرسالة هناك حتى تظهر كاملة، ثم اسحبها مرة أخرى.</translation>
        </message>
        <message>
            <source>Open the message there until all of it is shown, then drag it again. If you dragged many, drag fewer at a time.</source>
            <translation>افتح الرسالة هناك حتى تظهر كاملة، ثم اسحبها مرة أخرى. وإن كنت قد سحبت رسائل كثيرة، فاسحب عددًا أقل في كل مرة.</translation>
        </message>
        <message>
            <source>Open the message there until all of it is shown, then save.</source>
            <translation>افتح الرسالة هناك حتى تظهر كاملة، ثم احفظها.</translation>
        </message>
        <message>
            <source>Open your mail program, and drag the message to the desktop from there.</source>
            <translation>افتح برنامج البريد لديك، واسحب الرسالة من هناك إلى سطح المكتب.</translation>
        </message>
        <message>
            <source>Opening it over a network would tell another computer who you are.</source>
            <translation>فتحه عبر الشبكة يكشف هويتك لكمبيوتر آخر.</translation>
        </message>
        <message>
            <source>Outlook Express message folder, 0xFE12ADCF</source>
            <translation>مجلد رسائل Outlook Express، 0xFE12ADCF</translation>
        </message>
        <message>
            <source>Personal folder file ([MS-PST])</source>
            <translation>ملف مجلدات شخصية (‎[MS-PST])</translation>
        </message>
        <message>
            <source>Please tell your helpdesk.</source>
            <translation>يُرجى إبلاغ مكتب المساعدة لديك.</translation>
        </message>
        <message>
            <source>Programs from Snap or Flatpak may keep such files to themselves. Others make none where the subject is too long for the name of a file.</source>
            <translation>قد تحتفظ البرامج المثبّتة من Snap أو Flatpak بملفات كهذه لنفسها. ولا تُنشئ برامج أخرى أي ملف إذا كان الموضوع أطول مما يصلح اسمًا لملف.</translation>
        </message>
        <message>
            <source>Put those you mean into a folder of their own, and add that.</source>
            <translation>ضع الرسائل التي تقصدها في مجلد خاص بها، ثم أضفه.</translation>
        </message>
        <message>
            <source>Reading this took too long, so Intact gave up</source>
            <translation>طالت قراءة هذا الملف أكثر من اللازم، فأوقفها Intact</translation>
        </message>
        <message>
            <source>Samples and messages are not touched by that.</source>
            <translation>لا يمسّ ذلك العينات ولا الرسائل.</translation>
        </message>
        <message>
            <source>Save it there as a file, and drop that file on this window.</source>
            <translation>احفظها هناك كملف، وأفلت الملف على هذه النافذة.</translation>
        </message>
        <message>
            <source>Save the message again from your mail program.</source>
            <translation>احفظ الرسالة مرة أخرى من برنامج البريد لديك.</translation>
        </message>
        <message>
            <source>Save the message as a file there, and drop that file here.</source>
            <translation>احفظ الرسالة هناك كملف، وأفلت الملف هنا.</translation>
        </message>
        <message>
            <source>Save the message in your own folder from there, and drop that file here.</source>
            <translation>احفظ الرسالة من هناك في مجلدك الشخصي، وأفلت الملف هنا.</translation>
        </message>
        <message>
            <source>Save the message itself from your mail program, as .eml or .msg.</source>
            <translation>احفظ الرسالة نفسها من برنامج البريد لديك بصيغة ‎.eml أو ‎.msg.</translation>
        </message>
        <message>
            <source>Save them in your own folder, and drop them from there.</source>
            <translation>احفظها في مجلدك الشخصي، وأفلتها من هناك.</translation>
        </message>
        <message>
            <source>Scheme of the address: {scheme}</source>
            <translation>مخطط العنوان: {scheme}</translation>
        </message>
        <message>
            <source>Scheme of the address: {scheme}; addresses: {count}</source>
            <translation>مخطط العنوان: {scheme}، عدد العناوين: {count}</translation>
        </message>
        <message>
            <source>So much of it is broken that the message cannot be found.</source>
            <translation>التلف فيه كبير إلى حد يتعذّر معه العثور على الرسالة.</translation>
        </message>
        <message>
            <source>Some files here were not taken: there are too many</source>
            <translation>لم تُضف بعض الملفات هنا لأن عددها كبير جدًا</translation>
        </message>
        <message>
            <source>Some messages are made to keep programs busy without end.</source>
            <translation>بعض الرسائل معدّة لتشغل البرامج بلا نهاية.</translation>
        </message>
        <message>
            <source>Something went wrong in Intact itself</source>
            <translation>حدث خطأ في Intact نفسه</translation>
        </message>
        <message>
            <source>Something your organisation set cannot be used: {name} {reason}</source>
            <translation type="vanished">لا يمكن استخدام أحد الإعدادات التي حددتها مؤسستك: {name} {reason}</translation>
        </message>
        <message>
            <source>Something your organisation set cannot be used: “{name}” {reason}</source>
            <translation>لا يمكن استخدام أحد الإعدادات التي حددتها مؤسستك: «{name}» {reason}</translation>
        </message>
        <message>
            <source>Tell whoever looks after Intact here.</source>
            <translation>أخبر المسؤول عن Intact هنا.</translation>
        </message>
        <message>
            <source>The answer of the reading process broke its rules</source>
            <translation>خالف جواب عملية القراءة قواعدها</translation>
        </message>
        <message>
            <source>The desktop passes files on for it, and had none.</source>
            <translation>يمرّر سطح المكتب الملفات نيابةً عنه، ولم يكن لديه أي ملف.</translation>
        </message>
        <message>
            <source>The mail program did not hand the message over</source>
            <translation>لم يسلّم برنامج البريد الرسالة</translation>
        </message>
        <message>
            <source>The message may be made to mislead programs that read it.</source>
            <translation>ربما أُعدّت الرسالة لتضليل البرامج التي تقرؤها.</translation>
        </message>
        <message>
            <source>The new Outlook and mail in a browser often drag no more than that.</source>
            <translation>كثيرًا ما لا يُسحب من Outlook الجديد ومن البريد في المتصفح أكثر من ذلك.</translation>
        </message>
        <message>
            <source>The other program</source>
            <translation type="vanished">البرنامج الآخر</translation>
        </message>
        <message>
            <source>The other program kept this message to itself</source>
            <translation>احتفظ البرنامج الآخر بهذه الرسالة لنفسه</translation>
        </message>
        <message>
            <source>The other program took too long to download this message</source>
            <translation>استغرق البرنامج الآخر وقتًا طويلًا في تنزيل هذه الرسالة</translation>
        </message>
        <message>
            <source>The reading process ended without an answer</source>
            <translation>انتهت عملية القراءة دون جواب</translation>
        </message>
        <message>
            <source>The reading process was ended after {seconds} s</source>
            <translation>أُنهيت عملية القراءة بعد {seconds} ث</translation>
        </message>
        <message>
            <source>The system keeps Intact from asking other programs.</source>
            <translation>يمنع النظام Intact من طلب أي شيء من البرامج الأخرى.</translation>
        </message>
        <message>
            <source>The virus scanner blocks this file</source>
            <translation>يمنع برنامج مكافحة الفيروسات هذا الملف</translation>
        </message>
        <message>
            <source>There are more messages in this file than Intact takes</source>
            <translation>في هذا الملف رسائل أكثر مما يقبله Intact</translation>
        </message>
        <message>
            <source>There are no files in this folder</source>
            <translation>لا توجد ملفات في هذا المجلد</translation>
        </message>
        <message>
            <source>This archive is not sound ({kind})</source>
            <translation>هذا الأرشيف غير سليم ({kind})</translation>
        </message>
        <message>
            <source>This could not be read: the reading process broke off</source>
            <translation>تعذّرت قراءة هذا الملف: انقطعت عملية القراءة</translation>
        </message>
        <message>
            <source>This could not be read: the result makes no sense</source>
            <translation>تعذّرت قراءة هذا الملف: النتيجة غير مفهومة</translation>
        </message>
        <message>
            <source>This does not lie on this computer</source>
            <translation>هذا العنصر ليس على هذا الكمبيوتر</translation>
        </message>
        <message>
            <source>This file is damaged</source>
            <translation>هذا الملف تالف</translation>
        </message>
        <message>
            <source>This file is empty</source>
            <translation>هذا الملف فارغ</translation>
        </message>
        <message>
            <source>This file is not a message</source>
            <translation>هذا الملف ليس رسالة</translation>
        </message>
        <message>
            <source>This file is not a message ({kind})</source>
            <translation>هذا الملف ليس رسالة ({kind})</translation>
        </message>
        <message>
            <source>This file is not there any more</source>
            <translation>لم يعد هذا الملف موجودًا</translation>
        </message>
        <message>
            <source>This file is too large to be a message</source>
            <translation>هذا الملف أكبر من أن يكون رسالة</translation>
        </message>
        <message>
            <source>This file may not be opened</source>
            <translation>لا يُسمح بفتح هذا الملف</translation>
        </message>
        <message>
            <source>This file was changed after it was added</source>
            <translation>تغيّر هذا الملف بعد إضافته</translation>
        </message>
        <message>
            <source>This is a database, perhaps the whole mailbox of Windows Mail</source>
            <translation>هذه قاعدة بيانات، وقد تكون صندوق بريد Windows Mail كاملًا</translation>
        </message>
        <message>
            <source>This is a document ({kind}), not a message</source>
            <translation>هذا مستند ({kind})، وليس رسالة</translation>
        </message>
        <message>
            <source>This is a folder</source>
            <translation>هذا مجلد</translation>
        </message>
        <message>
            <source>This is a link to a web page, not a message</source>
            <translation>هذا رابط إلى صفحة ويب، وليس رسالة</translation>
        </message>
        <message>
            <source>This is a mail folder of Outlook Express (DBX)</source>
            <translation>هذا مجلد بريد من Outlook Express (DBX)</translation>
        </message>
        <message>
            <source>This is a mail folder with several messages (mbox)</source>
            <translation>هذا مجلد بريد فيه عدة رسائل (mbox)</translation>
        </message>
        <message>
            <source>This is a mail folder with several messages (mbx)</source>
            <translation>هذا مجلد بريد فيه عدة رسائل (mbx)</translation>
        </message>
        <message>
            <source>This is a picture ({kind}), not a message</source>
            <translation>هذه صورة ({kind})، وليست رسالة</translation>
        </message>
        <message>
            <source>This is a program, not a message ({kind})</source>
            <translation>هذا برنامج، وليس رسالة ({kind})</translation>
        </message>
        <message>
            <source>This is a saved web page ({kind}), not a message</source>
            <translation>هذه صفحة ويب محفوظة ({kind})، وليست رسالة</translation>
        </message>
        <message>
            <source>This is a whole Notes database (NSF), not one message</source>
            <translation>هذه قاعدة بيانات Notes كاملة (NSF)، وليست رسالة واحدة</translation>
        </message>
        <message>
            <source>This is a whole Outlook mailbox (PST or OST), not one message</source>
            <translation>هذا صندوق بريد Outlook كامل (PST أو OST)، وليس رسالة واحدة</translation>
        </message>
        <message>
            <source>This is a whole mail folder ({kind}), not one message</source>
            <translation>هذا مجلد بريد كامل ({kind})، وليس رسالة واحدة</translation>
        </message>
        <message>
            <source>This is a whole mailbox of Outlook for Mac (OLM)</source>
            <translation>هذا صندوق بريد كامل من Outlook لأجهزة Mac (OLM)</translation>
        </message>
        <message>
            <source>This is an archive ({kind}), not a message</source>
            <translation>هذا أرشيف ({kind})، وليس رسالة</translation>
        </message>
        <message>
            <source>This is encrypted or signed text (PGP), not a message</source>
            <translation>هذا نص مشفّر أو موقّع (PGP)، وليس رسالة</translation>
        </message>
        <message>
            <source>This is locked with a password ({kind})</source>
            <translation>هذا الملف محمي بكلمة مرور ({kind})</translation>
        </message>
        <message>
            <source>This is not an ordinary file</source>
            <translation>هذا ليس ملفًا عاديًا</translation>
        </message>
        <message>
            <source>This is only Thunderbird’s index of a mail folder (MSF)</source>
            <translation>هذا مجرد فهرس Thunderbird لمجلد بريد (MSF)</translation>
        </message>
        <message>
            <source>This is text, but not a message</source>
            <translation>هذا نص، لكنه ليس رسالة</translation>
        </message>
        <message>
            <source>Try again. If it happens again, please report it.</source>
            <translation>حاول مرة أخرى. وإذا تكرر ذلك، فيُرجى الإبلاغ عنه.</translation>
        </message>
        <message>
            <source>Unpack it and add that file: then you can choose among its messages.</source>
            <translation>فُكّ ضغطه وأضف الملف، فتستطيع أن تختار من رسائله.</translation>
        </message>
        <message>
            <source>Unpack it with its password, and add the messages that are in it.</source>
            <translation>فُكّ ضغطه بكلمة مروره، وأضف الرسائل الموجودة فيه.</translation>
        </message>
        <message>
            <source>Unpack it, and add the messages that are in it.</source>
            <translation>فُكّ ضغطه، وأضف الرسائل الموجودة فيه.</translation>
        </message>
        <message>
            <source>Unpack it, and add the messages that you mean.</source>
            <translation>فُكّ ضغطه، وأضف الرسائل التي تقصدها.</translation>
        </message>
        <message>
            <source>Unpacked, this archive is too large</source>
            <translation>هذا الأرشيف كبير جدًا بعد فك ضغطه</translation>
        </message>
        <message>
            <source>Waited for {seconds} s</source>
            <translation>مدة الانتظار: {seconds} ث</translation>
        </message>
        <message>
            <source>Whom to ask: {helpdesk}</source>
            <translation>جهة المساعدة: {helpdesk}</translation>
        </message>
        <message>
            <source>You lack the right to read it, or another program keeps others away from it.</source>
            <translation>ليس لديك إذن بقراءته، أو يمنع برنامج آخر غيره من فتحه.</translation>
        </message>
        <message>
            <source>Your helpdesk can find out why none starts.</source>
            <translation>يستطيع مكتب المساعدة لديك معرفة سبب تعذّر بدئها.</translation>
        </message>
        <message>
            <source>Your mail program may not have loaded the message yet.</source>
            <translation>ربما لم يحمّل برنامج البريد لديك الرسالة بعد.</translation>
        </message>
        <message>
            <source>Your organisation has messages read in no other way.</source>
            <translation>لا تسمح مؤسستك بقراءة الرسائل بأي طريقة أخرى.</translation>
        </message>
        <message>
            <source>Your samples are safe: Intact never changes the files you add.</source>
            <translation>عيناتك بأمان: لا يغيّر Intact أبدًا الملفات التي تضيفها.</translation>
        </message>
        <message>
            <source>Your settings are not all kept: {reason}</source>
            <translation>لم تُحفظ إعداداتك كلها: {reason}</translation>
        </message>
        <message>
            <source>the other program</source>
            <translation>البرنامج الآخر</translation>
        </message>
        <message>
            <source>{program} did not hand its files over</source>
            <translation>لم يسلّم {program} ملفاته</translation>
        </message>
        <message>
            <source>{program} did not hand the message over in time</source>
            <translation>لم يسلّم {program} الرسالة في الوقت المحدد</translation>
        </message>
        <message>
            <source>{program} handed nothing over</source>
            <translation>لم يسلّم {program} شيئًا</translation>
        </message>
        <message>
            <source>{program} hands over an address instead of the message</source>
            <translation>يسلّم {program} عنوانًا بدلًا من الرسالة</translation>
        </message>
        <message>
            <source>{program} named a file that Intact cannot see</source>
            <translation>سمّى {program} ملفًا لا يستطيع Intact رؤيته</translation>
        </message>
        <message>
            <source>{program} named a file that is not to be seen from here</source>
            <translation type="vanished">سمّى {program} ملفًا لا يمكن رؤيته من هنا</translation>
        </message>
        <message>
            <source>“{file}” is not used: line {line}: {reason}</source>
            <translation>لا يُستخدم الملف «‎{file}»، السطر {line}: {reason}</translation>
        </message>
        <message>
            <source>“{file}” is not used: {reason}</source>
            <translation>لا يُستخدم الملف «‎{file}»: {reason}</translation>
        </message>
        <message>
            <source>“{name}”, set by your organisation, cannot be used: {reason}</source>
            <translation type="vanished">لا يمكن استخدام «{name}» الذي حددته مؤسستك: {reason}</translation>
        </message>
    </context>
    <context>
        <name>Fact</name>
        <message>
            <source>Copied</source>
            <translation>تم النسخ</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Copy: {name}</source>
            <translation>نسخ: {name}</translation>
        </message>
    </context>
    <context>
        <name>Fetching</name>
        <message>
            <source>A program still hands over what was dropped or pasted before.</source>
            <translation>ما زال أحد البرامج يسلّم ما أُفلت أو أُلصق من قبل.</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>كل الملفات (*)</translation>
        </message>
        <message>
            <source>Messages (*.eml *.emlx *.msg *.oft *.mbox *.zip *.txt winmail.dat)</source>
            <translation>رسائل (*.eml *.emlx *.msg *.oft *.mbox *.zip *.txt winmail.dat)</translation>
        </message>
        <message>
            <source>Open messages</source>
            <translation>فتح رسائل</translation>
        </message>
        <message>
            <source>The clipboard holds no files and no source text of a message.</source>
            <translation>لا تتضمن الحافظة ملفات ولا نص مصدر رسالة.</translation>
        </message>
    </context>
    <context>
        <name>Fidelity</name>
        <message numerus="yes">
            <source>%n attachment(s) beyond the limit had to stay out.</source>
            <translation>
                <numerusform>لم يُستبعد أي مرفق.</numerusform>
                <numerusform>استُبعد مرفق واحد يتجاوز الحد.</numerusform>
                <numerusform>استُبعد مرفقان يتجاوزان الحد.</numerusform>
                <numerusform>استُبعدت %n مرفقات تتجاوز الحد.</numerusform>
                <numerusform>استُبعد %n مرفقًا يتجاوز الحد.</numerusform>
                <numerusform>استُبعد %n مرفق يتجاوز الحد.</numerusform>
            </translation>
        </message>
        <message>
            <source>8-bit, perhaps altered: the mail program gave the message as text, so special letters in it may have been stored in another way.</source>
            <translation>محتوى من 8 بتات ربما تغيّر: أعطى برنامج البريد الرسالة كنص، فقد تكون الأحرف الخاصة فيها مخزّنة بطريقة أخرى.</translation>
        </message>
        <message>
            <source>A header line was only a name; it was given its colon.</source>
            <translation>كان أحد أسطر الرؤوس اسمًا فقط، فأُضيفت إليه النقطتان الرأسيتان.</translation>
        </message>
        <message>
            <source>A line between the headers was none; it was joined to the line before.</source>
            <translation>لم يكن أحد الأسطر بين الرؤوس سطر رأس، فضُمّ إلى السطر السابق.</translation>
        </message>
        <message>
            <source>A mark that an editor had put in front was taken off.</source>
            <translation>أُزيلت علامة كان محرر نصوص قد وضعها في البداية.</translation>
        </message>
        <message>
            <source>A part of the file is damaged; something may be missing or wrong ({where}).</source>
            <translation>جزء من الملف تالف، وقد ينقص شيء أو يكون خطأ ({where}).</translation>
        </message>
        <message>
            <source>All internet headers are as they arrived; the content is built to fit.</source>
            <translation>كل رؤوس الإنترنت كما وصلت، وبُني المحتوى ليناسبها.</translation>
        </message>
        <message>
            <source>All internet headers are kept, but a few lines were added or written anew.</source>
            <translation>حُفظت كل رؤوس الإنترنت، لكن أُضيفت بضعة أسطر أو أُعيدت كتابتها.</translation>
        </message>
        <message>
            <source>Apple Mail keeps attachments of this message elsewhere: {count} are missing.</source>
            <translation>يحتفظ Apple Mail بمرفقات هذه الرسالة في مكان آخر، والناقص منها: {count}.</translation>
        </message>
        <message>
            <source>Attachment {number} is a file of a Macintosh, in the form in which Outlook keeps it (MacBinary).</source>
            <translation>المرفق {number} ملف من Macintosh بالصيغة التي يحتفظ بها Outlook (MacBinary).</translation>
        </message>
        <message>
            <source>Attachment {number} is an object of another program, kept as its raw data.</source>
            <translation>المرفق {number} كائن من برنامج آخر، حُفظ ببياناته الخام.</translation>
        </message>
        <message>
            <source>Attachment {number} is damaged.</source>
            <translation>المرفق {number} تالف.</translation>
        </message>
        <message>
            <source>Attachment {number} lies inside too many messages and was not unfolded.</source>
            <translation>المرفق {number} داخل عدد كبير من الرسائل المتداخلة، فلم يُستخرج.</translation>
        </message>
        <message>
            <source>Attachment {number} was only a link; the link is there as text.</source>
            <translation>كان المرفق {number} رابطًا فقط، والرابط موجود كنص.</translation>
        </message>
        <message>
            <source>Blanks before the headers were taken off.</source>
            <translation type="vanished">أُزيلت مسافات قبل الرؤوس.</translation>
        </message>
        <message>
            <source>Every byte is the one that was received.</source>
            <translation>كل بايت هو البايت الذي وصل.</translation>
        </message>
        <message>
            <source>Exactly as it arrived</source>
            <translation>كما وصلت تمامًا</translation>
        </message>
        <message>
            <source>Exactly as the file holds it</source>
            <translation>كما هي في الملف تمامًا</translation>
        </message>
        <message>
            <source>Go to the mailbox where it arrived, and save or forward it from there.</source>
            <translation>اذهب إلى صندوق البريد الذي وصلت إليه، واحفظها أو أعد توجيهها منه.</translation>
        </message>
        <message>
            <source>Half line ends inside the headers became blanks.</source>
            <translation type="vanished">حُوّلت فواصل الأسطر الناقصة داخل الرؤوس إلى مسافات.</translation>
        </message>
        <message>
            <source>Half line ends inside the headers became spaces.</source>
            <translation>حُوّلت فواصل الأسطر الناقصة داخل الرؤوس إلى مسافات.</translation>
        </message>
        <message>
            <source>Header section (Outlook: PidTagTransportMessageHeaders) byte for byte, body rebuilt</source>
            <translation>قسم الرؤوس (في Outlook: PidTagTransportMessageHeaders) بايتًا ببايت، وأُعيد بناء المتن</translation>
        </message>
        <message>
            <source>Header section (Outlook: PidTagTransportMessageHeaders) kept; Content-* fields or 8-bit letters written anew</source>
            <translation>حُفظ قسم الرؤوس (في Outlook: PidTagTransportMessageHeaders)، وأُعيدت كتابة حقول Content-*‎ أو أحرف من 8 بتات</translation>
        </message>
        <message>
            <source>Hidden recipients (Bcc) that Outlook keeps stand in the headers as well.</source>
            <translation>المستلمون المخفيون (Bcc) الذين يحتفظ بهم Outlook مذكورون في الرؤوس أيضًا.</translation>
        </message>
        <message>
            <source>How it repeats could not be kept in full.</source>
            <translation>تعذّر حفظ نمط التكرار كاملًا.</translation>
        </message>
        <message>
            <source>Internet message as stored (RFC 5322)</source>
            <translation>رسالة الإنترنت كما هي مخزّنة (RFC 5322)</translation>
        </message>
        <message>
            <source>It was not read to the end: it goes beyond a limit ({limit}).</source>
            <translation>لم تُقرأ حتى النهاية لأنها تتجاوز حدًّا ({limit}).</translation>
        </message>
        <message>
            <source>It was saved as text of another kind (UTF-16) and turned back.</source>
            <translation>كانت محفوظة كنص من نوع آخر (UTF-16) فأُعيدت إلى أصلها.</translation>
        </message>
        <message>
            <source>Lines the mail program had added are still in it, as you asked: {names}.</source>
            <translation>ما زالت فيها أسطر أضافها برنامج البريد، كما طلبت: {names}.</translation>
        </message>
        <message>
            <source>Lines the mail program had added were taken off: {names}.</source>
            <translation>أُزيلت أسطر أضافها برنامج البريد: {names}.</translation>
        </message>
        <message>
            <source>Made up from what Outlook knows, without internet headers</source>
            <translation>أُنشئت مما يعرفه Outlook، دون رؤوس الإنترنت</translation>
        </message>
        <message>
            <source>No PidTagTransportMessageHeaders ([MS-OXOMSG] 2.2.1.61)</source>
            <translation>لا توجد الخاصية PidTagTransportMessageHeaders ([MS-OXOMSG] 2.2.1.61)</translation>
        </message>
        <message>
            <source>Not every byte can be called the one that was received.</source>
            <translation>لا يمكن القول عن كل بايت إنه البايت الذي وصل.</translation>
        </message>
        <message>
            <source>Order, borders and coding of all parts are the original.</source>
            <translation>ترتيب كل الأجزاء وحدودها وترميزها من الأصل.</translation>
        </message>
        <message>
            <source>Outlook notes that its formatted text may be older than the plain text.</source>
            <translation>يشير Outlook إلى أن نصه المنسّق قد يكون أقدم من النص العادي.</translation>
        </message>
        <message>
            <source>Part {number} of the message ({name}) is not in the file any more.</source>
            <translation>لم يعد الجزء {number} من الرسالة ({name}) موجودًا في الملف.</translation>
        </message>
        <message>
            <source>PidTagMimeSkeleton ([MS-OXCMSG] 2.2.1.28)</source>
            <translation>PidTagMimeSkeleton ([MS-OXCMSG] 2.2.1.28)</translation>
        </message>
        <message>
            <source>Rebuilt on the plan Exchange kept</source>
            <translation>أُعيد بناؤها وفق المخطط الذي احتفظ به Exchange</translation>
        </message>
        <message>
            <source>Rebuilt, and the content is proven</source>
            <translation>أُعيد بناؤها، والمحتوى مُثبَت</translation>
        </message>
        <message>
            <source>Rebuilt, headers exact</source>
            <translation>أُعيد بناؤها، والرؤوس مطابقة</translation>
        </message>
        <message>
            <source>Rebuilt, headers kept</source>
            <translation>أُعيد بناؤها، والرؤوس محفوظة</translation>
        </message>
        <message>
            <source>Spaces before the headers were taken off.</source>
            <translation>أُزيلت مسافات قبل الرؤوس.</translation>
        </message>
        <message>
            <source>Special letters in the headers were written anew ({charset}).</source>
            <translation>أُعيدت كتابة أحرف خاصة في الرؤوس ({charset}).</translation>
        </message>
        <message>
            <source>Special letters were written anew ({charset}); they may have been otherwise.</source>
            <translation>أُعيدت كتابة أحرف خاصة ({charset})، وربما كانت مختلفة.</translation>
        </message>
        <message>
            <source>Stored S/MIME or PGP entity, or matching body hash (bh=, RFC 6376, 3.5)</source>
            <translation>كيان S/MIME أو PGP مخزّن، أو تجزئة متن مطابقة (bh=, RFC 6376, 3.5)</translation>
        </message>
        <message>
            <source>The calendar part of the meeting was made from what Outlook keeps of it.</source>
            <translation>أُنشئ جزء التقويم الخاص بالاجتماع مما يحتفظ به Outlook منه.</translation>
        </message>
        <message>
            <source>The content was put together again from the pieces Outlook keeps.</source>
            <translation>جُمع المحتوى من جديد من الأجزاء التي يحتفظ بها Outlook.</translation>
        </message>
        <message>
            <source>The content was stored in one piece (signed or encrypted mail), or it matches the hash in the message’s own signature (the signature itself was not checked).</source>
            <translation>خُزّن المحتوى قطعة واحدة (رسالة موقّعة أو مشفّرة)، أو هو مطابق للتجزئة في توقيع الرسالة نفسها (ولم يُتحقق من التوقيع نفسه).</translation>
        </message>
        <message>
            <source>The date is given in world time: Outlook does not keep the sender’s time zone.</source>
            <translation>التاريخ مذكور بالتوقيت العالمي لأن Outlook لا يحتفظ بالمنطقة الزمنية للمرسل.</translation>
        </message>
        <message>
            <source>The digital signature could not be kept: Outlook did not store what it covers.</source>
            <translation>تعذّر حفظ التوقيع الرقمي لأن Outlook لم يخزّن ما يشمله.</translation>
        </message>
        <message>
            <source>The dividing line of the mail folder was taken off.</source>
            <translation>أُزيل سطر الفصل الخاص بمجلد البريد.</translation>
        </message>
        <message>
            <source>The file does not hold them, so it cannot show how the message travelled.</source>
            <translation>لا يتضمن الملف هذه الرؤوس، فلا يمكنه أن يبيّن طريق الرسالة.</translation>
        </message>
        <message>
            <source>The file holds only the text of this meeting message, not its calendar part.</source>
            <translation>لا يتضمن الملف إلا نص رسالة الاجتماع هذه، دون جزء التقويم.</translation>
        </message>
        <message>
            <source>The first line of the headers was none; it was left out.</source>
            <translation>لم يكن السطر الأول من الرؤوس سطر رأس، فحُذف.</translation>
        </message>
        <message>
            <source>The formatted text was taken out of Outlook’s own format (RTF).</source>
            <translation>استُخرج النص المنسّق من صيغة Outlook الخاصة (RTF).</translation>
        </message>
        <message>
            <source>The formatting is there in Outlook’s own format only (RTF), beside the plain text.</source>
            <translation>التنسيق موجود بصيغة Outlook الخاصة فقط (RTF)، إلى جانب النص العادي.</translation>
        </message>
        <message>
            <source>The headers were damaged and are repaired.</source>
            <translation>كانت الرؤوس تالفة وأُصلحت.</translation>
        </message>
        <message>
            <source>The internet headers are cut off.</source>
            <translation>رؤوس الإنترنت مبتورة.</translation>
        </message>
        <message>
            <source>The internet headers are not in the file: nobody can see how it travelled.</source>
            <translation>لا يتضمن الملف رؤوس الإنترنت، فلا يمكن لأحد أن يعرف طريق الرسالة.</translation>
        </message>
        <message>
            <source>The mail address of a copy recipient is not in the file.</source>
            <translation>لا يتضمن الملف عنوان بريد أحد مستلمي النسخة.</translation>
        </message>
        <message>
            <source>The mail address of a hidden recipient is not in the file.</source>
            <translation>لا يتضمن الملف عنوان بريد أحد المستلمين المخفيين.</translation>
        </message>
        <message>
            <source>The mail address of a recipient is not in the file.</source>
            <translation>لا يتضمن الملف عنوان بريد أحد المستلمين.</translation>
        </message>
        <message>
            <source>The mail address of the sender is not in the file.</source>
            <translation>لا يتضمن الملف عنوان بريد المرسل.</translation>
        </message>
        <message>
            <source>The mail folder had put a &gt; before some lines that begin with From ({count}); they are as they arrived again, as the hash in the message’s own signature shows.</source>
            <translation>وضع مجلد البريد علامة ‎&gt;‎ قبل بعض الأسطر التي تبدأ بكلمة From ({count})، وقد عادت كما وصلت، وتؤكد ذلك التجزئة في توقيع الرسالة نفسها.</translation>
        </message>
        <message>
            <source>The mail folder may have put a &gt; before some lines that began with From ({count}).</source>
            <translation>ربما وضع مجلد البريد علامة ‎&gt;‎ قبل بعض الأسطر التي كانت تبدأ بكلمة From ({count}).</translation>
        </message>
        <message>
            <source>The message asks Outlook to fetch a sound from another computer ({path}). That is a known attack; Intact did not fetch it.</source>
            <translation>تطلب الرسالة من Outlook جلب صوت من كمبيوتر آخر (‎{path}). هذا هجوم معروف، ولم يجلبه Intact.</translation>
        </message>
        <message>
            <source>The message is not as long as the file says; it may have been changed or cut off.</source>
            <translation>طول الرسالة لا يوافق ما يذكره الملف، وربما غُيّرت أو بُترت.</translation>
        </message>
        <message>
            <source>The plain text may be one that Outlook made from the formatted text.</source>
            <translation>قد يكون النص العادي نصًّا أنشأه Outlook من النص المنسّق.</translation>
        </message>
        <message>
            <source>The stored text has a wrong checksum; it may be damaged.</source>
            <translation>المجموع الاختباري للنص المخزّن خطأ، وقد يكون النص تالفًا.</translation>
        </message>
        <message>
            <source>The technical part of this report is not in the file.</source>
            <translation>لا يتضمن الملف الجزء التقني من هذا التقرير.</translation>
        </message>
        <message>
            <source>The technical part of this report was written anew from what Outlook kept.</source>
            <translation>أُعيدت كتابة الجزء التقني من هذا التقرير مما احتفظ به Outlook.</translation>
        </message>
        <message>
            <source>The text is written in {used} instead of {declared}.</source>
            <translation>كُتب النص بترميز {used} بدلًا من {declared}.</translation>
        </message>
        <message>
            <source>The text of the message is missing.</source>
            <translation>نص الرسالة ناقص.</translation>
        </message>
        <message>
            <source>The voting buttons are not kept, as only Outlook knows them: {names}.</source>
            <translation>لم تُحفظ أزرار التصويت لأن Outlook وحده يعرفها: {names}.</translation>
        </message>
        <message>
            <source>There are empty characters inside the headers; they were kept.</source>
            <translation>توجد محارف فارغة داخل الرؤوس، وقد أُبقي عليها.</translation>
        </message>
        <message>
            <source>These header lines were added: {names}.</source>
            <translation>أُضيفت أسطر الرؤوس هذه: {names}.</translation>
        </message>
        <message>
            <source>These header lines were replaced: {names}.</source>
            <translation>استُبدلت أسطر الرؤوس هذه: {names}.</translation>
        </message>
        <message>
            <source>This asks to take a message back, which only Outlook understands.</source>
            <translation>هذا طلب استرجاع رسالة، ولا يفهمه إلا Outlook.</translation>
        </message>
        <message>
            <source>This is a contact, not a message: what the file knows of it was written down.</source>
            <translation>هذه جهة اتصال، وليست رسالة: دُوّن ما يعرفه الملف عنها.</translation>
        </message>
        <message>
            <source>This is a distribution list, not a message: what the file knows of it was written down.</source>
            <translation>هذه قائمة توزيع، وليست رسالة: دُوّن ما يعرفه الملف عنها.</translation>
        </message>
        <message>
            <source>This is a document that was put into a mail folder, not a message.</source>
            <translation>هذا مستند وُضع في مجلد بريد، وليس رسالة.</translation>
        </message>
        <message>
            <source>This is a journal entry, not a message: what the file knows of it was written down.</source>
            <translation>هذا إدخال دفتر يومية، وليس رسالة: دُوّن ما يعرفه الملف عنه.</translation>
        </message>
        <message>
            <source>This is a note, not a message: its text was put into the form of one.</source>
            <translation>هذه ملاحظة من Outlook، وليست رسالة: وُضع نصها في شكل رسالة.</translation>
        </message>
        <message>
            <source>This is a task, not a message: what the file knows of it was written down.</source>
            <translation>هذه مهمة، وليست رسالة: دُوّن ما يعرفه الملف عنها.</translation>
        </message>
        <message>
            <source>This is an appointment from a calendar, not a message: what the file knows of it was written down.</source>
            <translation>هذا موعد من تقويم، وليس رسالة: دُوّن ما يعرفه الملف عنه.</translation>
        </message>
        <message>
            <source>This is an item of a news feed, not a message that somebody sent.</source>
            <translation>هذا عنصر من موجز أخبار، وليس رسالة أرسلها أحد.</translation>
        </message>
        <message>
            <source>This is an item of another kind, not a message: only its text was taken over.</source>
            <translation>هذا عنصر من نوع آخر، وليس رسالة: لم يؤخذ منه إلا نصه.</translation>
        </message>
        <message>
            <source>This is only a placeholder: the message itself is still on the mail server.</source>
            <translation>هذا مجرد عنصر نائب: الرسالة نفسها ما زالت على خادم البريد.</translation>
        </message>
        <message>
            <source>This is only a placeholder: the message itself lies in an archive.</source>
            <translation>هذا مجرد عنصر نائب: الرسالة نفسها في أرشيف.</translation>
        </message>
        <message>
            <source>This is only what Outlook packed into a mail (winmail.dat); the mail itself is missing.</source>
            <translation>هذا مجرد ما حزمه Outlook في رسالة بريد (winmail.dat)، أما رسالة البريد نفسها فناقصة.</translation>
        </message>
        <message>
            <source>This was posted in a folder; it is not a message that somebody sent.</source>
            <translation>نُشر هذا في مجلد، وليس رسالة أرسلها أحد.</translation>
        </message>
        <message>
            <source>What stood behind the end of the headers was left out.</source>
            <translation>حُذف ما جاء بعد نهاية الرؤوس.</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find</source>
            <translation>بحث</translation>
        </message>
        <message>
            <source>Find in this text</source>
            <translation>بحث في هذا النص</translation>
        </message>
        <message>
            <source>Next match</source>
            <translation>الموضع التالي</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation type="vanished">الموضع التالي</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>لم يُعثر عليه</translation>
        </message>
        <message>
            <source>Previous match</source>
            <translation>الموضع السابق</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation type="vanished">الموضع السابق</translation>
        </message>
        <message>
            <source>{place} of {count}</source>
            <translation>{place} من {count}</translation>
        </message>
        <message>
            <source>{place} of {count} or more</source>
            <translation>{place} من {count} أو أكثر</translation>
        </message>
    </context>
    <context>
        <name>FindingCard</name>
        <message>
            <source>Details</source>
            <translation>التفاصيل</translation>
        </message>
        <message>
            <source>Details about: {title}</source>
            <translation>تفاصيل عن: {title}</translation>
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
                <numerusform>أقل من يوم</numerusform>
                <numerusform>يوم واحد</numerusform>
                <numerusform>يومين</numerusform>
                <numerusform>%n أيام</numerusform>
                <numerusform>%n يومًا</numerusform>
                <numerusform>%n يوم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>أقل من ساعة</numerusform>
                <numerusform>ساعة واحدة</numerusform>
                <numerusform>ساعتين</numerusform>
                <numerusform>%n ساعات</numerusform>
                <numerusform>%n ساعة</numerusform>
                <numerusform>%n ساعة</numerusform>
            </translation>
        </message>
        <message>
            <source>(no subject)</source>
            <translation>(بلا موضوع)</translation>
        </message>
        <message>
            <source>0/o, 1/i/l, rn/m, vv/w or cl/d, compared with domains named here and with yours</source>
            <translation>مقارنة ‎0/o و‎1/i/l وrn/m وvv/w وcl/d بالنطاقات المذكورة هنا وبنطاقاتك</translation>
        </message>
        <message>
            <source>A link almost reads {looks_like}</source>
            <translation>يكاد أحد الروابط يُقرأ {looks_like}</translation>
        </message>
        <message>
            <source>A link only looks like it leads to {looks_like}</source>
            <translation>يبدو أحد الروابط كأنه يؤدي إلى {looks_like}</translation>
        </message>
        <message>
            <source>A message that is wrapped twice often cannot be read.</source>
            <translation>كثيرًا ما تتعذّر قراءة رسالة مغلّفة مرتين.</translation>
        </message>
        <message>
            <source>Add the mail that it came with, just as it is.</source>
            <translation>أضف رسالة البريد التي جاء معها، كما هي تمامًا.</translation>
        </message>
        <message>
            <source>Address in the display name (RFC 5322, 3.4)</source>
            <translation>عنوان في اسم العرض (RFC 5322, 3.4)</translation>
        </message>
        <message>
            <source>All internet headers are there</source>
            <translation>كل رؤوس الإنترنت موجودة</translation>
        </message>
        <message>
            <source>Another copy of this message is in the list</source>
            <translation>توجد نسخة أخرى من هذه الرسالة في القائمة</translation>
        </message>
        <message>
            <source>Another message is attached to this one</source>
            <translation>توجد رسالة أخرى مرفقة بهذه الرسالة</translation>
        </message>
        <message>
            <source>Answer the sender…</source>
            <translation>الرد على المرسل…</translation>
        </message>
        <message>
            <source>Apple Mail keeps them elsewhere, or has not loaded them yet: {count}</source>
            <translation>يحتفظ بها Apple Mail في مكان آخر، أو لم يحمّلها بعد: {count}</translation>
        </message>
        <message>
            <source>Ask for it to be opened in full there, and sent once more.</source>
            <translation>اطلب فتحها كاملة هناك وإرسالها مرة أخرى.</translation>
        </message>
        <message>
            <source>Ask for it to be sent once more, in another way.</source>
            <translation>اطلب إرسالها مرة أخرى بطريقة أخرى.</translation>
        </message>
        <message>
            <source>Ask for the original as an attachment.</source>
            <translation>اطلب إرسال الأصل كمرفق.</translation>
        </message>
        <message>
            <source>Ask whoever forwarded it to send you the original as an attachment.</source>
            <translation>اطلب ممن أعاد توجيهها أن يرسل إليك الأصل كمرفق.</translation>
        </message>
        <message>
            <source>Attached as message/rfc822 (RFC 2046, 5.2.1)</source>
            <translation>مرفقة بصيغة message/rfc822 (RFC 2046, 5.2.1)</translation>
        </message>
        <message>
            <source>Attached by hand in {title}, the file would not be taken.</source>
            <translation>لو أُرفق الملف يدويًا في {title} لما قُبل.</translation>
        </message>
        <message>
            <source>Attached there as a file, it is not taken as a sample.</source>
            <translation>إذا أُرفق هناك كملف، فلن يُقبل كعينة.</translation>
        </message>
        <message>
            <source>Attachments of this message are not in the file</source>
            <translation>لا يتضمن الملف مرفقات هذه الرسالة</translation>
        </message>
        <message>
            <source>Body hash (bh=) does not match (RFC 6376, 3.5)</source>
            <translation>تجزئة المتن (bh=‎) غير مطابقة (RFC 6376, 3.5)</translation>
        </message>
        <message>
            <source>CR without LF (RFC 5322, 2.3)</source>
            <translation>محرف CR دون LF (RFC 5322, 2.3)</translation>
        </message>
        <message>
            <source>Choose another destination</source>
            <translation>اختيار وجهة أخرى</translation>
        </message>
        <message>
            <source>Choose another way</source>
            <translation>اختيار طريقة أخرى</translation>
        </message>
        <message>
            <source>Content-Type announces a body, none follows</source>
            <translation>يعلن Content-Type عن متن، ولا متن بعده</translation>
        </message>
        <message>
            <source>Delivered-To, X-Original-To, Received … for, To, Cc</source>
            <translation>Delivered-To, X-Original-To, Received … for, To, Cc</translation>
        </message>
        <message>
            <source>Do not attach this file by hand in {title}</source>
            <translation>لا ترفق هذا الملف يدويًا في {title}</translation>
        </message>
        <message>
            <source>Do not open it. You can submit it: this is not in what Intact sends.</source>
            <translation>لا تفتحه. يمكنك تقديمه: ما يرسله Intact لا يتضمن ذلك.</translation>
        </message>
        <message>
            <source>Double or hidden extension, direction override (Unicode TR 36)</source>
            <translation>امتداد مزدوج أو مخفي، أو تغيير الاتجاه (Unicode TR 36)</translation>
        </message>
        <message>
            <source>Empty body (RFC 5322, 2.3)</source>
            <translation>متن فارغ (RFC 5322, 2.3)</translation>
        </message>
        <message>
            <source>Every byte is as it arrived</source>
            <translation>كل بايت كما وصل</translation>
        </message>
        <message>
            <source>Filters look at mail, so only mail shows what one did.</source>
            <translation>تفحص المرشّحات البريد، فلا يُظهر ما فعله المرشّح إلا البريد.</translation>
        </message>
        <message>
            <source>Forwarded inline: another message is quoted in the body</source>
            <translation>إعادة توجيه ضمن النص: رسالة أخرى مقتبسة في المتن</translation>
        </message>
        <message>
            <source>Forwarded inline: the original is quoted in the body</source>
            <translation>إعادة توجيه ضمن النص: الأصل مقتبس في المتن</translation>
        </message>
        <message>
            <source>Go to the mailbox where it arrived, and save or forward it from there.</source>
            <translation>اذهب إلى صندوق البريد الذي وصلت إليه، واحفظها أو أعد توجيهها منه.</translation>
        </message>
        <message>
            <source>Good to know</source>
            <translation>للعلم</translation>
        </message>
        <message>
            <source>Have it opened in full there, and sent once more.</source>
            <translation type="vanished">اطلب فتحها كاملة هناك وإرسالها مرة أخرى.</translation>
        </message>
        <message>
            <source>Have it sent once more, in another way.</source>
            <translation type="vanished">اطلب إرسالها مرة أخرى بطريقة أخرى.</translation>
        </message>
        <message>
            <source>Have the original sent as an attachment.</source>
            <translation type="vanished">اطلب إرسال الأصل كمرفق.</translation>
        </message>
        <message>
            <source>Here, messages are taken up to {limit} after they arrived.</source>
            <translation>لا تُقبل الرسائل هنا إلا خلال {limit} من وصولها.</translation>
        </message>
        <message>
            <source>If it came by mail, add the mail that it came with.</source>
            <translation>إذا وصل بالبريد، فأضف رسالة البريد التي جاء معها.</translation>
        </message>
        <message>
            <source>If it matters, forward the message from its mailbox as an attachment.</source>
            <translation>إذا كان ذلك مهمًا، فأعد توجيه الرسالة من صندوق بريدها كمرفق.</translation>
        </message>
        <message>
            <source>If that is not you, ask them to submit it.</source>
            <translation>إذا لم يكن هذا عنوانك، فاطلب من صاحبه أن يقدّمها.</translation>
        </message>
        <message>
            <source>If you can, let its first recipient submit it.</source>
            <translation>إن أمكن، فليقدّمها مستلمها الأول.</translation>
        </message>
        <message>
            <source>If you can, save it again from your mail program.</source>
            <translation>إن أمكن، فاحفظها مرة أخرى من برنامج البريد لديك.</translation>
        </message>
        <message>
            <source>If you can, save the message as a file of its own and drop that instead.</source>
            <translation>إن أمكن، فاحفظ الرسالة كملف مستقل وأفلته بدلًا من هذا.</translation>
        </message>
        <message>
            <source>If you know who forwarded it, ask for the original as an attachment.</source>
            <translation>إذا كنت تعرف من أعاد توجيهها، فاطلب منه الأصل كمرفق.</translation>
        </message>
        <message>
            <source>If you mean “{subject}”, use that one instead.</source>
            <translation>إذا كنت تقصد «{subject}»، فاستخدمها بدلًا من هذه.</translation>
        </message>
        <message>
            <source>Intact attaches it as a file, which is fine for this destination.</source>
            <translation>يرفقها Intact كملف، وهذا مناسب لهذه الوجهة.</translation>
        </message>
        <message>
            <source>Intact attaches this in the form that is right here</source>
            <translation>يرفق Intact هذه الرسالة بالصيغة الصحيحة هنا</translation>
        </message>
        <message>
            <source>Intact did not look at all of this message</source>
            <translation>لم يفحص Intact هذه الرسالة كلها</translation>
        </message>
        <message>
            <source>Intact had to put the headers together itself</source>
            <translation>اضطُر Intact إلى تكوين الرؤوس بنفسه</translation>
        </message>
        <message>
            <source>Is {address} your address?</source>
            <translation>هل {address} عنوانك؟</translation>
        </message>
        <message>
            <source>It came to you on a detour, which can hide what happened at first.</source>
            <translation>وصلت إليك بطريق غير مباشر، وقد يُخفي ذلك ما حدث في البداية.</translation>
        </message>
        <message>
            <source>It can be attached unchanged</source>
            <translation>يمكن إرفاقها دون تغيير</translation>
        </message>
        <message>
            <source>It has {size}; what goes beyond {limit} is cut off.</source>
            <translation>حجمها {size}، وما زاد على {limit} يُقتطع.</translation>
        </message>
        <message>
            <source>It holds a character that mail servers refuse.</source>
            <translation>تتضمن محرفًا ترفضه خوادم البريد.</translation>
        </message>
        <message>
            <source>It is called {name}, and really ends in {ending}.</source>
            <translation>اسمه {name}، وامتداده الحقيقي ‎{ending}.</translation>
        </message>
        <message>
            <source>It is exactly the same as “{name}”.</source>
            <translation>هي نفسها «{name}» تمامًا.</translation>
        </message>
        <message>
            <source>It is the original, not a forward</source>
            <translation>هذه هي الأصل، وليست رسالة مُعاد توجيهها</translation>
        </message>
        <message>
            <source>It is unusually large or nested. Some checks may have missed something.</source>
            <translation>حجمها أو تداخلها غير معتاد، وربما فات بعضَ الفحوص شيء.</translation>
        </message>
        <message>
            <source>It is {address}. Characters that look alike are easily overlooked, such as 1 for l.</source>
            <translation>العنوان هو {address}. من السهل ألّا تلاحظ المحارف المتشابهة، مثل 1 بدلًا من l.</translation>
        </message>
        <message>
            <source>It is {address}. Signs that look alike are easily overlooked, as 1 for l.</source>
            <translation type="vanished">العنوان هو {address}. من السهل ألّا تلاحظ المحارف المتشابهة، مثل 1 بدلًا من l.</translation>
        </message>
        <message>
            <source>It leads to {host}. Characters that look alike are easily overlooked, such as 1 for l.</source>
            <translation>يؤدي الرابط إلى {host}. من السهل ألّا تلاحظ المحارف المتشابهة، مثل 1 بدلًا من l.</translation>
        </message>
        <message>
            <source>It leads to {host}. Signs that look alike are easily overlooked, as 1 for l.</source>
            <translation type="vanished">يؤدي الرابط إلى {host}. من السهل ألّا تلاحظ المحارف المتشابهة، مثل 1 بدلًا من l.</translation>
        </message>
        <message>
            <source>It may have come like that, or your mail program had not loaded it yet.</source>
            <translation>ربما وصلت هكذا، أو لم يكن برنامج البريد لديك قد حمّلها بعد.</translation>
        </message>
        <message>
            <source>It must stay as it arrived, so nothing can be taken out of it.</source>
            <translation>يجب أن تبقى كما وصلت، فلا يمكن إزالة شيء منها.</translation>
        </message>
        <message>
            <source>It no longer has the original’s headers and exact text.</source>
            <translation>لم تعد فيها رؤوس الأصل ولا نصه المطابق.</translation>
        </message>
        <message>
            <source>It says {name}, but the message came from {address}.</source>
            <translation>يذكر الاسم {name}، لكن الرسالة جاءت من {address}.</translation>
        </message>
        <message>
            <source>It shows nothing of what happened to it on its way.</source>
            <translation>لا تبيّن شيئًا مما حدث لها في الطريق.</translation>
        </message>
        <message>
            <source>It takes them with a support case or on a web page.</source>
            <translation>تقبلها مع حالة دعم أو عبر صفحة ويب.</translation>
        </message>
        <message>
            <source>It was never sent, so no filter has seen it.</source>
            <translation>لم تُرسل قط، فلم يرها أي مرشّح.</translation>
        </message>
        <message>
            <source>It weighs {size}; what goes beyond {limit} is cut off.</source>
            <translation type="vanished">حجمها {size}، وما زاد على {limit} يُقتطع.</translation>
        </message>
        <message>
            <source>It went to “{to}” on {date}.</source>
            <translation>قُدّمت إلى «{to}» بتاريخ {date}.</translation>
        </message>
        <message>
            <source>Its first recipient should submit it: details get lost on the way to you.</source>
            <translation>ينبغي أن يقدّمها مستلمها الأول، فبعض التفاصيل يضيع في الطريق إليك.</translation>
        </message>
        <message>
            <source>Its message class is that of a placeholder</source>
            <translation>فئة الرسالة هي فئة عنصر نائب</translation>
        </message>
        <message>
            <source>Its subject says that it is one, and nothing is attached.</source>
            <translation>يدل موضوعها على أنها مُعاد توجيهها، لكن لا شيء مرفق بها.</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation type="vanished">استبعادها</translation>
        </message>
        <message>
            <source>Leave it out, or choose a destination that takes files.</source>
            <translation>استبعدها، أو اختر وجهة تقبل الملفات.</translation>
        </message>
        <message>
            <source>Leave it out; once is enough.</source>
            <translation>استبعدها، فمرة واحدة تكفي.</translation>
        </message>
        <message>
            <source>Let Intact make the mail, or forward the message from its mailbox.</source>
            <translation>دع Intact ينشئ رسالة البريد، أو أعد توجيه الرسالة من صندوق بريدها.</translation>
        </message>
        <message>
            <source>Letters of another alphabet look the same. It is {address}, which is {travels}.</source>
            <translation>تتشابه أحرف من أبجدية أخرى في الشكل. العنوان هو {address}، وصورته التقنية {travels}.</translation>
        </message>
        <message>
            <source>Letters of another alphabet look the same. It leads to {host}, which is {travels}.</source>
            <translation>تتشابه أحرف من أبجدية أخرى في الشكل. يؤدي الرابط إلى {host}، وصورته التقنية {travels}.</translation>
        </message>
        <message>
            <source>Limit reached: {limits}</source>
            <translation>الحد الذي بُلغ: {limits}</translation>
        </message>
        <message>
            <source>Line of more than 998 octets (RFC 5322, 2.1.1)</source>
            <translation>سطر يزيد على 998 بايت (RFC 5322, 2.1.1)</translation>
        </message>
        <message>
            <source>Lines that a mail program had added are still in it</source>
            <translation>ما زالت فيها أسطر أضافها أحد برامج البريد</translation>
        </message>
        <message>
            <source>Lines that a mail program had added were taken off</source>
            <translation>أُزيلت أسطر أضافها أحد برامج البريد</translation>
        </message>
        <message>
            <source>Look at its date in your mail program.</source>
            <translation>راجع تاريخها في برنامج البريد لديك.</translation>
        </message>
        <message>
            <source>Mailing lists and mail gateways do that. It need not mean anything bad.</source>
            <translation>تفعل ذلك القوائم البريدية وبوابات البريد، وليس ذلك بالضرورة علامة على سوء.</translation>
        </message>
        <message>
            <source>Make sure that you chose the right destination.</source>
            <translation>تأكّد من أنك اخترت الوجهة الصحيحة.</translation>
        </message>
        <message>
            <source>Missing or not readable: {count}</source>
            <translation>عدد ما هو ناقص أو غير مقروء: {count}</translation>
        </message>
        <message>
            <source>Mixed or confusable scripts (UTS 39), Punycode (RFC 3492)</source>
            <translation>كتابات مختلطة أو ملتبسة (UTS 39)، Punycode (RFC 3492)</translation>
        </message>
        <message>
            <source>NUL octet (RFC 2045, 2.8)</source>
            <translation>بايت NUL (RFC 2045, 2.8)</translation>
        </message>
        <message>
            <source>Neither message/rfc822 nor a .eml file is accepted</source>
            <translation>لا تُقبل صيغة message/rfc822 ولا ملف ‎.eml</translation>
        </message>
        <message>
            <source>No PidTagTransportMessageHeaders ([MS-OXOMSG] 2.2.1.61)</source>
            <translation>لا توجد الخاصية PidTagTransportMessageHeaders ([MS-OXOMSG] 2.2.1.61)</translation>
        </message>
        <message>
            <source>No Received field (RFC 5321, 4.4)</source>
            <translation>لا يوجد حقل Received (RFC 5321, 4.4)</translation>
        </message>
        <message>
            <source>No Received field (RFC 5321, 4.4); marked as sent</source>
            <translation>لا يوجد حقل Received (RFC 5321, 4.4)، ومعلَّمة بأنها مُرسَلة</translation>
        </message>
        <message>
            <source>No Received field (RFC 5321, 4.4); marked as unsent</source>
            <translation>لا يوجد حقل Received (RFC 5321, 4.4)، ومعلَّمة بأنها لم تُرسل</translation>
        </message>
        <message>
            <source>No believable time in the Received and Date fields</source>
            <translation>لا وقت معقول في الحقلين Received وDate</translation>
        </message>
        <message>
            <source>No header field and no rewritten link of this filter</source>
            <translation>لا حقل رأس ولا رابط معاد كتابته من هذا المرشّح</translation>
        </message>
        <message>
            <source>No message/rfc822 part, no quoted header</source>
            <translation>لا يوجد جزء message/rfc822 ولا رأس مقتبس</translation>
        </message>
        <message>
            <source>No trace of {filter} in this message</source>
            <translation>لا أثر للمرشّح {filter} في هذه الرسالة</translation>
        </message>
        <message>
            <source>Not all of this message is in the file</source>
            <translation>لا يتضمن الملف هذه الرسالة كلها</translation>
        </message>
        <message>
            <source>Not fit</source>
            <translation>غير صالحة</translation>
        </message>
        <message>
            <source>Nothing of the original arrived.</source>
            <translation>لم يصل شيء من الأصل.</translation>
        </message>
        <message>
            <source>Nothing shows how this message arrived</source>
            <translation>لا شيء يبيّن كيف وصلت هذه الرسالة</translation>
        </message>
        <message>
            <source>Octets of the finished mail on the wire</source>
            <translation>بايتات رسالة البريد الجاهزة عند نقلها</translation>
        </message>
        <message>
            <source>Octets of the message with CRLF line ends</source>
            <translation>بايتات الرسالة بفواصل أسطر CRLF</translation>
        </message>
        <message>
            <source>One of the two is enough.</source>
            <translation>تكفي واحدة منهما.</translation>
        </message>
        <message>
            <source>Only the headers are here, the rest is missing</source>
            <translation>لا يوجد هنا إلا الرؤوس، والباقي ناقص</translation>
        </message>
        <message>
            <source>Only the original shows what the filter did, not the forward around it.</source>
            <translation>الأصل وحده يبيّن ما فعله المرشّح، لا الرسالة المحيطة به.</translation>
        </message>
        <message>
            <source>Open it in Outlook, so that all of it is fetched, then save it again.</source>
            <translation>افتحها في Outlook لتُجلب كاملة، ثم احفظها مرة أخرى.</translation>
        </message>
        <message>
            <source>Open it in your mail program. If you see text there, save it again.</source>
            <translation>افتحها في برنامج البريد لديك. وإذا رأيت نصًا هناك، فاحفظها مرة أخرى.</translation>
        </message>
        <message>
            <source>Open the message in Apple Mail until all of it is shown, save it there as “Raw Message Source”, and add that file.</source>
            <translation>افتح الرسالة في Apple Mail حتى تظهر كاملة، واحفظها هناك بصيغة «Raw Message Source»، ثم أضف الملف.</translation>
        </message>
        <message>
            <source>Open the message there until all of it is shown, then save it again.</source>
            <translation>افتح الرسالة هناك حتى تظهر كاملة، ثم احفظها مرة أخرى.</translation>
        </message>
        <message>
            <source>Outlook packs it like that. Only the mail around it shows how it arrived.</source>
            <translation>هكذا يحزمه Outlook. رسالة البريد المحيطة به هي وحدها التي تبيّن كيف وصل.</translation>
        </message>
        <message>
            <source>Outlook would fetch {path} at once, and give away your password’s fingerprint.</source>
            <translation>سيجلب Outlook فورًا ‎{path} ويكشف بصمة كلمة مرورك.</translation>
        </message>
        <message>
            <source>Parts of the message may be missing or wrong.</source>
            <translation>قد تكون أجزاء من الرسالة ناقصة أو خطأ.</translation>
        </message>
        <message>
            <source>PidLidReminderFileParameter with a remote path (CVE-2023-23397)</source>
            <translation>الخاصية PidLidReminderFileParameter بمسار بعيد (CVE-2023-23397)</translation>
        </message>
        <message>
            <source>PidTagMessageClass ([MS-OXCMSG] 2.2.1.3)</source>
            <translation>PidTagMessageClass ([MS-OXCMSG] 2.2.1.3)</translation>
        </message>
        <message>
            <source>Please look</source>
            <translation>يُرجى التحقق</translation>
        </message>
        <message>
            <source>Put the lines back</source>
            <translation>إعادة الأسطر</translation>
        </message>
        <message>
            <source>Put them back</source>
            <translation type="vanished">إعادتها</translation>
        </message>
        <message>
            <source>Resent-* fields (RFC 5322, 3.6.6)</source>
            <translation>حقول Resent-*‎ (RFC 5322, 3.6.6)</translation>
        </message>
        <message>
            <source>Same Message-ID, other bytes</source>
            <translation>قيمة Message-ID نفسها، وبايتات مختلفة</translation>
        </message>
        <message>
            <source>Same SHA-256</source>
            <translation>قيمة SHA-256 نفسها</translation>
        </message>
        <message>
            <source>Same SHA-256 in the history of this computer</source>
            <translation>قيمة SHA-256 نفسها في سجل هذا الكمبيوتر</translation>
        </message>
        <message>
            <source>Save it again from the mailbox where it arrived, whole and unchanged.</source>
            <translation>احفظها مرة أخرى من صندوق البريد الذي وصلت إليه، كاملة ودون تغيير.</translation>
        </message>
        <message>
            <source>Save the messages, then add them there.</source>
            <translation type="vanished">احفظ الرسائل، ثم أضفها هناك.</translation>
        </message>
        <message>
            <source>Save the messages, then add them to the support case or upload them on the web page.</source>
            <translation>احفظ الرسائل، ثم أضفها إلى حالة الدعم أو ارفعها عبر صفحة الويب.</translation>
        </message>
        <message>
            <source>Save the messages…</source>
            <translation>حفظ الرسائل…</translation>
        </message>
        <message>
            <source>Send it again only if you were asked to.</source>
            <translation>لا ترسلها مرة أخرى إلا إذا طُلب منك ذلك.</translation>
        </message>
        <message>
            <source>Senders of spam make their mail look like that, too.</source>
            <translation>يجعل مرسلو البريد العشوائي رسائلهم تبدو هكذا أيضًا.</translation>
        </message>
        <message>
            <source>Show me how</source>
            <translation>أرني كيف</translation>
        </message>
        <message>
            <source>Some begin with &gt;From. Mail folders add such a &gt;; nobody can tell whether they did.</source>
            <translation>يبدأ بعضها بـ ‎&gt;From. تضيف مجلدات البريد علامة ‎&gt;‎ كهذه، ولا يمكن لأحد أن يعرف هل أضافتها هنا.</translation>
        </message>
        <message>
            <source>Some destinations take it as a file.</source>
            <translation>تقبلها بعض الوجهات كملف.</translation>
        </message>
        <message>
            <source>Some mail programs load just the headers at first.</source>
            <translation>لا تحمّل بعض برامج البريد في البداية إلا الرؤوس.</translation>
        </message>
        <message>
            <source>Some of its lines are longer than mail servers take.</source>
            <translation>بعض أسطرها أطول مما تقبله خوادم البريد.</translation>
        </message>
        <message>
            <source>Some of its lines end in a way that mail servers refuse.</source>
            <translation>ينتهي بعض أسطرها بطريقة ترفضها خوادم البريد.</translation>
        </message>
        <message>
            <source>Some of its links lead to {host}, which replaces links on the way: that explains it.</source>
            <translation>يؤدي بعض روابطها إلى {host} الذي يستبدل الروابط في الطريق، وهذا يفسّر ذلك.</translation>
        </message>
        <message>
            <source>Some of its links lead to {host}, which replaces links on the way: that is enough.</source>
            <translation type="vanished">يؤدي بعض روابطها إلى {host} الذي يستبدل الروابط في الطريق، وهذا يكفي.</translation>
        </message>
        <message>
            <source>Somebody redirected this message</source>
            <translation>حوّل أحدهم هذه الرسالة</translation>
        </message>
        <message>
            <source>Submit it today.</source>
            <translation>قدّمها اليوم.</translation>
        </message>
        <message>
            <source>Take a newer message of the same kind, if there is one.</source>
            <translation>استخدم رسالة أحدث من النوع نفسه، إن وُجدت.</translation>
        </message>
        <message>
            <source>Take it out of the list</source>
            <translation>إزالته من القائمة</translation>
        </message>
        <message>
            <source>Take the copy of somebody who received it.</source>
            <translation>استخدم نسخة من شخص تلقّاها.</translation>
        </message>
        <message>
            <source>Take the lines off</source>
            <translation>إزالة الأسطر</translation>
        </message>
        <message>
            <source>Take the message that arrived instead.</source>
            <translation>استخدم بدلًا منها الرسالة التي وصلت.</translation>
        </message>
        <message>
            <source>Take them off</source>
            <translation type="vanished">إزالتها</translation>
        </message>
        <message>
            <source>Take them off, unless you know better.</source>
            <translation>أزلها، ما لم تكن متأكدًا من الحاجة إليها.</translation>
        </message>
        <message>
            <source>That is fine if this is the message you mean.</source>
            <translation>لا بأس في ذلك إذا كانت هذه هي الرسالة التي تقصدها.</translation>
        </message>
        <message>
            <source>That is my address too</source>
            <translation>هذا عنواني أيضًا</translation>
        </message>
        <message>
            <source>The Outlook file does not hold those that arrived.</source>
            <translation>لا يتضمن ملف Outlook الرؤوس التي وصلت.</translation>
        </message>
        <message>
            <source>The attached message came without its text</source>
            <translation>وصلت الرسالة المرفقة دون نصها</translation>
        </message>
        <message>
            <source>The attached message is empty</source>
            <translation>الرسالة المرفقة فارغة</translation>
        </message>
        <message>
            <source>The content is unchanged since it was signed ({domains})</source>
            <translation>لم يتغيّر المحتوى منذ توقيعه ({domains})</translation>
        </message>
        <message>
            <source>The content was changed after it was signed ({domains})</source>
            <translation>تغيّر المحتوى بعد توقيعه ({domains})</translation>
        </message>
        <message>
            <source>The conversion lists what could not be read</source>
            <translation>تجد في التحويل ما تعذّرت قراءته</translation>
        </message>
        <message>
            <source>The lines that every mail server adds on the way are missing.</source>
            <translation>الأسطر التي يضيفها كل خادم بريد في الطريق غير موجودة.</translation>
        </message>
        <message>
            <source>The mail folder may have changed lines of the text</source>
            <translation>ربما غيّر مجلد البريد أسطرًا من النص</translation>
        </message>
        <message>
            <source>The mail program had loaded only its headers.</source>
            <translation>لم يكن برنامج البريد قد حمّل إلا رؤوسها.</translation>
        </message>
        <message>
            <source>The mail with it would have {size}; the limit is {limit}.</source>
            <translation>سيبلغ حجم رسالة البريد معها {size}، والحد هو {limit}.</translation>
        </message>
        <message>
            <source>The mail with it would weigh {size}; the limit is {limit}.</source>
            <translation type="vanished">سيبلغ حجم رسالة البريد معها {size}، والحد هو {limit}.</translation>
        </message>
        <message>
            <source>The message itself is in an archive or on the server.</source>
            <translation>الرسالة نفسها في أرشيف أو على الخادم.</translation>
        </message>
        <message>
            <source>The name of an attachment hides what it is</source>
            <translation>يُخفي اسم أحد المرفقات حقيقته</translation>
        </message>
        <message>
            <source>The original is not in this forward</source>
            <translation>الأصل ليس في هذه الرسالة المُعاد توجيهها</translation>
        </message>
        <message>
            <source>The sender’s address almost reads {looks_like}</source>
            <translation>يكاد عنوان المرسل يُقرأ {looks_like}</translation>
        </message>
        <message>
            <source>The sender’s address only looks like {looks_like}</source>
            <translation>عنوان المرسل يشبه {looks_like} شكلًا فقط</translation>
        </message>
        <message>
            <source>The sender’s name looks like another address</source>
            <translation>يبدو اسم المرسل كأنه عنوان آخر</translation>
        </message>
        <message>
            <source>Then Intact can tell you when a message was meant for somebody else.</source>
            <translation>عندئذ يستطيع Intact أن ينبّهك إذا كانت الرسالة موجّهة إلى شخص آخر.</translation>
        </message>
        <message>
            <source>There is no text in this message</source>
            <translation>لا يوجد نص في هذه الرسالة</translation>
        </message>
        <message>
            <source>They go there with a support case or over a web page.</source>
            <translation type="vanished">تُسلَّم العينات هناك مع حالة دعم أو عبر صفحة ويب.</translation>
        </message>
        <message>
            <source>They show the way the message took. Without them it is hardly of use.</source>
            <translation>تبيّن هذه الرؤوس الطريق الذي سلكته الرسالة، وتكاد الرسالة تخلو من الفائدة من دونها.</translation>
        </message>
        <message>
            <source>This destination asks for a form that Intact cannot make.</source>
            <translation>تطلب هذه الوجهة صيغة لا يستطيع Intact إنشاءها.</translation>
        </message>
        <message>
            <source>This destination takes no samples by mail</source>
            <translation>لا تقبل هذه الوجهة عينات بالبريد</translation>
        </message>
        <message>
            <source>This file attacks whoever opens it in Outlook</source>
            <translation>يهاجم هذا الملف كل من يفتحه في Outlook</translation>
        </message>
        <message>
            <source>This file holds no internet headers</source>
            <translation>لا يتضمن هذا الملف رؤوس الإنترنت</translation>
        </message>
        <message>
            <source>This file is damaged</source>
            <translation>هذا الملف تالف</translation>
        </message>
        <message>
            <source>This is a contact, not a message</source>
            <translation>هذه جهة اتصال، وليست رسالة</translation>
        </message>
        <message>
            <source>This is a distribution list, not a message</source>
            <translation>هذه قائمة توزيع، وليست رسالة</translation>
        </message>
        <message>
            <source>This is a document, not a message</source>
            <translation>هذا مستند، وليس رسالة</translation>
        </message>
        <message>
            <source>This is a draft</source>
            <translation>هذه مسودة</translation>
        </message>
        <message>
            <source>This is a forward of a forward; the original is inside</source>
            <translation>هذه إعادة توجيه لرسالة مُعاد توجيهها، والأصل في داخلها</translation>
        </message>
        <message>
            <source>This is a forward, and the original is attached</source>
            <translation>هذه رسالة مُعاد توجيهها، والأصل مرفق بها</translation>
        </message>
        <message>
            <source>This is a forward, not the original</source>
            <translation>هذه رسالة مُعاد توجيهها، وليست الأصل</translation>
        </message>
        <message>
            <source>This is a journal entry, not a message</source>
            <translation>هذا إدخال دفتر يومية، وليس رسالة</translation>
        </message>
        <message>
            <source>This is a note, not a message</source>
            <translation>هذه ملاحظة من Outlook، وليست رسالة</translation>
        </message>
        <message>
            <source>This is a sent message, not one that arrived</source>
            <translation>هذه رسالة مُرسَلة، وليست رسالة وصلت</translation>
        </message>
        <message>
            <source>This is a task, not a message</source>
            <translation>هذه مهمة، وليست رسالة</translation>
        </message>
        <message>
            <source>This is an appointment, not a message</source>
            <translation>هذا موعد، وليس رسالة</translation>
        </message>
        <message>
            <source>This is an item of a news feed, not a message</source>
            <translation>هذا عنصر من موجز أخبار، وليس رسالة</translation>
        </message>
        <message>
            <source>This is an item of another kind, not a message</source>
            <translation>هذا عنصر من نوع آخر، وليس رسالة</translation>
        </message>
        <message>
            <source>This is only a placeholder for a message</source>
            <translation>هذا مجرد عنصر نائب عن رسالة</translation>
        </message>
        <message>
            <source>This is only the content of a mail (winmail.dat)</source>
            <translation>هذا محتوى رسالة بريد فقط (winmail.dat)</translation>
        </message>
        <message>
            <source>This looks like a forward, not like the original</source>
            <translation>تبدو هذه رسالة مُعادًا توجيهها، لا الأصل</translation>
        </message>
        <message>
            <source>This message arrived more than {age} ago</source>
            <translation>مضى على وصول هذه الرسالة أكثر من {age}</translation>
        </message>
        <message>
            <source>This message can be submitted for {left} more</source>
            <translation>يمكن تقديم هذه الرسالة لمدة {left} فقط</translation>
        </message>
        <message>
            <source>This message cannot be attached the usual way</source>
            <translation>لا يمكن إرفاق هذه الرسالة بالطريقة المعتادة</translation>
        </message>
        <message>
            <source>This message does not say when it arrived</source>
            <translation>لا تذكر هذه الرسالة متى وصلت</translation>
        </message>
        <message>
            <source>This message is in the list already</source>
            <translation>هذه الرسالة موجودة في القائمة بالفعل</translation>
        </message>
        <message>
            <source>This message is long: its end will not be looked at</source>
            <translation>هذه الرسالة طويلة: لن يُنظر في آخرها</translation>
        </message>
        <message>
            <source>This message is too large</source>
            <translation>هذه الرسالة كبيرة جدًا</translation>
        </message>
        <message>
            <source>This message went to {address}</source>
            <translation>أُرسلت هذه الرسالة إلى {address}</translation>
        </message>
        <message>
            <source>This only stands for a message</source>
            <translation type="vanished">هذا مجرد عنصر نائب عن رسالة</translation>
        </message>
        <message>
            <source>This was posted in a folder, not sent by mail</source>
            <translation>نُشر هذا في مجلد، ولم يُرسل بالبريد</translation>
        </message>
        <message>
            <source>Topmost Received field, else the Date field</source>
            <translation>حقل Received الأعلى، وإلا فحقل Date</translation>
        </message>
        <message numerus="yes">
            <source>Use the %n attached message(s)</source>
            <translation>
                <numerusform>لا رسائل مرفقة لاستخدامها</numerusform>
                <numerusform>استخدام الرسالة المرفقة</numerusform>
                <numerusform>استخدام الرسالتين المرفقتين</numerusform>
                <numerusform>استخدام %n رسائل مرفقة</numerusform>
                <numerusform>استخدام %n رسالة مرفقة</numerusform>
                <numerusform>استخدام %n رسالة مرفقة</numerusform>
            </translation>
        </message>
        <message>
            <source>Use the attached message</source>
            <translation>استخدام الرسالة المرفقة</translation>
        </message>
        <message>
            <source>Use the attached original</source>
            <translation>استخدام الأصل المرفق</translation>
        </message>
        <message>
            <source>Use “{subject}” and the others that are attached instead.</source>
            <translation>استخدم «{subject}» والرسائل الأخرى المرفقة بدلًا منها.</translation>
        </message>
        <message>
            <source>Use “{subject}” instead.</source>
            <translation>استخدم «{subject}» بدلًا منها.</translation>
        </message>
        <message>
            <source>What arrived is what goes.</source>
            <translation>ما وصل هو ما يُرسل.</translation>
        </message>
        <message>
            <source>What the filter never saw, its maker cannot mend.</source>
            <translation>ما لم يره المرشّح لا يستطيع مطوّره إصلاحه.</translation>
        </message>
        <message>
            <source>X-Apple-Content-Length: a .partial.emlx file</source>
            <translation>الحقل X-Apple-Content-Length: ملف ‎.partial.emlx</translation>
        </message>
        <message>
            <source>Yes, that is mine</source>
            <translation>نعم، هذا عنواني</translation>
        </message>
        <message>
            <source>You can submit it all the same.</source>
            <translation>يمكنك تقديمها مع ذلك.</translation>
        </message>
        <message>
            <source>You can submit it. Do not answer it.</source>
            <translation>يمكنك تقديمها. لا تردّ عليها.</translation>
        </message>
        <message>
            <source>You can submit it. Do not follow the link.</source>
            <translation>يمكنك تقديمها. لا تتبع الرابط.</translation>
        </message>
        <message>
            <source>You can submit it. Do not open the attachment.</source>
            <translation>يمكنك تقديمها. لا تفتح المرفق.</translation>
        </message>
        <message>
            <source>You can submit it: all of it is attached.</source>
            <translation>يمكنك تقديمها: ستُرفق كلها.</translation>
        </message>
        <message>
            <source>You put them back; as a rule they did not come with it.</source>
            <translation>أنت من أعادها، والمعتاد أنها لم تأتِ مع الرسالة.</translation>
        </message>
        <message>
            <source>You submitted this message before</source>
            <translation>قدّمت هذه الرسالة من قبل</translation>
        </message>
        <message>
            <source>application/ms-tnef without its message ([MS-OXTNEF])</source>
            <translation>جزء application/ms-tnef دون رسالته (‎[MS-OXTNEF])</translation>
        </message>
        <message>
            <source>mboxo quoting, {count} lines (RFC 4155, appendix A)</source>
            <translation>اقتباس mboxo، عدد الأسطر {count} (RFC 4155، الملحق A)</translation>
        </message>
        <message>
            <source>message/rfc822 instead of {form}</source>
            <translation>الصيغة message/rfc822 بدلًا من {form}</translation>
        </message>
        <message>
            <source>message/rfc822 part with an empty body</source>
            <translation>جزء message/rfc822 بمتن فارغ</translation>
        </message>
        <message>
            <source>message/rfc822 part without a message</source>
            <translation>جزء message/rfc822 دون رسالة</translation>
        </message>
        <message>
            <source>message/rfc822 within message/rfc822 (RFC 2046, 5.2.1)</source>
            <translation>جزء message/rfc822 داخل message/rfc822 (RFC 2046, 5.2.1)</translation>
        </message>
        <message>
            <source>{form} instead of message/rfc822</source>
            <translation>الصيغة {form} بدلًا من message/rfc822</translation>
        </message>
        <message>
            <source>“{name}” is left out: {reason}.</source>
            <translation>استُبعدت «{name}»: {reason}.</translation>
        </message>
        <message>
            <source>“{name}” is the same message, kept in another way.</source>
            <translation>إن «{name}» هي الرسالة نفسها، محفوظة بطريقة أخرى.</translation>
        </message>
    </context>
    <context>
        <name>Finishing</name>
        <message numerus="yes">
            <source>%n mail(s) handed over.</source>
            <translation>
                <numerusform>لم تُسلَّم أي رسالة بريد.</numerusform>
                <numerusform>سُلّمت رسالة بريد واحدة.</numerusform>
                <numerusform>سُلّمت رسالتا بريد.</numerusform>
                <numerusform>سُلّمت %n رسائل بريد.</numerusform>
                <numerusform>سُلّمت %n رسالة بريد.</numerusform>
                <numerusform>سُلّمت %n رسالة بريد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) read.</source>
            <translation>
                <numerusform>لم تُقرأ أي رسالة.</numerusform>
                <numerusform>قُرئت رسالة واحدة.</numerusform>
                <numerusform>قُرئت رسالتان.</numerusform>
                <numerusform>قُرئت %n رسائل.</numerusform>
                <numerusform>قُرئت %n رسالة.</numerusform>
                <numerusform>قُرئت %n رسالة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Intact is done</source>
            <translation>انتهى Intact</translation>
        </message>
        <message>
            <source>The mails could not be handed over. Please look.</source>
            <translation>تعذّر تسليم رسائل البريد. يُرجى التحقق.</translation>
        </message>
    </context>
    <context>
        <name>FirstSteps</name>
        <message>
            <source>Do not show these steps any more</source>
            <translation>عدم إظهار هذه الخطوات بعد الآن</translation>
        </message>
        <message>
            <source>Drop a message here.</source>
            <translation>أفلت رسالة هنا.</translation>
        </message>
        <message>
            <source>How it works</source>
            <translation>كيف يعمل Intact</translation>
        </message>
        <message>
            <source>Press one button, and the mail is ready.</source>
            <translation>اضغط زرًا واحدًا، فتصبح رسالة البريد جاهزة.</translation>
        </message>
        <message>
            <source>See whether it is fit to be sent.</source>
            <translation>تحقّق من صلاحيتها للإرسال.</translation>
        </message>
    </context>
    <context>
        <name>Foot</name>
        <message numerus="yes">
            <source>%Ln message(s) chosen</source>
            <translation>
                <numerusform>لم تُختر أي رسالة</numerusform>
                <numerusform>اختيرت رسالة واحدة</numerusform>
                <numerusform>اختيرت رسالتان</numerusform>
                <numerusform>اختيرت %Ln رسائل</numerusform>
                <numerusform>اختيرت %Ln رسالة</numerusform>
                <numerusform>اختيرت %Ln رسالة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them not shown</source>
            <translation>
                <numerusform>كلها معروضة</numerusform>
                <numerusform>واحدة منها غير معروضة</numerusform>
                <numerusform>اثنتان منها غير معروضتين</numerusform>
                <numerusform>%Ln منها غير معروضة</numerusform>
                <numerusform>%Ln منها غير معروضة</numerusform>
                <numerusform>%Ln منها غير معروضة</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>إل&amp;غاء</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Take %Ln message(s)</source>
            <translation>
                <numerusform>&amp;إضافة الرسائل</numerusform>
                <numerusform>&amp;إضافة رسالة واحدة</numerusform>
                <numerusform>&amp;إضافة رسالتين</numerusform>
                <numerusform>&amp;إضافة %Ln رسائل</numerusform>
                <numerusform>&amp;إضافة %Ln رسالة</numerusform>
                <numerusform>&amp;إضافة %Ln رسالة</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Take messages</source>
            <translation>&amp;إضافة الرسائل</translation>
        </message>
        <message>
            <source>None chosen</source>
            <translation>لم تُختر أي رسالة</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>جارٍ القراءة</translation>
        </message>
        <message>
            <source>Reading subjects: {done} of {total}</source>
            <translation>جارٍ قراءة المواضيع: {done} من {total}</translation>
        </message>
        <message>
            <source>Shift chooses everything in between.</source>
            <translation>اضغط Shift لوضع علامة على كل ما بينهما.</translation>
        </message>
        <message>
            <source>Up to {count} can be taken at a time, {size} in all</source>
            <translation>أقصى ما يمكن إضافته في كل مرة: {count}، بحجم إجمالي {size}</translation>
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
            <translation>لأن هذه الرسالة جاءت من {program}.</translation>
        </message>
        <message>
            <source>Because {program} is on this computer.</source>
            <translation>لأن {program} موجود على هذا الكمبيوتر.</translation>
        </message>
        <message>
            <source>Because {program} opens your mail.</source>
            <translation>لأن {program} يفتح بريدك.</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>تم التحقق</translation>
        </message>
        <message>
            <source>Do not forward it in the text of the mail, and do not pack it into an archive.</source>
            <translation>لا تُعد توجيهها ضمن نص رسالة البريد، ولا تضعها في أرشيف.</translation>
        </message>
        <message>
            <source>Drag it onto Intact</source>
            <translation>السحب إلى Intact</translation>
        </message>
        <message>
            <source>If your mail program cannot do that, save the message as a file and drop it on Intact.</source>
            <translation>إذا لم يستطع برنامج البريد لديك ذلك، فاحفظ الرسالة كملف وأفلته على Intact.</translation>
        </message>
        <message>
            <source>In a terminal</source>
            <translation>في نافذة طرفية</translation>
        </message>
        <message>
            <source>Intact rebuilds the message from it</source>
            <translation>يعيد Intact بناء الرسالة منه</translation>
        </message>
        <message>
            <source>It must be the message as you received it, with all its internet headers.</source>
            <translation>يجب أن تكون الرسالة كما تلقّيتها، بكل رؤوس الإنترنت فيها.</translation>
        </message>
        <message>
            <source>Mail in the browser</source>
            <translation>البريد في المتصفح</translation>
        </message>
        <message>
            <source>Mail programs</source>
            <translation>برامج البريد</translation>
        </message>
        <message>
            <source>None of these</source>
            <translation>لا شيء من هذه</translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation>لم يتم التحقق</translation>
        </message>
        <message>
            <source>Not checked: concluded from similar programs</source>
            <translation>لم يتم التحقق: مستنتج من برامج مشابهة</translation>
        </message>
        <message>
            <source>On a phone or tablet</source>
            <translation>على هاتف أو جهاز لوحي</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>على هذا الكمبيوتر</translation>
        </message>
        <message>
            <source>Outlook item, made anew as message/rfc822 on the way</source>
            <translation>عنصر Outlook، يُعاد إنشاؤه بصيغة message/rfc822 في الطريق</translation>
        </message>
        <message>
            <source>Pick your mail program to see its steps.</source>
            <translation>اختر برنامج البريد لديك لترى خطواته.</translation>
        </message>
        <message>
            <source>Save it as a file</source>
            <translation>الحفظ كملف</translation>
        </message>
        <message>
            <source>Send it from your mail program</source>
            <translation>الإرسال من برنامج البريد لديك</translation>
        </message>
        <message>
            <source>Send the original message as an attachment of a new mail.</source>
            <translation>أرسل الرسالة الأصلية كمرفق في رسالة بريد جديدة.</translation>
        </message>
        <message>
            <source>The original arrives as an Outlook item</source>
            <translation>يصل الأصل كعنصر Outlook</translation>
        </message>
        <message>
            <source>The original arrives as an attached message</source>
            <translation>يصل الأصل كرسالة مرفقة</translation>
        </message>
        <message>
            <source>The original cannot be had this way</source>
            <translation>لا يمكن الحصول على الأصل بهذه الطريقة</translation>
        </message>
        <message>
            <source>You get a mailbox file</source>
            <translation>تحصل على ملف صندوق بريد</translation>
        </message>
        <message>
            <source>You get an .eml file</source>
            <translation>تحصل على ملف ‎.eml</translation>
        </message>
        <message>
            <source>You get an Apple Mail file</source>
            <translation>تحصل على ملف Apple Mail</translation>
        </message>
        <message>
            <source>You get an Outlook .msg file</source>
            <translation>تحصل على ملف Outlook بامتداد ‎.msg</translation>
        </message>
        <message>
            <source>You picked this guide.</source>
            <translation>أنت اخترت هذا الدليل.</translation>
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
            <translation>الرسالة كما هي</translation>
        </message>
    </context>
    <context>
        <name>GuidePage</name>
        <message>
            <source>Any one of these ways will do; the first is the best.</source>
            <translation>تكفي أي طريقة من هذه الطرق، والأولى أفضلها.</translation>
        </message>
        <message>
            <source>Confirmed by</source>
            <translation>أكّده</translation>
        </message>
        <message>
            <source>Drag the original out</source>
            <translation>سحب الأصل من البرنامج</translation>
        </message>
        <message>
            <source>Formats</source>
            <translation>الصيغ</translation>
        </message>
        <message>
            <source>Get the original as a file</source>
            <translation>الحصول على الأصل كملف</translation>
        </message>
        <message>
            <source>If it looks different there</source>
            <translation>إذا بدا الأمر مختلفًا هناك</translation>
        </message>
        <message>
            <source>Not confirmed, concluded from</source>
            <translation>غير مؤكد، مستنتج من</translation>
        </message>
        <message>
            <source>Not known for sure</source>
            <translation>غير معروف على وجه اليقين</translation>
        </message>
        <message>
            <source>Not valid from here</source>
            <translation>الصيغ غير الصالحة من هنا</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <source>Send it to the address that you were given. Without Intact, attach a saved file to a new mail where a step tells you to drop it.</source>
            <translation>أرسلها إلى العنوان الذي أُعطي لك. وإذا لم يكن Intact لديك، فأرفق الملف المحفوظ برسالة بريد جديدة حيث تطلب منك خطوةٌ إفلاته.</translation>
        </message>
        <message>
            <source>Send the original as an attachment</source>
            <translation>إرسال الأصل كمرفق</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>المصادر</translation>
        </message>
        <message>
            <source>Step {number} of {count}: {text}</source>
            <translation>الخطوة {number} من {count}: {text}</translation>
        </message>
        <message>
            <source>Take care</source>
            <translation>انتبه</translation>
        </message>
        <message>
            <source>The menu names are given in English: what this program calls them in your language is not known.</source>
            <translation>أسماء القوائم مذكورة بالإنجليزية: لا نعرف كيف يسميها هذا البرنامج بالعربية.</translation>
        </message>
        <message>
            <source>Valid from here</source>
            <translation>الصيغ الصالحة من هنا</translation>
        </message>
        <message>
            <source>a mailbox file (mbox)</source>
            <translation>ملف صندوق بريد (mbox)</translation>
        </message>
        <message>
            <source>an .eml file</source>
            <translation>ملف ‎.eml</translation>
        </message>
        <message>
            <source>an Apple Mail .emlx file</source>
            <translation>ملف Apple Mail بامتداد ‎.emlx</translation>
        </message>
        <message>
            <source>an Outlook .msg file</source>
            <translation>ملف Outlook بامتداد ‎.msg</translation>
        </message>
        <message>
            <source>an attached Outlook item, which travels as message/rfc822</source>
            <translation>عنصر Outlook مرفق، يُنقل بصيغة message/rfc822</translation>
        </message>
        <message>
            <source>an attached message (message/rfc822)</source>
            <translation>رسالة مرفقة (message/rfc822)</translation>
        </message>
        <message>
            <source>nothing: the original cannot be had this way</source>
            <translation>لا شيء: لا يمكن الحصول على الأصل بهذه الطريقة</translation>
        </message>
        <message>
            <source>{label}: {text}</source>
            <translation>{label}: {text}</translation>
        </message>
        <message>
            <source>{name} (English)</source>
            <translation>{name} (بالإنجليزية)</translation>
        </message>
        <message>
            <source>{one}; {others}</source>
            <translation>{one}؛ {others}</translation>
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
            <translation>لا يوجد هنا دليل باسم «{name}».</translation>
        </message>
        <message>
            <source>This is no link to a guide of Intact, so nothing was opened.</source>
            <translation>هذا ليس رابطًا إلى دليل من أدلة Intact، فلم يُفتح شيء.</translation>
        </message>
    </context>
    <context>
        <name>GuideStrip</name>
        <message>
            <source>&amp;Guide</source>
            <translation>ال&amp;دليل</translation>
        </message>
        <message>
            <source>By h&amp;and in</source>
            <translation>&amp;يدويًا في</translation>
        </message>
        <message>
            <source>By hand in</source>
            <translation>يدويًا في</translation>
        </message>
        <message>
            <source>Show the whole guide</source>
            <translation>عرض الدليل كاملًا</translation>
        </message>
        <message>
            <source>any mail program</source>
            <translation>أي برنامج بريد</translation>
        </message>
    </context>
    <context>
        <name>GuideView</name>
        <message>
            <source>&amp;Back</source>
            <translation>رجو&amp;ع</translation>
        </message>
        <message>
            <source>&amp;Walk me through it</source>
            <translation>إرشادي خطوة &amp;بخطوة</translation>
        </message>
        <message>
            <source>Any mail program</source>
            <translation>أي برنامج بريد</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>الدليل</translation>
        </message>
        <message>
            <source>Mail program</source>
            <translation>برنامج البريد</translation>
        </message>
        <message>
            <source>Save the message as a file first</source>
            <translation>احفظ الرسالة أولًا كملف</translation>
        </message>
    </context>
    <context>
        <name>HeadersPage</name>
        <message>
            <source>Internet headers</source>
            <translation>رؤوس الإنترنت</translation>
        </message>
        <message>
            <source>Not all header fields are shown here.</source>
            <translation>لا تُعرض هنا كل حقول الرؤوس.</translation>
        </message>
    </context>
    <context>
        <name>HeldDrops</name>
        <message>
            <source>Stop waiting</source>
            <translation>إيقاف الانتظار</translation>
        </message>
        <message>
            <source>Waiting for the other program to hand over the message…</source>
            <translation>في انتظار أن يسلّم البرنامج الآخر الرسالة…</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>How</source>
            <translation>كيف</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>الرسائل</translation>
        </message>
        <message>
            <source>Opened in part</source>
            <translation>فُتح بعضها</translation>
        </message>
        <message>
            <source>Opened in the mail program</source>
            <translation>فُتحت في برنامج البريد</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>حُفظت</translation>
        </message>
        <message>
            <source>Saved in part</source>
            <translation>حُفظ بعضها</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>أُرسلت</translation>
        </message>
        <message>
            <source>Sent in part</source>
            <translation>أُرسل بعضها</translation>
        </message>
        <message>
            <source>Submitted to</source>
            <translation>قُدّمت إلى</translation>
        </message>
        <message>
            <source>When</source>
            <translation>متى</translation>
        </message>
        <message>
            <source>Your note</source>
            <translation>ملاحظتك</translation>
        </message>
    </context>
    <context>
        <name>HistoryDialog</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>لم يُعثر على شيء</numerusform>
                <numerusform>عُثر على واحد</numerusform>
                <numerusform>عُثر على اثنين</numerusform>
                <numerusform>عُثر على %n</numerusform>
                <numerusform>عُثر على %n</numerusform>
                <numerusform>عُثر على %n</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>إ&amp;غلاق</translation>
        </message>
        <message>
            <source>&amp;Forget</source>
            <translation>&amp;نسيان</translation>
        </message>
        <message>
            <source>&amp;Submit again</source>
            <translation>&amp;تقديم مرة أخرى</translation>
        </message>
        <message>
            <source>E&amp;xport…</source>
            <translation>ت&amp;صدير…</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>تصدير</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>بحث</translation>
        </message>
        <message>
            <source>Find a destination, a note, a date such as 2026-11-25, or a fingerprint</source>
            <translation>ابحث عن وجهة أو ملاحظة أو تاريخ مثل ‎2026-11-25 أو بصمة</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>Kept on this computer only: when, where to and how; of the messages only their fingerprints.</source>
            <translation>محفوظ على هذا الكمبيوتر فقط: متى وإلى أين وكيف، ولا يُحفظ من الرسائل إلا بصماتها.</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>لم يُعثر على شيء.</translation>
        </message>
        <message>
            <source>Nothing was submitted yet.</source>
            <translation>لم يُقدَّم شيء بعد.</translation>
        </message>
        <message>
            <source>Submissions</source>
            <translation>عمليات التقديم</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>جدول (*.csv)</translation>
        </message>
        <message>
            <source>The file could not be written: {why}</source>
            <translation>تعذّرت كتابة الملف: {why}</translation>
        </message>
        <message>
            <source>The history could not be changed: {why}</source>
            <translation>تعذّر تغيير السجل: {why}</translation>
        </message>
        <message>
            <source>The history could not be read: {why}</source>
            <translation>تعذّرت قراءة السجل: {why}</translation>
        </message>
        <message>
            <source>What was submitted</source>
            <translation>ما تم تقديمه</translation>
        </message>
    </context>
    <context>
        <name>HistoryRow</name>
        <message>
            <source>&amp;Remember what was submitted</source>
            <translation>ت&amp;ذكّر ما تم تقديمه</translation>
        </message>
        <message>
            <source>Days until a submission is forgotten</source>
            <translation>عدد الأيام حتى يُنسى التقديم</translation>
        </message>
        <message>
            <source>Only when, where to and how, and fingerprints of the messages; on this computer only. With them, Intact warns when the same message goes out again. What is remembered already stays until you forget it in the history.</source>
            <translation>متى وإلى أين وكيف وبصمات الرسائل فقط، وعلى هذا الكمبيوتر فقط. وبفضلها ينبّهك Intact إذا قُدّمت الرسالة نفسها مرة أخرى. ويبقى ما هو محفوظ بالفعل حتى تنساه من السجل.</translation>
        </message>
        <message>
            <source>days</source>
            <translation>أيام</translation>
        </message>
    </context>
    <context>
        <name>KeepingPage</name>
        <message>
            <source>Folder and history</source>
            <translation>المجلد والسجل</translation>
        </message>
        <message>
            <source>History</source>
            <translation>السجل</translation>
        </message>
        <message>
            <source>Watched folder</source>
            <translation>المجلد المراقَب</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Back to the one before</source>
            <translation>العودة إلى العنصر السابق</translation>
        </message>
        <message>
            <source>Check everything in between</source>
            <translation>وضع علامة على كل ما بينهما</translation>
        </message>
        <message>
            <source>Check this message</source>
            <translation>وضع علامة على هذه الرسالة</translation>
        </message>
        <message>
            <source>Clear the search, then leave the folder</source>
            <translation>مسح البحث، ثم مغادرة المجلد</translation>
        </message>
        <message>
            <source>Close the window or the list that opened last</source>
            <translation>إغلاق آخر نافذة أو قائمة فُتحت</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>في كل مكان</translation>
        </message>
        <message>
            <source>From one thing to the next</source>
            <translation>من عنصر إلى آخر</translation>
        </message>
        <message>
            <source>Go on, with the largest key</source>
            <translation type="vanished">المتابعة بمفتاح المسافة</translation>
        </message>
        <message>
            <source>Go on, with the space bar</source>
            <translation>المتابعة بمفتاح المسافة</translation>
        </message>
        <message>
            <source>In a mail folder</source>
            <translation>في مجلد بريد</translation>
        </message>
        <message>
            <source>In the list of samples</source>
            <translation>في قائمة العينات</translation>
        </message>
        <message>
            <source>In the list of what was submitted</source>
            <translation>في قائمة ما تم تقديمه</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>خروج</translation>
        </message>
        <message>
            <source>Open the list</source>
            <translation>فتح القائمة</translation>
        </message>
        <message>
            <source>Pick what is marked; letters narrow the list</source>
            <translation>اختيار المحدد؛ والأحرف تضيّق القائمة</translation>
        </message>
        <message>
            <source>Press the button, check the box</source>
            <translation>ضغط الزر أو وضع علامة في المربع</translation>
        </message>
        <message>
            <source>Scroll, then the next step</source>
            <translation>التمرير، ثم الخطوة التالية</translation>
        </message>
        <message>
            <source>Select one more</source>
            <translation>تحديد واحدة أخرى</translation>
        </message>
        <message>
            <source>Take what is checked</source>
            <translation>إضافة ما عليه علامة</translation>
        </message>
        <message>
            <source>The first sample</source>
            <translation>العينة الأولى</translation>
        </message>
        <message>
            <source>The first step</source>
            <translation>الخطوة الأولى</translation>
        </message>
        <message>
            <source>The last sample</source>
            <translation>العينة الأخيرة</translation>
        </message>
        <message>
            <source>The last step</source>
            <translation>الخطوة الأخيرة</translation>
        </message>
        <message>
            <source>The match before</source>
            <translation>الموضع السابق</translation>
        </message>
        <message>
            <source>The next match</source>
            <translation>الموضع التالي</translation>
        </message>
        <message>
            <source>The next page about the sample</source>
            <translation>الصفحة التالية عن العينة</translation>
        </message>
        <message>
            <source>The next place</source>
            <translation type="vanished">الموضع التالي</translation>
        </message>
        <message>
            <source>The next step</source>
            <translation>الخطوة التالية</translation>
        </message>
        <message>
            <source>The place before</source>
            <translation type="vanished">الموضع السابق</translation>
        </message>
        <message>
            <source>The sample above</source>
            <translation>العينة التي فوقها</translation>
        </message>
        <message>
            <source>The sample below</source>
            <translation>العينة التي تحتها</translation>
        </message>
        <message>
            <source>The step before</source>
            <translation>الخطوة السابقة</translation>
        </message>
        <message>
            <source>To the next field, button or list</source>
            <translation>إلى الحقل أو الزر أو القائمة التالية</translation>
        </message>
        <message>
            <source>What can be done with it</source>
            <translation>ما يمكن فعله بها</translation>
        </message>
        <message>
            <source>When you are walked through a guide</source>
            <translation>عند اتباع الدليل خطوة بخطوة</translation>
        </message>
        <message>
            <source>Where destinations and mail programs are picked</source>
            <translation>حيث تُختار الوجهات وبرامج البريد</translation>
        </message>
        <message>
            <source>Where recipients and mail programs are picked</source>
            <translation type="vanished">حيث يُختار المستلمون وبرامج البريد</translation>
        </message>
        <message>
            <source>Where words are found in a text</source>
            <translation>حيث يُبحث عن كلمات في نص</translation>
        </message>
        <message>
            <source>Write your note</source>
            <translation>كتابة ملاحظتك</translation>
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
            <translation>اختصارات لوحة المفاتيح</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation type="vanished">اختصارات لوحة المفاتيح</translation>
        </message>
    </context>
    <context>
        <name>Leaving</name>
        <message>
            <source>All files (*)</source>
            <translation>كل الملفات (*)</translation>
        </message>
        <message numerus="yes">
            <source>At most %n message(s) at a time, please.</source>
            <translation type="vanished">
                <numerusform>لا رسائل في المرة الواحدة.</numerusform>
                <numerusform>رسالة واحدة على الأكثر في المرة الواحدة، من فضلك.</numerusform>
                <numerusform>رسالتان على الأكثر في المرة الواحدة، من فضلك.</numerusform>
                <numerusform>%n رسائل على الأكثر في المرة الواحدة، من فضلك.</numerusform>
                <numerusform>%n رسالة على الأكثر في المرة الواحدة، من فضلك.</numerusform>
                <numerusform>%n رسالة على الأكثر في المرة الواحدة، من فضلك.</numerusform>
            </translation>
        </message>
        <message>
            <source>Messages (*.eml)</source>
            <translation>رسائل (*.eml)</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>حفظ باسم</translation>
        </message>
        <message>
            <source>That is too much to be dragged at a time. Choose “Copy as a file” or “Save as…”.</source>
            <translation>هذا أكثر مما يمكن سحبه دفعة واحدة. اختر «نسخ كملف» أو «حفظ باسم…».</translation>
        </message>
    </context>
    <context>
        <name>LicencesPage</name>
        <message>
            <source>Licence &amp;of</source>
            <translation>ترخيص &amp;لـ</translation>
        </message>
        <message>
            <source>Licence of</source>
            <translation>ترخيص لـ</translation>
        </message>
        <message>
            <source>Text of the licence</source>
            <translation>نص الترخيص</translation>
        </message>
    </context>
    <context>
        <name>LinkDelegate</name>
        <message>
            <source>blocked</source>
            <translation>محجوب</translation>
        </message>
    </context>
    <context>
        <name>LinksModel</name>
        <message>
            <source>blocked</source>
            <translation>محجوب</translation>
        </message>
    </context>
    <context>
        <name>LinksPage</name>
        <message>
            <source>Links in the message</source>
            <translation>الروابط في الرسالة</translation>
        </message>
        <message>
            <source>Only the first of many links are listed.</source>
            <translation>الروابط كثيرة، ولا تُسرد إلا الأولى منها.</translation>
        </message>
        <message>
            <source>The chosen link</source>
            <translation>الرابط المحدد</translation>
        </message>
        <message>
            <source>There are no links in this message.</source>
            <translation>لا توجد روابط في هذه الرسالة.</translation>
        </message>
        <message>
            <source>Where the links lead. Nothing was looked up on the internet.</source>
            <translation>إلى أين تؤدي الروابط. لم يُبحث عن شيء على الإنترنت.</translation>
        </message>
    </context>
    <context>
        <name>Lock</name>
        <message>
            <source>Shows who has set it, and where</source>
            <translation>يعرض من حدد هذا وأين</translation>
        </message>
    </context>
    <context>
        <name>LoginBox</name>
        <message>
            <source>&amp;Remember it in the keyring of this computer</source>
            <translation>ت&amp;ذكّرها في سلسلة مفاتيح هذا الكمبيوتر</translation>
        </message>
        <message>
            <source>A program that prints an access token. Intact keeps no token.</source>
            <translation>برنامج يُخرج رمز وصول مميزًا. لا يحتفظ Intact بأي رمز.</translation>
        </message>
        <message>
            <source>Log in</source>
            <translation type="vanished">تسجيل الدخول</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>تسجيل الدخول</translation>
        </message>
        <message>
            <source>Login name</source>
            <translation>اسم تسجيل الدخول</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>الطريقة</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>كلمة المرور</translation>
        </message>
        <message>
            <source>This computer has no keyring: Intact asks for the password once each time it runs.</source>
            <translation>لا توجد سلسلة مفاتيح على هذا الكمبيوتر: يسأل Intact عن كلمة المرور مرة واحدة كلما شُغّل.</translation>
        </message>
        <message>
            <source>This computer has no keyring: Intact asks once each time it runs.</source>
            <translation type="vanished">لا توجد سلسلة مفاتيح على هذا الكمبيوتر: يسأل Intact مرة واحدة كلما شُغّل.</translation>
        </message>
        <message>
            <source>Token command</source>
            <translation>أمر الرمز المميز</translation>
        </message>
        <message>
            <source>as it was</source>
            <translation>كما كانت</translation>
        </message>
        <message>
            <source>the same as your address</source>
            <translation>مثل عنوانك</translation>
        </message>
    </context>
    <context>
        <name>LooksPage</name>
        <message>
            <source>&amp;Language</source>
            <translation>ا&amp;للغة</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>حسب النظام</translation>
        </message>
        <message>
            <source>Both change at once; nothing has to be started again.</source>
            <translation>يتغيّر كلاهما فورًا دون إعادة تشغيل.</translation>
        </message>
        <message>
            <source>L&amp;ight or dark</source>
            <translation>&amp;فاتح أو داكن</translation>
        </message>
        <message>
            <source>Language and look</source>
            <translation>اللغة والمظهر</translation>
        </message>
    </context>
    <context>
        <name>MailRow</name>
        <message>
            <source>Mail {number} of {total}: {what}</source>
            <translation>رسالة البريد {number} من {total}: {what}</translation>
        </message>
        <message>
            <source>Server’s answer</source>
            <translation>جواب الخادم</translation>
        </message>
    </context>
    <context>
        <name>MainMenuButton</name>
        <message>
            <source>&amp;About Intact…</source>
            <translation>&amp;حول Intact…</translation>
        </message>
        <message>
            <source>&amp;Guide</source>
            <translation>ال&amp;دليل</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts…</source>
            <translation>اختصارات &amp;لوحة المفاتيح…</translation>
        </message>
        <message>
            <source>&amp;Report for a ticket…</source>
            <translation>&amp;تقرير لتذكرة…</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>الإ&amp;عدادات…</translation>
        </message>
        <message>
            <source>&amp;What was submitted…</source>
            <translation>ما تم ت&amp;قديمه…</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>القائمة</translation>
        </message>
    </context>
    <context>
        <name>MessagePage</name>
        <message>
            <source>Attached: {name} ({size})</source>
            <translation>مرفق: {name} ({size})</translation>
        </message>
        <message>
            <source>Letters of another alphabet look the same.</source>
            <translation>تتشابه أحرف من أبجدية أخرى في الشكل.</translation>
        </message>
        <message>
            <source>Only the beginning of a long text is shown here.</source>
            <translation>النص طويل، ولا تُعرض هنا إلا بدايته.</translation>
        </message>
        <message>
            <source>Text of the message</source>
            <translation>نص الرسالة</translation>
        </message>
        <message>
            <source>There is no readable text in this message.</source>
            <translation>لا يوجد نص مقروء في هذه الرسالة.</translation>
        </message>
    </context>
    <context>
        <name>NextSteps</name>
        <message>
            <source>S&amp;end again what may have arrived</source>
            <translation>إعادة إرسال ما قد ي&amp;كون وصل</translation>
        </message>
        <message>
            <source>Send &amp;again what may have arrived</source>
            <translation type="vanished">إعادة إرسال ما قد ي&amp;كون وصل</translation>
        </message>
        <message>
            <source>Send the missing ones as &amp;files</source>
            <translation type="vanished">إرسال الناقص كم&amp;لفات</translation>
        </message>
        <message>
            <source>Send the missing ones as f&amp;iles</source>
            <translation>إرسال الناقص كم&amp;لفات</translation>
        </message>
        <message>
            <source>Send what is &amp;missing</source>
            <translation>إرسال ال&amp;ناقص</translation>
        </message>
        <message>
            <source>Stor&amp;e again what may be there</source>
            <translation>إعادة تخ&amp;زين ما قد يكون هناك</translation>
        </message>
        <message>
            <source>Store &amp;again what may be there</source>
            <translation type="vanished">إعادة تخ&amp;زين ما قد يكون هناك</translation>
        </message>
        <message>
            <source>Store what is &amp;missing</source>
            <translation>تخزين ال&amp;ناقص</translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message>
            <source>A good link was blocked</source>
            <translation>حُجب رابط سليم</translation>
        </message>
        <message>
            <source>A good mail was stopped</source>
            <translation>حُجبت رسالة سليمة</translation>
        </message>
        <message>
            <source>A whole mail may have at most {size}.</source>
            <translation>الحد الأقصى لحجم رسالة البريد كلها {size}.</translation>
        </message>
        <message numerus="yes">
            <source>At most %n sample(s) in one mail.</source>
            <translation>
                <numerusform>لا عينات في رسالة البريد الواحدة.</numerusform>
                <numerusform>عينة واحدة على الأكثر في رسالة البريد الواحدة.</numerusform>
                <numerusform>عينتان على الأكثر في رسالة البريد الواحدة.</numerusform>
                <numerusform>%n عينات على الأكثر في رسالة البريد الواحدة.</numerusform>
                <numerusform>%n عينة على الأكثر في رسالة البريد الواحدة.</numerusform>
                <numerusform>%n عينة على الأكثر في رسالة البريد الواحدة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Goes to {address}.</source>
            <translation>تُرسل إلى {address}.</translation>
        </message>
        <message>
            <source>Malware came through</source>
            <translation>وصل برنامج ضار</translation>
        </message>
        <message>
            <source>Nobody has checked these facts: check them before use.</source>
            <translation>لم يتحقق أحد من هذه المعلومات: تحقّق منها قبل استخدامها.</translation>
        </message>
        <message>
            <source>Not taken: {things}.</source>
            <translation>لا يُقبل: {things}.</translation>
        </message>
        <message>
            <source>Phishing came through</source>
            <translation>وصلت رسالة تصيّد احتيالي</translation>
        </message>
        <message>
            <source>Source: {names}.</source>
            <translation>المصدر: {names}.</translation>
        </message>
        <message>
            <source>Spam came through</source>
            <translation>وصل بريد عشوائي</translation>
        </message>
        <message numerus="yes">
            <source>The message may be at most %n day(s) old.</source>
            <translation>
                <numerusform>يجب أن تكون الرسالة من اليوم نفسه.</numerusform>
                <numerusform>يجب ألا يزيد عمر الرسالة على يوم واحد.</numerusform>
                <numerusform>يجب ألا يزيد عمر الرسالة على يومين.</numerusform>
                <numerusform>يجب ألا يزيد عمر الرسالة على %n أيام.</numerusform>
                <numerusform>يجب ألا يزيد عمر الرسالة على %n يومًا.</numerusform>
                <numerusform>يجب ألا يزيد عمر الرسالة على %n يوم.</numerusform>
            </translation>
        </message>
        <message>
            <source>These facts come from others: check them before use.</source>
            <translation>هذه المعلومات من جهات أخرى: تحقّق منها قبل استخدامها.</translation>
        </message>
    </context>
    <context>
        <name>OwnPage</name>
        <message>
            <source>With them, Intact sees whether a message was sent to you.</source>
            <translation>بفضلها يعرف Intact هل أُرسلت الرسالة إليك.</translation>
        </message>
        <message>
            <source>Your addresses</source>
            <translation>عناوينك</translation>
        </message>
        <message>
            <source>Your own mail addresses, one in each line</source>
            <translation>عناوين بريدك، عنوان واحد في كل سطر</translation>
        </message>
        <message>
            <source>“{address}” is not a complete mail address.</source>
            <translation>ليس «{address}» عنوان بريد كاملًا.</translation>
        </message>
    </context>
    <context>
        <name>PageHead</name>
        <message numerus="yes">
            <source>%Ln message(s). Choose those that you want to submit.</source>
            <translation>
                <numerusform>لا توجد رسائل.</numerusform>
                <numerusform>رسالة واحدة. ضع علامة عليها إذا أردت تقديمها.</numerusform>
                <numerusform>رسالتان. ضع علامة على ما تريد تقديمه.</numerusform>
                <numerusform>%Ln رسائل. ضع علامة على ما تريد تقديمه.</numerusform>
                <numerusform>%Ln رسالة. ضع علامة على ما تريد تقديمه.</numerusform>
                <numerusform>%Ln رسالة. ضع علامة على ما تريد تقديمه.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more file(s) in it cannot be taken.</source>
            <translation>
                <numerusform>لا توجد فيه ملفات أخرى تتعذّر إضافتها.</numerusform>
                <numerusform>وفيه ملف آخر واحد لا تمكن إضافته.</numerusform>
                <numerusform>وفيه ملفان آخران لا تمكن إضافتهما.</numerusform>
                <numerusform>وفيه %Ln ملفات أخرى لا تمكن إضافتها.</numerusform>
                <numerusform>وفيه %Ln ملفًا آخر لا تمكن إضافتها.</numerusform>
                <numerusform>وفيه %Ln ملف آخر لا تمكن إضافتها.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose &amp;all shown</source>
            <translation>اختيار &amp;كل المعروض</translation>
        </message>
        <message>
            <source>Find by subject or sender</source>
            <translation>البحث بالموضوع أو المرسل</translation>
        </message>
        <message>
            <source>Looking for messages…</source>
            <translation>جارٍ البحث عن رسائل…</translation>
        </message>
        <message>
            <source>{name}: {reason}.</source>
            <translation>{name}: {reason}.</translation>
        </message>
        <message>
            <source>{shown} of {count} messages</source>
            <translation>{shown} من أصل {count} رسالة</translation>
        </message>
    </context>
    <context>
        <name>PassOnButton</name>
        <message>
            <source>&amp;Copy for a mail</source>
            <translation>&amp;نسخ لرسالة بريد</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;طباعة…</translation>
        </message>
        <message>
            <source>&amp;Save as PDF…</source>
            <translation>&amp;حفظ بتنسيق PDF…</translation>
        </message>
        <message>
            <source>Copy a &amp;link that opens Intact here</source>
            <translation>نسخ &amp;رابط يفتح Intact هنا</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Pass &amp;it on</source>
            <translation>مشار&amp;كة الدليل</translation>
        </message>
        <message>
            <source>Save the guide</source>
            <translation>حفظ الدليل</translation>
        </message>
        <message>
            <source>The guide could not be saved: {reason}</source>
            <translation>تعذّر حفظ الدليل: {reason}</translation>
        </message>
        <message>
            <source>The guide is on the clipboard. Paste it into a mail.</source>
            <translation>الدليل في الحافظة. ألصقه في رسالة بريد.</translation>
        </message>
        <message>
            <source>The guide was opened as PDF. Print it from there.</source>
            <translation>فُتح الدليل بتنسيق PDF. اطبعه من هناك.</translation>
        </message>
        <message>
            <source>The guide was saved as {file}.</source>
            <translation>حُفظ الدليل باسم ‎{file}.</translation>
        </message>
        <message>
            <source>The link is on the clipboard: {link}</source>
            <translation>الرابط في الحافظة: {link}</translation>
        </message>
        <message>
            <source>There is no way to print here. Save the guide as PDF instead.</source>
            <translation>لا تتوفر الطباعة هنا. احفظ الدليل بتنسيق PDF بدلًا من ذلك.</translation>
        </message>
        <message>
            <source>an unknown reason</source>
            <translation>سبب غير معروف</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>&amp;Log in</source>
            <translation>&amp;تسجيل الدخول</translation>
        </message>
        <message>
            <source>&amp;Not now</source>
            <translation>&amp;ليس الآن</translation>
        </message>
        <message>
            <source>&amp;Remember it in the keyring of this computer</source>
            <translation>ت&amp;ذكّرها في سلسلة مفاتيح هذا الكمبيوتر</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>كلمة المرور</translation>
        </message>
        <message>
            <source>Password of {login}</source>
            <translation>كلمة مرور {login}</translation>
        </message>
        <message>
            <source>This computer has no keyring: Intact asks for the password once each time it runs.</source>
            <translation>لا توجد سلسلة مفاتيح على هذا الكمبيوتر: يسأل Intact عن كلمة المرور مرة واحدة كلما شُغّل.</translation>
        </message>
        <message>
            <source>This computer has no keyring: Intact asks once each time it runs.</source>
            <translation type="vanished">لا توجد سلسلة مفاتيح على هذا الكمبيوتر: يسأل Intact مرة واحدة كلما شُغّل.</translation>
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
            <translation>لا يبحث Intact أبدًا عن تحديثات</translation>
        </message>
        <message>
            <source>Recommended by your organisation in {source}; you may change it</source>
            <translation>أوصت به مؤسستك في {source}، ويمكنك تغييره</translation>
        </message>
        <message>
            <source>Set by your organisation</source>
            <translation>حددته مؤسستك</translation>
        </message>
        <message>
            <source>Set by your organisation in {source}</source>
            <translation>حددته مؤسستك في {source}</translation>
        </message>
        <message>
            <source>What your organisation set in {source} is wrong, so the strictest value holds</source>
            <translation>ما حددته مؤسستك في {source} خطأ، فتسري القيمة الأكثر تشددًا</translation>
        </message>
        <message>
            <source>no</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>none</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>“{address}” is not of your organisation’s domains: {domains}.</source>
            <translation>ليس العنوان «{address}» من نطاقات مؤسستك: {domains}.</translation>
        </message>
    </context>
    <context>
        <name>PolicyDialog</name>
        <message>
            <source>Your organisation sets nothing here.</source>
            <translation>لم تحدد مؤسستك أي شيء هنا.</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>&amp;Leave everything as it is</source>
            <translation>اتر&amp;ك كل شيء كما هو</translation>
        </message>
        <message>
            <source>New: {what}</source>
            <translation>جديد: {what}</translation>
        </message>
        <message>
            <source>Removed: {what}</source>
            <translation>أُزيل: {what}</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>استيراد</translation>
        </message>
        <message>
            <source>{old} becomes {new}</source>
            <translation>تغيير {old} إلى {new}</translation>
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
                <numerusform>لا رسائل بريد</numerusform>
                <numerusform>رسالة بريد واحدة</numerusform>
                <numerusform>رسالتي بريد</numerusform>
                <numerusform>%n رسائل بريد</numerusform>
                <numerusform>%n رسالة بريد</numerusform>
                <numerusform>%n رسالة بريد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sample(s)</source>
            <translation>
                <numerusform>لا عينات</numerusform>
                <numerusform>عينة واحدة</numerusform>
                <numerusform>عينتان</numerusform>
                <numerusform>%n عينات</numerusform>
                <numerusform>%n عينة</numerusform>
                <numerusform>%n عينة</numerusform>
            </translation>
        </message>
        <message>
            <source>Mail {number}: {size}</source>
            <translation>رسالة البريد {number}: {size}</translation>
        </message>
        <message>
            <source>None of these can be sent as it is.</source>
            <translation type="vanished">لا يمكن إرسال أيٍّ من هذه على حالها.</translation>
        </message>
        <message>
            <source>Nothing in the list can be sent as it is.</source>
            <translation>لا يمكن إرسال أي شيء في القائمة على حاله.</translation>
        </message>
        <message>
            <source>largest {size} of {limit}</source>
            <translation>أكبرها {size} من {limit}</translation>
        </message>
        <message>
            <source>{ready} of {samples}</source>
            <translation>{samples}، الجاهز منها {ready}</translation>
        </message>
        <message>
            <source>{ready} of {samples} in {mails}</source>
            <translation>{samples}، منها {ready} في {mails}</translation>
        </message>
        <message>
            <source>{samples} in {mails}</source>
            <translation>{samples} في {mails}</translation>
        </message>
        <message>
            <source>{size} of {limit}</source>
            <translation>{size} من {limit}</translation>
        </message>
    </context>
    <context>
        <name>Protection</name>
        <message>
            <source>It can change nothing that is yours.</source>
            <translation>لا يمكنها تغيير أي شيء يخصك.</translation>
        </message>
        <message>
            <source>It cannot end other programs.</source>
            <translation>لا يمكنها إنهاء برامج أخرى.</translation>
        </message>
        <message>
            <source>It cannot gain rights.</source>
            <translation>لا يمكنها اكتساب أذونات.</translation>
        </message>
        <message>
            <source>It cannot make new program code.</source>
            <translation>لا يمكنها إنشاء تعليمات برمجية جديدة.</translation>
        </message>
        <message>
            <source>It connects to no server.</source>
            <translation>لا تتصل بأي خادم.</translation>
        </message>
        <message>
            <source>It ends as soon as it reaches for something it was not given.</source>
            <translation>تنتهي العملية فور محاولتها استخدام شيء لم يُعطَ لها.</translation>
        </message>
        <message>
            <source>It ends when Intact ends.</source>
            <translation>تنتهي بانتهاء Intact.</translation>
        </message>
        <message>
            <source>It ends when it uses what it does not hold.</source>
            <translation type="vanished">تنتهي إذا استخدمت ما ليس في حوزتها.</translation>
        </message>
        <message>
            <source>It holds only a few files open.</source>
            <translation>لا تُبقي إلا ملفات قليلة مفتوحة.</translation>
        </message>
        <message>
            <source>It leaves nothing of a message behind when it crashes.</source>
            <translation>لا تترك شيئًا من الرسالة إذا تعطّلت.</translation>
        </message>
        <message>
            <source>It loads no program parts from the network.</source>
            <translation>لا تحمّل أي أجزاء برمجية من الشبكة.</translation>
        </message>
        <message>
            <source>It may ask the system for next to nothing.</source>
            <translation>لا يُسمح لها أن تطلب من النظام شيئًا تقريبًا.</translation>
        </message>
        <message>
            <source>It opens no files.</source>
            <translation>لا تفتح أي ملفات.</translation>
        </message>
        <message>
            <source>It reaches neither the clipboard nor other windows.</source>
            <translation>لا تصل إلى الحافظة ولا إلى النوافذ الأخرى.</translation>
        </message>
        <message>
            <source>It reaches no network.</source>
            <translation>لا تصل إلى أي شبكة.</translation>
        </message>
        <message>
            <source>It starts no programs.</source>
            <translation>لا تشغّل أي برامج.</translation>
        </message>
        <message>
            <source>It writes no files.</source>
            <translation>لا تكتب أي ملفات.</translation>
        </message>
        <message>
            <source>Its computing time is bounded.</source>
            <translation>وقت معالجتها محدود.</translation>
        </message>
        <message>
            <source>Its memory is bounded.</source>
            <translation>ذاكرتها محدودة.</translation>
        </message>
        <message>
            <source>Other programs add nothing to it.</source>
            <translation>لا تضيف البرامج الأخرى شيئًا إليها.</translation>
        </message>
        <message>
            <source>Other programs cannot look into it.</source>
            <translation>لا يمكن للبرامج الأخرى النظر داخلها.</translation>
        </message>
    </context>
    <context>
        <name>ProtectionPage</name>
        <message>
            <source>Exact terms</source>
            <translation>المصطلحات الدقيقة</translation>
        </message>
        <message>
            <source>How messages are read here</source>
            <translation>كيف تُقرأ الرسائل هنا</translation>
        </message>
        <message>
            <source>Messages are read in a process of their own:</source>
            <translation>تُقرأ الرسائل في عملية مستقلة:</translation>
        </message>
        <message>
            <source>Messages cannot be read in a process of their own on this computer. Intact keeps its own bounds on size, depth and time.</source>
            <translation>تتعذّر قراءة الرسائل في عملية مستقلة على هذا الكمبيوتر، فيلتزم Intact بحدوده الخاصة للحجم والعمق والوقت.</translation>
        </message>
        <message>
            <source>The process that reads messages has not started yet.</source>
            <translation>لم تبدأ بعدُ العملية التي تقرأ الرسائل.</translation>
        </message>
        <message>
            <source>This computer does not offer</source>
            <translation>ما لا يوفّره هذا الكمبيوتر</translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>`intact_settings` must be {form}: a newer Intact wrote this</source>
            <translation>يجب أن يكون `intact_settings` هو {form}: كتب هذا الملف إصدار أحدث من Intact</translation>
        </message>
        <message>
            <source>`name` is not known here: the file’s own name is the name</source>
            <translation>`name` غير معروف هنا: اسم الملف نفسه هو الاسم</translation>
        </message>
        <message>
            <source>`watched_folder` must be the whole path of a folder of this computer</source>
            <translation>يجب أن يكون `watched_folder` المسار الكامل لمجلد على هذا الكمبيوتر</translation>
        </message>
        <message>
            <source>`{name}`</source>
            <translation>`{name}`</translation>
        </message>
        <message>
            <source>`{name}` is missing</source>
            <translation>`{name}` مفقود</translation>
        </message>
        <message>
            <source>`{name}` is no name of a destination</source>
            <translation>`{name}` ليس اسم وجهة</translation>
        </message>
        <message>
            <source>`{name}` is not a complete mail address</source>
            <translation>`{name}` ليس عنوان بريد كاملاً</translation>
        </message>
        <message>
            <source>`{name}` is not known here</source>
            <translation>`{name}` غير معروف هنا</translation>
        </message>
        <message>
            <source>`{name}` is not known here; did you mean `{close}`?</source>
            <translation>`{name}` غير معروف هنا؛ هل تقصد `{close}`؟</translation>
        </message>
        <message>
            <source>`{name}` may have at most {most} characters</source>
            <translation>الحد الأقصى لطول `{name}` هو {most} من الأحرف</translation>
        </message>
        <message>
            <source>`{name}` may have at most {most} items</source>
            <translation>الحد الأقصى لعدد العناصر في `{name}` هو {most}</translation>
        </message>
        <message>
            <source>`{name}` must not be empty</source>
            <translation>يجب ألا يكون `{name}` فارغًا</translation>
        </message>
        <message>
            <source>`{name}`: only the first {most} items are used</source>
            <translation>`{name}`: تُستخدم أول {most} من العناصر فقط</translation>
        </message>
        <message>
            <source>a date such as 2026-11-24, without quotes</source>
            <translation>تاريخًا مثل ‎2026-11-24 بلا علامات اقتباس</translation>
        </message>
        <message>
            <source>a key has more than {most} parts</source>
            <translation>يتكون مفتاح من أكثر من {most} جزء</translation>
        </message>
        <message>
            <source>a number is too long</source>
            <translation>أحد الأرقام طويل جدًا</translation>
        </message>
        <message>
            <source>a table of destinations and addresses, such as desk = "desk@example.org"</source>
            <translation>جدولاً من الوجهات والعناوين، مثل desk = "desk@example.org"</translation>
        </message>
        <message>
            <source>a text in quotes</source>
            <translation>نصًا بين علامتي اقتباس</translation>
        </message>
        <message>
            <source>a whole number from 0 to 3650, without quotes</source>
            <translation>عددًا صحيحًا من 0 إلى 3650 بلا علامات اقتباس</translation>
        </message>
        <message>
            <source>a whole number, without quotes</source>
            <translation>عددًا صحيحًا بلا علامات اقتباس</translation>
        </message>
        <message>
            <source>another of `templates` has the name “{name}”</source>
            <translation>عنصر آخر من `templates` يحمل الاسم «{name}»</translation>
        </message>
        <message>
            <source>can be written by others than root</source>
            <translation>يمكن لغير root الكتابة فيه</translation>
        </message>
        <message>
            <source>cannot be read: {why}</source>
            <translation>تعذرت قراءته: {why}</translation>
        </message>
        <message>
            <source>cannot be recommended, only forced</source>
            <translation>لا يمكن التوصية به، بل فرضه فقط</translation>
        </message>
        <message>
            <source>does not belong to root</source>
            <translation>لا يملكه المستخدم root</translation>
        </message>
        <message>
            <source>has a brace without its partner</source>
            <translation>فيه قوس معقوف بلا مقابل</translation>
        </message>
        <message>
            <source>has more than {most} items</source>
            <translation>فيه أكثر من {most} من العناصر</translation>
        </message>
        <message>
            <source>has no effect without {name}</source>
            <translation>لا أثر له من دون {name}</translation>
        </message>
        <message>
            <source>has “{name}” more than once</source>
            <translation>يحتوي على «{name}» أكثر من مرة</translation>
        </message>
        <message>
            <source>holds control characters</source>
            <translation>يحتوي على أحرف تحكم</translation>
        </message>
        <message>
            <source>is a link, or leads over one</source>
            <translation>رابط، أو يمر عبر رابط</translation>
        </message>
        <message>
            <source>is larger than {most} KiB</source>
            <translation>أكبر من {most} KiB</translation>
        </message>
        <message>
            <source>is no domain such as example.org</source>
            <translation>ليس نطاقًا مثل example.org</translation>
        </message>
        <message>
            <source>is no host name such as mail.example.org</source>
            <translation>ليس اسم مضيف مثل mail.example.org</translation>
        </message>
        <message>
            <source>is no name such as own-address</source>
            <translation>ليس اسمًا مثل own-address</translation>
        </message>
        <message>
            <source>is no policy of Intact</source>
            <translation>ليس سياسة من سياسات Intact</translation>
        </message>
        <message>
            <source>is no policy of Intact; did you mean {close}?</source>
            <translation>ليس سياسة من سياسات Intact؛ هل تقصد {close}؟</translation>
        </message>
        <message>
            <source>is no text</source>
            <translation>ليس نصًا</translation>
        </message>
        <message>
            <source>is not a complete mail address</source>
            <translation>ليس عنوان بريد كاملاً</translation>
        </message>
        <message>
            <source>is not a property list with a dictionary</source>
            <translation>ليس قائمة خصائص فيها قاموس</translation>
        </message>
        <message>
            <source>is not a valid property list</source>
            <translation>ليس قائمة خصائص صالحة</translation>
        </message>
        <message>
            <source>is not an ordinary file</source>
            <translation>ليس ملفًا عاديًا</translation>
        </message>
        <message>
            <source>is not believed: it is a link, or others than administrators can change what is in it</source>
            <translation>لا يؤخذ به: هو رابط، أو يمكن لغير المسؤولين تغيير محتواه</translation>
        </message>
        <message>
            <source>is not believed: {what} {why}</source>
            <translation>لا يؤخذ به: {what} {why}</translation>
        </message>
        <message>
            <source>is not the whole path of a folder of this computer</source>
            <translation>ليس المسار الكامل لمجلد على هذا الكمبيوتر</translation>
        </message>
        <message>
            <source>is not valid JSON in UTF-8</source>
            <translation>ليس JSON صالحًا بترميز UTF-8</translation>
        </message>
        <message>
            <source>is not valid JSON: line {line}: {what}</source>
            <translation>ليس JSON صالحًا: السطر {line}: {what}</translation>
        </message>
        <message>
            <source>is set more than once</source>
            <translation>مضبوط أكثر من مرة</translation>
        </message>
        <message>
            <source>it</source>
            <translation>الملف</translation>
        </message>
        <message>
            <source>item {number}</source>
            <translation>العنصر {number}</translation>
        </message>
        <message>
            <source>item {number} of `accounts` cannot be used: {what}</source>
            <translation>لا يمكن استخدام العنصر {number} من `accounts`: {what}</translation>
        </message>
        <message>
            <source>item {number} of `templates` needs a name of at most {short} and a text of at most {long} ordinary characters</source>
            <translation>يحتاج العنصر {number} من `templates` إلى اسم لا يزيد على {short} من الأحرف العادية ونص لا يزيد على {long} منها</translation>
        </message>
        <message>
            <source>item {number} of `{name}`</source>
            <translation>العنصر {number} من `{name}`</translation>
        </message>
        <message>
            <source>item {number} of `{name}` is not a complete mail address</source>
            <translation>العنصر {number} من `{name}` ليس عنوان بريد كاملاً</translation>
        </message>
        <message>
            <source>item {number} {what}</source>
            <translation>العنصر {number}: {what}</translation>
        </message>
        <message>
            <source>its folder</source>
            <translation>مجلده</translation>
        </message>
        <message>
            <source>may only hold {{judgement}}, {{date}} and {{count}} in braces</source>
            <translation>لا يجوز أن يحتوي بين الأقواس المعقوفة إلا على {{judgement}} و{{date}} و{{count}}</translation>
        </message>
        <message>
            <source>must be a list of texts</source>
            <translation>يجب أن يكون قائمة نصوص</translation>
        </message>
        <message>
            <source>must be a table of names and texts</source>
            <translation>يجب أن يكون جدولاً من الأسماء والنصوص</translation>
        </message>
        <message>
            <source>must be a text</source>
            <translation>يجب أن يكون نصًا</translation>
        </message>
        <message>
            <source>must be a whole number</source>
            <translation>يجب أن يكون عددًا صحيحًا</translation>
        </message>
        <message>
            <source>must be from {low} to {high}</source>
            <translation>يجب أن يكون من {low} إلى {high}</translation>
        </message>
        <message>
            <source>must be one of: {names}</source>
            <translation>يجب أن يكون واحدًا من: {names}</translation>
        </message>
        <message>
            <source>must be true or false</source>
            <translation>يجب أن يكون true أو false</translation>
        </message>
        <message>
            <source>must have 1 to {most} characters</source>
            <translation>يجب أن يكون طوله من 1 إلى {most} من الأحرف</translation>
        </message>
        <message>
            <source>must hold {{"policies": {{…}}}}</source>
            <translation>يجب أن يحتوي على {{"policies": {{…}}}}</translation>
        </message>
        <message>
            <source>names “{name}”, which is not offered</source>
            <translation>يذكر «{name}»، وهي غير معروضة</translation>
        </message>
        <message>
            <source>one of en, de, fr, es, ja, ar in quotes, or empty</source>
            <translation>واحدًا من en وde وfr وes وja وar بين علامتي اقتباس، أو فارغًا</translation>
        </message>
        <message>
            <source>one of light, dark in quotes, or empty</source>
            <translation>light أو dark بين علامتي اقتباس، أو فارغًا</translation>
        </message>
        <message>
            <source>one of {names}</source>
            <translation>واحدًا من {names}</translation>
        </message>
        <message>
            <source>stands outside of “policies” and “recommended”</source>
            <translation>يقع خارج «policies» و«recommended»</translation>
        </message>
        <message>
            <source>the file</source>
            <translation>الملف</translation>
        </message>
        <message>
            <source>the file cannot be read: {why}</source>
            <translation>تعذرت قراءة الملف: {why}</translation>
        </message>
        <message>
            <source>the file has more than {most} lines, values and brackets</source>
            <translation>في الملف أكثر من {most} من الأسطر والقيم والأقواس</translation>
        </message>
        <message>
            <source>the file is damaged; the file is now called {name}</source>
            <translation>الملف تالف؛ صار اسمه الآن {name}</translation>
        </message>
        <message>
            <source>the file is larger than {most} KiB</source>
            <translation>الملف أكبر من {most} KiB</translation>
        </message>
        <message>
            <source>the file is too large; the file is now called {name}</source>
            <translation>الملف كبير جدًا؛ صار اسمه الآن {name}</translation>
        </message>
        <message>
            <source>the file must be saved as UTF-8 text</source>
            <translation>يجب حفظ الملف كنص UTF-8</translation>
        </message>
        <message>
            <source>the folder is missing: the installation is damaged</source>
            <translation>المجلد مفقود: التثبيت تالف</translation>
        </message>
        <message>
            <source>the folder is not there, or others than administrators can write to it</source>
            <translation>المجلد غير موجود، أو يمكن لغير المسؤولين الكتابة فيه</translation>
        </message>
        <message>
            <source>the name of the file must be of small letters a to z, digits and single hyphens</source>
            <translation>يجب أن يتكون اسم الملف من الأحرف الصغيرة a إلى z والأرقام وشرطات مفردة</translation>
        </message>
        <message>
            <source>the text for “{name}” {what}</source>
            <translation>النص الخاص بـ «{name}»: {what}</translation>
        </message>
        <message>
            <source>there is no destination “{name}”</source>
            <translation>لا توجد وجهة باسم «{name}»</translation>
        </message>
        <message>
            <source>there is no way “{name}”</source>
            <translation>لا توجد طريقة باسم «{name}»</translation>
        </message>
        <message>
            <source>there would be too much in the file</source>
            <translation>ستكون محتويات الملف كثيرة جدًا</translation>
        </message>
        <message>
            <source>this is not a file</source>
            <translation>هذا ليس ملفًا</translation>
        </message>
        <message>
            <source>this is not valid TOML: brackets stand in brackets</source>
            <translation>هذا ليس TOML صالحًا: أقواس داخل أقواس</translation>
        </message>
        <message>
            <source>this is not valid TOML: {what}</source>
            <translation>هذا ليس TOML صالحًا: {what}</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true أو false</translation>
        </message>
        <message>
            <source>{place} must be a list in square brackets</source>
            <translation>يجب أن يكون {place} قائمة بين قوسين مربعين</translation>
        </message>
        <message>
            <source>{place} must be a table of keys and values</source>
            <translation>يجب أن يكون {place} جدولاً من المفاتيح والقيم</translation>
        </message>
        <message>
            <source>{place} must be {what}</source>
            <translation>يجب أن يكون {place} {what}</translation>
        </message>
        <message>
            <source>{place} must not hold control characters</source>
            <translation>يجب ألا يحتوي {place} على أحرف تحكم</translation>
        </message>
        <message>
            <source>{what}; the strictest value holds</source>
            <translation>{what}؛ تسري القيمة الأكثر صرامة</translation>
        </message>
        <message>
            <source>“{name}” must hold names and values in braces</source>
            <translation>يجب أن يحتوي «{name}» على أسماء وقيم بين أقواس معقوفة</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;نسخ</translation>
        </message>
        <message>
            <source>&amp;Form of the report</source>
            <translation>&amp;صيغة التقرير</translation>
        </message>
        <message>
            <source>&amp;Save…</source>
            <translation>&amp;حفظ…</translation>
        </message>
        <message>
            <source>&amp;With addresses, subjects and names</source>
            <translation>&amp;مع العناوين والمواضيع والأسماء</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>تم النسخ</translation>
        </message>
        <message>
            <source>For programs (JSON)</source>
            <translation>للبرامج (JSON)</translation>
        </message>
        <message>
            <source>Form of the report</source>
            <translation>صيغة التقرير</translation>
        </message>
        <message>
            <source>Report for a ticket</source>
            <translation>تقرير لتذكرة</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>حفظ التقرير</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>نص</translation>
        </message>
        <message>
            <source>The file could not be written: {why}</source>
            <translation>تعذّرت كتابة الملف: {why}</translation>
        </message>
        <message>
            <source>Web page (HTML)</source>
            <translation>صفحة ويب (HTML)</translation>
        </message>
        <message>
            <source>What Intact found, for whoever helps you. Addresses, subjects and names are replaced by words such as “address-1”. Intact sends it nowhere.</source>
            <translation>ما لاحظه Intact، لمن يساعدك. تُستبدل العناوين والمواضيع والأسماء بكلمات مثل «address-1». لا يرسله Intact إلى أي مكان.</translation>
        </message>
        <message>
            <source>What would be shared</source>
            <translation>ما الذي ستتم مشاركته</translation>
        </message>
    </context>
    <context>
        <name>Row</name>
        <message>
            <source>(no subject)</source>
            <translation>(بلا موضوع)</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>جارٍ الفحص…</translation>
        </message>
        <message>
            <source>Not a sample</source>
            <translation>ليست عينة</translation>
        </message>
        <message>
            <source>Not fit</source>
            <translation>غير صالحة</translation>
        </message>
        <message>
            <source>Please look</source>
            <translation>يُرجى التحقق</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>جارٍ القراءة…</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>جاهزة</translation>
        </message>
        <message>
            <source>today, {time}</source>
            <translation>اليوم، {time}</translation>
        </message>
        <message>
            <source>unknown sender</source>
            <translation>مرسل غير معروف</translation>
        </message>
        <message>
            <source>{address}, who goes by the name “{name}”</source>
            <translation>{address}، ويسمّي نفسه «{name}»</translation>
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
            <translation>ن&amp;سخ كملف</translation>
        </message>
        <message>
            <source>&amp;Save as…</source>
            <translation>ح&amp;فظ باسم…</translation>
        </message>
        <message>
            <source>&amp;Take out of the list</source>
            <translation>إ&amp;زالة من القائمة</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;تراجع</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>العينات</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>تحديد ال&amp;كل</translation>
        </message>
    </context>
    <context>
        <name>ServerBox</name>
        <message>
            <source>Connection</source>
            <translation>الاتصال</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>المنفذ</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>الخادم</translation>
        </message>
    </context>
    <context>
        <name>Setbacks</name>
        <message>
            <source>Forget this submission</source>
            <translation type="vanished">نسيان هذا التقديم</translation>
        </message>
        <message>
            <source>Leave it at that</source>
            <translation>الاكتفاء بذلك</translation>
        </message>
        <message>
            <source>Send them as files</source>
            <translation>إرسالها كملفات</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>الإعدادات…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>المحاولة مرة أخرى</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>إل&amp;غاء</translation>
        </message>
        <message>
            <source>&amp;Keep</source>
            <translation>&amp;حفظ</translation>
        </message>
        <message>
            <source>&amp;Mail accounts</source>
            <translation type="vanished">ح&amp;سابات البريد</translation>
        </message>
        <message>
            <source>A&amp;ddresses</source>
            <translation type="vanished">ال&amp;عناوين</translation>
        </message>
        <message>
            <source>Address for {title}</source>
            <translation type="vanished">عنوان {title}</translation>
        </message>
        <message>
            <source>All that is set for you</source>
            <translation type="vanished">كل ما حُدّد لك</translation>
        </message>
        <message>
            <source>History</source>
            <translation type="vanished">السجل</translation>
        </message>
        <message>
            <source>Mail accounts</source>
            <translation>حسابات البريد</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>الصفحات</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Watched folder</source>
            <translation type="vanished">المجلد المراقَب</translation>
        </message>
        <message>
            <source>Where samples go</source>
            <translation type="vanished">أين تُرسل العينات</translation>
        </message>
        <message>
            <source>With them, Intact sees whether a message was sent to you.</source>
            <translation type="vanished">بفضلها يعرف Intact هل أُرسلت الرسالة إليك.</translation>
        </message>
        <message>
            <source>Your own mail addresses, one in each line</source>
            <translation type="vanished">عناوين بريدك، عنوان واحد في كل سطر</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation type="vanished">غير معروف بعد</translation>
        </message>
        <message>
            <source>“{address}” is not a complete mail address.</source>
            <translation type="vanished">ليس «{address}» عنوان بريد كاملًا.</translation>
        </message>
    </context>
    <context>
        <name>SettingsWords</name>
        <message>
            <source>As the system</source>
            <translation>حسب النظام</translation>
        </message>
        <message>
            <source>Chosen at first</source>
            <translation type="vanished">المختار أولًا</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <source>Days that submissions are remembered</source>
            <translation>عدد أيام تذكّر عمليات التقديم</translation>
        </message>
        <message>
            <source>Default destination</source>
            <translation>الوجهة الافتراضية</translation>
        </message>
        <message>
            <source>Default way out</source>
            <translation>طريقة التسليم الافتراضية</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>الدليل</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>فاتح أو داكن</translation>
        </message>
        <message>
            <source>Mail accounts</source>
            <translation>حسابات البريد</translation>
        </message>
        <message>
            <source>Nothing was changed. Ask for the file again where you got it.</source>
            <translation>لم يتغيّر شيء. اطلب الملف من جديد ممن حصلت عليه منه.</translation>
        </message>
        <message>
            <source>Stays as your organisation has set it: {what}</source>
            <translation>يبقى كما حددته مؤسستك: {what}</translation>
        </message>
        <message>
            <source>Texts for the comment</source>
            <translation>نصوص للتعليق</translation>
        </message>
        <message>
            <source>Watched folder</source>
            <translation>المجلد المراقَب</translation>
        </message>
        <message>
            <source>Way out used at first</source>
            <translation type="vanished">طريقة التسليم المستخدمة أولًا</translation>
        </message>
        <message>
            <source>Where samples go</source>
            <translation>أين تُرسل العينات</translation>
        </message>
        <message>
            <source>Your own addresses</source>
            <translation>عناوينك</translation>
        </message>
        <message>
            <source>logs in as {user}</source>
            <translation>يسجّل الدخول باسم {user}</translation>
        </message>
        <message>
            <source>none</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>sends by {server}</source>
            <translation>يرسل عبر {server}</translation>
        </message>
        <message>
            <source>stores drafts at {server}</source>
            <translation>يخزّن المسودات على {server}</translation>
        </message>
        <message>
            <source>the command that fetches its token has to be entered here</source>
            <translation>يجب هنا إدخال الأمر الذي يجلب رمزه المميز</translation>
        </message>
        <message>
            <source>{name}: {value}</source>
            <translation>{name}: {value}</translation>
        </message>
        <message>
            <source>“{file}” is not taken over: line {line}: {reason}</source>
            <translation>لا يُستورد الملف «‎{file}»: السطر {line}: {reason}</translation>
        </message>
        <message>
            <source>“{file}” is not taken over: {reason}</source>
            <translation>لا يُستورد الملف «‎{file}»: {reason}</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>About Intact</source>
            <translation>حول Intact</translation>
        </message>
        <message>
            <source>Choose who gets the samples</source>
            <translation>اختيار من يتسلّم العينات</translation>
        </message>
        <message>
            <source>Copy the selected samples as files</source>
            <translation>نسخ العينات المحددة كملفات</translation>
        </message>
        <message>
            <source>Find words in a source text or a mail folder</source>
            <translation>البحث عن كلمات في نص مصدر أو مجلد بريد</translation>
        </message>
        <message>
            <source>Go to the list of samples</source>
            <translation>الانتقال إلى قائمة العينات</translation>
        </message>
        <message>
            <source>Hand the mail over</source>
            <translation>تسليم رسالة البريد</translation>
        </message>
        <message>
            <source>Make a report for a ticket</source>
            <translation>إنشاء تقرير لتذكرة</translation>
        </message>
        <message>
            <source>Open messages</source>
            <translation>فتح رسائل</translation>
        </message>
        <message>
            <source>Paste files or the source text of a message</source>
            <translation>لصق ملفات أو نص مصدر رسالة</translation>
        </message>
        <message>
            <source>Put back what was taken out</source>
            <translation>إعادة ما أُزيل</translation>
        </message>
        <message>
            <source>Quit Intact</source>
            <translation>إنهاء Intact</translation>
        </message>
        <message>
            <source>Save the selected samples as files</source>
            <translation>حفظ العينات المحددة كملفات</translation>
        </message>
        <message>
            <source>Select all samples</source>
            <translation>تحديد كل العينات</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Show or hide the guide</source>
            <translation>إظهار الدليل أو إخفاؤه</translation>
        </message>
        <message>
            <source>Show the keyboard shortcuts</source>
            <translation>عرض هذه الاختصارات</translation>
        </message>
        <message>
            <source>Show these keys</source>
            <translation type="vanished">عرض هذه الاختصارات</translation>
        </message>
        <message>
            <source>Show what was submitted</source>
            <translation>عرض ما تم تقديمه</translation>
        </message>
        <message>
            <source>Take it out again</source>
            <translation>إزالته مرة أخرى</translation>
        </message>
        <message>
            <source>Take the selected samples out of the list</source>
            <translation>إزالة العينات المحددة من القائمة</translation>
        </message>
    </context>
    <context>
        <name>SourcePage</name>
        <message>
            <source>Copied from here, links stay as they are: do not follow them.</source>
            <translation>تبقى الروابط على حالها عند النسخ من هنا: لا تتبعها.</translation>
        </message>
        <message>
            <source>Only the beginning is shown here.</source>
            <translation>لا تُعرض هنا إلا البداية.</translation>
        </message>
        <message>
            <source>Source text</source>
            <translation>نص المصدر</translation>
        </message>
    </context>
    <context>
        <name>StepView</name>
        <message>
            <source>Step</source>
            <translation>الخطوة</translation>
        </message>
    </context>
    <context>
        <name>SubmissionBar</name>
        <message>
            <source>&amp;Stop</source>
            <translation type="vanished">إي&amp;قاف</translation>
        </message>
        <message>
            <source>Mail {mail} of {mails}</source>
            <translation>رسالة البريد {mail} من {mails}</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>جارٍ القراءة</translation>
        </message>
        <message>
            <source>Reading {done} of {total}</source>
            <translation type="vanished">جارٍ القراءة: {done} من {total}</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>&amp;إيقاف</translation>
        </message>
        <message>
            <source>Samples: {effect}</source>
            <translation>العينات: {effect}</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>جارٍ الإرسال</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>جارٍ الإيقاف…</translation>
        </message>
        <message>
            <source>Waiting until {program} has started…</source>
            <translation>بانتظار أن يبدأ تشغيل {program}…</translation>
        </message>
        <message>
            <source>What the filter did wrong</source>
            <translation type="vanished">الخطأ الذي ارتكبه المرشّح</translation>
        </message>
        <message>
            <source>What went wro&amp;ng</source>
            <translation>نوع ال&amp;خطأ</translation>
        </message>
        <message>
            <source>What went wrong</source>
            <translation>نوع الخطأ</translation>
        </message>
        <message>
            <source>{done} of {total} read</source>
            <translation>قُرئت {done} من {total}</translation>
        </message>
    </context>
    <context>
        <name>Telling</name>
        <message numerus="yes">
            <source>%n message(s) taken out of the list.</source>
            <translation>
                <numerusform>لم تُزل أي رسالة من القائمة.</numerusform>
                <numerusform>أُزيلت رسالة واحدة من القائمة.</numerusform>
                <numerusform>أُزيلت رسالتان من القائمة.</numerusform>
                <numerusform>أُزيلت %n رسائل من القائمة.</numerusform>
                <numerusform>أُزيلت %n رسالة من القائمة.</numerusform>
                <numerusform>أُزيلت %n رسالة من القائمة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of these mails hold the original.</source>
            <translation type="vanished">
                <numerusform>لا تتضمن أيٌّ من رسائل البريد هذه الرسالة الأصلية.</numerusform>
                <numerusform>تتضمن واحدة من رسائل البريد هذه الرسالة الأصلية.</numerusform>
                <numerusform>تتضمن اثنتان من رسائل البريد هذه الرسالة الأصلية.</numerusform>
                <numerusform>تتضمن %n من رسائل البريد هذه الرسالة الأصلية.</numerusform>
                <numerusform>تتضمن %n من رسائل البريد هذه الرسالة الأصلية.</numerusform>
                <numerusform>تتضمن %n من رسائل البريد هذه الرسالة الأصلية.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Drop the %n message(s) again. Intact keeps none.</source>
            <translation>
                <numerusform>لا رسائل يلزم إفلاتها مرة أخرى.</numerusform>
                <numerusform>أفلت الرسالة مرة أخرى. لا يحتفظ Intact بأي رسالة.</numerusform>
                <numerusform>أفلت الرسالتين مرة أخرى. لا يحتفظ Intact بأي رسالة.</numerusform>
                <numerusform>أفلت الرسائل مرة أخرى، وعددها %n. لا يحتفظ Intact بأي رسالة.</numerusform>
                <numerusform>أفلت الرسائل مرة أخرى، وعددها %n. لا يحتفظ Intact بأي رسالة.</numerusform>
                <numerusform>أفلت الرسائل مرة أخرى، وعددها %n. لا يحتفظ Intact بأي رسالة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation type="vanished">نسيانه</translation>
        </message>
        <message>
            <source>Forget this submission</source>
            <translation type="vanished">نسيان هذا التقديم</translation>
        </message>
        <message>
            <source>Messages cannot be read in a process of their own here. Intact keeps its limits, but only open messages that you trust.</source>
            <translation>لا يمكن هنا قراءة الرسائل في عملية مستقلة. يلتزم Intact بحدوده، لكن لا تفتح إلا رسائل تثق بها.</translation>
        </message>
        <message>
            <source>More of these: {count}.</source>
            <translation>مثلها أيضًا: {count}.</translation>
        </message>
        <message numerus="yes">
            <source>Reading was stopped: %n message(s) were not read.</source>
            <translation>
                <numerusform>أُوقفت القراءة، وقُرئت كل الرسائل.</numerusform>
                <numerusform>أُوقفت القراءة، ولم تُقرأ رسالة واحدة.</numerusform>
                <numerusform>أُوقفت القراءة، ولم تُقرأ رسالتان.</numerusform>
                <numerusform>أُوقفت القراءة، ولم تُقرأ %n رسائل.</numerusform>
                <numerusform>أُوقفت القراءة، ولم تُقرأ %n رسالة.</numerusform>
                <numerusform>أُوقفت القراءة، ولم تُقرأ %n رسالة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Send them as files</source>
            <translation type="vanished">إرسالها كملفات</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation type="vanished">الإعدادات…</translation>
        </message>
        <message>
            <source>Show all…</source>
            <translation>عرض الكل…</translation>
        </message>
        <message>
            <source>Show report…</source>
            <translation>عرض التقرير…</translation>
        </message>
        <message>
            <source>The history of submissions could not be used: {why}.</source>
            <translation>تعذّر استخدام سجل التقديم: {why}.</translation>
        </message>
        <message numerus="yes">
            <source>The original is in %n of these mails.</source>
            <translation>
                <numerusform>لا تتضمن أيٌّ من رسائل البريد هذه الرسالة الأصلية.</numerusform>
                <numerusform>تتضمن واحدة من رسائل البريد هذه الرسالة الأصلية.</numerusform>
                <numerusform>تتضمن اثنتان من رسائل البريد هذه الرسالة الأصلية.</numerusform>
                <numerusform>تتضمن %n من رسائل البريد هذه الرسالة الأصلية.</numerusform>
                <numerusform>تتضمن %n من رسائل البريد هذه الرسالة الأصلية.</numerusform>
                <numerusform>تتضمن %n من رسائل البريد هذه الرسالة الأصلية.</numerusform>
            </translation>
        </message>
        <message>
            <source>Try again</source>
            <translation type="vanished">المحاولة مرة أخرى</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Use all originals</source>
            <translation>استخدام كل الرسائل الأصلية</translation>
        </message>
    </context>
    <context>
        <name>TextsButton</name>
        <message>
            <source>&amp;Change the texts…</source>
            <translation>ت&amp;غيير النصوص…</translation>
        </message>
        <message>
            <source>&amp;Keep this comment as a text…</source>
            <translation>&amp;حفظ هذا التعليق كنص…</translation>
        </message>
        <message>
            <source>Put a text of yours into the comment</source>
            <translation>إدراج أحد نصوصك في التعليق</translation>
        </message>
    </context>
    <context>
        <name>TextsPage</name>
        <message>
            <source>&amp;Name</source>
            <translation>الا&amp;سم</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>إ&amp;زالة</translation>
        </message>
        <message>
            <source>&amp;Text</source>
            <translation>ال&amp;نص</translation>
        </message>
        <message>
            <source>(no name yet)</source>
            <translation>(بلا اسم بعد)</translation>
        </message>
        <message>
            <source>A&amp;dd</source>
            <translation>إ&amp;ضافة</translation>
        </message>
        <message>
            <source>Please give this text a name.</source>
            <translation>يُرجى إعطاء هذا النص اسمًا.</translation>
        </message>
        <message>
            <source>Texts for the comment</source>
            <translation>نصوص للتعليق</translation>
        </message>
        <message>
            <source>Texts that you use again and again</source>
            <translation>نصوص تستخدمها مرارًا</translation>
        </message>
        <message>
            <source>The button beside the comment puts one of them there. They are plain text.</source>
            <translation>يُدرج الزر المجاور للتعليق أحدها فيه. وهي نصوص عادية بلا تنسيق.</translation>
        </message>
        <message>
            <source>The text “{name}” is empty.</source>
            <translation>النص «{name}» فارغ.</translation>
        </message>
        <message>
            <source>Two texts are called “{name}”.</source>
            <translation>يوجد نصان باسم «{name}».</translation>
        </message>
    </context>
    <context>
        <name>Trial</name>
        <message>
            <source>&amp;Test</source>
            <translation>ا&amp;ختبار</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>التفاصيل</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>&amp;إيقاف</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>تم الإيقاف.</translation>
        </message>
        <message>
            <source>Trying…</source>
            <translation>جارٍ الاختبار…</translation>
        </message>
    </context>
    <context>
        <name>UnreadableCard</name>
        <message>
            <source>How to do that in {program}</source>
            <translation>كيف تفعل ذلك في {program}</translation>
        </message>
        <message>
            <source>Take it out of the list</source>
            <translation>إزالته من القائمة</translation>
        </message>
    </context>
    <context>
        <name>VersionsPage</name>
        <message>
            <source>&amp;Copy for the helpdesk</source>
            <translation>ن&amp;سخ لمكتب المساعدة</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>تم النسخ</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later.</source>
            <translation>برنامج حر بموجب رخصة GNU العمومية العامة (GPL)، الإصدار 3 أو أي إصدار لاحق.</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>الإصدارات</translation>
        </message>
    </context>
    <context>
        <name>WaitCover</name>
        <message>
            <source>It may have to load the message first.</source>
            <translation>قد يحتاج إلى تحميل الرسالة أولًا.</translation>
        </message>
        <message>
            <source>Stop waiting</source>
            <translation>إيقاف الانتظار</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>في الانتظار</translation>
        </message>
        <message>
            <source>Waiting for the other program…</source>
            <translation>في انتظار البرنامج الآخر…</translation>
        </message>
        <message>
            <source>Waiting for {program}…</source>
            <translation>في انتظار {program}…</translation>
        </message>
    </context>
    <context>
        <name>WalkPage</name>
        <message>
            <source>&amp;Leave</source>
            <translation>خ&amp;روج</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>التا&amp;لي</translation>
        </message>
        <message>
            <source>&amp;Previous</source>
            <translation>ال&amp;سابق</translation>
        </message>
        <message>
            <source>D&amp;one</source>
            <translation>ت&amp;م</translation>
        </message>
        <message>
            <source>Escape</source>
            <translation>مفتاح Escape</translation>
        </message>
        <message>
            <source>It looks &amp;different here</source>
            <translation>ي&amp;بدو الأمر مختلفًا هنا</translation>
        </message>
        <message>
            <source>Page up or an arrow</source>
            <translation>مفتاح Page up أو سهم</translation>
        </message>
        <message>
            <source>Space, Page down or an arrow</source>
            <translation>مفتاح المسافة أو Page down أو سهم</translation>
        </message>
        <message>
            <source>Step {number}: {text}</source>
            <translation>الخطوة {number}: {text}</translation>
        </message>
        <message>
            <source>There is no other way left. Ask the people who run your mail.</source>
            <translation>لم تبقَ طريقة أخرى. اسأل المسؤولين عن بريدك.</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} من {count}</translation>
        </message>
        <message>
            <source>{program}: {way}</source>
            <translation>‏{program}: {way}</translation>
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
            <translation>&amp;إضافة الرسائل التي تُحفظ في هذا المجلد</translation>
        </message>
        <message>
            <source>C&amp;hoose…</source>
            <translation>ا&amp;ختيار…</translation>
        </message>
        <message>
            <source>Please choose the folder that is to be watched.</source>
            <translation>يُرجى اختيار المجلد المراد مراقبته.</translation>
        </message>
        <message>
            <source>Watched folder</source>
            <translation>المجلد المراقَب</translation>
        </message>
        <message>
            <source>Which folder to watch</source>
            <translation>المجلد المراد مراقبته</translation>
        </message>
        <message>
            <source>While Intact is open, each message saved there is added to the samples. Files that are there already, and those in folders inside of it, are left alone.</source>
            <translation>ما دام Intact مفتوحًا، تُضاف كل رسالة تُحفظ هناك إلى العينات. ولا تُمسّ الملفات الموجودة هناك من قبل ولا الملفات الموجودة في مجلداته الفرعية.</translation>
        </message>
        <message>
            <source>no folder chosen</source>
            <translation>لم يُختر مجلد</translation>
        </message>
        <message>
            <source>“{folder}” is not a folder of this computer.</source>
            <translation>ليس «‎{folder}» مجلدًا على هذا الكمبيوتر.</translation>
        </message>
    </context>
    <context>
        <name>Watcher</name>
        <message>
            <source>Many messages came from the watched folder, so watching has stopped.</source>
            <translation>جاءت رسائل كثيرة من المجلد المراقَب، فتوقفت المراقبة.</translation>
        </message>
        <message>
            <source>The watched folder “{folder}” holds too many files, so it is not used.</source>
            <translation>في المجلد المراقَب «‎{folder}» ملفات كثيرة جدًا، فلا يُستخدم.</translation>
        </message>
        <message>
            <source>The watched folder “{folder}” is not there, or may not be read.</source>
            <translation>المجلد المراقَب «‎{folder}» غير موجود، أو لا يُسمح بقراءته.</translation>
        </message>
    </context>
    <context>
        <name>WayButton</name>
        <message>
            <source>Choose who gets them…</source>
            <translation>اختيار من يتسلّمها…</translation>
        </message>
        <message>
            <source>Enter the address…</source>
            <translation>إدخال العنوان…</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>تسليم</translation>
        </message>
        <message>
            <source>Other ways</source>
            <translation>طرق أخرى</translation>
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
            <translation>طريقة التس&amp;ليم الافتراضية</translation>
        </message>
        <message>
            <source>How mails go out</source>
            <translation>طريقة التسليم</translation>
        </message>
        <message>
            <source>Not on this computer</source>
            <translation>ليست على هذا الكمبيوتر</translation>
        </message>
        <message>
            <source>Offered &amp;first when Intact starts</source>
            <translation type="vanished">المعروضة أو&amp;لًا عند بدء Intact</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>على هذا الكمبيوتر</translation>
        </message>
        <message>
            <source>The one used last</source>
            <translation>آخر ما استُخدم</translation>
        </message>
        <message>
            <source>Way out</source>
            <translation type="vanished">طريقة التسليم</translation>
        </message>
        <message>
            <source>Where it does not suit a mail, the next best one is offered instead.</source>
            <translation>إذا لم تكن مناسبة لرسالة بريد ما، تُعرض بدلًا منها أفضل طريقة تالية.</translation>
        </message>
    </context>
    <context>
        <name>WholePage</name>
        <message>
            <source>&amp;Reset…</source>
            <translation>إعادة &amp;تعيين…</translation>
        </message>
        <message>
            <source>&amp;Take over from a file…</source>
            <translation>ا&amp;ستيراد من ملف…</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>ت&amp;راجع</translation>
        </message>
        <message>
            <source>A file that people can read. No password is in it, and no command that fetches one. What is changed on the other pages counts once you have pressed Keep.</source>
            <translation>ملف مقروء لا يتضمن كلمات مرور ولا أوامر تجلبها. ولا تسري التغييرات في الصفحات الأخرى إلا بعد الضغط على زر الحفظ.</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>كل الملفات (*)</translation>
        </message>
        <message>
            <source>All settings</source>
            <translation>كل الإعدادات</translation>
        </message>
        <message>
            <source>All that is set for you</source>
            <translation>كل ما حُدّد لك</translation>
        </message>
        <message>
            <source>As it was at first</source>
            <translation>كما كانت في البداية</translation>
        </message>
        <message>
            <source>Done.</source>
            <translation>تم.</translation>
        </message>
        <message>
            <source>Everything is as it was.</source>
            <translation>كل شيء كما كان.</translation>
        </message>
        <message>
            <source>For the helpdesk, or another computer</source>
            <translation>لمكتب المساعدة أو لكمبيوتر آخر</translation>
        </message>
        <message>
            <source>Nothing would change.</source>
            <translation>لن يتغيّر شيء.</translation>
        </message>
        <message>
            <source>Puts every setting back. Samples, the history and passwords in your keyring stay as they are.</source>
            <translation>يعيد كل الإعدادات إلى ما كانت عليه في البداية. تبقى العينات والسجل وكلمات المرور في سلسلة مفاتيحك كما هي.</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>إعادة تعيين</translation>
        </message>
        <message>
            <source>Save as a &amp;file…</source>
            <translation>حف&amp;ظ كملف…</translation>
        </message>
        <message>
            <source>Save your settings</source>
            <translation>حفظ إعداداتك</translation>
        </message>
        <message>
            <source>Saved as “{file}”.</source>
            <translation>حُفظ باسم «‎{file}».</translation>
        </message>
        <message>
            <source>Settings (*.toml)</source>
            <translation>الإعدادات (*.toml)</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>استيراد</translation>
        </message>
        <message>
            <source>Take over settings</source>
            <translation>استيراد الإعدادات</translation>
        </message>
        <message>
            <source>Taking over “{file}” would change:</source>
            <translation>استيراد «‎{file}» سيغيّر:</translation>
        </message>
        <message>
            <source>The reset would change:</source>
            <translation>إعادة التعيين ستغيّر:</translation>
        </message>
        <message>
            <source>“{file}” could not be written: {why}</source>
            <translation>تعذّرت كتابة «‎{file}»: {why}</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>A program still hands over what was dropped or pasted before.</source>
            <translation type="vanished">ما زال أحد البرامج يسلّم ما أُفلت أو أُلصق من قبل.</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation type="vanished">كل الملفات (*)</translation>
        </message>
        <message>
            <source>Intact</source>
            <translation>Intact</translation>
        </message>
        <message>
            <source>Messages (*.eml *.emlx *.msg *.oft *.mbox *.zip *.txt winmail.dat)</source>
            <translation type="vanished">رسائل (*.eml *.emlx *.msg *.oft *.mbox *.zip *.txt winmail.dat)</translation>
        </message>
        <message>
            <source>Open messages</source>
            <translation type="vanished">فتح رسائل</translation>
        </message>
        <message>
            <source>The clipboard holds no files and no source text of a message.</source>
            <translation type="vanished">لا تتضمن الحافظة ملفات ولا نص مصدر رسالة.</translation>
        </message>
        <message>
            <source>The language has changed.</source>
            <translation>تغيّرت اللغة.</translation>
        </message>
        <message>
            <source>The language is another one now.</source>
            <translation type="vanished">تغيّرت اللغة.</translation>
        </message>
    </context>
    <context>
        <name>WritingNotices</name>
        <message numerus="yes">
            <source>%n message(s) copied as files.</source>
            <translation>
                <numerusform>لم تُنسخ أي رسالة كملف.</numerusform>
                <numerusform>نُسخت رسالة واحدة كملف.</numerusform>
                <numerusform>نُسخت رسالتان كملفين.</numerusform>
                <numerusform>نُسخت %n رسائل كملفات.</numerusform>
                <numerusform>نُسخت %n رسالة كملفات.</numerusform>
                <numerusform>نُسخت %n رسالة كملفات.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) saved.</source>
            <translation>
                <numerusform>لم تُحفظ أي رسالة.</numerusform>
                <numerusform>حُفظت رسالة واحدة.</numerusform>
                <numerusform>حُفظت رسالتان.</numerusform>
                <numerusform>حُفظت %n رسائل.</numerusform>
                <numerusform>حُفظت %n رسالة.</numerusform>
                <numerusform>حُفظت %n رسالة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) were saved before.</source>
            <translation type="vanished">
                <numerusform>لم تُحفظ قبل ذلك أي رسالة.</numerusform>
                <numerusform>حُفظت قبل ذلك رسالة واحدة.</numerusform>
                <numerusform>حُفظت قبل ذلك رسالتان.</numerusform>
                <numerusform>حُفظت قبل ذلك %n رسائل.</numerusform>
                <numerusform>حُفظت قبل ذلك %n رسالة.</numerusform>
                <numerusform>حُفظت قبل ذلك %n رسالة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Other files are still being written. Try again after that.</source>
            <translation>ما زالت ملفات أخرى تُكتب. حاول مجددًا بعد ذلك.</translation>
        </message>
        <message>
            <source>Saved as “{file}”.</source>
            <translation>حُفظ باسم «‎{file}».</translation>
        </message>
        <message numerus="yes">
            <source>Saved before: %n message(s).</source>
            <translation>
                <numerusform>لم تُحفظ قبل ذلك أي رسالة.</numerusform>
                <numerusform>حُفظت قبل ذلك رسالة واحدة.</numerusform>
                <numerusform>حُفظت قبل ذلك رسالتان.</numerusform>
                <numerusform>حُفظت قبل ذلك %n رسائل.</numerusform>
                <numerusform>حُفظت قبل ذلك %n رسالة.</numerusform>
                <numerusform>حُفظت قبل ذلك %n رسالة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Stopped before anything was written.</source>
            <translation>أُوقف قبل كتابة أي شيء.</translation>
        </message>
        <message>
            <source>Writing was stopped.</source>
            <translation>أُوقفت الكتابة.</translation>
        </message>
        <message>
            <source>{done} of {total} files are written.</source>
            <translation>كُتب {done} من {total} من الملفات.</translation>
        </message>
    </context>
    <context>
        <name>_Popup</name>
        <message>
            <source>Choices</source>
            <translation>الخيارات</translation>
        </message>
        <message>
            <source>Nothing has these words.</source>
            <translation>لا شيء يحتوي على هذه الكلمات.</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>بحث</translation>
        </message>
        <message>
            <source>Type to search</source>
            <translation>اكتب للبحث</translation>
        </message>
    </context>
    <context>
        <name>_RungCard</name>
        <message>
            <source>Exact terms</source>
            <translation>المصطلحات الدقيقة</translation>
        </message>
    </context>
    <context>
        <name>_Strip</name>
        <message>
            <source>Close this notice</source>
            <translation>إغلاق هذا التنبيه</translation>
        </message>
    </context>
    <context>
        <name>links</name>
        <message>
            <source>As the sender wrote it</source>
            <translation>كما كتبه المرسل</translation>
        </message>
        <message>
            <source>Only the filter knows where it leads</source>
            <translation>لا يعرف إلى أين يؤدي إلا المرشّح</translation>
        </message>
        <message>
            <source>Rewritten by {products}</source>
            <translation>أعاد كتابته {products}</translation>
        </message>
        <message>
            <source>Try the link again first: every click makes the filter test the page anew. If it opens, there is nothing to report.</source>
            <translation>جرّب الرابط أولًا مرة أخرى: مع كل نقرة يفحص المرشّح الصفحة من جديد. إذا فُتح، فلا حاجة إلى الإبلاغ.</translation>
        </message>
        <message>
            <source>{host} (the filter keeps the rest to itself)</source>
            <translation>{host} (يحتفظ المرشّح بالباقي لنفسه)</translation>
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
