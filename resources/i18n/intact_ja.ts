<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>&amp;Licences</source>
            <translation>ライセンス(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Protection</source>
            <translation>保護(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Versions</source>
            <translation>バージョン(&amp;V)</translation>
        </message>
        <message>
            <source>About Intact</source>
            <translation>Intact について</translation>
        </message>
        <message>
            <source>Exact terms</source>
            <translation type="vanished">技術的な詳細</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later.</source>
            <translation type="vanished">GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。</translation>
        </message>
        <message>
            <source>How messages are read here</source>
            <translation type="vanished">ここでのメッセージの読み取り方</translation>
        </message>
        <message>
            <source>Messages are read in a process of their own:</source>
            <translation type="vanished">メッセージは専用のプロセスで読み取られます:</translation>
        </message>
        <message>
            <source>Messages cannot be read in a process of their own on this machine. Intact keeps its own bounds on size, depth and time.</source>
            <translation type="vanished">このコンピューターでは、メッセージを専用のプロセスで読み取れません。サイズ、深さ、時間については Intact 独自の上限を守ります。</translation>
        </message>
        <message>
            <source>The process that reads messages has not started yet.</source>
            <translation type="vanished">メッセージを読み取るプロセスは、まだ起動していません。</translation>
        </message>
        <message>
            <source>This machine does not offer</source>
            <translation type="vanished">このコンピューターで利用できない保護</translation>
        </message>
    </context>
    <context>
        <name>AccountEditor</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>キャンセル(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Keep</source>
            <translation>保存(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Send mails</source>
            <translation>メールを送信する(&amp;S)</translation>
        </message>
        <message>
            <source>Folder for drafts</source>
            <translation>下書き用フォルダー</translation>
        </message>
        <message>
            <source>Mail account</source>
            <translation>メールアカウント</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>略称</translation>
        </message>
        <message>
            <source>Store &amp;drafts in the mailbox</source>
            <translation>メールボックスに下書きを保存する(&amp;D)</translation>
        </message>
        <message>
            <source>Your address</source>
            <translation>メールアドレス</translation>
        </message>
        <message>
            <source>made from the address</source>
            <translation>アドレスから自動作成</translation>
        </message>
        <message>
            <source>the one that the mailbox names</source>
            <translation>メールボックスが示すフォルダー</translation>
        </message>
    </context>
    <context>
        <name>Accounts</name>
        <message>
            <source>A connection to another computer needs to be protected.</source>
            <translation>ほかのコンピューターへの接続には保護が必要です。</translation>
        </message>
        <message>
            <source>A mail may have up to {size} there.</source>
            <translation>このサーバーで送れるメールは {size} までです。</translation>
        </message>
        <message>
            <source>Choose at least one: to send mails, or to store drafts.</source>
            <translation>「メールを送信する」と「下書きを保存する」の少なくとも一方を選んでください。</translation>
        </message>
        <message>
            <source>Drafts go to the folder “{folder}”.</source>
            <translation>下書きはフォルダー「{folder}」に保存されます。</translation>
        </message>
        <message>
            <source>Enter the command that prints the token.</source>
            <translation>トークンを出力するコマンドを入力してください。</translation>
        </message>
        <message>
            <source>Enter the name of the server.</source>
            <translation>サーバーの名前を入力してください。</translation>
        </message>
        <message>
            <source>It takes mail from your address.</source>
            <translation>このサーバーは、あなたからのメールを受け付けます。</translation>
        </message>
        <message>
            <source>It would take a mail from you.</source>
            <translation type="vanished">このサーバーは、あなたからのメールを受け付けます。</translation>
        </message>
        <message>
            <source>Logged in for sending.</source>
            <translation>送信用サーバーにログインしました。</translation>
        </message>
        <message>
            <source>Logged in to the mailbox.</source>
            <translation>メールボックスにログインしました。</translation>
        </message>
        <message>
            <source>Mails may have {size} there.</source>
            <translation type="vanished">このサーバーで送れるメールは {size} までです。</translation>
        </message>
        <message>
            <source>Not protected: only to this computer</source>
            <translation>保護なし (このコンピューター宛てのみ)</translation>
        </message>
        <message>
            <source>Protected after a greeting</source>
            <translation>接続後に保護</translation>
        </message>
        <message>
            <source>Protected from the start</source>
            <translation>最初から保護</translation>
        </message>
        <message>
            <source>The connection is as protected as you chose.</source>
            <translation>接続は、選択したとおりに保護されています。</translation>
        </message>
        <message>
            <source>The folder's name holds what it cannot have.</source>
            <translation type="vanished">フォルダー名に使えない文字が含まれています。</translation>
        </message>
        <message>
            <source>The login name has characters that are not allowed.</source>
            <translation>ログイン名に使えない文字が含まれています。</translation>
        </message>
        <message>
            <source>The login name holds characters it cannot have.</source>
            <translation type="vanished">ログイン名に使えない文字が含まれています。</translation>
        </message>
        <message>
            <source>The mail server has answered.</source>
            <translation>メールサーバーが応答しました。</translation>
        </message>
        <message>
            <source>The mailbox answers.</source>
            <translation>メールボックスから応答がありました。</translation>
        </message>
        <message>
            <source>The name of the folder has characters that are not allowed.</source>
            <translation>フォルダー名に使えない文字が含まれています。</translation>
        </message>
        <message>
            <source>The port is a number from 1 to 65535.</source>
            <translation>ポートには 1 から 65535 までの数値を入力してください。</translation>
        </message>
        <message>
            <source>The server for sending answers.</source>
            <translation type="vanished">送信用サーバーから応答がありました。</translation>
        </message>
        <message>
            <source>The short name needs to be one of its own, of a to z, digits and hyphens.</source>
            <translation type="vanished">短い名前は、ほかと重複しないものにし、a～z、数字、ハイフンだけを使ってください。</translation>
        </message>
        <message>
            <source>The short name needs to differ from the others, and holds only a to z, digits and hyphens.</source>
            <translation>略称は、ほかと重複しないものにし、a～z、数字、ハイフンだけを使ってください。</translation>
        </message>
        <message>
            <source>With a password</source>
            <translation>パスワード</translation>
        </message>
        <message>
            <source>With a token, as Google and Microsoft want it</source>
            <translation>トークン (Google、Microsoft の方式)</translation>
        </message>
        <message>
            <source>With a token, as the standard says</source>
            <translation>トークン (標準の方式)</translation>
        </message>
        <message>
            <source>Without login</source>
            <translation>ログインなし</translation>
        </message>
        <message>
            <source>Your address is not a complete mail address.</source>
            <translation>メールアドレスが正しい形になっていません。</translation>
        </message>
        <message>
            <source>sends</source>
            <translation>送信</translation>
        </message>
        <message>
            <source>sends, stores drafts</source>
            <translation>送信、下書きの保存</translation>
        </message>
        <message>
            <source>stores drafts</source>
            <translation>下書きの保存</translation>
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
            <translation>編集(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>削除(&amp;R)</translation>
        </message>
        <message>
            <source>A&amp;dd…</source>
            <translation>追加(&amp;D)…</translation>
        </message>
        <message>
            <source>Intact uses {address} with the mail server of your organisation. Press Add to set up another account instead.</source>
            <translation>Intact は {address} と組織のメールサーバーを使います。[追加] を押すと、代わりに別のアカウントを設定できます。</translation>
        </message>
        <message>
            <source>Mail accounts that Intact may use itself</source>
            <translation>Intact が直接使えるメールアカウント</translation>
        </message>
        <message>
            <source>No account yet. Press Add to set one up.</source>
            <translation>アカウントはまだありません。[追加] を押すと設定できます。</translation>
        </message>
        <message>
            <source>You need none: Intact opens the mails in your mail program. With an account it can also send them, or store them as drafts, so that the samples arrive unchanged.</source>
            <translation>アカウントがなくても使えます。Intact はメールをメールソフトで開きます。アカウントを登録すると、Intact からメールを送信したり下書きとして保存したりでき、サンプルが変更されずに届きます。</translation>
        </message>
    </context>
    <context>
        <name>AddressRow</name>
        <message>
            <source>&amp;Keep this address</source>
            <translation>このアドレスを保存(&amp;K)</translation>
        </message>
        <message>
            <source>Choose another destination</source>
            <translation>別の提出先を選ぶ</translation>
        </message>
        <message>
            <source>Look it up</source>
            <translation>アドレスを調べる</translation>
        </message>
        <message>
            <source>Opens the page of its maker in your browser</source>
            <translation>開発元のページをブラウザーで開きます</translation>
        </message>
        <message>
            <source>Or take “{title}”</source>
            <translation>または「{title}」を使う</translation>
        </message>
        <message>
            <source>Take another one</source>
            <translation type="vanished">別の提出先を使う</translation>
        </message>
        <message>
            <source>This is not a complete mail address, such as name@example.org.</source>
            <translation>name@example.org のような、正しい形のメールアドレスを入力してください。</translation>
        </message>
        <message>
            <source>Which mail address takes these samples?</source>
            <translation>このサンプルを受け付けるメールアドレスは?</translation>
        </message>
    </context>
    <context>
        <name>Afterwards</name>
        <message>
            <source>&amp;Back to the samples</source>
            <translation>サンプルに戻る(&amp;B)</translation>
        </message>
        <message numerus="yes">
            <source>And %n more.</source>
            <translation>
                <numerusform>ほか %n 通。</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved as</source>
            <translation>保存先</translation>
        </message>
        <message>
            <source>Show the &amp;folder</source>
            <translation>フォルダーを表示(&amp;F)</translation>
        </message>
        <message>
            <source>Take these out of the &amp;list</source>
            <translation>これらを一覧から外す(&amp;L)</translation>
        </message>
        <message>
            <source>What happens next</source>
            <translation>この後の流れ</translation>
        </message>
    </context>
    <context>
        <name>Announcing</name>
        <message numerus="yes">
            <source>%n no sample(s)</source>
            <translation type="vanished">
                <numerusform>サンプルではないもの %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not a sample</source>
            <translation>
                <numerusform>サンプルではないもの %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not fit</source>
            <translation>
                <numerusform>提出不可 %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ready</source>
            <translation>
                <numerusform>提出可 %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sample(s) back in the list</source>
            <translation>
                <numerusform>%n 件のサンプルを一覧に戻しました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sample(s) taken out</source>
            <translation>
                <numerusform>%n 件のサンプルを外しました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>要確認 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Back in the list: {subject}</source>
            <translation>一覧に戻しました: {subject}</translation>
        </message>
        <message>
            <source>Taken out: {subject}</source>
            <translation>一覧から外しました: {subject}</translation>
        </message>
        <message>
            <source>{done} of {total} read</source>
            <translation>{total} 件中 {done} 件を読み取りました</translation>
        </message>
    </context>
    <context>
        <name>Answer</name>
        <message>
            <source>Attach that file to a new mail and send it.</source>
            <translation>そのファイルを新しいメールに添付して送信してください。</translation>
        </message>
        <message>
            <source>If that does not work, save the message as a file first:</source>
            <translation>うまくいかない場合は、先にメッセージをファイルとして保存してください:</translation>
        </message>
        <message>
            <source>No way to do that is known in {program}. Please open the mailbox in another mail program and send it from there.</source>
            <translation>{program} では、これを行う方法は確認されていません。お手数ですが、別のメールソフトでメールボックスを開き、そこからお送りください。</translation>
        </message>
        <message>
            <source>Please do not forward it the ordinary way: that loses what is needed.</source>
            <translation>通常の転送は行わないでください。必要な情報が失われてしまいます。</translation>
        </message>
        <message>
            <source>Please send it once more, in {program} like this:</source>
            <translation>お手数ですが、{program} で次のようにして、もう一度お送りください:</translation>
        </message>
        <message>
            <source>Please send it once more, like this:</source>
            <translation>お手数ですが、次のようにして、もう一度お送りください:</translation>
        </message>
        <message>
            <source>Thank you for your report. Sadly it cannot be used as it is: {reason}. The original message is needed as an attachment, with everything that is in it.</source>
            <translation>ご報告ありがとうございます。申し訳ありませんが、次の理由により、このままでは使用できません: {reason}。元のメッセージを、すべての情報が残ったまま添付していただく必要があります。</translation>
        </message>
        <message>
            <source>the attached message came empty</source>
            <translation>添付メッセージが空でした</translation>
        </message>
        <message>
            <source>the attached message came without its internet headers</source>
            <translation>添付メッセージにインターネットヘッダーがありませんでした</translation>
        </message>
        <message>
            <source>the attached message came without its text; it was not loaded whole</source>
            <translation>添付メッセージに本文がありませんでした (全体が読み込まれていませんでした)</translation>
        </message>
        <message>
            <source>the message was redirected, which changes its headers</source>
            <translation>メッセージがリダイレクトされたため、ヘッダーが変わっていました</translation>
        </message>
        <message>
            <source>the original arrived as a file instead of an attached message</source>
            <translation>元のメッセージが、添付メッセージではなくファイルとして届きました</translation>
        </message>
        <message>
            <source>the original arrived as an Outlook file</source>
            <translation>元のメッセージが Outlook のファイルとして届きました</translation>
        </message>
        <message>
            <source>the original is not in your mail</source>
            <translation>お送りいただいたメールに元のメッセージが入っていませんでした</translation>
        </message>
        <message>
            <source>the original was pasted into the text of your mail</source>
            <translation>元のメッセージが、お送りいただいたメールの本文に貼り付けられていました</translation>
        </message>
    </context>
    <context>
        <name>AnswerDialog</name>
        <message>
            <source>&amp;Copy</source>
            <translation>コピー(&amp;C)</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>返信文</translation>
        </message>
        <message>
            <source>Answer the sender</source>
            <translation>差出人への返信</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>コピーしました</translation>
        </message>
        <message>
            <source>S&amp;teps for</source>
            <translation>対象のメールソフト(&amp;T)</translation>
        </message>
        <message>
            <source>Steps for</source>
            <translation>対象のメールソフト</translation>
        </message>
        <message>
            <source>The mail does not say which program it was written with.</source>
            <translation>どのメールソフトで作成されたメールか、わかりません。</translation>
        </message>
        <message>
            <source>The mail was written with this program.</source>
            <translation>メールはこのメールソフトで作成されています。</translation>
        </message>
    </context>
    <context>
        <name>AttachedCard</name>
        <message>
            <source>(no subject)</source>
            <translation>(件名なし)</translation>
        </message>
        <message>
            <source>Add it to the list</source>
            <translation>一覧に追加</translation>
        </message>
        <message>
            <source>Add to the list: {subject}</source>
            <translation>一覧に追加: {subject}</translation>
        </message>
        <message>
            <source>Use instead: {subject}</source>
            <translation>代わりに使う: {subject}</translation>
        </message>
        <message>
            <source>Use it instead</source>
            <translation>代わりに使う</translation>
        </message>
    </context>
    <context>
        <name>AttachedMessages</name>
        <message numerus="yes">
            <source>%Ln attached message(s)</source>
            <translation>
                <numerusform>添付メッセージ %Ln 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Messages attached to this one</source>
            <translation>このメッセージに添付されたメッセージ</translation>
        </message>
    </context>
    <context>
        <name>CheckPage</name>
        <message>
            <source>Checking…</source>
            <translation>チェック中…</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>チェック結果</translation>
        </message>
        <message>
            <source>Nothing stands against this sample.</source>
            <translation type="vanished">このサンプルに問題はありません。</translation>
        </message>
        <message>
            <source>Nothing was found against this sample.</source>
            <translation>このサンプルに問題はありません。</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>読み取り中…</translation>
        </message>
    </context>
    <context>
        <name>ChoicePage</name>
        <message>
            <source>No message has these words in it.</source>
            <translation>これらの語を含むメッセージはありません。</translation>
        </message>
    </context>
    <context>
        <name>ChosenLink</name>
        <message>
            <source>How it stands in the message</source>
            <translation>メッセージ内での表記</translation>
        </message>
        <message>
            <source>It leads to</source>
            <translation>行き先</translation>
        </message>
        <message>
            <source>It will stand in the mail, written so that nobody opens it by mistake.</source>
            <translation>このリンクは、誤って開かれないように書き換えてメールに記載します。</translation>
        </message>
        <message>
            <source>This link was &amp;blocked</source>
            <translation>このリンクがブロックされた(&amp;B)</translation>
        </message>
        <message>
            <source>Where the link leads</source>
            <translation>リンクの行き先</translation>
        </message>
    </context>
    <context>
        <name>CloseBox</name>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
    </context>
    <context>
        <name>ClosingDialog</name>
        <message>
            <source>&amp;Keep Intact open</source>
            <translation>Intact を開いたままにする(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Stop and close</source>
            <translation>停止して閉じる(&amp;S)</translation>
        </message>
        <message>
            <source>A mail that a server is just taking gets a few seconds more, so that it does not go twice.</source>
            <translation>サーバーが受け取っている途中のメールは、二重に送られないよう、あと数秒待ちます。</translation>
        </message>
        <message>
            <source>Closing Intact</source>
            <translation>Intact を終了しています</translation>
        </message>
        <message>
            <source>Files are still being written.</source>
            <translation>ファイルをまだ書き込んでいます。</translation>
        </message>
        <message>
            <source>Intact closes by itself as soon as it has gone. If you stop, mails that have not gone yet do not go. None goes twice.</source>
            <translation>送り終わると、Intact は自動的に閉じます。停止すると、まだ送られていないメールは送られません。二重に送られるメールはありません。</translation>
        </message>
        <message>
            <source>Intact closes by itself once that is done. If you stop, the files that are not written yet are missing.</source>
            <translation>書き込みが終わると、Intact は自動的に閉じます。停止すると、まだ書き込まれていないファイルは作成されません。</translation>
        </message>
        <message>
            <source>Intact closes in a moment.</source>
            <translation>Intact はまもなく閉じます。</translation>
        </message>
        <message>
            <source>Your submission is still on its way.</source>
            <translation>提出はまだ途中です。</translation>
        </message>
    </context>
    <context>
        <name>CommentField</name>
        <message>
            <source>Comment</source>
            <translation>コメント</translation>
        </message>
        <message>
            <source>Comment, if you like</source>
            <translation>コメント (任意)</translation>
        </message>
    </context>
    <context>
        <name>Consent</name>
        <message>
            <source>&amp;Go on</source>
            <translation>続ける(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Not now</source>
            <translation>後で(&amp;N)</translation>
        </message>
        <message>
            <source>Before you send</source>
            <translation>送信の前に</translation>
        </message>
        <message>
            <source>Check this before the first use</source>
            <translation>初めて使う前に確認してください</translation>
        </message>
        <message>
            <source>I &amp;agree</source>
            <translation>同意する(&amp;A)</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>説明文</translation>
        </message>
        <message>
            <source>What {organisation} does with samples</source>
            <translation>{organisation} でのサンプルの取り扱い</translation>
        </message>
        <message>
            <source>You are asked once. Nothing has been sent yet.</source>
            <translation>確認は一度だけです。まだ何も送信されていません。</translation>
        </message>
    </context>
    <context>
        <name>Conversion</name>
        <message numerus="yes">
            <source>%n attached message(s), each by itself.</source>
            <translation>
                <numerusform>添付メッセージ %n 件 (それぞれ個別に再構築)。</numerusform>
            </translation>
        </message>
        <message>
            <source>8-bit octets, by the charset each part declares (RFC 2046, 4.1.2)</source>
            <translation>8 ビットのオクテット (各パートが宣言する文字セットによる) (RFC 2046, 4.1.2)</translation>
        </message>
        <message>
            <source>8-bit octets, from text by an Apple event</source>
            <translation>Apple イベントのテキストから得た 8 ビットのオクテット</translation>
        </message>
        <message>
            <source>All internet headers but those named under “Rebuilt”.</source>
            <translation>「再構築」に挙げたものを除く、すべてのインターネットヘッダー。</translation>
        </message>
        <message>
            <source>All internet headers, letter for letter.</source>
            <translation>すべてのインターネットヘッダー (一字一句そのまま)。</translation>
        </message>
        <message>
            <source>All of this was rebuilt.</source>
            <translation>全体が再構築されました。</translation>
        </message>
        <message>
            <source>All that the file holds of it, letter for letter.</source>
            <translation>ファイルにあるメッセージのすべて (一字一句そのまま)。</translation>
        </message>
        <message>
            <source>Body hash (bh=) does not match (RFC 6376, 3.5)</source>
            <translation>本文ハッシュ (bh=) が一致しません (RFC 6376, 3.5)</translation>
        </message>
        <message>
            <source>Body hash (bh=) matches (RFC 6376, 3.5); the signature itself was not checked</source>
            <translation>本文ハッシュ (bh=) が一致します (RFC 6376, 3.5)。署名そのものは検証していません</translation>
        </message>
        <message>
            <source>Body hash (bh=) matches as far as l= goes (RFC 6376, 3.5)</source>
            <translation>本文ハッシュ (bh=) が l= の範囲まで一致します (RFC 6376, 3.5)</translation>
        </message>
        <message>
            <source>CRC of PidTagRtfCompressed ([MS-OXRTFCP] 2.1.3.1.1)</source>
            <translation>PidTagRtfCompressed の CRC ([MS-OXRTFCP] 2.1.3.1.1)</translation>
        </message>
        <message>
            <source>Empty parts with X-Apple-Content-Length (.partial.emlx)</source>
            <translation>X-Apple-Content-Length を持つ空のパート (.partial.emlx)</translation>
        </message>
        <message>
            <source>Every line is unchanged.</source>
            <translation>すべての行に変更はありません。</translation>
        </message>
        <message>
            <source>Exchange name instead of an SMTP address ([MS-OXCMAIL] 2.1.3.1)</source>
            <translation>SMTP アドレスではなく Exchange 名 ([MS-OXCMAIL] 2.1.3.1)</translation>
        </message>
        <message>
            <source>Fields made of properties ([MS-OXCMAIL] 2.1.3)</source>
            <translation>プロパティから作成したフィールド ([MS-OXCMAIL] 2.1.3)</translation>
        </message>
        <message>
            <source>Fields made of properties of the recipients ([MS-OXCMAIL] 2.1.3.6)</source>
            <translation>受信者のプロパティから作成したフィールド ([MS-OXCMAIL] 2.1.3.6)</translation>
        </message>
        <message>
            <source>Fields of the mail program, in front or at the end of the header section</source>
            <translation>ヘッダー部の先頭または末尾にある、メールソフトのフィールド</translation>
        </message>
        <message>
            <source>Fields that describe the body (RFC 2045, 3)</source>
            <translation>本文を記述するフィールド (RFC 2045, 3)</translation>
        </message>
        <message>
            <source>Fields that mail must have (RFC 5322, 3.6; RFC 2045, 4)</source>
            <translation>メールに必須のフィールド (RFC 5322, 3.6; RFC 2045, 4)</translation>
        </message>
        <message>
            <source>From_ line (RFC 4155)</source>
            <translation>From_ 行 (RFC 4155)</translation>
        </message>
        <message>
            <source>Header section, all other fields (Outlook: PidTagTransportMessageHeaders, 0x007D)</source>
            <translation>ヘッダー部のその他すべてのフィールド (Outlook: PidTagTransportMessageHeaders, 0x007D)</translation>
        </message>
        <message>
            <source>Header section, byte for byte (Outlook: PidTagTransportMessageHeaders, 0x007D)</source>
            <translation>ヘッダー部 (バイト単位で同一) (Outlook: PidTagTransportMessageHeaders, 0x007D)</translation>
        </message>
        <message>
            <source>Lines outside RFC 5322, 2.2</source>
            <translation>RFC 5322, 2.2 に合わない行</translation>
        </message>
        <message>
            <source>Lines with a broken bar were rebuilt; the others are unchanged.</source>
            <translation>線が破線になっている行は再構築されました。それ以外の行に変更はありません。</translation>
        </message>
        <message>
            <source>MIME structure, boundaries and transfer encodings (RFC 2045, 2046)</source>
            <translation>MIME の構造、境界、転送エンコード (RFC 2045, 2046)</translation>
        </message>
        <message>
            <source>NUL octets (RFC 5322, 2.2)</source>
            <translation>NUL オクテット (RFC 5322, 2.2)</translation>
        </message>
        <message>
            <source>No PidLidAppointmentStartWhole ([MS-OXOCAL] 2.2.1.5)</source>
            <translation>PidLidAppointmentStartWhole なし ([MS-OXOCAL] 2.2.1.5)</translation>
        </message>
        <message>
            <source>No PidTagTransportMessageHeaders ([MS-OXOMSG] 2.2.1.61)</source>
            <translation>PidTagTransportMessageHeaders なし ([MS-OXOMSG] 2.2.1.61)</translation>
        </message>
        <message>
            <source>Not kept</source>
            <translation>失われた情報</translation>
        </message>
        <message>
            <source>Nothing for certain.</source>
            <translation>確かなものはありません。</translation>
        </message>
        <message>
            <source>Nothing known.</source>
            <translation>わかっているものはありません。</translation>
        </message>
        <message>
            <source>Nothing.</source>
            <translation>ありません。</translation>
        </message>
        <message>
            <source>Octets are missing, or structures contradict each other ([MS-CFB] 2.6, [MS-OXMSG] 2.4)</source>
            <translation>オクテットの欠落、または構造の矛盾 ([MS-CFB] 2.6, [MS-OXMSG] 2.4)</translation>
        </message>
        <message>
            <source>Octets of the message as stored (RFC 5322)</source>
            <translation>保存されたとおりのメッセージのオクテット (RFC 5322)</translation>
        </message>
        <message>
            <source>Order, borders and coding of all parts of the content.</source>
            <translation>内容を構成する各パートの順序、境界、エンコード。</translation>
        </message>
        <message>
            <source>PidLidAppointmentRecur or PidLidTaskRecurrence ([MS-OXOCAL] 2.2.1.44)</source>
            <translation>PidLidAppointmentRecur または PidLidTaskRecurrence ([MS-OXOCAL] 2.2.1.44)</translation>
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
            <translation>PidTagAttachDataBinary (0x3701)。外側の base64 だけが新しく作られています</translation>
        </message>
        <message>
            <source>PidTagAttachEncoding ([MS-OXCMSG] 2.2.2.20)</source>
            <translation>PidTagAttachEncoding ([MS-OXCMSG] 2.2.2.20)</translation>
        </message>
        <message>
            <source>PidTagAttachMethod afByReference and its kin ([MS-OXCMSG] 2.2.2.9)</source>
            <translation>PidTagAttachMethod afByReference とその類 ([MS-OXCMSG] 2.2.2.9)</translation>
        </message>
        <message>
            <source>PidTagAttachMethod afOle ([MS-OXCMSG] 2.2.2.9)</source>
            <translation>PidTagAttachMethod afOle ([MS-OXCMSG] 2.2.2.9)</translation>
        </message>
        <message>
            <source>PidTagBody beside PidTagHtml ([MS-OXBBODY] 2.1.3)</source>
            <translation>PidTagHtml と併存する PidTagBody ([MS-OXBBODY] 2.1.3)</translation>
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
            <translation>アーカイブのプレースホルダーの PidTagMessageClass</translation>
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
            <translation>\fromhtml のない PidTagRtfCompressed (text/rtf として)</translation>
        </message>
        <message>
            <source>PidTagRtfCompressed, de-encapsulated ([MS-OXRTFEX])</source>
            <translation>カプセル化を解除した PidTagRtfCompressed ([MS-OXRTFEX])</translation>
        </message>
        <message>
            <source>PidTagRtfInSync is false ([MS-OXBBODY] 2.1.3.1)</source>
            <translation>PidTagRtfInSync が false ([MS-OXBBODY] 2.1.3.1)</translation>
        </message>
        <message>
            <source>Proof of the content: it does not match the signature of {domains}, as {host} replaces links on the way.</source>
            <translation>内容の裏付け: {host} が途中でリンクを書き換えるため、{domains} の署名と一致しません。</translation>
        </message>
        <message>
            <source>Proof of the content: it does not match the signature of {domains}.</source>
            <translation>内容の裏付け: {domains} の署名と一致しません。</translation>
        </message>
        <message>
            <source>PtypTime has no zone ([MS-OXCDATA] 2.11.1)</source>
            <translation>PtypTime にはタイムゾーンがありません ([MS-OXCDATA] 2.11.1)</translation>
        </message>
        <message>
            <source>Raw 8-bit header fields, decoded while storing</source>
            <translation>保存時にデコードされた、生の 8 ビットのヘッダーフィールド</translation>
        </message>
        <message>
            <source>Rebuilt</source>
            <translation>再構築</translation>
        </message>
        <message>
            <source>S/MIME or PGP entity ([MS-OXOSMIME] 2.1)</source>
            <translation>S/MIME または PGP のエンティティ ([MS-OXOSMIME] 2.1)</translation>
        </message>
        <message>
            <source>That includes a change made after {domains} had signed it.</source>
            <translation>ここには、{domains} の署名後に加えられた変更も含まれます。</translation>
        </message>
        <message>
            <source>That includes a change made after {domains} had signed it: {host} replaces links on the way, which explains it.</source>
            <translation>ここには、{domains} の署名後に加えられた変更も含まれます。{host} が途中でリンクを書き換えており、それが原因と考えられます。</translation>
        </message>
        <message>
            <source>That includes a change made after {domains} had signed it: {host} replaces links on the way, which is enough.</source>
            <translation type="vanished">ここには、{domains} の署名後に加えられた変更も含まれます。{host} が途中でリンクを書き換えており、それだけで説明がつきます。</translation>
        </message>
        <message>
            <source>The attached files themselves.</source>
            <translation>添付ファイルそのもの。</translation>
        </message>
        <message>
            <source>The beginning of the content: unchanged since {domains} signed it.</source>
            <translation>内容の先頭部分: {domains} の署名時から変更されていません。</translation>
        </message>
        <message>
            <source>The body without that quoting has the hash in a signature (RFC 6376, 3.5)</source>
            <translation>この引用符を除いた本文のハッシュが署名内のものと一致します (RFC 6376, 3.5)</translation>
        </message>
        <message>
            <source>The content: Outlook kept it in one piece, as it was signed or encrypted.</source>
            <translation>内容: 署名または暗号化されたときのまま、Outlook がひとまとまりで保存していました。</translation>
        </message>
        <message>
            <source>The content: unchanged since {domains} signed it.</source>
            <translation>内容: {domains} の署名時から変更されていません。</translation>
        </message>
        <message>
            <source>The count of octets in the first line of the .emlx file</source>
            <translation>.emlx ファイルの 1 行目に記されたオクテット数</translation>
        </message>
        <message>
            <source>The headers: made from what Outlook knows of sender, date and the rest.</source>
            <translation>ヘッダー: 差出人や日時など、Outlook にある情報から作成しました。</translation>
        </message>
        <message>
            <source>The last line is no field (RFC 5322, 2.2)</source>
            <translation>最後の行がフィールドになっていません (RFC 5322, 2.2)</translation>
        </message>
        <message>
            <source>The whole message, letter for letter.</source>
            <translation>メッセージ全体 (一字一句そのまま)。</translation>
        </message>
        <message>
            <source>UTF-16 (RFC 2781)</source>
            <translation>UTF-16 (RFC 2781)</translation>
        </message>
        <message>
            <source>UTF-8 signature (U+FEFF)</source>
            <translation>UTF-8 シグネチャ (U+FEFF)</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>変更なし</translation>
        </message>
        <message>
            <source>Unchanged before line {line}, rebuilt from there on.</source>
            <translation>{line} 行目より前は変更なし、それ以降は再構築されました。</translation>
        </message>
        <message>
            <source>application/ms-tnef without its message ([MS-OXTNEF])</source>
            <translation>メッセージを伴わない application/ms-tnef ([MS-OXTNEF])</translation>
        </message>
        <message>
            <source>charset of Content-Type (RFC 2046, 4.1.2)</source>
            <translation>Content-Type の charset (RFC 2046, 4.1.2)</translation>
        </message>
        <message>
            <source>mboxo quoting (RFC 4155, appendix A)</source>
            <translation>mboxo の引用符 (RFC 4155, 付録 A)</translation>
        </message>
        <message>
            <source>multipart/report without its second part (RFC 6522, 3)</source>
            <translation>第 2 パートのない multipart/report (RFC 6522, 3)</translation>
        </message>
        <message>
            <source>multipart/signed without its signed part (RFC 1847)</source>
            <translation>署名対象パートのない multipart/signed (RFC 1847)</translation>
        </message>
        <message>
            <source>text/calendar made of properties ([MS-OXCICAL] 2.1.3)</source>
            <translation>プロパティから作成した text/calendar ([MS-OXCICAL] 2.1.3)</translation>
        </message>
    </context>
    <context>
        <name>ConversionPage</name>
        <message>
            <source>Came in as</source>
            <translation>受け取った形</translation>
        </message>
        <message>
            <source>Handed over as</source>
            <translation type="vanished">受け取った形</translation>
        </message>
        <message>
            <source>How the sample came about</source>
            <translation>サンプルができるまで</translation>
        </message>
        <message>
            <source>SHA-256 of the message</source>
            <translation>メッセージの SHA-256</translation>
        </message>
        <message>
            <source>SHA-256 of what was handed over</source>
            <translation type="vanished">受け取ったものの SHA-256</translation>
        </message>
        <message>
            <source>SHA-256 when it came in</source>
            <translation>受け取ったときの SHA-256</translation>
        </message>
        <message>
            <source>Size of that</source>
            <translation type="vanished">受け取ったもののサイズ</translation>
        </message>
        <message>
            <source>Size of the message</source>
            <translation>メッセージのサイズ</translation>
        </message>
        <message>
            <source>Size when it came in</source>
            <translation>受け取ったときのサイズ</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>&amp;Copy</source>
            <translation>コピー(&amp;C)</translation>
        </message>
        <message>
            <source>A mistake in Intact</source>
            <translation>Intact の不具合</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>コピーしました</translation>
        </message>
        <message>
            <source>This tells what went wrong, and holds nothing of your messages. Intact sends it nowhere: copy it, and pass it on to whoever helps you.</source>
            <translation>何が起きたかを示す情報で、メッセージの内容は含まれていません。Intact がこれをどこかに送信することはありません。コピーして、サポートの担当者に渡してください。</translation>
        </message>
        <message>
            <source>What would be copied</source>
            <translation>コピーされる内容</translation>
        </message>
    </context>
    <context>
        <name>Data</name>
        <message>
            <source>A .msg file holds what Outlook stored of the message, with the header lines of mail that came over the internet. Intact rebuilds the mail from it.</source>
            <extracomment>clients/outlook-2016: procedures.keeps</extracomment>
            <translation>.msg ファイルには、Outlook がメッセージについて保存した情報が入っています。インターネット経由で届いたメールであれば、ヘッダー行も含まれます。Intact はそこからメールを再構築します。</translation>
        </message>
        <message>
            <source>A customer of Symantec, usually your administrator. The sample should come from the person the message was first sent to.</source>
            <extracomment>destinations/symantec-clicktime-support-case: who</extracomment>
            <translation>Symantec の顧客 (通常は管理者) が提出します。サンプルは、メッセージの最初の受信者から入手する必要があります。</translation>
        </message>
        <message>
            <source>A few reports are stopped by spam filters on the way. If yours comes back, a screenshot is accepted too.</source>
            <extracomment>destinations/uk-ncsc: what_next</extracomment>
            <translation>途中で迷惑メールフィルターに止められる報告もあります。報告が戻ってきた場合は、スクリーンショットでも受け付けられます。</translation>
        </message>
        <message>
            <source>A file dragged out of Windows Live Mail can be called ._EML. Intact reads it all the same: it looks at the content, not at the name.</source>
            <extracomment>clients/windows-live-mail: warnings</extracomment>
            <translation>Windows Live メールからドラッグしたファイルは、._EML という名前になることがあります。それでも Intact で読み取れます。名前ではなく内容で判断します。</translation>
        </message>
        <message>
            <source>A folder that holds the folders “destinations” and “clients” with the organisation’s own files. Only administrators may be able to write there.</source>
            <extracomment>policy OrganisationFolder: text</extracomment>
            <translation>組織独自のファイルを入れた「destinations」フォルダーと「clients」フォルダーを含むフォルダーです。管理者だけが書き込めるようにしてください。</translation>
        </message>
        <message>
            <source>A guide in SpamCop’s forum, 2005</source>
            <extracomment>clients/horde: procedures.source</extracomment>
            <translation>SpamCop のフォーラムの手順、2005 年</translation>
        </message>
        <message>
            <source>A mail program stores the message as the server hands it out.</source>
            <extracomment>clients/fastmail: procedures.keeps</extracomment>
            <translation>メールソフトは、サーバーから渡されたとおりにメッセージを保存します。</translation>
        </message>
        <message>
            <source>A mail without a sample attached: it is thrown away</source>
            <translation type="vanished">サンプルが添付されていないメール (破棄されます)</translation>
        </message>
        <message>
            <source>A newer page prefers the Control Panel, the quarantine report or the Outlook add-in. Use those first where you have them.</source>
            <extracomment>destinations/hornetsecurity-false-positive: check_before_use</extracomment>
            <translation>新しいページでは、Control Panel、隔離レポート、Outlook アドインが推奨されています。使える場合は、先にそちらを使ってください。</translation>
        </message>
        <message>
            <source>A plain Forward or pasted text</source>
            <translation type="vanished">通常の転送、または貼り付けたテキスト</translation>
        </message>
        <message>
            <source>A plain Forward, a copy of the text, a screenshot or a PDF is not a valid sample.</source>
            <extracomment>clients/general: warnings</extracomment>
            <translation>通常の転送、本文のコピー、スクリーンショット、PDF は、有効なサンプルになりません。</translation>
        </message>
        <message>
            <source>A sample can hold personal data: mail addresses, and everything that stands in the message and its attachments. Symantec states that it uses samples worldwide, only to make rules that detect spam, that it passes them to no third party, and that only its staff who work on those rules see them. Its privacy policy tells more.</source>
            <extracomment>destinations/symantec-clicktime-false-positive: consent</extracomment>
            <translation>サンプルには、メールアドレスをはじめ、メッセージと添付ファイルに書かれているすべての個人データが含まれることがあります。Symantec によれば、サンプルは世界各地で、迷惑メールを検出するルールの作成にのみ使用され、第三者には渡されず、そのルールに携わる担当者だけが閲覧します。詳しくは Symantec のプライバシーポリシーを参照してください。</translation>
        </message>
        <message>
            <source>A text of a public project, about calendar items</source>
            <extracomment>clients/outlook-mac: procedures.source</extracomment>
            <translation>公開プロジェクトの文書 (予定表アイテムについて)</translation>
        </message>
        <message>
            <source>Add the permanent link of the log entry to the ticket; your administrator can copy it from the logs.</source>
            <extracomment>destinations/proofpoint-essentials: what_next</extracomment>
            <translation>チケットにログ項目の固定リンクを加えてください。管理者がログからコピーできます。</translation>
        </message>
        <message>
            <source>Address of each destination</source>
            <extracomment>policy DestinationAddresses: title</extracomment>
            <translation>提出先ごとのアドレス</translation>
        </message>
        <message>
            <source>All header lines and attachments, in a mailbox file.</source>
            <extracomment>clients/kmail: procedures.keeps</extracomment>
            <translation>すべてのヘッダー行と添付ファイルが、メールボックスファイルに残ります。</translation>
        </message>
        <message>
            <source>All header lines and the body, as its help says.</source>
            <extracomment>clients/the-bat: procedures.keeps</extracomment>
            <translation>ヘルプによれば、すべてのヘッダー行と本文が残ります。</translation>
        </message>
        <message>
            <source>All mails go to this address instead of the destination: somebody there looks at the samples and submits them.</source>
            <extracomment>policy ModeratorAddress: text</extracomment>
            <translation>すべてのメールが、提出先ではなくこのアドレスに送られます。そこの担当者がサンプルを確認し、提出します。</translation>
        </message>
        <message>
            <source>Allowed ways out</source>
            <extracomment>policy AllowedWays: title</extracomment>
            <translation>許可する送付方法</translation>
        </message>
        <message>
            <source>Another mail app on a phone or tablet</source>
            <extracomment>clients/phone: title</extracomment>
            <translation>スマートフォン、タブレットのその他のメールアプリ</translation>
        </message>
        <message>
            <source>Anti-Phishing Working Group (APWG)</source>
            <extracomment>destinations/apwg: title</extracomment>
            <translation>Anti-Phishing Working Group (APWG)</translation>
        </message>
        <message>
            <source>Any app that has no guide of its own here</source>
            <extracomment>clients/phone: versions</extracomment>
            <translation>ここに専用のガイドがないすべてのアプリ</translation>
        </message>
        <message>
            <source>Any other program</source>
            <extracomment>clients/general: title</extracomment>
            <translation>その他のプログラム</translation>
        </message>
        <message>
            <source>Anyone who has the original message. Cisco cannot process the forward of a mail that had already been forwarded.</source>
            <extracomment>destinations/cisco-false-positive: who</extracomment>
            <translation>元のメッセージを持っている人ならだれでも提出できます。Cisco は、一度転送されたメールをさらに転送したものを処理できません。</translation>
        </message>
        <message>
            <source>Anyone who has the original message. If a desk in your house collects such mail, it must send on the inner message: Fortinet often cannot read a mail within a mail within a mail.</source>
            <translation type="vanished">元のメッセージを持っている人ならだれでも提出できます。組織内の窓口でこのようなメールを集めている場合は、内側のメッセージを送る必要があります。メールの中のメールの中のメールは、Fortinet では読み取れないことがよくあります。</translation>
        </message>
        <message>
            <source>Anyone who has the original message. If a desk in your organisation collects such mail, it must send on the inner message: Fortinet often cannot read a mail within a mail within a mail.</source>
            <extracomment>destinations/fortinet-missed-spam: who</extracomment>
            <translation>元のメッセージを持っている人ならだれでも提出できます。組織内の窓口でこのようなメールを集めている場合は、内側のメッセージを送る必要があります。メールの中のメールの中のメールは、Fortinet では読み取れないことがよくあります。</translation>
        </message>
        <message>
            <source>Anyone who received a phishing mail.</source>
            <extracomment>destinations/apwg: who</extracomment>
            <translation>フィッシングメールを受信した人ならだれでも提出できます。</translation>
        </message>
        <message>
            <source>Anyone who received a suspicious mail.</source>
            <extracomment>destinations/uk-ncsc: who</extracomment>
            <translation>不審なメールを受信した人ならだれでも提出できます。</translation>
        </message>
        <message>
            <source>Anyone who received the message.</source>
            <extracomment>destinations/own-address: who</extracomment>
            <translation>メッセージを受信した人ならだれでも提出できます。</translation>
        </message>
        <message>
            <source>Apple Mail</source>
            <extracomment>clients/apple-mail: title</extracomment>
            <translation>Apple Mail</translation>
        </message>
        <message>
            <source>Apple’s Mail on iPhone and iPad</source>
            <extracomment>clients/apple-mail-phone: versions</extracomment>
            <translation>Apple の「メール」(iPhone、iPad)</translation>
        </message>
        <message>
            <source>Arabic</source>
            <extracomment>policy Language: choices</extracomment>
            <translation>アラビア語</translation>
        </message>
        <message>
            <source>Archives such as .zip</source>
            <translation type="vanished">.zip などの圧縮ファイル</translation>
        </message>
        <message>
            <source>Ask for consent</source>
            <extracomment>policy AskConsent: title</extracomment>
            <translation>同意の確認</translation>
        </message>
        <message>
            <source>Ask your administrator first: Microsoft wants administrators to report such messages in the Submissions portal instead.</source>
            <extracomment>destinations/microsoft-false-positive: first_advice</extracomment>
            <translation>先に管理者に相談してください。Microsoft は、このようなメッセージを管理者が「申請」ポータルから報告するよう求めています。</translation>
        </message>
        <message>
            <source>Ask your administrator first: the original in Mimecast’s message tracking has all header lines, so it is the best sample there is.</source>
            <extracomment>destinations/mimecast: first_advice</extracomment>
            <translation>先に管理者に相談してください。Mimecast のメッセージ追跡にある元のメッセージにはすべてのヘッダー行があるため、最良のサンプルになります。</translation>
        </message>
        <message>
            <source>Attach the original, not a mail that brought it: a message in a message in a message often cannot be read at the other end.</source>
            <extracomment>clients/general: warnings</extracomment>
            <translation>元のメッセージを運んできたメールではなく、元のメッセージそのものを添付してください。メッセージが何重にも入れ子になっていると、送り先で読み取れないことがよくあります。</translation>
        </message>
        <message>
            <source>Automatic forwarding: such mail is ignored</source>
            <translation type="vanished">自動転送 (このようなメールは無視されます)</translation>
        </message>
        <message>
            <source>Begin a new mail and open it in a window of its own.</source>
            <extracomment>clients/outlook-web: procedures.steps.text</extracomment>
            <translation>新しいメールを作成し、別のウィンドウで開きます。</translation>
        </message>
        <message>
            <source>Begin a new mail and put its window beside the list of messages.</source>
            <extracomment>clients/outlook-2003: procedures.steps.text</extracomment>
            <translation>新しいメールを作成し、そのウィンドウをメッセージの一覧の横に置きます。</translation>
        </message>
        <message>
            <source>Begin a new mail, and put its window beside the list of messages.</source>
            <translation type="vanished">新しいメールを作成し、そのウィンドウをメッセージの一覧の横に置きます。</translation>
        </message>
        <message>
            <source>Begin a new mail.</source>
            <extracomment>clients/kmail: procedures.steps.text</extracomment>
            <translation>新しいメールを作成します。</translation>
        </message>
        <message>
            <source>Beside the Forward button</source>
            <extracomment>clients/groupwise: procedures.title</extracomment>
            <translation>転送ボタンの横から</translation>
        </message>
        <message>
            <source>Blog of a Trend Micro support engineer</source>
            <extracomment>destinations/trend-micro: sources.name</extracomment>
            <translation>Trend Micro のサポートエンジニアのブログ</translation>
        </message>
        <message>
            <source>Bring the file to a computer and drop it on Intact.</source>
            <extracomment>clients/thunderbird-android: procedures.steps.text</extracomment>
            <translation>ファイルをパソコンに移し、Intact にドロップします。</translation>
        </message>
        <message>
            <source>Broadcom article 160831 (5 days, one per mail, no .zip)</source>
            <extracomment>destinations/symantec-clicktime-false-positive: sources.name</extracomment>
            <translation>Broadcom の記事 160831 (5 日以内、1 通に 1 件、.zip 不可)</translation>
        </message>
        <message>
            <source>Broadcom article 160831, newer copy</source>
            <extracomment>destinations/symantec-missed-spam: sources.name</extracomment>
            <translation>Broadcom の記事 160831、新しいコピー</translation>
        </message>
        <message>
            <source>Broadcom article 160831, older copy</source>
            <extracomment>destinations/symantec-missed-spam: sources.name</extracomment>
            <translation>Broadcom の記事 160831、古いコピー</translation>
        </message>
        <message>
            <source>Broadcom article 163837</source>
            <extracomment>clients/outlook-2003: procedures.source</extracomment>
            <translation>Broadcom の記事 163837</translation>
        </message>
        <message>
            <source>Broadcom article 163837, about an older Outlook</source>
            <extracomment>clients/outlook-2016: procedures.source</extracomment>
            <translation>Broadcom の記事 163837 (古い Outlook について)</translation>
        </message>
        <message>
            <source>Broadcom article 163837, which only names the other article</source>
            <extracomment>clients/lotus-notes: procedures.source</extracomment>
            <translation>Broadcom の記事 163837 (別の記事を挙げているだけ)</translation>
        </message>
        <message>
            <source>Broadcom article 163837, whose stored copy has lost the program’s name</source>
            <extracomment>clients/entourage: procedures.source</extracomment>
            <translation>Broadcom の記事 163837 (保存されたコピーではソフト名が失われている)</translation>
        </message>
        <message>
            <source>Broadcom article 177117</source>
            <extracomment>destinations/symantec-false-positive-outside-sender: sources.name</extracomment>
            <translation>Broadcom の記事 177117</translation>
        </message>
        <message>
            <source>Broadcom article 255204</source>
            <extracomment>destinations/symantec-clicktime-support-case: sources.name</extracomment>
            <translation>Broadcom の記事 255204</translation>
        </message>
        <message>
            <source>By a setting, for every forward from then on</source>
            <extracomment>clients/outlook-2003: procedures.title</extracomment>
            <translation>設定の変更で (以降のすべての転送に適用)</translation>
        </message>
        <message>
            <source>By attaching an Outlook item</source>
            <extracomment>clients/outlook-2016: procedures.title</extracomment>
            <translation>Outlook アイテムの添付で</translation>
        </message>
        <message>
            <source>By attaching an item</source>
            <extracomment>clients/outlook-2003: procedures.title</extracomment>
            <translation>アイテムの添付で</translation>
        </message>
        <message>
            <source>By dragging it into a new mail</source>
            <extracomment>clients/kmail: procedures.title</extracomment>
            <translation>新しいメールにドラッグする</translation>
        </message>
        <message>
            <source>Check that the message stands in the new mail as an attachment, enter the address and send.</source>
            <extracomment>clients/evolution: procedures.steps.text</extracomment>
            <translation>メッセージが添付ファイルとして新しいメールに入っていることを確認し、アドレスを入力して送信します。</translation>
        </message>
        <message>
            <source>Choose .eml where there is a choice, and save.</source>
            <extracomment>clients/em-client: procedures.steps.text</extracomment>
            <translation>形式を選べる場合は .eml を選択し、保存します。</translation>
        </message>
        <message>
            <source>Choose .eml, or the message’s own format.</source>
            <extracomment>clients/general: procedures.steps.text</extracomment>
            <translation>.eml またはメッセージ本来の形式を選択します。</translation>
        </message>
        <message>
            <source>Choose EML. The file usually lands in your downloads.</source>
            <extracomment>clients/outlook-new: procedures.steps.text</extracomment>
            <translation>EML を選択します。ファイルは通常、ダウンロードフォルダーに保存されます。</translation>
        </message>
        <message>
            <source>Choose the entry above the list that forwards it as an attachment.</source>
            <extracomment>clients/horde: procedures.steps.text</extracomment>
            <translation>一覧の上で、添付ファイルとして転送する項目を選択します。</translation>
        </message>
        <message>
            <source>Choose the entry that downloads the message, not an attachment. You get an .eml file.</source>
            <extracomment>clients/nextcloud-mail: procedures.steps.text</extracomment>
            <translation>添付ファイルではなく、メッセージをダウンロードする項目を選択します。.eml ファイルができます。</translation>
        </message>
        <message>
            <source>Choose the format with the whole text of one message, and save.</source>
            <extracomment>clients/the-bat: procedures.steps.text</extracomment>
            <translation>1 件のメッセージの全文を含む形式を選択し、保存します。</translation>
        </message>
        <message>
            <source>Choose the format «Raw Message Source» and save.</source>
            <extracomment>clients/apple-mail: procedures.steps.text</extracomment>
            <translation>フォーマット«Raw Message Source»を選択して保存します。</translation>
        </message>
        <message>
            <source>Choose the type «Outlook Message Format» and save.</source>
            <extracomment>clients/outlook-2016: procedures.steps.text</extracomment>
            <translation>種類として«Outlook Message Format»を選択し、保存します。</translation>
        </message>
        <message>
            <source>Choose «Download (.eml)» in its menu.</source>
            <extracomment>clients/roundcube: procedures.steps.text</extracomment>
            <translation>メニューで«Download (.eml)»を選択します。</translation>
        </message>
        <message>
            <source>Choose «Forward and Redirect» and then «As Attachment».</source>
            <extracomment>clients/thunderbird: procedures.steps.text</extracomment>
            <translation>«Forward and Redirect»、«As Attachment»の順に選択します。</translation>
        </message>
        <message>
            <source>Choose «Forward as Attachments».</source>
            <extracomment>clients/seamonkey: procedures.steps.text</extracomment>
            <translation>«Forward as Attachments»を選択します。</translation>
        </message>
        <message>
            <source>Choose «Forward as attachment».</source>
            <extracomment>clients/outlook-express: procedures.steps.text</extracomment>
            <translation>«Forward as attachment»を選択します。</translation>
        </message>
        <message>
            <source>Choose «Save as .eml» or «Download as .eml» in the menu of the message.</source>
            <extracomment>clients/mailspring: procedures.steps.text</extracomment>
            <translation>メッセージのメニューで«Save as .eml»または«Download as .eml»を選択します。</translation>
        </message>
        <message>
            <source>Cisco AsyncOS 8.5 user guide</source>
            <extracomment>destinations/cisco-false-positive: sources.name</extracomment>
            <translation>Cisco AsyncOS 8.5 ユーザーガイド</translation>
        </message>
        <message>
            <source>Cisco does not answer single reports.</source>
            <extracomment>destinations/cisco-false-positive: what_next</extracomment>
            <translation>Cisco は個別の報告には返答しません。</translation>
        </message>
        <message>
            <source>Cisco – dangerous attachment that got through</source>
            <extracomment>destinations/cisco-malware: title</extracomment>
            <translation>Cisco – 危険な添付ファイルがすり抜けた</translation>
        </message>
        <message>
            <source>Cisco – good mail called marketing</source>
            <extracomment>destinations/cisco-not-marketing: title</extracomment>
            <translation>Cisco – 正常なメールがマーケティングと判定された</translation>
        </message>
        <message>
            <source>Cisco – good mail was stopped</source>
            <extracomment>destinations/cisco-false-positive: title</extracomment>
            <translation>Cisco – 正常なメールが止められた</translation>
        </message>
        <message>
            <source>Cisco – marketing mail not recognised</source>
            <extracomment>destinations/cisco-marketing: title</extracomment>
            <translation>Cisco – マーケティングメールと判定されなかった</translation>
        </message>
        <message>
            <source>Cisco – phishing that got through</source>
            <extracomment>destinations/cisco-phishing: title</extracomment>
            <translation>Cisco – フィッシングがすり抜けた</translation>
        </message>
        <message>
            <source>Cisco – spam that got through</source>
            <extracomment>destinations/cisco-missed-spam: title</extracomment>
            <translation>Cisco – 迷惑メールがすり抜けた</translation>
        </message>
        <message>
            <source>Claws Mail</source>
            <extracomment>clients/claws-mail: title</extracomment>
            <translation>Claws Mail</translation>
        </message>
        <message>
            <source>Click the arrow beside the paper clip and choose «Item».</source>
            <extracomment>clients/outlook-2003: procedures.steps.text</extracomment>
            <translation>クリップの横の矢印をクリックし、«Item»を選択します。</translation>
        </message>
        <message>
            <source>Click the bar at the top with the right mouse button, choose to customise it, and drag the button «Forward as Attachment» into it. This is needed once.</source>
            <extracomment>clients/thunderbird: procedures.steps.text</extracomment>
            <translation>上部のバーを右クリックしてカスタマイズを選択し、ボタン«Forward as Attachment»をバーにドラッグします。この操作が必要なのは一度だけです。</translation>
        </message>
        <message>
            <source>Click the message in the list with the right mouse button.</source>
            <extracomment>clients/outlook-express: procedures.steps.text</extracomment>
            <translation>一覧でメッセージを右クリックします。</translation>
        </message>
        <message>
            <source>Click the three dots, «More», above the list and choose «Forward as attachment».</source>
            <extracomment>clients/gmail: procedures.steps.text</extracomment>
            <translation>一覧の上にある三点のボタン«More»をクリックし、«Forward as attachment»を選択します。</translation>
        </message>
        <message>
            <source>Click «Attach Item» and choose «Item».</source>
            <extracomment>clients/outlook-2007: procedures.steps.text</extracomment>
            <translation>«Attach Item»をクリックし、«Item»を選択します。</translation>
        </message>
        <message>
            <source>Click «Attach Item», then «Outlook Item».</source>
            <extracomment>clients/outlook-2016: procedures.steps.text</extracomment>
            <translation>«Attach Item»、«Outlook Item»の順にクリックします。</translation>
        </message>
        <message>
            <source>Click «File», then «Save As».</source>
            <extracomment>clients/outlook-2016: procedures.steps.text</extracomment>
            <translation>«File»、«Save As»の順にクリックします。</translation>
        </message>
        <message>
            <source>Click «Forward».</source>
            <extracomment>clients/roundcube: procedures.steps.text</extracomment>
            <translation>«Forward»をクリックします。</translation>
        </message>
        <message>
            <source>Close both windows with «OK».</source>
            <extracomment>clients/outlook-2003: procedures.steps.text</extracomment>
            <translation>両方のウィンドウを«OK»で閉じます。</translation>
        </message>
        <message>
            <source>Cloudmark takes samples through a web form on its site; mail addresses are not known here.</source>
            <extracomment>destinations/cloudmark: address_hint</extracomment>
            <translation>Cloudmark は、サイトの Web フォームでサンプルを受け付けています。メールアドレスはここではわかっていません。</translation>
        </message>
        <message>
            <source>Cloudmark – wrong verdict (web form)</source>
            <extracomment>destinations/cloudmark: title</extracomment>
            <translation>Cloudmark – 誤判定 (Web フォーム)</translation>
        </message>
        <message>
            <source>Cloudmark, how to report an accuracy issue</source>
            <extracomment>destinations/cloudmark: sources.name</extracomment>
            <translation>Cloudmark、誤判定の報告方法</translation>
        </message>
        <message>
            <source>Ctrl+Alt+F is the plain Forward here, which is not a valid sample. Use the menu.</source>
            <extracomment>clients/claws-mail: warnings</extracomment>
            <translation>このプログラムの Ctrl+Alt+F は通常の転送で、有効なサンプルになりません。メニューを使ってください。</translation>
        </message>
        <message>
            <source>Days the history goes back</source>
            <extracomment>policy HistoryDays: title</extracomment>
            <translation>履歴の保存日数</translation>
        </message>
        <message>
            <source>Default destination</source>
            <extracomment>policy DefaultDestination: title</extracomment>
            <translation>既定の提出先</translation>
        </message>
        <message>
            <source>Destinations that are offered</source>
            <extracomment>policy OfferedDestinations: title</extracomment>
            <translation>選択できる提出先</translation>
        </message>
        <message>
            <source>Do not add samples to a support case: Symantec deletes them there.</source>
            <extracomment>destinations/symantec-missed-spam: what_next</extracomment>
            <translation>サポートケースにサンプルを添付しないでください。Symantec により削除されます。</translation>
        </message>
        <message>
            <source>Do not attach a .msg file here: Symantec treats a .msg that does not come out of Outlook as invalid.</source>
            <extracomment>clients/outlook-express: warnings</extracomment>
            <translation>ここで .msg ファイルを添付しないでください。Symantec は、Outlook 以外から送られた .msg を無効として扱います。</translation>
        </message>
        <message>
            <source>Do not attach a saved .eml file in Outlook: Symantec treats an .eml that comes out of Outlook as invalid. Attach the message itself.</source>
            <extracomment>clients/outlook-2003: warnings</extracomment>
            <translation>保存した .eml ファイルを Outlook で添付しないでください。Symantec は、Outlook から送られた .eml を無効として扱います。メッセージそのものを添付してください。</translation>
        </message>
        <message>
            <source>Do not copy the text that «Show original» shows into a mail: older guides say so, but it is not a valid sample.</source>
            <extracomment>clients/gmail: warnings</extracomment>
            <translation>«Show original»で表示されるテキストをメールにコピーしないでください。古いガイドにはそう書かれていますが、有効なサンプルになりません。</translation>
        </message>
        <message>
            <source>Do not pass the message to somebody else first: each forward loses details. The person who received it should send it in.</source>
            <extracomment>clients/general: warnings</extracomment>
            <translation>メッセージを先にほかの人に回さないでください。転送するたびに情報が失われます。受信した本人が送ってください。</translation>
        </message>
        <message>
            <source>Domains of own addresses</source>
            <extracomment>policy OwnDomains: title</extracomment>
            <translation>自分のアドレスのドメイン</translation>
        </message>
        <message>
            <source>Download it as a file</source>
            <extracomment>clients/gmail: procedures.title</extracomment>
            <translation>ファイルとしてダウンロードする</translation>
        </message>
        <message>
            <source>Drag it onto Intact</source>
            <extracomment>clients/claws-mail: procedures.title</extracomment>
            <translation>Intact にドラッグする</translation>
        </message>
        <message>
            <source>Drag it out</source>
            <extracomment>clients/tuta: procedures.title</extracomment>
            <translation>ドラッグして取り出す</translation>
        </message>
        <message>
            <source>Drag it to a folder</source>
            <extracomment>clients/outlook-2016: procedures.title</extracomment>
            <translation>フォルダーにドラッグする</translation>
        </message>
        <message>
            <source>Drag it to the desktop</source>
            <extracomment>clients/apple-mail: procedures.title</extracomment>
            <translation>デスクトップにドラッグする</translation>
        </message>
        <message>
            <source>Drag one message or several from the list onto Intact.</source>
            <extracomment>clients/claws-mail: procedures.steps.text</extracomment>
            <translation>1 件または複数のメッセージを、一覧から Intact にドラッグします。</translation>
        </message>
        <message>
            <source>Drag the message from the list into a folder. A file appears there.</source>
            <extracomment>clients/windows-live-mail: procedures.steps.text</extracomment>
            <translation>メッセージを一覧からフォルダーにドラッグします。ファイルができます。</translation>
        </message>
        <message>
            <source>Drag the message from the list into the text of the new mail.</source>
            <extracomment>clients/outlook-2003: procedures.steps.text</extracomment>
            <translation>メッセージを、一覧から新しいメールの本文にドラッグします。</translation>
        </message>
        <message>
            <source>Drag the message from the list into the text of the new mail. It becomes an attachment.</source>
            <extracomment>clients/outlook-2016: procedures.steps.text</extracomment>
            <translation>メッセージを、一覧から新しいメールの本文にドラッグします。添付ファイルになります。</translation>
        </message>
        <message>
            <source>Drag the message from the list into the window of the new mail.</source>
            <extracomment>clients/kmail: procedures.steps.text</extracomment>
            <translation>メッセージを、一覧から新しいメールのウィンドウにドラッグします。</translation>
        </message>
        <message>
            <source>Drag the message from the list onto Intact.</source>
            <extracomment>clients/evolution: procedures.steps.text</extracomment>
            <translation>メッセージを一覧から Intact にドラッグします。</translation>
        </message>
        <message>
            <source>Drag the message from the list to the desktop or into a folder. A .msg file appears there.</source>
            <extracomment>clients/outlook-2016: procedures.steps.text</extracomment>
            <translation>メッセージを、一覧からデスクトップまたはフォルダーにドラッグします。.msg ファイルができます。</translation>
        </message>
        <message>
            <source>Drag the message from the list to the desktop or into a folder. A file that ends in .eml appears there.</source>
            <extracomment>clients/outlook-mac: procedures.steps.text</extracomment>
            <translation>メッセージを、一覧からデスクトップまたはフォルダーにドラッグします。末尾が .eml のファイルができます。</translation>
        </message>
        <message>
            <source>Drag the message onto Intact.</source>
            <extracomment>clients/mailspring: procedures.steps.text</extracomment>
            <translation>メッセージを Intact にドラッグします。</translation>
        </message>
        <message>
            <source>Drag the message out of the window to the desktop. A file that ends in .eml appears there.</source>
            <extracomment>clients/apple-mail: procedures.steps.text</extracomment>
            <translation>メッセージをウィンドウからデスクトップにドラッグします。末尾が .eml のファイルができます。</translation>
        </message>
        <message>
            <source>Dragging does not work</source>
            <extracomment>clients/kmail: procedures.title</extracomment>
            <translation>ドラッグは使えません</translation>
        </message>
        <message>
            <source>Dragging from KMail onto another program hands over an internal address, not the message. Save it instead.</source>
            <extracomment>clients/kmail: warnings</extracomment>
            <translation>KMail からほかのプログラムにドラッグすると、メッセージではなく内部アドレスが渡されます。代わりに保存してください。</translation>
        </message>
        <message>
            <source>Dragging from Mail straight onto another program does not always hand the message over. If nothing arrives, drag it to the desktop first, or save it.</source>
            <extracomment>clients/apple-mail: warnings</extracomment>
            <translation>「メール」からほかのプログラムに直接ドラッグしても、メッセージが渡されないことがあります。何も届かない場合は、先にデスクトップにドラッグするか、保存してください。</translation>
        </message>
        <message>
            <source>Dragging from the new Outlook onto another program often hands over no message at all. If nothing arrives, download the message first.</source>
            <extracomment>clients/outlook-new: warnings</extracomment>
            <translation>新しい Outlook からほかのプログラムにドラッグしても、メッセージがまったく渡されないことがよくあります。何も届かない場合は、先にメッセージをダウンロードしてください。</translation>
        </message>
        <message>
            <source>Dragging hands over a mailbox file with small changes: a line X-Evolution-Source, and a &gt; before lines that begin with From. Intact takes the added line off and tells you.</source>
            <extracomment>clients/evolution: warnings</extracomment>
            <translation>ドラッグすると、小さな変更の加わったメールボックスファイルが渡されます。X-Evolution-Source 行と、From で始まる行の前の &gt; です。Intact は追加された行を取り除き、そのことをお知らせします。</translation>
        </message>
        <message>
            <source>Drop a copy of it on Intact.</source>
            <extracomment>clients/sup: procedures.steps.text</extracomment>
            <translation>そのコピーを Intact にドロップします。</translation>
        </message>
        <message>
            <source>Drop that file on Intact.</source>
            <extracomment>clients/apple-mail: procedures.steps.text</extracomment>
            <translation>そのファイルを Intact にドロップします。</translation>
        </message>
        <message>
            <source>Drop the .msg file on Intact.</source>
            <extracomment>clients/outlook-2016: procedures.steps.text</extracomment>
            <translation>.msg ファイルを Intact にドロップします。</translation>
        </message>
        <message>
            <source>Drop the file on Intact and look whether all header lines are there.</source>
            <extracomment>clients/lotus-notes: procedures.steps.text</extracomment>
            <translation>ファイルを Intact にドロップし、すべてのヘッダー行があるかどうかを確認します。</translation>
        </message>
        <message>
            <source>Drop the file on Intact.</source>
            <extracomment>clients/apple-mail: procedures.steps.text</extracomment>
            <translation>ファイルを Intact にドロップします。</translation>
        </message>
        <message>
            <source>Drop the file on Intact: it shows whether something is missing.</source>
            <extracomment>clients/em-client: procedures.steps.text</extracomment>
            <translation>ファイルを Intact にドロップします。足りないものがあれば表示されます。</translation>
        </message>
        <message>
            <source>Dynamic Net, reporting spam</source>
            <extracomment>destinations/n-able-false-positive: sources.name</extracomment>
            <translation>Dynamic Net、スパムの報告</translation>
        </message>
        <message>
            <source>Each sample is examined on its own, usually within 24 hours. Symantec does not answer by mail.</source>
            <extracomment>destinations/symantec-false-positive: what_next</extracomment>
            <translation>サンプルは 1 件ずつ、通常 24 時間以内に調査されます。Symantec からメールでの返答はありません。</translation>
        </message>
        <message>
            <source>English</source>
            <extracomment>policy Language: choices</extracomment>
            <translation>英語</translation>
        </message>
        <message>
            <source>Enter the address and send.</source>
            <extracomment>clients/apple-mail: procedures.steps.text</extracomment>
            <translation>アドレスを入力して送信します。</translation>
        </message>
        <message>
            <source>Enter the address of the person or desk in your organisation that looks at such messages. If you do not know it, ask your helpdesk.</source>
            <extracomment>destinations/own-address: address_hint</extracomment>
            <translation>このようなメッセージを調べる、組織内の担当者または窓口のアドレスを入力してください。わからない場合は、ヘルプデスクに問い合わせてください。</translation>
        </message>
        <message>
            <source>Enter the address, check that the attachment is there and not empty, and send.</source>
            <extracomment>clients/em-client: procedures.steps.text</extracomment>
            <translation>アドレスを入力し、添付ファイルがあって空でないことを確認してから送信します。</translation>
        </message>
        <message>
            <source>Enter the address, check that the attachment is there, and send.</source>
            <extracomment>clients/entourage: procedures.steps.text</extracomment>
            <translation>アドレスを入力し、添付ファイルがあることを確認してから送信します。</translation>
        </message>
        <message>
            <source>Enter the address, check that the message stands there as an attachment, and send.</source>
            <extracomment>clients/mutt: procedures.steps.text</extracomment>
            <translation>アドレスを入力し、メッセージが添付ファイルとして入っていることを確認してから送信します。</translation>
        </message>
        <message>
            <source>Entourage, Outlook 2011 for Mac</source>
            <extracomment>clients/entourage: title</extracomment>
            <translation>Entourage、Outlook 2011 for Mac</translation>
        </message>
        <message>
            <source>Every mail program and webmail that can attach a message to a message</source>
            <extracomment>clients/general: versions</extracomment>
            <translation>メッセージをメッセージに添付できる、すべてのメールソフトと Web メール</translation>
        </message>
        <message>
            <source>Everything, byte for byte. The files end in .txt; Intact looks at the content.</source>
            <extracomment>clients/claws-mail: procedures.keeps</extracomment>
            <translation>すべてがバイト単位でそのまま残ります。ファイルの末尾は .txt ですが、Intact は内容で判断します。</translation>
        </message>
        <message>
            <source>Everything, if the message is attached unchanged.</source>
            <extracomment>clients/general: procedures.keeps</extracomment>
            <translation>メッセージが変更されずに添付されれば、すべて残ります。</translation>
        </message>
        <message>
            <source>Everything, while the forward style is «attached», as it is by default.</source>
            <extracomment>clients/evolution: procedures.keeps</extracomment>
            <translation>すべて残ります (転送スタイルが初期設定の«attached»の場合)。</translation>
        </message>
        <message>
            <source>Everything, while the forward style is «attached», as it is from the factory.</source>
            <translation type="vanished">すべて残ります (転送スタイルが初期設定の«attached»の場合)。</translation>
        </message>
        <message>
            <source>Everything. Lines that Thunderbird added are taken off by Intact.</source>
            <extracomment>clients/thunderbird: procedures.keeps</extracomment>
            <translation>すべて残ります。Thunderbird が追加した行は、Intact が取り除きます。</translation>
        </message>
        <message>
            <source>Everything. Lines that Thunderbird added are taken off by Intact. On Windows and macOS this was not tried.</source>
            <extracomment>clients/thunderbird: procedures.keeps</extracomment>
            <translation>すべて残ります。Thunderbird が追加した行は、Intact が取り除きます。Windows と macOS では試されていません。</translation>
        </message>
        <message>
            <source>Everything: it is the message as it was delivered.</source>
            <extracomment>clients/sup: procedures.keeps</extracomment>
            <translation>すべて残ります。配信されたときのままのメッセージです。</translation>
        </message>
        <message>
            <source>Everything: the message goes unaltered.</source>
            <extracomment>clients/evolution: procedures.keeps</extracomment>
            <translation>すべて残ります。メッセージは変更されずに送られます。</translation>
        </message>
        <message>
            <source>Everything: the message is attached as it is stored.</source>
            <extracomment>clients/thunderbird: procedures.keeps</extracomment>
            <translation>すべて残ります。メッセージは保存されているとおりに添付されます。</translation>
        </message>
        <message>
            <source>Evolution</source>
            <extracomment>clients/evolution: title</extracomment>
            <translation>Evolution</translation>
        </message>
        <message>
            <source>Evolution on Linux</source>
            <extracomment>clients/evolution: versions</extracomment>
            <translation>Linux の Evolution</translation>
        </message>
        <message>
            <source>Evolution’s help, forwarding</source>
            <extracomment>clients/evolution: procedures.source</extracomment>
            <translation>Evolution のヘルプ、転送</translation>
        </message>
        <message>
            <source>Export it as a file</source>
            <extracomment>clients/proton: procedures.title</extracomment>
            <translation>ファイルとしてエクスポートする</translation>
        </message>
        <message>
            <source>Export the message</source>
            <extracomment>clients/lotus-notes: procedures.title</extracomment>
            <translation>メッセージをエクスポートする</translation>
        </message>
        <message>
            <source>Fastmail in the browser</source>
            <extracomment>clients/fastmail: title</extracomment>
            <translation>ブラウザーの Fastmail</translation>
        </message>
        <message>
            <source>Fastmail’s web client</source>
            <extracomment>clients/fastmail: versions</extracomment>
            <translation>Fastmail の Web クライアント</translation>
        </message>
        <message>
            <source>Fetch it with a mail program</source>
            <extracomment>clients/fastmail: procedures.title</extracomment>
            <translation>メールソフトで取得する</translation>
        </message>
        <message>
            <source>First words of the mails</source>
            <extracomment>policy BodyTemplate: title</extracomment>
            <translation>メールの冒頭文</translation>
        </message>
        <message>
            <source>Folder with own destinations and guides</source>
            <extracomment>policy OrganisationFolder: title</extracomment>
            <translation>独自の提出先とガイドのフォルダー</translation>
        </message>
        <message>
            <source>Follow the guide for that program.</source>
            <extracomment>clients/apple-mail-phone: procedures.steps.text</extracomment>
            <translation>そのプログラムのガイドに従います。</translation>
        </message>
        <message>
            <source>Follow the guide «Gmail in the browser».</source>
            <extracomment>clients/gmail-app: procedures.steps.text</extracomment>
            <translation>ガイド«Gmail in the browser»に従います。</translation>
        </message>
        <message>
            <source>Fortinet community, FortiMail false negative handling</source>
            <extracomment>destinations/fortinet-missed-spam: sources.name</extracomment>
            <translation>Fortinet コミュニティ、FortiMail での検出漏れへの対処</translation>
        </message>
        <message>
            <source>Fortinet community, submitting spam samples (2013, edited 2022)</source>
            <extracomment>destinations/fortinet-missed-spam: sources.name</extracomment>
            <translation>Fortinet コミュニティ、スパムサンプルの提出 (2013 年、2022 年に編集)</translation>
        </message>
        <message>
            <source>Fortinet does not answer the sender.</source>
            <extracomment>destinations/fortinet-missed-spam: what_next</extracomment>
            <translation>Fortinet は差出人に返答しません。</translation>
        </message>
        <message>
            <source>Fortinet – spam that got through</source>
            <extracomment>destinations/fortinet-missed-spam: title</extracomment>
            <translation>Fortinet – 迷惑メールがすり抜けた</translation>
        </message>
        <message>
            <source>Fortinet’s article of 2025 names this address. An older one names submitspam@service.fortinet.com; ask your administrator if a mail comes back.</source>
            <extracomment>destinations/fortinet-missed-spam: check_before_use</extracomment>
            <translation>このアドレスは Fortinet の 2025 年の記事によるものです。古い記事には submitspam@service.fortinet.com と書かれています。メールが戻ってきた場合は、管理者に問い合わせてください。</translation>
        </message>
        <message>
            <source>Forwarding as an attachment is not known here. Drag the message out and let Intact make the mail.</source>
            <extracomment>clients/tuta: warnings</extracomment>
            <translation>添付ファイルとして転送する方法は確認されていません。メッセージをドラッグして取り出し、Intact でメールを作成してください。</translation>
        </message>
        <message>
            <source>Forwarding as an attachment is not known to work here. Open the mailbox in the browser or in another mail program, and take the message from there.</source>
            <extracomment>clients/windows-10-mail: warnings</extracomment>
            <translation>添付ファイルとして転送できるかどうかは、わかっていません。ブラウザーまたは別のメールソフトでメールボックスを開き、そこからメッセージを取り出してください。</translation>
        </message>
        <message>
            <source>Forwarding inline loses the attachments. Look at the setting in «Edit», «Preferences», «Composer Preferences», «General», «Forward style»: by default it is «attached».</source>
            <extracomment>clients/evolution: warnings</extracomment>
            <translation>インライン転送では添付ファイルが失われます。«Edit»、«Preferences»、«Composer Preferences»、«General»、«Forward style»の設定を確認してください。初期設定は«attached»です。</translation>
        </message>
        <message>
            <source>Forwarding inline loses the attachments. Look at the setting in «Edit», «Preferences», «Composer Preferences», «General», «Forward style»: from the factory it is «attached».</source>
            <translation type="vanished">インライン転送では添付ファイルが失われます。«Edit»、«Preferences»、«Composer Preferences»、«General»、«Forward style»の設定を確認してください。初期設定は«attached»です。</translation>
        </message>
        <message>
            <source>French</source>
            <extracomment>policy Language: choices</extracomment>
            <translation>フランス語</translation>
        </message>
        <message>
            <source>From the list of messages</source>
            <extracomment>clients/horde: procedures.title</extracomment>
            <translation>メッセージの一覧から</translation>
        </message>
        <message>
            <source>GMX, web.de and mail.com in the browser</source>
            <extracomment>clients/gmx: title</extracomment>
            <translation>ブラウザーの GMX、web.de、mail.com</translation>
        </message>
        <message>
            <source>Geary</source>
            <extracomment>clients/geary: title</extracomment>
            <translation>Geary</translation>
        </message>
        <message>
            <source>Geary has no known way to forward a message as an attachment or to save it. Use the webmail of your provider or another mail program for this.</source>
            <extracomment>clients/geary: warnings</extracomment>
            <translation>Geary でメッセージを添付ファイルとして転送する方法や保存する方法は確認されていません。プロバイダーの Web メールまたは別のメールソフトを使ってください。</translation>
        </message>
        <message>
            <source>Geary on Linux</source>
            <extracomment>clients/geary: versions</extracomment>
            <translation>Linux の Geary</translation>
        </message>
        <message>
            <source>Geary’s source, 2026-05-13</source>
            <extracomment>clients/geary: procedures.source</extracomment>
            <translation>Geary のソースコード、2026-05-13</translation>
        </message>
        <message>
            <source>German</source>
            <extracomment>policy Language: choices</extracomment>
            <translation>ドイツ語</translation>
        </message>
        <message>
            <source>Give your administrator the saved sample: its Message-ID and date help to find the original in the console.</source>
            <extracomment>destinations/mimecast: what_next</extracomment>
            <translation>保存したサンプルを管理者に渡してください。Message-ID と日付が、コンソールで元のメッセージを探す手がかりになります。</translation>
        </message>
        <message>
            <source>Gmail and Google Workspace in a web browser</source>
            <extracomment>clients/gmail: versions</extracomment>
            <translation>Web ブラウザーの Gmail、Google Workspace</translation>
        </message>
        <message>
            <source>Gmail in the browser</source>
            <extracomment>clients/gmail: title</extracomment>
            <translation>ブラウザーの Gmail</translation>
        </message>
        <message>
            <source>Gmail on a phone or tablet</source>
            <extracomment>clients/gmail-app: title</extracomment>
            <translation>スマートフォン、タブレットの Gmail</translation>
        </message>
        <message>
            <source>Go to the list of messages; do not open the message.</source>
            <extracomment>clients/horde: procedures.steps.text</extracomment>
            <translation>メッセージの一覧に移動します (メッセージは開かないでください)。</translation>
        </message>
        <message>
            <source>GroupWise</source>
            <extracomment>clients/groupwise: title</extracomment>
            <translation>GroupWise</translation>
        </message>
        <message>
            <source>Help desk of Valdosta State University</source>
            <extracomment>destinations/cisco-false-positive: sources.name</extracomment>
            <translation>Valdosta State University のヘルプデスク</translation>
        </message>
        <message>
            <source>Helpdesk</source>
            <extracomment>policy HelpdeskContact: title</extracomment>
            <translation>ヘルプデスク</translation>
        </message>
        <message>
            <source>Hold Alt and drag the message from the list to the desktop or onto Intact.</source>
            <extracomment>clients/tuta: procedures.steps.text</extracomment>
            <translation>Alt キーを押しながら、メッセージを一覧からデスクトップまたは Intact にドラッグします。</translation>
        </message>
        <message>
            <source>Horde and SpamCop webmail</source>
            <extracomment>clients/horde: title</extracomment>
            <translation>Horde、SpamCop の Web メール</translation>
        </message>
        <message>
            <source>Horde, as providers and SpamCop run it</source>
            <extracomment>clients/horde: versions</extracomment>
            <translation>プロバイダーや SpamCop が提供する Horde</translation>
        </message>
        <message>
            <source>Hornetsecurity support, newer page</source>
            <extracomment>destinations/hornetsecurity-false-positive: sources.name</extracomment>
            <translation>Hornetsecurity サポート、新しいページ</translation>
        </message>
        <message>
            <source>Hornetsecurity support, reporting false positives and false negatives</source>
            <extracomment>destinations/hornetsecurity-false-positive: sources.name</extracomment>
            <translation>Hornetsecurity サポート、誤検出と検出漏れの報告</translation>
        </message>
        <message>
            <source>Hornetsecurity – good mail was stopped</source>
            <extracomment>destinations/hornetsecurity-false-positive: title</extracomment>
            <translation>Hornetsecurity – 正常なメールが止められた</translation>
        </message>
        <message>
            <source>Hornetsecurity – spam that got through</source>
            <extracomment>destinations/hornetsecurity-missed-spam: title</extracomment>
            <translation>Hornetsecurity – 迷惑メールがすり抜けた</translation>
        </message>
        <message>
            <source>How a Maildir is made</source>
            <extracomment>clients/sup: procedures.source</extracomment>
            <translation>Maildir の構造</translation>
        </message>
        <message>
            <source>IBM Lotus Notes, IBM Notes and HCL Notes</source>
            <extracomment>clients/lotus-notes: versions</extracomment>
            <translation>IBM Lotus Notes、IBM Notes、HCL Notes</translation>
        </message>
        <message>
            <source>If it can save messages</source>
            <extracomment>clients/em-client: procedures.title</extracomment>
            <translation>メッセージを保存できる場合</translation>
        </message>
        <message>
            <source>If it has such an entry</source>
            <extracomment>clients/em-client: procedures.title</extracomment>
            <translation>該当する項目がある場合</translation>
        </message>
        <message>
            <source>If on, Intact reads no message where it cannot start a process of its own for that. If off, it says so and reads within its own bounds.</source>
            <extracomment>policy ProtectionRequired: text</extracomment>
            <translation>オンの場合、専用のプロセスを起動できないコンピューターでは、メッセージを読み取りません。オフの場合は、その旨を表示し、Intact 独自の上限の範囲で読み取ります。</translation>
        </message>
        <message>
            <source>If the link stays blocked, ask your administrator or Symantec support. Keep the sample: a support case needs it.</source>
            <extracomment>destinations/symantec-clicktime-false-positive: what_next</extracomment>
            <translation>リンクがブロックされたままの場合は、管理者または Symantec のサポートに問い合わせてください。サンプルは残しておいてください。サポートケースで必要になります。</translation>
        </message>
        <message>
            <source>If the mail is still stopped after 24 hours, open a support case or ask your administrator to.</source>
            <extracomment>destinations/symantec-false-positive: what_next</extracomment>
            <translation>24 時間後もメールが止められる場合は、サポートケースを作成するか、管理者に依頼してください。</translation>
        </message>
        <message>
            <source>If the message you want stands as an attachment in another mail, do not download it from there: it can lose header lines. Ask the person who received it.</source>
            <extracomment>clients/outlook-web: warnings</extracomment>
            <translation>必要なメッセージが別のメールの添付ファイルになっている場合は、そこからダウンロードしないでください。ヘッダー行が失われることがあります。受信した本人に依頼してください。</translation>
        </message>
        <message>
            <source>If the new mail is in rich text, the receiver may find a winmail.dat instead of the message. Set it to HTML or plain text before you send it.</source>
            <extracomment>clients/outlook-2003: warnings</extracomment>
            <translation>新しいメールがリッチテキスト形式の場合、受信者にはメッセージではなく winmail.dat が届くことがあります。送信する前に、HTML 形式またはテキスト形式にしてください。</translation>
        </message>
        <message>
            <source>If the same kind of mail keeps coming, tell your administrator: Cisco’s Talos portal shows administrators what became of a report.</source>
            <extracomment>destinations/cisco-false-positive: what_next</extracomment>
            <translation>同じようなメールが続く場合は、管理者に知らせてください。報告の結果は、管理者が Cisco の Talos ポータルで確認できます。</translation>
        </message>
        <message>
            <source>If you dragged it to the desktop, drop the file on Intact.</source>
            <extracomment>clients/tuta: procedures.steps.text</extracomment>
            <translation>デスクトップにドラッグした場合は、そのファイルを Intact にドロップします。</translation>
        </message>
        <message>
            <source>If you may use the MailMarshal Cloud console, report the message there: Trustwave prefers that. The address is for spam that the filter did not classify at all.</source>
            <extracomment>destinations/trustwave-missed-spam: first_advice</extracomment>
            <translation>MailMarshal Cloud コンソールを使える場合は、そこからメッセージを報告してください。Trustwave はその方法を推奨しています。このアドレスは、フィルターがまったく分類しなかった迷惑メール用です。</translation>
        </message>
        <message>
            <source>If your mail program has a Symantec report button, or you may use the Symantec portal, report the message there. Symantec asks for a mail only where neither works.</source>
            <extracomment>destinations/symantec-missed-spam: first_advice</extracomment>
            <translation>メールソフトに Symantec の報告ボタンがある場合や、Symantec ポータルを使える場合は、そこからメッセージを報告してください。Symantec がメールでの提出を求めるのは、どちらも使えない場合だけです。</translation>
        </message>
        <message>
            <source>If your mailbox is a Maildir, each message is a file of its own there. Find that of the message.</source>
            <extracomment>clients/sup: procedures.steps.text</extracomment>
            <translation>メールボックスが Maildir の場合、メッセージは 1 件ごとに個別のファイルになっています。該当するファイルを探します。</translation>
        </message>
        <message>
            <source>If your program cannot do this, ask the people who run your mail, or save the message as a file and drop it on Intact.</source>
            <extracomment>clients/general: warnings</extracomment>
            <translation>お使いのプログラムでできない場合は、メールの管理者に問い合わせるか、メッセージをファイルとして保存して Intact にドロップしてください。</translation>
        </message>
        <message>
            <source>In 2009 samples went to false@support.trendmicro.com (good mail) and spam@support.trendmicro.com (missed spam), packed into a zip file with a password. Intact makes no archives: save the samples, and ask Trend Micro’s support how it takes them today.</source>
            <extracomment>destinations/trend-micro: address_hint</extracomment>
            <translation>2009 年には、サンプルの送付先は false@support.trendmicro.com (正常なメール) と spam@support.trendmicro.com (すり抜けた迷惑メール) で、パスワード付きの zip ファイルに入れることになっていました。Intact は圧縮ファイルを作成しません。サンプルを保存し、現在の受け付け方法を Trend Micro のサポートに問い合わせてください。</translation>
        </message>
        <message>
            <source>In its menu, choose «Forward as attachment».</source>
            <extracomment>clients/thunderbird-android: procedures.steps.text</extracomment>
            <translation>メニューで«Forward as attachment»を選択します。</translation>
        </message>
        <message>
            <source>In the Gmail app for phones, forwarding as an attachment is not known to work. Use a browser on a computer.</source>
            <extracomment>clients/gmail: warnings</extracomment>
            <translation>スマートフォンの Gmail アプリで添付ファイルとして転送できるかどうかは、わかっていません。パソコンのブラウザーを使ってください。</translation>
        </message>
        <message>
            <source>Intact never looks for updates, so this is off whatever it says; the policy is there for audits that ask for it.</source>
            <extracomment>policy UpdateCheck: text</extracomment>
            <translation>Intact が更新を確認することはないため、設定にかかわらずオフです。このポリシーは、監査で求められる場合のためにあります。</translation>
        </message>
        <message>
            <source>Its source, 2026-08-20</source>
            <extracomment>clients/thunderbird-android: procedures.source</extracomment>
            <translation>アプリのソースコード、2026-08-20</translation>
        </message>
        <message>
            <source>Japanese</source>
            <extracomment>policy Language: choices</extracomment>
            <translation>日本語</translation>
        </message>
        <message>
            <source>K-9 Mail 5.600 and later, Thunderbird for Android</source>
            <extracomment>clients/thunderbird-android: versions</extracomment>
            <translation>K-9 Mail 5.600 以降、Thunderbird for Android</translation>
        </message>
        <message>
            <source>KMail</source>
            <extracomment>clients/kmail: title</extracomment>
            <translation>KMail</translation>
        </message>
        <message>
            <source>KMail and Kontact on Linux</source>
            <extracomment>clients/kmail: versions</extracomment>
            <translation>Linux の KMail、Kontact</translation>
        </message>
        <message>
            <source>KMail hands over an internal address instead.</source>
            <extracomment>clients/kmail: procedures.keeps</extracomment>
            <translation>KMail はメッセージではなく内部アドレスを渡します。</translation>
        </message>
        <message>
            <source>KMail’s handbook, menus</source>
            <extracomment>clients/kmail: procedures.source</extracomment>
            <translation>KMail のハンドブック、メニュー</translation>
        </message>
        <message>
            <source>KMail’s handbook, using KMail</source>
            <extracomment>clients/kmail: procedures.source</extracomment>
            <translation>KMail のハンドブック、KMail の使い方</translation>
        </message>
        <message>
            <source>KMail’s source for dragging</source>
            <extracomment>clients/kmail: procedures.source</extracomment>
            <translation>KMail のソースコード (ドラッグの部分)</translation>
        </message>
        <message>
            <source>Kaspersky support, anti-spam</source>
            <extracomment>destinations/kaspersky-false-positive: sources.name</extracomment>
            <translation>Kaspersky サポート、迷惑メール対策</translation>
        </message>
        <message>
            <source>Kaspersky support, article 470</source>
            <extracomment>destinations/kaspersky-false-positive: sources.name</extracomment>
            <translation>Kaspersky サポート、記事 470</translation>
        </message>
        <message>
            <source>Kaspersky – good mail was stopped</source>
            <extracomment>destinations/kaspersky-false-positive: title</extracomment>
            <translation>Kaspersky – 正常なメールが止められた</translation>
        </message>
        <message>
            <source>Keep a history</source>
            <extracomment>policy KeepHistory: title</extracomment>
            <translation>履歴を残す</translation>
        </message>
        <message>
            <source>Keep the type .eml and save.</source>
            <extracomment>clients/thunderbird: procedures.steps.text</extracomment>
            <translation>種類は .eml のまま、保存します。</translation>
        </message>
        <message>
            <source>Language</source>
            <extracomment>policy Language: title</extracomment>
            <translation>言語</translation>
        </message>
        <message>
            <source>Largest mail (bytes)</source>
            <extracomment>policy MaximumMailBytes: title</extracomment>
            <translation>メールの最大サイズ (バイト)</translation>
        </message>
        <message>
            <source>Leave the message in your mailbox and open Gmail in the browser of a computer.</source>
            <extracomment>clients/gmail-app: procedures.steps.text</extracomment>
            <translation>メッセージをメールボックスに残したまま、パソコンのブラウザーで Gmail を開きます。</translation>
        </message>
        <message>
            <source>Leave the message in your mailbox and open it on a computer, in your mail program or in the browser.</source>
            <extracomment>clients/apple-mail-phone: procedures.steps.text</extracomment>
            <translation>メッセージをメールボックスに残したまま、パソコンのメールソフトまたはブラウザーで開きます。</translation>
        </message>
        <message>
            <source>Leave «mime_forward_decode» unset: it turns the content into text.</source>
            <extracomment>clients/mutt: warnings</extracomment>
            <translation>«mime_forward_decode»は設定しないでください。内容がテキストに変換されます。</translation>
        </message>
        <message>
            <source>Linux and Windows</source>
            <extracomment>clients/claws-mail: versions</extracomment>
            <translation>Linux、Windows</translation>
        </message>
        <message>
            <source>Load the complete message first: if it was not fully downloaded, only its header lines are attached.</source>
            <extracomment>clients/thunderbird-android: warnings</extracomment>
            <translation>先にメッセージ全体を読み込んでください。全体がダウンロードされていないと、ヘッダー行しか添付されません。</translation>
        </message>
        <message>
            <source>Look at Symantec’s article once before the first use: Intact does not know the address that samples go to, and a newer article asks for a support case instead.</source>
            <extracomment>destinations/symantec-clicktime-false-positive: check_before_use</extracomment>
            <translation>初めて使う前に、Symantec の記事を一度確認してください。サンプルの送付先アドレスは Intact ではわかっておらず、新しい記事では、代わりにサポートケースを作成するよう求められています。</translation>
        </message>
        <message>
            <source>Look at Symantec’s article once before the first use: its address is not known here, and a newer article asks for a support case instead.</source>
            <translation type="vanished">初めて使う前に、Symantec の記事を一度確認してください。アドレスはここではわかっておらず、新しい記事では、代わりにサポートケースを作成するよう求められています。</translation>
        </message>
        <message>
            <source>Look at the article first: how a message is reported depends on what the filter did with it.</source>
            <extracomment>destinations/symantec-false-positive: check_before_use</extracomment>
            <translation>先に記事を確認してください。報告の方法は、フィルターがメッセージをどう処理したかによって異なります。</translation>
        </message>
        <message>
            <source>Look at the article first: its newer version wants you to use the report button or the portal, and takes a mail only where neither can be used.</source>
            <extracomment>destinations/symantec-missed-spam: check_before_use</extracomment>
            <translation>先に記事を確認してください。新しい版では報告ボタンまたはポータルの使用が求められ、メールが受け付けられるのはどちらも使えない場合だけです。</translation>
        </message>
        <message>
            <source>Look at the article first: the addresses are not known here.</source>
            <extracomment>destinations/symantec-false-positive-outside-sender: check_before_use</extracomment>
            <translation>先に記事を確認してください。アドレスはここではわかっていません。</translation>
        </message>
        <message>
            <source>Look at the sent mail: the attachment must not be empty.</source>
            <extracomment>clients/nextcloud-mail: procedures.steps.text</extracomment>
            <translation>送信済みのメールで、添付ファイルが空でないことを確認します。</translation>
        </message>
        <message>
            <source>Look for updates</source>
            <extracomment>policy UpdateCheck: title</extracomment>
            <translation>更新の確認</translation>
        </message>
        <message>
            <source>Look for «Save As», «Export», «Download message» or «Show original».</source>
            <extracomment>clients/general: procedures.steps.text</extracomment>
            <translation>«Save As»、«Export»、«Download message»、«Show original»のいずれかを探します。</translation>
        </message>
        <message>
            <source>Look in the menu of the message for «Forward as attachment» or a similar entry.</source>
            <extracomment>clients/em-client: procedures.steps.text</extracomment>
            <translation>メッセージのメニューで«Forward as attachment»または似た項目を探します。</translation>
        </message>
        <message>
            <source>Look in your program’s menus or help for «Forward as attachment» or a similar entry, often behind a «More» or three-dots button.</source>
            <extracomment>clients/general: procedures.steps.text</extracomment>
            <translation>プログラムのメニューまたはヘルプで«Forward as attachment»または似た項目を探します。«More»や三点のボタンの中にあることがよくあります。</translation>
        </message>
        <message>
            <source>Look on the Broadcom support site for the article «How To Export Messages From IBM Lotus Notes», and follow it.</source>
            <extracomment>clients/lotus-notes: procedures.steps.text</extracomment>
            <translation>Broadcom のサポートサイトで記事«How To Export Messages From IBM Lotus Notes»を探し、それに従います。</translation>
        </message>
        <message>
            <source>Lotus Notes, HCL Notes</source>
            <extracomment>clients/lotus-notes: title</extracomment>
            <translation>Lotus Notes、HCL Notes</translation>
        </message>
        <message>
            <source>Mail of Windows 10 and 11</source>
            <extracomment>clients/windows-10-mail: title</extracomment>
            <translation>Windows 10、11 の「メール」</translation>
        </message>
        <message>
            <source>Mail on iCloud.com</source>
            <extracomment>clients/icloud: versions</extracomment>
            <translation>iCloud.com の「メール」</translation>
        </message>
        <message>
            <source>Mail on iPhone and iPad</source>
            <extracomment>clients/apple-mail-phone: title</extracomment>
            <translation>iPhone、iPad の「メール」</translation>
        </message>
        <message>
            <source>Mail on macOS</source>
            <extracomment>clients/apple-mail: versions</extracomment>
            <translation>macOS の「メール」</translation>
        </message>
        <message>
            <source>Mailbird</source>
            <extracomment>clients/mailbird: title</extracomment>
            <translation>Mailbird</translation>
        </message>
        <message>
            <source>Mailbird on Windows and macOS</source>
            <extracomment>clients/mailbird: versions</extracomment>
            <translation>Windows、macOS の Mailbird</translation>
        </message>
        <message>
            <source>Mailspring</source>
            <extracomment>clients/mailspring: title</extracomment>
            <translation>Mailspring</translation>
        </message>
        <message>
            <source>Manual of a public add-in for reporting to Cisco, which names Cisco document 214133</source>
            <extracomment>destinations/cisco-malware: sources.name</extracomment>
            <translation>Cisco への報告用の公開アドインのマニュアル (Cisco の文書 214133 を挙げている)</translation>
        </message>
        <message>
            <source>McAfee article KB59415</source>
            <extracomment>destinations/trellix: sources.name</extracomment>
            <translation>McAfee の記事 KB59415</translation>
        </message>
        <message>
            <source>McAfee’s article KB59415 gives the addresses, but they are not known here. Copy the right one from the article, or ask your administrator.</source>
            <extracomment>destinations/trellix: address_hint</extracomment>
            <translation>アドレスは McAfee の記事 KB59415 に載っていますが、ここではわかっていません。該当するものを記事からコピーするか、管理者に問い合わせてください。</translation>
        </message>
        <message>
            <source>Messages forwarded or pasted as text</source>
            <translation type="vanished">テキストとして転送または貼り付けたメッセージ</translation>
        </message>
        <message>
            <source>Messages of different kinds in one mail</source>
            <translation type="vanished">1 通のメールに入れた、種類の異なるメッセージ</translation>
        </message>
        <message>
            <source>Microsoft Entourage and Outlook 2011 on old Macs</source>
            <extracomment>clients/entourage: versions</extracomment>
            <translation>古い Mac の Microsoft Entourage、Outlook 2011</translation>
        </message>
        <message>
            <source>Microsoft documentation, manual submission page, about 2021</source>
            <extracomment>destinations/microsoft-false-positive: sources.name</extracomment>
            <translation>Microsoft のドキュメント、手動での提出のページ、2021 年ごろ</translation>
        </message>
        <message>
            <source>Microsoft may not answer. Tell your administrator if the same mistake happens again.</source>
            <extracomment>destinations/microsoft-false-positive: what_next</extracomment>
            <translation>Microsoft からの返答はないことがあります。同じ誤りが再び起きる場合は、管理者に知らせてください。</translation>
        </message>
        <message>
            <source>Microsoft states that samples are kept in data centres in North America and may be read by its analysts.</source>
            <extracomment>destinations/microsoft-false-positive: consent</extracomment>
            <translation>Microsoft によれば、サンプルは北米のデータセンターに保存され、アナリストが閲覧することがあります。</translation>
        </message>
        <message>
            <source>Microsoft – good mail was stopped</source>
            <extracomment>destinations/microsoft-false-positive: title</extracomment>
            <translation>Microsoft – 正常なメールが止められた</translation>
        </message>
        <message>
            <source>Microsoft – phishing that got through</source>
            <extracomment>destinations/microsoft-phishing: title</extracomment>
            <translation>Microsoft – フィッシングがすり抜けた</translation>
        </message>
        <message>
            <source>Microsoft – spam that got through</source>
            <extracomment>destinations/microsoft-missed-spam: title</extracomment>
            <translation>Microsoft – 迷惑メールがすり抜けた</translation>
        </message>
        <message>
            <source>Mimecast support</source>
            <extracomment>destinations/mimecast: sources.name</extracomment>
            <translation>Mimecast サポート</translation>
        </message>
        <message>
            <source>Mimecast – wrong verdict (console)</source>
            <extracomment>destinations/mimecast: title</extracomment>
            <translation>Mimecast – 誤判定 (コンソール)</translation>
        </message>
        <message>
            <source>Moderator</source>
            <extracomment>policy ModeratorAddress: title</extracomment>
            <translation>モデレーター</translation>
        </message>
        <message>
            <source>Mutt and NeoMutt</source>
            <extracomment>clients/mutt: title</extracomment>
            <translation>Mutt、NeoMutt</translation>
        </message>
        <message>
            <source>Mutt and NeoMutt in a terminal</source>
            <extracomment>clients/mutt: versions</extracomment>
            <translation>ターミナルの Mutt、NeoMutt</translation>
        </message>
        <message>
            <source>My own address – security desk or moderator</source>
            <extracomment>destinations/own-address: title</extracomment>
            <translation>自分で指定するアドレス – セキュリティ窓口またはモデレーター</translation>
        </message>
        <message>
            <source>N-able SpamExperts – good mail was stopped</source>
            <extracomment>destinations/n-able-false-positive: title</extracomment>
            <translation>N-able SpamExperts – 正常なメールが止められた</translation>
        </message>
        <message>
            <source>N-able SpamExperts – spam that got through</source>
            <extracomment>destinations/n-able-missed-spam: title</extracomment>
            <translation>N-able SpamExperts – 迷惑メールがすり抜けた</translation>
        </message>
        <message>
            <source>NeoMutt’s documentation of its settings, 2026-07-24</source>
            <extracomment>clients/mutt: procedures.source</extracomment>
            <translation>NeoMutt の設定のドキュメント、2026-07-24</translation>
        </message>
        <message>
            <source>Network Midlands, about the APWG</source>
            <extracomment>destinations/apwg: sources.name</extracomment>
            <translation>Network Midlands、APWG について</translation>
        </message>
        <message>
            <source>New Outlook for Windows</source>
            <extracomment>clients/outlook-new: title</extracomment>
            <translation>新しい Outlook for Windows</translation>
        </message>
        <message>
            <source>Newsletters and marketing mail that you want, and mail that was only marked as suspected spam, do not count as mistakes, at least with Symantec’s gateway products.</source>
            <extracomment>destinations/symantec-false-positive: first_advice</extracomment>
            <translation>必要なニュースレターやマーケティングメール、および迷惑メールの疑いありと印を付けられただけのメールは、少なくとも Symantec のゲートウェイ製品では、誤りとして扱われません。</translation>
        </message>
        <message>
            <source>Nextcloud Mail</source>
            <extracomment>clients/nextcloud-mail: title</extracomment>
            <translation>Nextcloud Mail</translation>
        </message>
        <message>
            <source>No mail becomes larger than this. A destination’s own smaller limit still holds.</source>
            <extracomment>policy MaximumMailBytes: text</extracomment>
            <translation>メールはこのサイズを超えません。提出先の上限のほうが小さい場合は、そちらが適用されます。</translation>
        </message>
        <message>
            <source>Northern Ireland Cyber Security Centre, report a scam email</source>
            <extracomment>destinations/uk-ncsc: sources.name</extracomment>
            <translation>Northern Ireland Cyber Security Centre、詐欺メールの報告</translation>
        </message>
        <message>
            <source>Not known for these apps.</source>
            <extracomment>clients/phone: procedures.keeps</extracomment>
            <translation>これらのアプリについてはわかっていません。</translation>
        </message>
        <message>
            <source>Not known for this app.</source>
            <extracomment>clients/apple-mail-phone: procedures.keeps</extracomment>
            <translation>このアプリについてはわかっていません。</translation>
        </message>
        <message>
            <source>Not known. Check that the message stands in the new mail as an attachment.</source>
            <extracomment>clients/em-client: procedures.keeps</extracomment>
            <translation>わかっていません。メッセージが添付ファイルとして新しいメールに入っていることを確認してください。</translation>
        </message>
        <message>
            <source>Not known. Intact shows what the file holds.</source>
            <extracomment>clients/em-client: procedures.keeps</extracomment>
            <translation>わかっていません。ファイルの内容は Intact に表示されます。</translation>
        </message>
        <message>
            <source>Not possible here</source>
            <extracomment>clients/geary: procedures.title</extracomment>
            <translation>このプログラムではできません</translation>
        </message>
        <message>
            <source>Not verified. Intact shows what the file holds.</source>
            <extracomment>clients/proton: procedures.keeps</extracomment>
            <translation>確認されていません。ファイルの内容は Intact に表示されます。</translation>
        </message>
        <message>
            <source>Novell GroupWise 8.0.2 client help</source>
            <extracomment>clients/groupwise: procedures.source</extracomment>
            <translation>Novell GroupWise 8.0.2 クライアントのヘルプ</translation>
        </message>
        <message>
            <source>Older messages are not submitted. A destination’s own shorter limit still holds.</source>
            <extracomment>policy MaximumMessageDays: text</extracomment>
            <translation>これより古いメッセージは提出されません。提出先の期限のほうが短い場合は、そちらが適用されます。</translation>
        </message>
        <message>
            <source>Oldest message (days)</source>
            <extracomment>policy MaximumMessageDays: title</extracomment>
            <translation>メッセージの最大経過日数</translation>
        </message>
        <message>
            <source>On a Mac, use Mail instead: it can forward the message as an attachment.</source>
            <extracomment>clients/icloud: warnings</extracomment>
            <translation>Mac では、代わりに「メール」を使ってください。メッセージを添付ファイルとして転送できます。</translation>
        </message>
        <message>
            <source>On the «Home» tab, in the group «Respond», click «More» and then «Forward as Attachment».</source>
            <extracomment>clients/outlook-2016: procedures.steps.text</extracomment>
            <translation>«Home»タブの«Respond»グループで、«More»、«Forward as Attachment»の順にクリックします。</translation>
        </message>
        <message>
            <source>One message</source>
            <extracomment>clients/gmail: procedures.title</extracomment>
            <translation>1 件のメッセージ</translation>
        </message>
        <message>
            <source>Only addresses of these domains count as a person’s own, and mails come from no others.</source>
            <extracomment>policy OwnDomains: text</extracomment>
            <translation>これらのドメインのアドレスだけがユーザー自身のものとみなされ、ほかのアドレスからメールが送られることはありません。</translation>
        </message>
        <message>
            <source>Only messages that went through this filter help: look for the line X-Filter-ID among the header lines.</source>
            <extracomment>destinations/n-able-false-positive: first_advice</extracomment>
            <translation>このフィルターを通ったメッセージだけが役に立ちます。ヘッダー行に X-Filter-ID があるか確認してください。</translation>
        </message>
        <message>
            <source>Only these destinations can be chosen, by the names that “intact destinations” lists. Without this policy all are offered.</source>
            <extracomment>policy OfferedDestinations: text</extracomment>
            <translation>ここに示す提出先だけを選択できます。名前は「intact destinations」で一覧表示されるものです。このポリシーがなければ、すべてを選択できます。</translation>
        </message>
        <message>
            <source>Only these ways can be taken, by the names that “intact ways” lists. Without this policy all are allowed.</source>
            <extracomment>policy AllowedWays: text</extracomment>
            <translation>ここに示す送付方法だけを使えます。名前は「intact ways」で一覧表示されるものです。このポリシーがなければ、すべてを使えます。</translation>
        </message>
        <message>
            <source>Only with the host. How the connection is protected; there is none without.</source>
            <extracomment>policy SmtpSecurity: text</extracomment>
            <translation>ホストを設定した場合にのみ有効です。接続を保護する方法です。保護なしの接続はできません。</translation>
        </message>
        <message>
            <source>Only with the host. Without this policy the usual port of the security.</source>
            <extracomment>policy SmtpPort: text</extracomment>
            <translation>ホストを設定した場合にのみ有効です。このポリシーがなければ、セキュリティ方式の標準ポートを使います。</translation>
        </message>
        <message>
            <source>Open Cloudmark’s page first and follow what it says today.</source>
            <extracomment>destinations/cloudmark: check_before_use</extracomment>
            <translation>先に Cloudmark のページを開き、最新の案内に従ってください。</translation>
        </message>
        <message>
            <source>Open a case with Broadcom support, or ask your administrator to, and offer the samples as proof.</source>
            <extracomment>destinations/symantec-clicktime-support-case: what_next</extracomment>
            <translation>Broadcom サポートでケースを作成するか、管理者に依頼し、サンプルを証拠として提示してください。</translation>
        </message>
        <message>
            <source>Open that link and confirm the report: nothing goes out before you do.</source>
            <extracomment>destinations/spamcop: what_next</extracomment>
            <translation>そのリンクを開き、報告を確定してください。確定するまで何も送られません。</translation>
        </message>
        <message>
            <source>Open the list beside «Forward» and choose the entry that attaches the message.</source>
            <extracomment>clients/groupwise: procedures.steps.text</extracomment>
            <translation>«Forward»の横のリストを開き、メッセージを添付する項目を選択します。</translation>
        </message>
        <message>
            <source>Open the menu of «Forward» and choose «Forward as attachment».</source>
            <extracomment>clients/roundcube: procedures.steps.text</extracomment>
            <translation>«Forward»のメニューを開き、«Forward as attachment»を選択します。</translation>
        </message>
        <message>
            <source>Open the message and choose «Forward as Attachment» in its menu.</source>
            <extracomment>clients/mailspring: procedures.steps.text</extracomment>
            <translation>メッセージを開き、メニューで«Forward as Attachment»を選択します。</translation>
        </message>
        <message>
            <source>Open the message and its menu, the three dots.</source>
            <extracomment>clients/nextcloud-mail: procedures.steps.text</extracomment>
            <translation>メッセージを開き、三点のボタンをクリックしてメニューを開きます。</translation>
        </message>
        <message>
            <source>Open the message and look for «Save As», «Export» or «Download» in its menu.</source>
            <extracomment>clients/em-client: procedures.steps.text</extracomment>
            <translation>メッセージを開き、メニューで«Save As»、«Export»、«Download»のいずれかを探します。</translation>
        </message>
        <message>
            <source>Open the message and wait until it is complete. If it offers to load the rest, do that first.</source>
            <extracomment>clients/thunderbird-android: procedures.steps.text</extracomment>
            <translation>メッセージを開き、全体が表示されるまで待ちます。残りの読み込みを促された場合は、先に読み込みます。</translation>
        </message>
        <message>
            <source>Open the message in the webmail of your provider, or in another mail program, and forward it as an attachment there.</source>
            <extracomment>clients/geary: procedures.steps.text</extracomment>
            <translation>プロバイダーの Web メールまたは別のメールソフトでメッセージを開き、そこで添付ファイルとして転送します。</translation>
        </message>
        <message>
            <source>Open the message, and in its menu, the three dots, choose «Forward as attachment».</source>
            <extracomment>clients/nextcloud-mail: procedures.steps.text</extracomment>
            <translation>メッセージを開き、三点のメニューで«Forward as attachment»を選択します。</translation>
        </message>
        <message>
            <source>Open the message, click the three dots, «More actions», and choose «Download» or «Save as».</source>
            <extracomment>clients/outlook-new: procedures.steps.text</extracomment>
            <translation>メッセージを開き、三点のボタン«More actions»をクリックして、«Download»または«Save as»を選択します。</translation>
        </message>
        <message>
            <source>Open the message, click the three dots, «More actions», and choose «Download».</source>
            <extracomment>clients/outlook-web: procedures.steps.text</extracomment>
            <translation>メッセージを開き、三点のボタン«More actions»をクリックして、«Download»を選択します。</translation>
        </message>
        <message>
            <source>Open the message, click the three dots, «More actions», and choose «Forward as attachment». It may stand below «Other reply actions».</source>
            <extracomment>clients/outlook-new: procedures.steps.text</extracomment>
            <translation>メッセージを開き、三点のボタン«More actions»をクリックして、«Forward as attachment»を選択します。«Other reply actions»の下にあることもあります。</translation>
        </message>
        <message>
            <source>Open the message, click the three dots, «More», and choose «Download message». Where that is missing, choose «Show original» and then «Download original».</source>
            <extracomment>clients/gmail: procedures.steps.text</extracomment>
            <translation>メッセージを開き、三点のボタン«More»をクリックして、«Download message»を選択します。この項目がない場合は、«Show original»、«Download original»の順に選択します。</translation>
        </message>
        <message>
            <source>Open the message, click the three dots, «More», and choose «Forward as attachment».</source>
            <extracomment>clients/gmail: procedures.steps.text</extracomment>
            <translation>メッセージを開き、三点のボタン«More»をクリックして、«Forward as attachment»を選択します。</translation>
        </message>
        <message>
            <source>Open the message, click «More» and choose «Export».</source>
            <extracomment>clients/proton: procedures.steps.text</extracomment>
            <translation>メッセージを開き、«More»をクリックして«Export»を選択します。</translation>
        </message>
        <message>
            <source>Open the message, wait until it is complete, and choose «Export as EML» in its menu.</source>
            <extracomment>clients/thunderbird-android: procedures.steps.text</extracomment>
            <translation>メッセージを開いて全体が表示されるまで待ち、メニューで«Export as EML»を選択します。</translation>
        </message>
        <message>
            <source>Open the same mailbox with another mail program, for example NeoMutt, and forward the message as an attachment there.</source>
            <extracomment>clients/sup: procedures.steps.text</extracomment>
            <translation>同じメールボックスを別のメールソフト (NeoMutt など) で開き、そこでメッセージを添付ファイルとして転送します。</translation>
        </message>
        <message>
            <source>Open «File» and choose «Save As», or press Ctrl+S.</source>
            <extracomment>clients/kmail: procedures.steps.text</extracomment>
            <translation>«File»を開いて«Save As»を選択するか、Ctrl+S を押します。</translation>
        </message>
        <message>
            <source>Open «File» and choose «Save As».</source>
            <extracomment>clients/apple-mail: procedures.steps.text</extracomment>
            <translation>«File»を開き、«Save As»を選択します。</translation>
        </message>
        <message>
            <source>Open «File», then «Save As», then «File…», or press Ctrl+S.</source>
            <extracomment>clients/thunderbird: procedures.steps.text</extracomment>
            <translation>«File»、«Save As»、«File…»の順に開くか、Ctrl+S を押します。</translation>
        </message>
        <message>
            <source>Open «Message» and choose «Forward as Attachment».</source>
            <extracomment>clients/outlook-mac: procedures.steps.text</extracomment>
            <translation>«Message»を開き、«Forward as Attachment»を選択します。</translation>
        </message>
        <message>
            <source>Open «Message» and choose «Forward as Attachment». A right click on the message offers the same.</source>
            <extracomment>clients/apple-mail: procedures.steps.text</extracomment>
            <translation>«Message»を開き、«Forward as Attachment»を選択します。メッセージを右クリックしても同じ項目が表示されます。</translation>
        </message>
        <message>
            <source>Open «Message» and choose «Forward as attachment».</source>
            <extracomment>clients/claws-mail: procedures.steps.text</extracomment>
            <translation>«Message»を開き、«Forward as attachment»を選択します。</translation>
        </message>
        <message>
            <source>Open «Message» and look for «Forward as Attachment».</source>
            <extracomment>clients/entourage: procedures.steps.text</extracomment>
            <translation>«Message»を開き、«Forward as Attachment»を探します。</translation>
        </message>
        <message>
            <source>Open «Message», in the bar with «File», «Edit», «View» and «Go». Choose «Forward As» and then «Attachment».</source>
            <extracomment>clients/thunderbird: procedures.steps.text</extracomment>
            <translation>«File»、«Edit»、«View»、«Go»が並ぶメニューバーで«Message»を開きます。«Forward As»、«Attachment»の順に選択します。</translation>
        </message>
        <message>
            <source>Open «Message», then «Forward As», and choose «Attachment».</source>
            <extracomment>clients/seamonkey: procedures.steps.text</extracomment>
            <translation>«Message»、«Forward As»の順に開き、«Attachment»を選択します。</translation>
        </message>
        <message>
            <source>Open «Message», then «Forward as», and choose «Attached».</source>
            <extracomment>clients/evolution: procedures.steps.text</extracomment>
            <translation>«Message»、«Forward as»の順に開き、«Attached»を選択します。</translation>
        </message>
        <message>
            <source>Open «Message», then «Forward», and choose «As Attachment», or press Shift+F.</source>
            <extracomment>clients/kmail: procedures.steps.text</extracomment>
            <translation>«Message»、«Forward»の順に開き、«As Attachment»を選択するか、Shift+F を押します。</translation>
        </message>
        <message>
            <source>Open «Tools» and choose «Export messages».</source>
            <extracomment>clients/the-bat: procedures.steps.text</extracomment>
            <translation>«Tools»を開き、«Export messages»を選択します。</translation>
        </message>
        <message>
            <source>Open «Tools», then «Options», and on the tab «Preferences» click «E-Mail Options».</source>
            <extracomment>clients/outlook-2003: procedures.steps.text</extracomment>
            <translation>«Tools»、«Options»の順に開き、«Preferences»タブで«E-Mail Options»をクリックします。</translation>
        </message>
        <message>
            <source>Outlook 2003</source>
            <extracomment>clients/outlook-2003: title</extracomment>
            <translation>Outlook 2003</translation>
        </message>
        <message>
            <source>Outlook 2003 on Windows, perhaps also Outlook 2002</source>
            <extracomment>clients/outlook-2003: versions</extracomment>
            <translation>Windows の Outlook 2003 (おそらく Outlook 2002 も)</translation>
        </message>
        <message>
            <source>Outlook 2007</source>
            <extracomment>clients/outlook-2007: title</extracomment>
            <translation>Outlook 2007</translation>
        </message>
        <message>
            <source>Outlook 2007 on Windows</source>
            <extracomment>clients/outlook-2007: versions</extracomment>
            <translation>Windows の Outlook 2007</translation>
        </message>
        <message>
            <source>Outlook 2010 and later (classic)</source>
            <extracomment>clients/outlook-2016: title</extracomment>
            <translation>Outlook 2010 以降 (クラシック)</translation>
        </message>
        <message>
            <source>Outlook 2010, 2013, 2016, 2019, 2021, 2024 and Microsoft 365 on Windows, classic</source>
            <extracomment>clients/outlook-2016: versions</extracomment>
            <translation>Windows の Outlook 2010、2013、2016、2019、2021、2024、Microsoft 365 (クラシック)</translation>
        </message>
        <message>
            <source>Outlook Express</source>
            <extracomment>clients/outlook-express: title</extracomment>
            <translation>Outlook Express</translation>
        </message>
        <message>
            <source>Outlook Express on Windows XP and earlier</source>
            <extracomment>clients/outlook-express: versions</extracomment>
            <translation>Windows XP 以前の Outlook Express</translation>
        </message>
        <message>
            <source>Outlook does not send the message byte for byte: it makes it anew from what it stored.</source>
            <extracomment>clients/outlook-2003: warnings</extracomment>
            <translation>Outlook はメッセージをバイト単位でそのまま送るのではなく、保存している情報から作り直します。</translation>
        </message>
        <message>
            <source>Outlook does not send the message byte for byte: it makes it anew from what it stored. Makers of filters report damaged header lines, also for mail that was received through Exchange.</source>
            <extracomment>clients/outlook-2016: warnings</extracomment>
            <translation>Outlook はメッセージをバイト単位でそのまま送るのではなく、保存している情報から作り直します。フィルターの開発元からは、Exchange 経由で受信したメールも含め、ヘッダー行の破損が報告されています。</translation>
        </message>
        <message>
            <source>Outlook for Mac</source>
            <extracomment>clients/outlook-mac: title</extracomment>
            <translation>Outlook for Mac</translation>
        </message>
        <message>
            <source>Outlook for iOS and Android</source>
            <extracomment>clients/outlook-phone: versions</extracomment>
            <translation>Outlook for iOS、Outlook for Android</translation>
        </message>
        <message>
            <source>Outlook in the browser, for Microsoft 365, Exchange and Outlook.com</source>
            <extracomment>clients/outlook-web: versions</extracomment>
            <translation>ブラウザーの Outlook (Microsoft 365、Exchange、Outlook.com)</translation>
        </message>
        <message>
            <source>Outlook on a phone or tablet</source>
            <extracomment>clients/outlook-phone: title</extracomment>
            <translation>スマートフォン、タブレットの Outlook</translation>
        </message>
        <message>
            <source>Outlook on macOS</source>
            <extracomment>clients/outlook-mac: versions</extracomment>
            <translation>macOS の Outlook</translation>
        </message>
        <message>
            <source>Outlook on the web, Outlook.com</source>
            <extracomment>clients/outlook-web: title</extracomment>
            <translation>Outlook on the web、Outlook.com</translation>
        </message>
        <message>
            <source>Pick the message in the window «Insert Item», enter the address and send.</source>
            <extracomment>clients/outlook-2003: procedures.steps.text</extracomment>
            <translation>«Insert Item»ウィンドウでメッセージを選び、アドレスを入力して送信します。</translation>
        </message>
        <message>
            <source>Pick the message, enter the address and send.</source>
            <extracomment>clients/outlook-2016: procedures.steps.text</extracomment>
            <translation>メッセージを選び、アドレスを入力して送信します。</translation>
        </message>
        <message>
            <source>Postbox</source>
            <extracomment>clients/postbox: title</extracomment>
            <translation>Postbox</translation>
        </message>
        <message>
            <source>Postbox on Windows and macOS</source>
            <extracomment>clients/postbox: versions</extracomment>
            <translation>Windows、macOS の Postbox</translation>
        </message>
        <message>
            <source>Press Ctrl+Alt+F.</source>
            <extracomment>clients/outlook-2007: procedures.steps.text</extracomment>
            <translation>Ctrl+Alt+F を押します。</translation>
        </message>
        <message>
            <source>Press Ctrl+F.</source>
            <extracomment>clients/evolution: procedures.steps.text</extracomment>
            <translation>Ctrl+F を押します。</translation>
        </message>
        <message>
            <source>Privacy statement</source>
            <extracomment>policy ConsentText: title</extracomment>
            <translation>プライバシーに関する説明</translation>
        </message>
        <message>
            <source>Proofpoint Essentials – wrong verdict (ticket)</source>
            <extracomment>destinations/proofpoint-essentials: title</extracomment>
            <translation>Proofpoint Essentials – 誤判定 (チケット)</translation>
        </message>
        <message>
            <source>Proton Mail has no known way to forward a message as an attachment. Export it and let Intact make the mail.</source>
            <extracomment>clients/proton: warnings</extracomment>
            <translation>Proton Mail でメッセージを添付ファイルとして転送する方法は確認されていません。エクスポートし、Intact でメールを作成してください。</translation>
        </message>
        <message>
            <source>Proton Mail in the browser</source>
            <extracomment>clients/proton: title</extracomment>
            <translation>ブラウザーの Proton Mail</translation>
        </message>
        <message>
            <source>Proton Mail’s web client</source>
            <extracomment>clients/proton: versions</extracomment>
            <translation>Proton Mail の Web クライアント</translation>
        </message>
        <message>
            <source>Proton’s source, an old version</source>
            <extracomment>clients/proton: procedures.source</extracomment>
            <translation>Proton のソースコード、古いバージョン</translation>
        </message>
        <message>
            <source>RFC 2046 section 5.2.1; Broadcom article 163837</source>
            <extracomment>clients/general: procedures.source</extracomment>
            <translation>RFC 2046 の 5.2.1、Broadcom の記事 163837</translation>
        </message>
        <message>
            <source>Read only in a protected process</source>
            <extracomment>policy ProtectionRequired: title</extracomment>
            <translation>保護されたプロセスでのみ読み取る</translation>
        </message>
        <message>
            <source>Report only messages that the newest rules still get wrong, and nothing confidential.</source>
            <extracomment>destinations/trellix: first_advice</extracomment>
            <translation>最新のルールでも誤判定されるメッセージだけを報告し、機密情報は送らないでください。</translation>
        </message>
        <message>
            <source>Reporting and dragging are not available in this app.</source>
            <extracomment>clients/outlook-phone: warnings</extracomment>
            <translation>このアプリでは、報告もドラッグもできません。</translation>
        </message>
        <message>
            <source>Roundcube webmail</source>
            <extracomment>clients/roundcube: title</extracomment>
            <translation>Roundcube の Web メール</translation>
        </message>
        <message>
            <source>Roundcube, as many providers and universities run it</source>
            <extracomment>clients/roundcube: versions</extracomment>
            <translation>多くのプロバイダーや大学が提供する Roundcube</translation>
        </message>
        <message>
            <source>Roundcube’s source, 2026-08-16</source>
            <extracomment>clients/roundcube: procedures.source</extracomment>
            <translation>Roundcube のソースコード、2026-08-16</translation>
        </message>
        <message>
            <source>STARTTLS, never without</source>
            <extracomment>policy SmtpSecurity: choices</extracomment>
            <translation>STARTTLS (保護なしの接続は不可)</translation>
        </message>
        <message>
            <source>Save it as a file</source>
            <extracomment>clients/apple-mail: procedures.title</extracomment>
            <translation>ファイルとして保存する</translation>
        </message>
        <message>
            <source>Save the message instead.</source>
            <extracomment>clients/kmail: procedures.steps.text</extracomment>
            <translation>代わりにメッセージを保存します。</translation>
        </message>
        <message>
            <source>Save the samples and attach them to the ticket; several go into one.</source>
            <extracomment>destinations/proofpoint-essentials: what_next</extracomment>
            <translation>サンプルを保存し、チケットに添付してください。1 つのチケットに複数添付できます。</translation>
        </message>
        <message>
            <source>Save the samples for the support case; they are written as .eml files, exactly as they would be sent.</source>
            <extracomment>destinations/symantec-clicktime-support-case: what_next</extracomment>
            <translation>サポートケース用にサンプルを保存してください。送信する場合とまったく同じ内容の .eml ファイルができます。</translation>
        </message>
        <message>
            <source>Save the samples, then give them to Trend Micro’s support the way it asks for.</source>
            <extracomment>destinations/trend-micro: what_next</extracomment>
            <translation>サンプルを保存し、Trend Micro のサポートが指定する方法で渡してください。</translation>
        </message>
        <message>
            <source>Save the samples, then upload them in the web form. Do not paste their text: only the complete file counts.</source>
            <extracomment>destinations/cloudmark: what_next</extracomment>
            <translation>サンプルを保存し、Web フォームでアップロードしてください。テキストを貼り付けないでください。有効なのは完全なファイルだけです。</translation>
        </message>
        <message>
            <source>SeaMonkey</source>
            <extracomment>clients/seamonkey: title</extracomment>
            <translation>SeaMonkey</translation>
        </message>
        <message>
            <source>SeaMonkey Mail on Windows, macOS and Linux</source>
            <extracomment>clients/seamonkey: versions</extracomment>
            <translation>Windows、macOS、Linux の SeaMonkey Mail</translation>
        </message>
        <message>
            <source>SeaMonkey’s source</source>
            <extracomment>clients/seamonkey: procedures.source</extracomment>
            <translation>SeaMonkey のソースコード</translation>
        </message>
        <message>
            <source>Select one message in the list.</source>
            <extracomment>clients/kmail: procedures.steps.text</extracomment>
            <translation>一覧でメッセージを 1 件選択します。</translation>
        </message>
        <message>
            <source>Select several messages in the list.</source>
            <extracomment>clients/roundcube: procedures.steps.text</extracomment>
            <translation>一覧で複数のメッセージを選択します。</translation>
        </message>
        <message>
            <source>Select the message and click «Forward».</source>
            <extracomment>clients/outlook-2003: procedures.steps.text</extracomment>
            <translation>メッセージを選択し、«Forward»をクリックします。</translation>
        </message>
        <message>
            <source>Select the message and forward it.</source>
            <extracomment>clients/mutt: procedures.steps.text</extracomment>
            <translation>メッセージを選択して転送します。</translation>
        </message>
        <message>
            <source>Select the message and look in its menus for «Forward as Attachment».</source>
            <extracomment>clients/zimbra: procedures.steps.text</extracomment>
            <translation>メッセージを選択し、メニューで«Forward as Attachment»を探します。</translation>
        </message>
        <message>
            <source>Select the message in the list and click «Forward as Attachment».</source>
            <extracomment>clients/thunderbird: procedures.steps.text</extracomment>
            <translation>一覧でメッセージを選択し、«Forward as Attachment»をクリックします。</translation>
        </message>
        <message>
            <source>Select the message in the list, so that it is highlighted.</source>
            <extracomment>clients/thunderbird: procedures.steps.text</extracomment>
            <translation>一覧でメッセージを選択し、強調表示された状態にします。</translation>
        </message>
        <message>
            <source>Select the message in the list.</source>
            <extracomment>clients/claws-mail: procedures.steps.text</extracomment>
            <translation>一覧でメッセージを選択します。</translation>
        </message>
        <message>
            <source>Select the message in the list; do not open it.</source>
            <extracomment>clients/outlook-2016: procedures.steps.text</extracomment>
            <translation>一覧でメッセージを選択します (開かないでください)。</translation>
        </message>
        <message>
            <source>Select the message there and save it as a file, as the guide for that program says.</source>
            <extracomment>clients/fastmail: procedures.steps.text</extracomment>
            <translation>そのメールソフトのガイドに従い、メッセージを選択してファイルとして保存します。</translation>
        </message>
        <message>
            <source>Select the message, so that it is highlighted.</source>
            <extracomment>clients/apple-mail: procedures.steps.text</extracomment>
            <translation>メッセージを選択し、強調表示された状態にします。</translation>
        </message>
        <message>
            <source>Select the message.</source>
            <extracomment>clients/apple-mail: procedures.steps.text</extracomment>
            <translation>メッセージを選択します。</translation>
        </message>
        <message>
            <source>Server for drafts (IMAP): host</source>
            <extracomment>policy ImapHost: title</extracomment>
            <translation>下書き用サーバー (IMAP): ホスト</translation>
        </message>
        <message>
            <source>Server for drafts (IMAP): port</source>
            <extracomment>policy ImapPort: title</extracomment>
            <translation>下書き用サーバー (IMAP): ポート</translation>
        </message>
        <message>
            <source>Server for drafts (IMAP): security</source>
            <extracomment>policy ImapSecurity: title</extracomment>
            <translation>下書き用サーバー (IMAP): セキュリティ</translation>
        </message>
        <message>
            <source>Server for sending (SMTP): host</source>
            <extracomment>policy SmtpHost: title</extracomment>
            <translation>送信用サーバー (SMTP): ホスト</translation>
        </message>
        <message>
            <source>Server for sending (SMTP): port</source>
            <extracomment>policy SmtpPort: title</extracomment>
            <translation>送信用サーバー (SMTP): ポート</translation>
        </message>
        <message>
            <source>Server for sending (SMTP): security</source>
            <extracomment>policy SmtpSecurity: title</extracomment>
            <translation>送信用サーバー (SMTP): セキュリティ</translation>
        </message>
        <message>
            <source>Set by you or your administrator</source>
            <extracomment>destinations/own-address: sources.name</extracomment>
            <translation>あなたまたは管理者による設定</translation>
        </message>
        <message>
            <source>Set up your Fastmail account in a mail program on a computer, for example in Thunderbird.</source>
            <extracomment>clients/fastmail: procedures.steps.text</extracomment>
            <translation>パソコンのメールソフト (Thunderbird など) に Fastmail アカウントを設定します。</translation>
        </message>
        <message>
            <source>Set up your Yahoo account in a mail program on a computer, for example in Thunderbird.</source>
            <extracomment>clients/yahoo: procedures.steps.text</extracomment>
            <translation>パソコンのメールソフト (Thunderbird など) に Yahoo アカウントを設定します。</translation>
        </message>
        <message>
            <source>Set up your iCloud account in a mail program on a computer, for example in Thunderbird.</source>
            <extracomment>clients/icloud: procedures.steps.text</extracomment>
            <translation>パソコンのメールソフト (Thunderbird など) に iCloud アカウントを設定します。</translation>
        </message>
        <message>
            <source>Set up your mail account in a mail program on a computer, for example in Thunderbird.</source>
            <extracomment>clients/gmx: procedures.steps.text</extracomment>
            <translation>パソコンのメールソフト (Thunderbird など) にメールアカウントを設定します。</translation>
        </message>
        <message>
            <source>Several messages in one mail</source>
            <extracomment>clients/gmail: procedures.title</extracomment>
            <translation>1 通のメールに複数のメッセージ</translation>
        </message>
        <message>
            <source>Several samples of the same kind of mail help. Kaspersky prefers samples that were not taken out of Outlook, Exchange or Notes, because their header lines may be damaged.</source>
            <extracomment>destinations/kaspersky-false-positive: first_advice</extracomment>
            <translation>同じ種類のメールのサンプルが複数あると役立ちます。Outlook、Exchange、Notes から取り出したサンプルはヘッダー行が損なわれていることがあるため、Kaspersky はそれ以外のサンプルを希望しています。</translation>
        </message>
        <message>
            <source>Sophos Email, analysis report</source>
            <extracomment>destinations/sophos-false-positive: sources.name</extracomment>
            <translation>Sophos Email、分析レポート</translation>
        </message>
        <message>
            <source>Sophos PureMessage help</source>
            <extracomment>destinations/sophos-false-positive: sources.name</extracomment>
            <translation>Sophos PureMessage のヘルプ</translation>
        </message>
        <message>
            <source>Sophos – good mail was stopped</source>
            <extracomment>destinations/sophos-false-positive: title</extracomment>
            <translation>Sophos – 正常なメールが止められた</translation>
        </message>
        <message>
            <source>Sophos – spam that got through</source>
            <extracomment>destinations/sophos-missed-spam: title</extracomment>
            <translation>Sophos – 迷惑メールがすり抜けた</translation>
        </message>
        <message>
            <source>Spam Analysis Tool in the Symantec.cloud portal</source>
            <extracomment>destinations/symantec-clicktime-false-positive: rules.forbidden</extracomment>
            <translation>Symantec.cloud ポータルの Spam Analysis Tool</translation>
        </message>
        <message>
            <source>SpamAssassin’s SpamCop plug-in, manual page</source>
            <extracomment>destinations/spamcop: sources.name</extracomment>
            <translation>SpamAssassin の SpamCop プラグイン、マニュアルページ</translation>
        </message>
        <message>
            <source>SpamCop answers by an automatic mail with a link.</source>
            <extracomment>destinations/spamcop: what_next</extracomment>
            <translation>SpamCop から、リンクを含む自動返信メールが届きます。</translation>
        </message>
        <message>
            <source>SpamCop forum, 2005-11</source>
            <extracomment>destinations/spamcop: sources.name</extracomment>
            <translation>SpamCop のフォーラム、2005-11</translation>
        </message>
        <message>
            <source>SpamCop gives every registered user a personal address: submit. followed by 16 characters and @spam.spamcop.net. Sign in at SpamCop to see yours, and keep it to yourself.</source>
            <extracomment>destinations/spamcop: address_hint</extracomment>
            <translation>SpamCop では、登録ユーザーごとに個人用のアドレスが発行されます。「submit.」に 16 文字と @spam.spamcop.net を続けたものです。SpamCop にサインインして確認し、ほかの人には教えないでください。</translation>
        </message>
        <message>
            <source>SpamCop – report spam</source>
            <extracomment>destinations/spamcop: title</extracomment>
            <translation>SpamCop – 迷惑メールの報告</translation>
        </message>
        <message>
            <source>Spambrella, false positive and false negative reporting</source>
            <extracomment>destinations/proofpoint-essentials: sources.name</extracomment>
            <translation>Spambrella、誤検出と検出漏れの報告</translation>
        </message>
        <message>
            <source>Spanish</source>
            <extracomment>policy Language: choices</extracomment>
            <translation>スペイン語</translation>
        </message>
        <message>
            <source>Spark</source>
            <extracomment>clients/spark: title</extracomment>
            <translation>Spark</translation>
        </message>
        <message>
            <source>Spark on macOS, Windows, iPhone, iPad and Android</source>
            <extracomment>clients/spark: versions</extracomment>
            <translation>macOS、Windows、iPhone、iPad、Android の Spark</translation>
        </message>
        <message>
            <source>Stands above what Intact writes into each mail, with {judgement}, {date} and {count}. Mails to destinations that want no text stay empty.</source>
            <extracomment>policy BodyTemplate: text</extracomment>
            <translation>Intact が各メールに書く内容の前に入る文です。{judgement}、{date}、{count} を使えます。本文を望まない提出先へのメールは、空のままになります。</translation>
        </message>
        <message>
            <source>Subject of the mails</source>
            <extracomment>policy SubjectTemplate: title</extracomment>
            <translation>メールの件名</translation>
        </message>
        <message>
            <source>Sup</source>
            <extracomment>clients/sup: title</extracomment>
            <translation>Sup</translation>
        </message>
        <message>
            <source>Sup cannot forward a message as an attachment.</source>
            <extracomment>clients/sup: warnings</extracomment>
            <translation>Sup では、メッセージを添付ファイルとして転送できません。</translation>
        </message>
        <message>
            <source>Symantec Email Submission Client (SESC)</source>
            <extracomment>destinations/symantec-clicktime-false-positive: rules.forbidden</extracomment>
            <translation>Symantec Email Submission Client (SESC)</translation>
        </message>
        <message>
            <source>Symantec article TECH250166 (what does not count)</source>
            <extracomment>destinations/symantec-false-positive: sources.name</extracomment>
            <translation>Symantec の記事 TECH250166 (対象外のもの)</translation>
        </message>
        <message>
            <source>Symantec article TECH252190 (Broadcom 172968)</source>
            <extracomment>destinations/symantec-false-positive: sources.name</extracomment>
            <translation>Symantec の記事 TECH252190 (Broadcom 172968)</translation>
        </message>
        <message>
            <source>Symantec does not answer, and does not promise that its filter will change.</source>
            <extracomment>destinations/symantec-missed-spam: what_next</extracomment>
            <translation>Symantec からの返答はなく、フィルターが変更される保証もありません。</translation>
        </message>
        <message>
            <source>Symantec does not answer. If your mail is still stopped, ask the people you write to: their administrator can open a support case.</source>
            <extracomment>destinations/symantec-false-positive-outside-sender: what_next</extracomment>
            <translation>Symantec からの返答はありません。その後もメールが止められる場合は、送信相手に相談してください。相手側の管理者がサポートケースを作成できます。</translation>
        </message>
        <message>
            <source>Symantec does not confirm that the sample arrived and does not tell you the result.</source>
            <extracomment>destinations/symantec-clicktime-false-positive: what_next</extracomment>
            <translation>Symantec から、サンプルの受領確認や結果の通知はありません。</translation>
        </message>
        <message>
            <source>Symantec gives the address in its article 160831 on the Broadcom support site. Look it up there, or ask your administrator for it.</source>
            <extracomment>destinations/symantec-missed-spam: address_hint</extracomment>
            <translation>アドレスは、Broadcom サポートサイトにある Symantec の記事 160831 に載っています。記事でアドレスを調べるか、管理者に問い合わせてください。</translation>
        </message>
        <message>
            <source>Symantec gives the address in its article 163837 on the Broadcom support site. Look it up there, or ask your administrator for it.</source>
            <extracomment>destinations/symantec-clicktime-false-positive: address_hint</extracomment>
            <translation>アドレスは、Broadcom サポートサイトにある Symantec の記事 163837 に載っています。記事でアドレスを調べるか、管理者に問い合わせてください。</translation>
        </message>
        <message>
            <source>Symantec gives the address in its support article on wrongly stopped mail. Look it up there, or ask your administrator for it.</source>
            <extracomment>destinations/symantec-false-positive: address_hint</extracomment>
            <translation>アドレスは、誤って止められたメールに関する Symantec のサポート記事に載っています。記事でアドレスを調べるか、管理者に問い合わせてください。</translation>
        </message>
        <message>
            <source>Symantec has four addresses: for the Americas, for Europe with the Middle East and Africa, for Asia and the Pacific, and for Japan. Its article 177117 names them: look up the one of your region there.</source>
            <extracomment>destinations/symantec-false-positive-outside-sender: address_hint</extracomment>
            <translation>Symantec には、南北アメリカ、ヨーロッパ・中東・アフリカ、アジア太平洋、日本の 4 つのアドレスがあります。記事 177117 に載っているので、該当する地域のものを調べてください。</translation>
        </message>
        <message>
            <source>Symantec – good mail was stopped</source>
            <extracomment>destinations/symantec-false-positive: title</extracomment>
            <translation>Symantec – 正常なメールが止められた</translation>
        </message>
        <message>
            <source>Symantec – link blocked by mistake</source>
            <extracomment>destinations/symantec-clicktime-false-positive: title</extracomment>
            <translation>Symantec – リンクが誤ってブロックされた</translation>
        </message>
        <message>
            <source>Symantec – link blocked by mistake (support case)</source>
            <extracomment>destinations/symantec-clicktime-support-case: title</extracomment>
            <translation>Symantec – リンクが誤ってブロックされた (サポートケース)</translation>
        </message>
        <message>
            <source>Symantec – my mail to others is stopped</source>
            <extracomment>destinations/symantec-false-positive-outside-sender: title</extracomment>
            <translation>Symantec – 自分が送ったメールが相手先で止められる</translation>
        </message>
        <message>
            <source>Symantec – spam that got through</source>
            <extracomment>destinations/symantec-missed-spam: title</extracomment>
            <translation>Symantec – 迷惑メールがすり抜けた</translation>
        </message>
        <message>
            <source>TLS from the first octet</source>
            <extracomment>policy SmtpSecurity: choices</extracomment>
            <translation>最初のオクテットから TLS</translation>
        </message>
        <message>
            <source>Take the file of the message</source>
            <extracomment>clients/sup: procedures.title</extracomment>
            <translation>メッセージのファイルを使う</translation>
        </message>
        <message>
            <source>Tests with Claws Mail 4.1.1</source>
            <extracomment>clients/claws-mail: procedures.source</extracomment>
            <translation>Claws Mail 4.1.1 でのテスト</translation>
        </message>
        <message>
            <source>Tests with Evolution 3.46.4</source>
            <extracomment>clients/evolution: procedures.source</extracomment>
            <translation>Evolution 3.46.4 でのテスト</translation>
        </message>
        <message>
            <source>Tests with Thunderbird 153.7.0esr on Linux</source>
            <extracomment>clients/thunderbird: procedures.source</extracomment>
            <translation>Linux 版 Thunderbird 153.7.0esr でのテスト</translation>
        </message>
        <message>
            <source>Text of a public project</source>
            <extracomment>clients/claws-mail: procedures.source</extracomment>
            <translation>公開プロジェクトの文書</translation>
        </message>
        <message>
            <source>Text of a public project that lists reporting addresses</source>
            <extracomment>destinations/us-cisa: sources.name</extracomment>
            <translation>報告先アドレスをまとめた公開プロジェクトの文書</translation>
        </message>
        <message>
            <source>Texts of public projects</source>
            <extracomment>clients/gmail: procedures.source</extracomment>
            <translation>複数の公開プロジェクトの文書</translation>
        </message>
        <message>
            <source>Texts of public projects that do not name the edition of Outlook</source>
            <extracomment>clients/outlook-new: procedures.source</extracomment>
            <translation>Outlook のエディションを示していない複数の公開プロジェクトの文書</translation>
        </message>
        <message>
            <source>The APWG passes the web addresses it finds in phishing mails on to its partners.</source>
            <extracomment>destinations/apwg: consent</extracomment>
            <translation>APWG は、フィッシングメールに含まれる Web アドレスをパートナーに渡します。</translation>
        </message>
        <message>
            <source>The Bat!</source>
            <extracomment>clients/the-bat: title</extracomment>
            <translation>The Bat!</translation>
        </message>
        <message>
            <source>The Bat! on Windows</source>
            <extracomment>clients/the-bat: versions</extracomment>
            <translation>Windows の The Bat!</translation>
        </message>
        <message>
            <source>The Bat!’s help, an old version</source>
            <extracomment>clients/the-bat: procedures.source</extracomment>
            <translation>The Bat! のヘルプ、古いバージョン</translation>
        </message>
        <message>
            <source>The Gmail app for Android, iPhone and iPad</source>
            <extracomment>clients/gmail-app: versions</extracomment>
            <translation>Android、iPhone、iPad の Gmail アプリ</translation>
        </message>
        <message>
            <source>The GroupWise client on Windows</source>
            <extracomment>clients/groupwise: versions</extracomment>
            <translation>Windows の GroupWise クライアント</translation>
        </message>
        <message>
            <source>The Mail app of Nextcloud, version 1.8 and later</source>
            <extracomment>clients/nextcloud-mail: versions</extracomment>
            <translation>Nextcloud の Mail アプリ (バージョン 1.8 以降)</translation>
        </message>
        <message>
            <source>The Mail app that came with Windows 10 and 11, until the new Outlook took its place</source>
            <extracomment>clients/windows-10-mail: versions</extracomment>
            <translation>Windows 10、11 に付属していた「メール」アプリ (新しい Outlook に置き換わるまで)</translation>
        </message>
        <message>
            <source>The National Cyber Security Centre tells nobody the result. It can block the sender and ask for pages to be taken down.</source>
            <extracomment>destinations/uk-ncsc: what_next</extracomment>
            <translation>英国の国家サイバーセキュリティセンター (NCSC) は、結果をだれにも知らせません。差出人をブロックしたり、ページの削除を要請したりすることがあります。</translation>
        </message>
        <message>
            <source>The Sup mail program in a terminal</source>
            <extracomment>clients/sup: versions</extracomment>
            <translation>ターミナルのメールソフト Sup</translation>
        </message>
        <message>
            <source>The address comes from a Microsoft page of about 2021. Check in Microsoft’s documentation that it is still in use.</source>
            <extracomment>destinations/microsoft-false-positive: check_before_use</extracomment>
            <translation>このアドレスは 2021 年頃の Microsoft のページによるものです。現在も使われているか、Microsoft のドキュメントで確認してください。</translation>
        </message>
        <message>
            <source>The address comes from one text of another project. Check it on CISA’s site first.</source>
            <extracomment>destinations/us-cisa: check_before_use</extracomment>
            <translation>このアドレスは、別のプロジェクトの文書によるものです。先に CISA のサイトで確認してください。</translation>
        </message>
        <message>
            <source>The address comes from pages of about 2012. Check with Kaspersky support that it is still in use.</source>
            <extracomment>destinations/kaspersky-false-positive: check_before_use</extracomment>
            <translation>このアドレスは 2012 年頃のページによるものです。現在も使われているか、Kaspersky のサポートに確認してください。</translation>
        </message>
        <message>
            <source>The address comes from texts of other projects. Check it on the site of the APWG first; older texts name reportphishing@antiphishing.org.</source>
            <extracomment>destinations/apwg: check_before_use</extracomment>
            <translation>このアドレスは、ほかのプロジェクトの文書によるものです。先に APWG のサイトで確認してください。古い文書には reportphishing@antiphishing.org と書かれています。</translation>
        </message>
        <message>
            <source>The address comes from the help pages of a hosting company, not from N-able. Check it with your mail provider first.</source>
            <extracomment>destinations/n-able-false-positive: check_before_use</extracomment>
            <translation>このアドレスは N-able ではなく、ホスティング会社のヘルプページによるものです。先にメールプロバイダーに確認してください。</translation>
        </message>
        <message>
            <source>The article is of 2021 and the product has changed hands since. Check that its addresses are still in use.</source>
            <extracomment>destinations/trellix: check_before_use</extracomment>
            <translation>この記事は 2021 年のもので、その後、製品の所有会社が変わっています。アドレスが現在も使われているか確認してください。</translation>
        </message>
        <message>
            <source>The attached message can arrive empty, for example when the subject is long or holds an emoji. Open the mail among those you sent, and look whether the attachment has a size. If not, download the message and let Intact make the mail.</source>
            <extracomment>clients/nextcloud-mail: warnings</extracomment>
            <translation>件名が長い、絵文字を含むなどの場合に、添付メッセージが空で届くことがあります。送信済みメールの中から該当のメールを開き、添付ファイルのサイズを確認してください。サイズがない場合は、メッセージをダウンロードし、Intact でメールを作成してください。</translation>
        </message>
        <message>
            <source>The case tells you what comes of it.</source>
            <extracomment>destinations/symantec-clicktime-support-case: what_next</extracomment>
            <translation>結果はケースで確認できます。</translation>
        </message>
        <message>
            <source>The choice beside «Forward» stays for the next time: look at it before each forward.</source>
            <extracomment>clients/groupwise: warnings</extracomment>
            <translation>«Forward»の横での選択は、次回にも引き継がれます。転送するたびに確認してください。</translation>
        </message>
        <message>
            <source>The desktop program of Tuta (Tutanota)</source>
            <extracomment>clients/tuta: versions</extracomment>
            <translation>Tuta (Tutanota) のデスクトッププログラム</translation>
        </message>
        <message>
            <source>The destination that is chosen when Intact starts. Where it is forced, no other can be chosen.</source>
            <extracomment>policy DefaultDestination: text</extracomment>
            <translation>Intact の起動時に選択される提出先です。強制する場合、ほかの提出先は選択できません。</translation>
        </message>
        <message>
            <source>The files it calls .MSG are plain messages, not Outlook’s. Intact looks at the content, not at the name.</source>
            <extracomment>clients/the-bat: warnings</extracomment>
            <translation>このプログラムで .MSG と呼ばれるファイルは、Outlook のものではなく通常のメッセージです。Intact は名前ではなく内容で判断します。</translation>
        </message>
        <message>
            <source>The forward of a forward</source>
            <translation type="vanished">転送メールをさらに転送したもの</translation>
        </message>
        <message>
            <source>The header lines of mail received through Notes can be damaged, so a sample from here may not be accepted. If the message can also be read in another mail program or in webmail, take it from there.</source>
            <extracomment>clients/lotus-notes: warnings</extracomment>
            <translation>Notes で受信したメールはヘッダー行が損なわれていることがあり、そこから取り出したサンプルは受け付けられないかもしれません。別のメールソフトや Web メールでもメッセージを読める場合は、そちらから取り出してください。</translation>
        </message>
        <message>
            <source>The header lines shown by «View message details» can be fewer than those in the downloaded file. Use the file.</source>
            <extracomment>clients/outlook-web: warnings</extracomment>
            <translation>«View message details»で表示されるヘッダー行は、ダウンロードしたファイルより少ないことがあります。ファイルを使ってください。</translation>
        </message>
        <message>
            <source>The host name. Accounts use this server and no other; a person’s first own address is an account where none is set up.</source>
            <extracomment>policy SmtpHost: text</extracomment>
            <translation>ホスト名です。アカウントはこのサーバーだけを使います。アカウントが設定されていない場合は、ユーザー自身の最初のアドレスがアカウントになります。</translation>
        </message>
        <message>
            <source>The key F alone forwards inline, which is not a valid sample. Use Shift+F.</source>
            <extracomment>clients/kmail: warnings</extracomment>
            <translation>F キーだけを押すとインライン転送になり、有効なサンプルになりません。Shift+F を使ってください。</translation>
        </message>
        <message>
            <source>The language of the program, instead of the system’s.</source>
            <extracomment>policy Language: text</extracomment>
            <translation>システムの言語に代わる、プログラムの表示言語です。</translation>
        </message>
        <message>
            <source>The mail address for each destination named here. Forced addresses cannot be changed by people.</source>
            <extracomment>policy DestinationAddresses: text</extracomment>
            <translation>ここに示す各提出先のメールアドレスです。強制されたアドレスは、ユーザーが変更できません。</translation>
        </message>
        <message>
            <source>The mail is examined, and its web addresses are passed to partners that block them.</source>
            <extracomment>destinations/apwg: what_next</extracomment>
            <translation>メールは調査され、その中の Web アドレスは、ブロックを行うパートナーに渡されます。</translation>
        </message>
        <message>
            <source>The message arrives as an attached message: the header lines as far as Outlook stored them, the body made anew.</source>
            <extracomment>clients/outlook-2003: procedures.keeps</extracomment>
            <translation>メッセージは添付メッセージとして届きます。ヘッダー行は Outlook に保存されている範囲で残り、本文は作り直されます。</translation>
        </message>
        <message>
            <source>The message as a file.</source>
            <extracomment>clients/mailspring: procedures.keeps</extracomment>
            <translation>メッセージがファイルとして残ります。</translation>
        </message>
        <message>
            <source>The message as a file; .eml or .msg, as the program’s settings say. Choose .eml.</source>
            <extracomment>clients/tuta: procedures.keeps</extracomment>
            <translation>メッセージがファイルとして残ります。形式はプログラムの設定により .eml または .msg です。.eml を選んでください。</translation>
        </message>
        <message>
            <source>The message as an attachment.</source>
            <extracomment>clients/horde: procedures.keeps</extracomment>
            <translation>メッセージが添付ファイルとして残ります。</translation>
        </message>
        <message>
            <source>The message as an attachment; how exactly is not verified.</source>
            <extracomment>clients/entourage: procedures.keeps</extracomment>
            <translation>メッセージが添付ファイルとして残ります。厳密な形は確認されていません。</translation>
        </message>
        <message>
            <source>The message as it is stored.</source>
            <extracomment>clients/seamonkey: procedures.keeps</extracomment>
            <translation>メッセージが保存されているとおりに残ります。</translation>
        </message>
        <message>
            <source>The message goes as it is stored, in this program’s own .eml format.</source>
            <extracomment>clients/outlook-express: procedures.keeps</extracomment>
            <translation>メッセージは、このプログラム独自の .eml 形式で、保存されているとおりに送られます。</translation>
        </message>
        <message>
            <source>The message with its header lines, as far as is reported.</source>
            <extracomment>clients/outlook-mac: procedures.keeps</extracomment>
            <translation>報告されている範囲では、メッセージがヘッダー行とともに残ります。</translation>
        </message>
        <message>
            <source>The message with its header lines. Choose EML, not MSG.</source>
            <extracomment>clients/outlook-new: procedures.keeps</extracomment>
            <translation>メッセージがヘッダー行とともに残ります。MSG ではなく EML を選んでください。</translation>
        </message>
        <message>
            <source>The message with its original header lines.</source>
            <extracomment>clients/kmail: procedures.keeps</extracomment>
            <translation>メッセージが元のヘッダー行とともに残ります。</translation>
        </message>
        <message>
            <source>The message with small changes that Intact names. Drag one message at a time.</source>
            <extracomment>clients/evolution: procedures.keeps</extracomment>
            <translation>メッセージに小さな変更が加わり、その内容は Intact に表示されます。一度にドラッグするのは 1 件だけにしてください。</translation>
        </message>
        <message>
            <source>The new Outlook of Windows 11 and Microsoft 365, with the «New Outlook» switch turned on</source>
            <extracomment>clients/outlook-new: versions</extracomment>
            <translation>Windows 11 と Microsoft 365 の新しい Outlook («New Outlook»のスイッチがオンの場合)</translation>
        </message>
        <message>
            <source>The original as a message of its own.</source>
            <extracomment>clients/mutt: procedures.keeps</extracomment>
            <translation>元のメッセージが独立したメッセージとして残ります。</translation>
        </message>
        <message>
            <source>The original message must appear in the new mail as an attachment, with all its header lines and its body as they arrived.</source>
            <extracomment>clients/general: procedures.steps.text</extracomment>
            <translation>元のメッセージが、届いたときのすべてのヘッダー行と本文とともに、添付ファイルとして新しいメールに入っている必要があります。</translation>
        </message>
        <message>
            <source>The people at this address decide what happens next. Ask them if you do not hear from them.</source>
            <extracomment>destinations/own-address: what_next</extracomment>
            <translation>この後の対応は、このアドレスの担当者が決めます。連絡がない場合は、問い合わせてください。</translation>
        </message>
        <message>
            <source>The person the message was first sent to. When it is passed on to somebody else first, details that Symantec needs can get lost, and the sample may not be accepted.</source>
            <extracomment>destinations/symantec-clicktime-false-positive: who</extracomment>
            <translation>メッセージの最初の受信者が提出してください。先にほかの人に回すと、Symantec が必要とする情報が失われ、サンプルが受け付けられないことがあります。</translation>
        </message>
        <message>
            <source>The plain «Forward» puts the text into a new mail on most servers. That is not a valid sample.</source>
            <extracomment>clients/roundcube: warnings</extracomment>
            <translation>ほとんどのサーバーでは、通常の«Forward»を使うと本文が新しいメールに入ります。これは有効なサンプルになりません。</translation>
        </message>
        <message>
            <source>The plain «Forward» puts the text into a new mail, unless you changed that in the settings. That is not a valid sample: use «Forward As» and «Attachment».</source>
            <extracomment>clients/thunderbird: warnings</extracomment>
            <translation>通常の«Forward»では、設定を変更していないかぎり、本文が新しいメールに入ります。これは有効なサンプルになりません。«Forward As»と«Attachment»を使ってください。</translation>
        </message>
        <message>
            <source>The raw source of the message.</source>
            <extracomment>clients/apple-mail: procedures.keeps</extracomment>
            <translation>メッセージの元のソースが残ります。</translation>
        </message>
        <message>
            <source>The registered user the address belongs to.</source>
            <extracomment>destinations/spamcop: who</extracomment>
            <translation>このアドレスを発行された登録ユーザーが提出できます。</translation>
        </message>
        <message>
            <source>The same as by dragging.</source>
            <extracomment>clients/outlook-2003: procedures.keeps</extracomment>
            <translation>ドラッグした場合と同じです。</translation>
        </message>
        <message>
            <source>The same as by dragging. The setting stays until you change it back.</source>
            <extracomment>clients/outlook-2003: procedures.keeps</extracomment>
            <translation>ドラッグした場合と同じです。設定は、元に戻すまで有効です。</translation>
        </message>
        <message>
            <source>The same as saving it.</source>
            <extracomment>clients/outlook-2016: procedures.keeps</extracomment>
            <translation>保存した場合と同じです。</translation>
        </message>
        <message>
            <source>The same as through the ribbon.</source>
            <extracomment>clients/outlook-2016: procedures.keeps</extracomment>
            <translation>リボンからの場合と同じです。</translation>
        </message>
        <message>
            <source>The samples are unpacked and looked at by a machine; no answer is to be expected.</source>
            <extracomment>destinations/sophos-false-positive: what_next</extracomment>
            <translation>サンプルは機械で展開され、調べられます。返答はありません。</translation>
        </message>
        <message>
            <source>The samples are worked on by a machine; there is no answer to a single report.</source>
            <extracomment>destinations/hornetsecurity-false-positive: what_next</extracomment>
            <translation>サンプルは機械で処理され、個別の報告への返答はありません。</translation>
        </message>
        <message>
            <source>The sender of the mail that was stopped, or the sender’s administrator.</source>
            <extracomment>destinations/symantec-false-positive-outside-sender: who</extracomment>
            <translation>止められたメールの差出人、または差出人側の管理者が提出します。</translation>
        </message>
        <message>
            <source>The subject, with {judgement}, {date} and {count}. A subject that a destination demands is used there all the same.</source>
            <extracomment>policy SubjectTemplate: text</extracomment>
            <translation>{judgement}、{date}、{count} を使える件名です。提出先が件名を指定している場合は、そちらが使われます。</translation>
        </message>
        <message>
            <source>The text that «Show Original» shows is no valid sample when it is copied into a mail.</source>
            <extracomment>clients/zimbra: warnings</extracomment>
            <translation>«Show Original»で表示されるテキストをメールにコピーしても、有効なサンプルになりません。</translation>
        </message>
        <message>
            <source>The unmodified original, unless it arrives empty.</source>
            <extracomment>clients/nextcloud-mail: procedures.keeps</extracomment>
            <translation>空で届かないかぎり、変更されていない元のメッセージが残ります。</translation>
        </message>
        <message>
            <source>The usual Forward of a mail app puts the text into a new mail. That is not a valid sample.</source>
            <extracomment>clients/phone: warnings</extracomment>
            <translation>メールアプリの通常の転送では、本文が新しいメールに入ります。これは有効なサンプルになりません。</translation>
        </message>
        <message>
            <source>The usual «Forward» of mail programs puts the text into a new mail. That is not a valid sample.</source>
            <extracomment>clients/apple-mail-phone: warnings</extracomment>
            <translation>メールソフトの通常の«Forward»では、本文が新しいメールに入ります。これは有効なサンプルになりません。</translation>
        </message>
        <message>
            <source>The webmail of GMX, web.de and mail.com</source>
            <extracomment>clients/gmx: versions</extracomment>
            <translation>GMX、web.de、mail.com の Web メール</translation>
        </message>
        <message>
            <source>The whole message as an attachment.</source>
            <extracomment>clients/apple-mail: procedures.keeps</extracomment>
            <translation>メッセージ全体が添付ファイルとして残ります。</translation>
        </message>
        <message>
            <source>The whole message, as is reported.</source>
            <extracomment>clients/nextcloud-mail: procedures.keeps</extracomment>
            <translation>報告によれば、メッセージ全体が残ります。</translation>
        </message>
        <message>
            <source>The whole message, if it was downloaded completely.</source>
            <extracomment>clients/thunderbird-android: procedures.keeps</extracomment>
            <translation>全体がダウンロードされていれば、メッセージ全体が残ります。</translation>
        </message>
        <message>
            <source>The whole message, if it was downloaded completely. Older versions cannot do this.</source>
            <extracomment>clients/thunderbird-android: procedures.keeps</extracomment>
            <translation>全体がダウンロードされていれば、メッセージ全体が残ります。古いバージョンではできません。</translation>
        </message>
        <message>
            <source>The whole message.</source>
            <extracomment>clients/claws-mail: procedures.keeps</extracomment>
            <translation>メッセージ全体が残ります。</translation>
        </message>
        <message>
            <source>The whole messages. Look first whether several samples are taken in one mail.</source>
            <extracomment>clients/gmail: procedures.keeps</extracomment>
            <translation>メッセージ全体が残ります。1 通のメールで複数のサンプルが受け付けられるかどうか、先に確認してください。</translation>
        </message>
        <message>
            <source>The whole messages: several are always attached. Look first whether several samples are taken in one mail.</source>
            <extracomment>clients/roundcube: procedures.keeps</extracomment>
            <translation>メッセージ全体が残ります (複数の場合は必ず添付されます)。1 通のメールで複数のサンプルが受け付けられるかどうか、先に確認してください。</translation>
        </message>
        <message>
            <source>There is no mail address for this. Save the samples, then open a case on the Broadcom support site and give them there.</source>
            <extracomment>destinations/symantec-clicktime-support-case: address_hint</extracomment>
            <translation>このためのメールアドレスはありません。サンプルを保存し、Broadcom サポートサイトでケースを作成して渡してください。</translation>
        </message>
        <message>
            <source>There is no mail address for this. Your administrator reports the message in the Mimecast Administration Console, one at a time.</source>
            <extracomment>destinations/mimecast: address_hint</extracomment>
            <translation>このためのメールアドレスはありません。管理者が Mimecast Administration Console で、メッセージを 1 件ずつ報告します。</translation>
        </message>
        <message>
            <source>There is no mail address for this. Your administrator uses “Report” in the logs, or opens a ticket with the samples attached.</source>
            <extracomment>destinations/proofpoint-essentials: address_hint</extracomment>
            <translation>このためのメールアドレスはありません。管理者がログで「Report」を使うか、サンプルを添付してチケットを作成します。</translation>
        </message>
        <message>
            <source>This address is for Sophos PureMessage. With Sophos Email (Sophos Central), report in the quarantine, by the banner of the message, or in the admin console instead.</source>
            <extracomment>destinations/sophos-false-positive: check_before_use</extracomment>
            <translation>このアドレスは Sophos PureMessage 用です。Sophos Email (Sophos Central) では、代わりに隔離画面、メッセージのバナー、または管理コンソールから報告してください。</translation>
        </message>
        <message>
            <source>This address is not in Cisco’s guide that is known here; it comes from the manual of an add-in for reporting to Cisco (2026). Check it with Cisco or your administrator first.</source>
            <extracomment>destinations/cisco-malware: check_before_use</extracomment>
            <translation>このアドレスは、ここで把握している Cisco のガイドには載っていません。Cisco への報告用アドインのマニュアル (2026 年) によるものです。先に Cisco または管理者に確認してください。</translation>
        </message>
        <message>
            <source>Through the menu</source>
            <extracomment>clients/apple-mail: procedures.title</extracomment>
            <translation>メニューから</translation>
        </message>
        <message>
            <source>Through the menu of the message</source>
            <extracomment>clients/nextcloud-mail: procedures.title</extracomment>
            <translation>メッセージのメニューから</translation>
        </message>
        <message>
            <source>Through the ribbon</source>
            <extracomment>clients/outlook-2016: procedures.title</extracomment>
            <translation>リボンから</translation>
        </message>
        <message>
            <source>Through the three dots</source>
            <extracomment>clients/outlook-new: procedures.title</extracomment>
            <translation>三点のボタンから</translation>
        </message>
        <message>
            <source>Thunderbird</source>
            <extracomment>clients/thunderbird: title</extracomment>
            <translation>Thunderbird</translation>
        </message>
        <message>
            <source>Thunderbird for Android, K-9 Mail</source>
            <extracomment>clients/thunderbird-android: title</extracomment>
            <translation>Thunderbird for Android、K-9 Mail</translation>
        </message>
        <message>
            <source>Thunderbird writes lines of its own, such as X-Mozilla-Status, on top of messages it stores. When it gives you a file, they can be in it; Intact takes them off and tells you.</source>
            <extracomment>clients/thunderbird: warnings</extracomment>
            <translation>Thunderbird は、保存するメッセージの先頭に X-Mozilla-Status などの独自の行を書き込みます。取り出したファイルにもこれが含まれることがあります。Intact はその行を取り除き、そのことをお知らせします。</translation>
        </message>
        <message>
            <source>Thunderbird’s source, 2026-08-22</source>
            <extracomment>clients/thunderbird: procedures.source</extracomment>
            <translation>Thunderbird のソースコード、2026-08-22</translation>
        </message>
        <message>
            <source>Thunderbird’s source, 2026-08-22, for the button’s name</source>
            <extracomment>clients/thunderbird: procedures.source</extracomment>
            <translation>Thunderbird のソースコード、2026-08-22 (ボタンの名前)</translation>
        </message>
        <message>
            <source>Thunderbird’s source, 2026-08-22; Broadcom article 163837</source>
            <extracomment>clients/thunderbird: procedures.source</extracomment>
            <translation>Thunderbird のソースコード、2026-08-22、Broadcom の記事 163837</translation>
        </message>
        <message>
            <source>Tick the message.</source>
            <extracomment>clients/horde: procedures.steps.text</extracomment>
            <translation>メッセージにチェックを入れます。</translation>
        </message>
        <message>
            <source>Tick the messages in the list.</source>
            <extracomment>clients/gmail: procedures.steps.text</extracomment>
            <translation>一覧でメッセージにチェックを入れます。</translation>
        </message>
        <message>
            <source>Trellix (McAfee) – wrong verdict</source>
            <extracomment>destinations/trellix: title</extracomment>
            <translation>Trellix (McAfee) – 誤判定</translation>
        </message>
        <message>
            <source>Trend Micro – wrong verdict</source>
            <extracomment>destinations/trend-micro: title</extracomment>
            <translation>Trend Micro – 誤判定</translation>
        </message>
        <message>
            <source>Trusted Reviews, how to report a scam email</source>
            <extracomment>destinations/uk-ncsc: sources.name</extracomment>
            <translation>Trusted Reviews、詐欺メールの報告方法</translation>
        </message>
        <message>
            <source>Trustwave does not answer personally.</source>
            <extracomment>destinations/trustwave-missed-spam: what_next</extracomment>
            <translation>Trustwave から個別の返答はありません。</translation>
        </message>
        <message>
            <source>Trustwave knowledge base 21199</source>
            <extracomment>destinations/trustwave-missed-spam: sources.name</extracomment>
            <translation>Trustwave のナレッジベース 21199</translation>
        </message>
        <message>
            <source>Trustwave – spam that got through</source>
            <extracomment>destinations/trustwave-missed-spam: title</extracomment>
            <translation>Trustwave – 迷惑メールがすり抜けた</translation>
        </message>
        <message>
            <source>Try the link again first: every click makes Symantec test the page anew. If the verdict has changed, the link opens and there is nothing to report.</source>
            <extracomment>destinations/symantec-clicktime-false-positive: first_advice</extracomment>
            <translation>先にリンクをもう一度開いてみてください。クリックのたびに、Symantec がページを検査し直します。判定が変わっていればリンクが開き、報告は不要です。</translation>
        </message>
        <message>
            <source>Try the link again now and then: each click tests the page anew, so it opens as soon as the verdict has changed.</source>
            <extracomment>destinations/symantec-clicktime-false-positive: what_next</extracomment>
            <translation>ときどきリンクを開いてみてください。クリックのたびにページが検査し直されるため、判定が変わればすぐに開くようになります。</translation>
        </message>
        <message>
            <source>Tuta desktop</source>
            <extracomment>clients/tuta: title</extracomment>
            <translation>Tuta デスクトップ版</translation>
        </message>
        <message>
            <source>Type «:set mime_forward=yes» and press Enter.</source>
            <extracomment>clients/mutt: procedures.steps.text</extracomment>
            <translation>«:set mime_forward=yes»と入力し、Enter キーを押します。</translation>
        </message>
        <message>
            <source>Under «On replies and forwards», set «When forwarding a message» to «Attach original message».</source>
            <extracomment>clients/outlook-2003: procedures.steps.text</extracomment>
            <translation>«On replies and forwards»の«When forwarding a message»を«Attach original message»に設定します。</translation>
        </message>
        <message>
            <source>United Kingdom – NCSC suspicious mail</source>
            <extracomment>destinations/uk-ncsc: title</extracomment>
            <translation>英国 – NCSC への不審なメールの報告</translation>
        </message>
        <message>
            <source>United States – CISA phishing reports</source>
            <extracomment>destinations/us-cisa: title</extracomment>
            <translation>米国 – CISA へのフィッシングの報告</translation>
        </message>
        <message>
            <source>Use a computer</source>
            <extracomment>clients/apple-mail-phone: procedures.title</extracomment>
            <translation>パソコンを使う</translation>
        </message>
        <message>
            <source>Use the browser of a computer</source>
            <extracomment>clients/gmail-app: procedures.title</extracomment>
            <translation>パソコンのブラウザーを使う</translation>
        </message>
        <message>
            <source>Use the file format your program itself saves messages in, and do not put it into an archive.</source>
            <extracomment>clients/general: procedures.steps.text</extracomment>
            <translation>プログラム自体の保存形式のファイルを使い、圧縮ファイルに入れないでください。</translation>
        </message>
        <message>
            <source>Usually everything. Intact shows whether something is missing.</source>
            <extracomment>clients/general: procedures.keeps</extracomment>
            <translation>通常はすべて残ります。足りないものがあれば Intact に表示されます。</translation>
        </message>
        <message>
            <source>Usually your administrator. Mail that was forwarded inline is refused.</source>
            <extracomment>destinations/proofpoint-essentials: who</extracomment>
            <translation>通常は管理者が提出します。インライン転送されたメールは拒否されます。</translation>
        </message>
        <message>
            <source>Versions before April 2026 have none of these entries.</source>
            <extracomment>clients/mailspring: warnings</extracomment>
            <translation>2026 年 4 月より前のバージョンに、これらの項目はありません。</translation>
        </message>
        <message>
            <source>Versions since April 2026 on Windows, macOS and Linux; earlier ones cannot do it</source>
            <extracomment>clients/mailspring: versions</extracomment>
            <translation>2026 年 4 月以降のバージョン (Windows、macOS、Linux)。それより前のバージョンではできません</translation>
        </message>
        <message>
            <source>Watched folder</source>
            <extracomment>policy WatchedFolderAllowed: title</extracomment>
            <translation>監視フォルダー</translation>
        </message>
        <message>
            <source>What a valid sample needs</source>
            <extracomment>clients/general: procedures.title</extracomment>
            <translation>有効なサンプルに必要なこと</translation>
        </message>
        <message>
            <source>What is known here comes from a forum and a manual page. Check the form of the address on SpamCop’s site.</source>
            <extracomment>destinations/spamcop: check_before_use</extracomment>
            <translation>ここでの情報は、フォーラムとマニュアルページによるものです。アドレスの形式を SpamCop のサイトで確認してください。</translation>
        </message>
        <message>
            <source>What is known here comes from two Proofpoint partners, one page of 2016. Your administrator knows the way that is open to you.</source>
            <extracomment>destinations/proofpoint-essentials: check_before_use</extracomment>
            <translation>ここでの情報は、Proofpoint のパートナー 2 社によるもので、うち 1 ページは 2016 年のものです。どの方法を使えるかは、管理者に確認してください。</translation>
        </message>
        <message>
            <source>What is known here is from a blog of 2009. Ask Trend Micro’s support before you send anything.</source>
            <extracomment>destinations/trend-micro: check_before_use</extracomment>
            <translation>ここでの情報は 2009 年のブログによるものです。何かを送る前に、Trend Micro のサポートに問い合わせてください。</translation>
        </message>
        <message>
            <source>What is older is forgotten with the next submission.</source>
            <extracomment>policy HistoryDays: text</extracomment>
            <translation>これより古いものは、次の提出時に消去されます。</translation>
        </message>
        <message>
            <source>What people agree to before their first submission to each destination, instead of Intact’s own words.</source>
            <extracomment>policy ConsentText: text</extracomment>
            <translation>各提出先への最初の提出の前に、ユーザーが同意する内容です。Intact の既定の文の代わりに使われます。</translation>
        </message>
        <message>
            <source>When several messages are forwarded at once, only the last one may be attached. Forward one at a time.</source>
            <extracomment>clients/nextcloud-mail: warnings</extracomment>
            <translation>複数のメッセージを一度に転送すると、最後の 1 件しか添付されないことがあります。1 件ずつ転送してください。</translation>
        </message>
        <message>
            <source>When you drag several messages whose subjects end alike, Thunderbird may hand over one of them twice and another not at all. Drag the missing one alone.</source>
            <extracomment>clients/thunderbird: warnings</extracomment>
            <translation>件名の末尾が同じメッセージをまとめてドラッグすると、Thunderbird が 1 件を 2 回渡し、別の 1 件を渡さないことがあります。抜けたメッセージだけをドラッグしてください。</translation>
        </message>
        <message>
            <source>Whether Intact remembers on this computer what was submitted: dates, destination, fingerprints, nothing of the messages.</source>
            <extracomment>policy KeepHistory: text</extracomment>
            <translation>提出した内容を、Intact がこのコンピューターに記録するかどうかです。記録するのは日付、提出先、ハッシュ値で、メッセージの内容は記録しません。</translation>
        </message>
        <message>
            <source>Whether an answer comes is not known. Ask your administrator if the filter keeps making the same mistake.</source>
            <extracomment>destinations/trellix: what_next</extracomment>
            <translation>返答があるかどうかはわかっていません。フィルターが同じ誤りを繰り返す場合は、管理者に相談してください。</translation>
        </message>
        <message>
            <source>Whether people have to agree to the privacy statement before the first submission to each destination. If off, the organisation has settled it for them.</source>
            <extracomment>policy AskConsent: text</extracomment>
            <translation>各提出先への最初の提出の前に、プライバシーに関する説明への同意を求めるかどうかです。オフの場合、組織が代わりに同意の手続きを済ませているものとします。</translation>
        </message>
        <message>
            <source>Whether people may have Intact take every message that is saved in a folder.</source>
            <extracomment>policy WatchedFolderAllowed: text</extracomment>
            <translation>フォルダーに保存されたすべてのメッセージを Intact に取り込ませる機能を、ユーザーに許可するかどうかです。</translation>
        </message>
        <message>
            <source>Whether the attached message arrives with every header line was not verified. Downloading it as EML and dropping it on Intact shows you.</source>
            <extracomment>clients/outlook-new: warnings</extracomment>
            <translation>添付メッセージがすべてのヘッダー行とともに届くかどうかは、確認されていません。EML としてダウンロードし、Intact にドロップすると確認できます。</translation>
        </message>
        <message>
            <source>Whether the attached message arrives with every header line was not verified. Dragging it to the desktop and dropping the file on Intact shows you.</source>
            <extracomment>clients/outlook-mac: warnings</extracomment>
            <translation>添付メッセージがすべてのヘッダー行とともに届くかどうかは、確認されていません。デスクトップにドラッグし、そのファイルを Intact にドロップすると確認できます。</translation>
        </message>
        <message>
            <source>While a single message is open, forwarding as an attachment may not be offered. Go back to the list.</source>
            <extracomment>clients/horde: warnings</extracomment>
            <translation>メッセージを 1 件開いている間は、添付ファイルとして転送する項目が表示されないことがあります。一覧に戻ってください。</translation>
        </message>
        <message>
            <source>Whom to ask; stands below what went wrong. A name, a number, or an address.</source>
            <extracomment>policy HelpdeskContact: text</extracomment>
            <translation>問い合わせ先です。問題が発生したときのメッセージの下に表示されます。名前、電話番号、アドレスのいずれかを指定します。</translation>
        </message>
        <message>
            <source>Windows Live Mail, Windows Mail</source>
            <extracomment>clients/windows-live-mail: title</extracomment>
            <translation>Windows Live メール、Windows メール</translation>
        </message>
        <message>
            <source>Windows Live Mail, and Windows Mail of Windows Vista</source>
            <extracomment>clients/windows-live-mail: versions</extracomment>
            <translation>Windows Live メール、Windows Vista の Windows メール</translation>
        </message>
        <message>
            <source>Windows, macOS and Linux; also Betterbird</source>
            <extracomment>clients/thunderbird: versions</extracomment>
            <translation>Windows、macOS、Linux (Betterbird も含む)</translation>
        </message>
        <message>
            <source>With a button of its own</source>
            <extracomment>clients/thunderbird: procedures.title</extracomment>
            <translation>専用ボタンで</translation>
        </message>
        <message>
            <source>With a right click</source>
            <extracomment>clients/outlook-express: procedures.title</extracomment>
            <translation>右クリックで</translation>
        </message>
        <message>
            <source>With a setting</source>
            <extracomment>clients/mutt: procedures.title</extracomment>
            <translation>設定を使って</translation>
        </message>
        <message>
            <source>With the keyboard</source>
            <extracomment>clients/evolution: procedures.title</extracomment>
            <translation>キーボードで</translation>
        </message>
        <message>
            <source>Xperience Group, knowledge base 135</source>
            <extracomment>destinations/proofpoint-essentials: sources.name</extracomment>
            <translation>Xperience Group、ナレッジベース 135</translation>
        </message>
        <message>
            <source>Yahoo Mail and AOL Mail in a web browser</source>
            <extracomment>clients/yahoo: versions</extracomment>
            <translation>Web ブラウザーの Yahoo Mail、AOL Mail</translation>
        </message>
        <message>
            <source>Yahoo Mail in the browser</source>
            <extracomment>clients/yahoo: title</extracomment>
            <translation>ブラウザーの Yahoo Mail</translation>
        </message>
        <message>
            <source>Yahoo’s own filter can hold back a mail that carries spam as an attachment. If it refuses to send, use the mail program or the web page that your filter’s maker names.</source>
            <extracomment>clients/yahoo: warnings</extracomment>
            <translation>迷惑メールを添付したメールは、Yahoo 自身のフィルターに止められることがあります。送信が拒否された場合は、メールソフトを使うか、フィルターの開発元が案内する Web ページを使ってください。</translation>
        </message>
        <message>
            <source>Your administrator. Only some customers get an answer.</source>
            <extracomment>destinations/mimecast: who</extracomment>
            <translation>管理者が提出します。返答があるのは一部の顧客だけです。</translation>
        </message>
        <message>
            <source>Zimbra webmail</source>
            <extracomment>clients/zimbra: title</extracomment>
            <translation>Zimbra の Web メール</translation>
        </message>
        <message>
            <source>Zimbra’s source, 2024-09-17</source>
            <extracomment>clients/zimbra: procedures.source</extracomment>
            <translation>Zimbra のソースコード、2024-09-17</translation>
        </message>
        <message>
            <source>Zimbra’s web client</source>
            <extracomment>clients/zimbra: versions</extracomment>
            <translation>Zimbra の Web クライアント</translation>
        </message>
        <message>
            <source>a mail without a sample attached (it is thrown away)</source>
            <extracomment>destinations/sophos-false-positive: rules.forbidden</extracomment>
            <translation>サンプルが添付されていないメール (破棄されます)</translation>
        </message>
        <message>
            <source>a plain forward or pasted text</source>
            <extracomment>destinations/cloudmark: rules.forbidden</extracomment>
            <translation>通常の転送、または貼り付けたテキスト</translation>
        </message>
        <message>
            <source>archives such as .zip</source>
            <extracomment>destinations/symantec-clicktime-false-positive: rules.forbidden</extracomment>
            <translation>.zip などの圧縮ファイル</translation>
        </message>
        <message>
            <source>automatically forwarded mail (it is ignored)</source>
            <extracomment>destinations/trellix: rules.forbidden</extracomment>
            <translation>自動転送されたメール (無視されます)</translation>
        </message>
        <message>
            <source>eM Client</source>
            <extracomment>clients/em-client: title</extracomment>
            <translation>eM Client</translation>
        </message>
        <message>
            <source>eM Client on Windows and macOS</source>
            <extracomment>clients/em-client: versions</extracomment>
            <translation>Windows、macOS の eM Client</translation>
        </message>
        <message>
            <source>iCloud Mail in the browser</source>
            <extracomment>clients/icloud: title</extracomment>
            <translation>ブラウザーの iCloud メール</translation>
        </message>
        <message>
            <source>messages forwarded or pasted as text</source>
            <extracomment>destinations/microsoft-false-positive: rules.forbidden</extracomment>
            <translation>テキストとして転送または貼り付けたメッセージ</translation>
        </message>
        <message>
            <source>messages of different kinds in one mail</source>
            <extracomment>destinations/microsoft-false-positive: rules.forbidden</extracomment>
            <translation>1 通のメールに入れた、種類の異なるメッセージ</translation>
        </message>
        <message>
            <source>symantec-clicktime-support-case</source>
            <translation type="vanished">symantec-clicktime-support-case</translation>
        </message>
        <message>
            <source>the forward of a forward</source>
            <extracomment>destinations/cisco-false-positive: rules.forbidden</extracomment>
            <translation>転送メールをさらに転送したもの</translation>
        </message>
    </context>
    <context>
        <name>Delivering</name>
        <message>
            <source>Where to save</source>
            <translation>保存先</translation>
        </message>
    </context>
    <context>
        <name>Delivery</name>
        <message numerus="yes">
            <source>%n draft(s) saved.</source>
            <translation>
                <numerusform>%n 通の下書きを保存しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s) stored in the mailbox {program}.</source>
            <translation>
                <numerusform>メールボックス {program} に %n 通の下書きを保存しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n drafts are in the mailbox {program}.</source>
            <translation type="vanished">
                <numerusform>メールボックス {program} に %n 通の下書きを保存しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n drafts are saved.</source>
            <translation type="vanished">
                <numerusform>%n 通の下書きを保存しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mail(s) opened in {program}. Press Send in each of them.</source>
            <translation>
                <numerusform>{program} で %n 通のメールを開きました。それぞれで [送信] を押してください。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mails are open in {program}. Press Send in each of them.</source>
            <translation type="vanished">
                <numerusform>{program} で %n 通のメールを開きました。それぞれで [送信] を押してください。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sample(s) saved.</source>
            <translation>
                <numerusform>%n 件のサンプルを保存しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n samples are saved.</source>
            <translation type="vanished">
                <numerusform>%n 件のサンプルを保存しました。</numerusform>
            </translation>
        </message>
        <message>
            <source>8BITMIME is not offered</source>
            <translation>サーバーが 8BITMIME に対応していません</translation>
        </message>
        <message>
            <source>A line end may be added or lost there. That harms nothing.</source>
            <translation>末尾の改行が増減することがありますが、支障はありません。</translation>
        </message>
        <message>
            <source>A protected connection to “{host}” could not be made.</source>
            <translation>「{host}」への保護された接続を確立できませんでした。</translation>
        </message>
        <message>
            <source>Add all files to your support case or web form. samples.txt says what they are.</source>
            <translation>すべてのファイルを、サポートケースまたは Web フォームに添付してください。ファイルの説明は samples.txt にあります。</translation>
        </message>
        <message>
            <source>Add the messages that arrived.</source>
            <translation>受信したメッセージを追加してください。</translation>
        </message>
        <message>
            <source>All of it went, but the answer is missing.</source>
            <translation>すべて送信しましたが、応答がありません。</translation>
        </message>
        <message>
            <source>All of it went, but the server’s answer is missing.</source>
            <translation>すべて送信しましたが、サーバーの応答がありません。</translation>
        </message>
        <message>
            <source>Allow it in the system settings (Privacy &amp; Security, Automation) and try again.</source>
            <translation>システム設定 (プライバシーとセキュリティ、オートメーション) で許可してから、もう一度お試しください。</translation>
        </message>
        <message>
            <source>Answer what it asks, or wait for its window. Then try again, and close mails that open twice.</source>
            <translation type="vanished">表示される質問に答えるか、ウィンドウが開くのを待ってください。そのあともう一度試し、二重に開いたメールは閉じてください。</translation>
        </message>
        <message>
            <source>Ask whoever looks after the scanner for a folder where samples may be.</source>
            <translation>サンプルを置いてもよいフォルダーについて、ウイルス対策ソフトの管理者に問い合わせてください。</translation>
        </message>
        <message>
            <source>Ask whoever runs the mail server.</source>
            <translation>メールサーバーの管理者に問い合わせてください。</translation>
        </message>
        <message>
            <source>Attach as files in {program}</source>
            <translation>{program} でファイルとして添付</translation>
        </message>
        <message>
            <source>Attach as messages in {program}</source>
            <translation>{program} でメッセージとして添付</translation>
        </message>
        <message>
            <source>Attach in Thunderbird</source>
            <translation>Thunderbird で添付</translation>
        </message>
        <message>
            <source>Attach in {program}</source>
            <translation>{program} で添付</translation>
        </message>
        <message>
            <source>Before you send, look whether the samples are attached.</source>
            <translation>送信する前に、サンプルが添付されていることを確認してください。</translation>
        </message>
        <message>
            <source>Check its name, and your network.</source>
            <translation>サーバーの名前とネットワークを確認してください。</translation>
        </message>
        <message>
            <source>Check name and port in the settings.</source>
            <translation>設定でサーバーの名前とポートを確認してください。</translation>
        </message>
        <message>
            <source>Check port and protection in the settings.</source>
            <translation>設定でポートと保護の方法を確認してください。</translation>
        </message>
        <message>
            <source>Check the address of the destination.</source>
            <translation>提出先のアドレスを確認してください。</translation>
        </message>
        <message>
            <source>Check the date here, or tell whoever runs the server.</source>
            <translation>このコンピューターの日付を確認するか、サーバーの管理者に知らせてください。</translation>
        </message>
        <message>
            <source>Check the port in the settings.</source>
            <translation>設定でポートを確認してください。</translation>
        </message>
        <message>
            <source>Check the server’s name in the settings.</source>
            <translation>設定でサーバーの名前を確認してください。</translation>
        </message>
        <message>
            <source>Check your network, and try again.</source>
            <translation>ネットワークを確認してから、もう一度お試しください。</translation>
        </message>
        <message>
            <source>Choose another folder, or make room.</source>
            <translation>別のフォルダーを選ぶか、空きを作ってください。</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>別の送付方法を選んでください。</translation>
        </message>
        <message>
            <source>Choose another way where one is offered.</source>
            <translation>ほかの送付方法があれば、そちらを選んでください。</translation>
        </message>
        <message>
            <source>Choose another way, or save the drafts.</source>
            <translation>別の送付方法を選ぶか、下書きを保存してください。</translation>
        </message>
        <message>
            <source>DKIM ignores empty lines at the end (RFC 6376, 3.4)</source>
            <translation>DKIM は末尾の空行を無視します (RFC 6376, 3.4)</translation>
        </message>
        <message>
            <source>Enter it, and try again.</source>
            <translation>パスワードを入力して、もう一度お試しください。</translation>
        </message>
        <message>
            <source>Enter it, or ask your administrator for it.</source>
            <translation>アドレスを入力するか、管理者に問い合わせてください。</translation>
        </message>
        <message>
            <source>Enter one address, such as desk@example.org.</source>
            <translation>desk@example.org のようなアドレスを 1 つ入力してください。</translation>
        </message>
        <message>
            <source>Enter them again.</source>
            <translation>もう一度入力してください。</translation>
        </message>
        <message>
            <source>Every sample goes out as it is here</source>
            <translation>すべてのサンプルが、ここにあるままの形で送られます</translation>
        </message>
        <message>
            <source>Every sample goes out as it is here, but for the very end</source>
            <translation>すべてのサンプルが、末尾を除いて、ここにあるままの形で送られます</translation>
        </message>
        <message>
            <source>From {program}. What happens to it now, Intact cannot see.</source>
            <translation type="vanished">{program} から送信しました。この後どうなるかは、Intact からはわかりません。</translation>
        </message>
        <message>
            <source>Headers and texts stay, their exact form may not.</source>
            <translation>ヘッダーと本文は残りますが、厳密な形は変わることがあります。</translation>
        </message>
        <message>
            <source>Intact cannot see whether you did.</source>
            <translation>送信したかどうかは、Intact からはわかりません。</translation>
        </message>
        <message>
            <source>Intact is sending already, in another window or command.</source>
            <translation>Intact は、別のウィンドウまたはコマンドですでに送信中です。</translation>
        </message>
        <message>
            <source>Intact may not ask {program} to open a mail.</source>
            <translation>Intact には、{program} でメールを開く許可がありません。</translation>
        </message>
        <message>
            <source>Intact runs in a sandbox here, and cannot start {program}</source>
            <translation>Intact がサンドボックス内で動作しているため、{program} を起動できません</translation>
        </message>
        <message>
            <source>It did not go a second time.</source>
            <translation>二重には送られていません。</translation>
        </message>
        <message>
            <source>It may have arrived</source>
            <translation>届いている可能性があります</translation>
        </message>
        <message>
            <source>Local part: a dot-atom; domain: a host name</source>
            <translation>ローカル部は dot-atom、ドメインはホスト名</translation>
        </message>
        <message>
            <source>Look at the account in the settings.</source>
            <translation>設定でアカウントを確認してください。</translation>
        </message>
        <message>
            <source>Look into the sent mails of your mailbox before you send it again.</source>
            <translation>もう一度送信する前に、メールボックスの送信済みメールを確認してください。</translation>
        </message>
        <message>
            <source>Look into your drafts before you store it again.</source>
            <translation>もう一度保存する前に、下書きを確認してください。</translation>
        </message>
        <message>
            <source>Look into your sent mails before you send it again.</source>
            <translation>もう一度送信する前に、送信済みメールを確認してください。</translation>
        </message>
        <message>
            <source>Make room there, and try again.</source>
            <translation>空きを作ってから、もう一度お試しください。</translation>
        </message>
        <message>
            <source>Name the folder in the settings.</source>
            <translation>設定でフォルダーを指定してください。</translation>
        </message>
        <message>
            <source>Nobody has tested what this program does to the samples</source>
            <translation>このプログラムがサンプルをどう扱うかは、検証されていません</translation>
        </message>
        <message>
            <source>Nobody knows whether the mail arrived.</source>
            <translation>メールが届いたかどうか、わかりません。</translation>
        </message>
        <message>
            <source>Not tried</source>
            <translation>未実行</translation>
        </message>
        <message>
            <source>Open as a draft in {program}</source>
            <translation>{program} で下書きとして開く</translation>
        </message>
        <message>
            <source>Open each of them in your mail program and press Send there.</source>
            <translation>それぞれをメールソフトで開き、そちらで [送信] を押してください。</translation>
        </message>
        <message>
            <source>Open in Thunderbird</source>
            <translation>Thunderbird で開く</translation>
        </message>
        <message>
            <source>Open it in your mail program and press Send there.</source>
            <translation>メールソフトで開き、そちらで [送信] を押してください。</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>開きました</translation>
        </message>
        <message>
            <source>Opened in {program}. Press Send there.</source>
            <translation>{program} で開きました。そちらで [送信] を押してください。</translation>
        </message>
        <message>
            <source>Put among the drafts of {program}</source>
            <translation>{program} の下書きに保存</translation>
        </message>
        <message>
            <source>STARTTLS is not offered</source>
            <translation>サーバーが STARTTLS に対応していません</translation>
        </message>
        <message>
            <source>Save as drafts…</source>
            <translation>下書きとして保存…</translation>
        </message>
        <message>
            <source>Save samples for a support case…</source>
            <translation>サポートケース用にサンプルを保存…</translation>
        </message>
        <message>
            <source>Save the drafts, or submit fewer samples.</source>
            <translation>下書きを保存するか、提出するサンプルを減らしてください。</translation>
        </message>
        <message>
            <source>Save the samples to hand them in…</source>
            <translation>提出用にサンプルを保存…</translation>
        </message>
        <message>
            <source>Save the samples, and hand them in there.</source>
            <translation type="vanished">サンプルを保存し、提出先のサイトから提出してください。</translation>
        </message>
        <message>
            <source>Save the samples, and hand them in with a support case or on its web page.</source>
            <translation>サンプルを保存し、サポートケースまたは提出先の Web ページから提出してください。</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>保存しました</translation>
        </message>
        <message>
            <source>Saved earlier</source>
            <translation>以前に保存しました</translation>
        </message>
        <message>
            <source>Send from {program}</source>
            <translation>{program} から送信</translation>
        </message>
        <message>
            <source>Sending was interrupted before: {sent} sent, {unknown} perhaps, {missing} missing. Add the same messages and send them: what has arrived does not go again.</source>
            <translation>前回の送信は中断されました: 送信済み {sent} 通、不明 {unknown} 通、未送信 {missing} 通。同じメッセージを追加して送信してください。届いたものが再び送られることはありません。</translation>
        </message>
        <message>
            <source>Sent from {program}. Intact cannot see what happens next.</source>
            <translation>{program} から送信しました。その後どうなったかは Intact からは見えません。</translation>
        </message>
        <message>
            <source>Share with {program}</source>
            <translation>{program} で共有</translation>
        </message>
        <message>
            <source>Start it yourself and try again.</source>
            <translation>手動で起動してから、もう一度お試しください。</translation>
        </message>
        <message>
            <source>Submit fewer or smaller samples at a time.</source>
            <translation>一度に提出するサンプルを減らすか、小さいサンプルにしてください。</translation>
        </message>
        <message>
            <source>Taken by the mail server</source>
            <translation>メールサーバーが受け付けました</translation>
        </message>
        <message>
            <source>Taken by the mail server earlier</source>
            <translation>以前にメールサーバーが受け付けました</translation>
        </message>
        <message>
            <source>The address of this destination is not set yet.</source>
            <translation>この提出先のアドレスがまだ設定されていません。</translation>
        </message>
        <message>
            <source>The attached bytes are identical</source>
            <translation>添付されるデータはバイト単位で同一です</translation>
        </message>
        <message>
            <source>The certificate of “{host}” cannot be accepted.</source>
            <translation>「{host}」の証明書を受け入れられません。</translation>
        </message>
        <message>
            <source>The certificate of “{host}” is not valid today.</source>
            <translation>「{host}」の証明書は、今日の日付では有効ではありません。</translation>
        </message>
        <message>
            <source>The command “{program}” gave Intact no access token.</source>
            <translation>コマンド「{program}」からアクセストークンを取得できませんでした。</translation>
        </message>
        <message>
            <source>The connection to “{host}” broke off.</source>
            <translation>「{host}」への接続が切れました。</translation>
        </message>
        <message>
            <source>The connection to “{host}” would not be protected.</source>
            <translation>「{host}」への接続を保護できません。</translation>
        </message>
        <message>
            <source>The draft is in the mailbox {program}.</source>
            <translation>メールボックス {program} に下書きを保存しました。</translation>
        </message>
        <message>
            <source>The draft is saved.</source>
            <translation>下書きを保存しました。</translation>
        </message>
        <message>
            <source>The files could not be written.</source>
            <translation>ファイルを書き込めませんでした。</translation>
        </message>
        <message>
            <source>The mail is larger than the mail server allows.</source>
            <translation>メールが、メールサーバーの上限を超えています。</translation>
        </message>
        <message>
            <source>The mail program would damage this sample</source>
            <translation>メールソフトがこのサンプルを壊してしまいます</translation>
        </message>
        <message>
            <source>The mail program writes the samples anew</source>
            <translation>メールソフトがサンプルを作り直します</translation>
        </message>
        <message>
            <source>The mail server did not accept name and password.</source>
            <translation>メールサーバーが、名前とパスワードを受け付けませんでした。</translation>
        </message>
        <message>
            <source>The mail server did not take the mail.</source>
            <translation>メールサーバーがメールを受け付けませんでした。</translation>
        </message>
        <message>
            <source>The mail server does not take mails at the moment.</source>
            <translation>メールサーバーは、現在メールを受け付けていません。</translation>
        </message>
        <message numerus="yes">
            <source>The mail server has taken %n mail(s).</source>
            <translation>
                <numerusform>メールサーバーが %n 通のメールを受け付けました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The mail server has taken %n mails.</source>
            <translation type="vanished">
                <numerusform>メールサーバーが %n 通のメールを受け付けました。</numerusform>
            </translation>
        </message>
        <message>
            <source>The mail server has taken it.</source>
            <translation>メールサーバーがメールを受け付けました。</translation>
        </message>
        <message>
            <source>The mail server takes no mail from {address}.</source>
            <translation>このメールサーバーは、{address} からのメールを受け付けません。</translation>
        </message>
        <message>
            <source>The mail server takes no mail to {address}.</source>
            <translation>このメールサーバーは、{address} 宛てのメールを受け付けません。</translation>
        </message>
        <message>
            <source>The octets may differ, and DKIM signatures break</source>
            <translation>オクテットが変わり、DKIM 署名が無効になることがあります</translation>
        </message>
        <message>
            <source>The password of this account is needed.</source>
            <translation>このアカウントのパスワードが必要です。</translation>
        </message>
        <message>
            <source>The sample is saved.</source>
            <translation>サンプルを保存しました。</translation>
        </message>
        <message>
            <source>The virus scanner of this computer took the file away.</source>
            <translation>このコンピューターのウイルス対策ソフトが、ファイルを取り除きました。</translation>
        </message>
        <message>
            <source>There is no mail server called “{host}”.</source>
            <translation>「{host}」というメールサーバーはありません。</translation>
        </message>
        <message>
            <source>There is no room left on the mail server.</source>
            <translation>メールサーバーに空き容量がありません。</translation>
        </message>
        <message>
            <source>There is no sample to submit.</source>
            <translation>提出するサンプルがありません。</translation>
        </message>
        <message>
            <source>These are too many mails to open a window for each.</source>
            <translation>メールが多すぎて、1 通ずつウィンドウを開けません。</translation>
        </message>
        <message>
            <source>This destination takes no mail.</source>
            <translation>この提出先はメールを受け付けません。</translation>
        </message>
        <message>
            <source>This mail server passes no mail on to {address}.</source>
            <translation>このメールサーバーは、{address} 宛てのメールを中継しません。</translation>
        </message>
        <message>
            <source>This mail server would change one of the samples.</source>
            <translation>このメールサーバーを通すと、サンプルの 1 件が変更されてしまいます。</translation>
        </message>
        <message>
            <source>This way cannot carry these samples, so nothing went out.</source>
            <translation>この送付方法ではこれらのサンプルを送れないため、何も送られていません。</translation>
        </message>
        <message>
            <source>Try again later.</source>
            <translation>後でもう一度お試しください。</translation>
        </message>
        <message>
            <source>Try again when you like.</source>
            <translation>いつでもやり直せます。</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>もう一度お試しください。</translation>
        </message>
        <message>
            <source>Use the server that your mail program uses.</source>
            <translation>メールソフトで使っているサーバーを指定してください。</translation>
        </message>
        <message>
            <source>Wait until that is through, then try again.</source>
            <translation>終わるまで待ってから、もう一度お試しください。</translation>
        </message>
        <message>
            <source>What answers as “{host}” is another server.</source>
            <translation>「{host}」として応答しているのは、別のサーバーです。</translation>
        </message>
        <message>
            <source>What answers as “{host}” is no such mail server.</source>
            <translation>「{host}」として応答しているのは、該当するメールサーバーではありません。</translation>
        </message>
        <message>
            <source>You cancelled it.</source>
            <translation>キャンセルしました。</translation>
        </message>
        <message>
            <source>Your mailbox has no folder for drafts.</source>
            <translation>メールボックスに下書き用のフォルダーがありません。</translation>
        </message>
        <message>
            <source>Your organisation does not allow this way.</source>
            <translation>この送付方法は、組織で許可されていません。</translation>
        </message>
        <message>
            <source>a part of the system is missing here</source>
            <translation>システムの一部が見つかりません</translation>
        </message>
        <message>
            <source>a sample would be damaged</source>
            <translation>サンプルが壊れます</translation>
        </message>
        <message>
            <source>it would change one of these samples</source>
            <translation>サンプルの 1 件が変更されてしまいます</translation>
        </message>
        <message>
            <source>made anew by {program}: not unchanged</source>
            <translation>{program} が作り直すため変更あり</translation>
        </message>
        <message>
            <source>no mail program is set up here for other programs to use</source>
            <translation>ほかのプログラムから使えるメールソフトが設定されていません</translation>
        </message>
        <message>
            <source>no program opens .eml files here</source>
            <translation>.eml ファイルを開くプログラムがありません</translation>
        </message>
        <message>
            <source>no such server is set up for {program}</source>
            <translation>{program} には該当するサーバーが設定されていません</translation>
        </message>
        <message>
            <source>no window can be opened here</source>
            <translation>ここではウィンドウを開けません</translation>
        </message>
        <message>
            <source>not known whether unchanged</source>
            <translation>変更の有無は不明</translation>
        </message>
        <message>
            <source>not on this operating system</source>
            <translation>この OS では使えません</translation>
        </message>
        <message>
            <source>only needed where Intact runs in a sandbox</source>
            <translation>Intact がサンドボックス内で動作する場合にのみ必要です</translation>
        </message>
        <message>
            <source>there is more in one mail than {program} can be told at once</source>
            <translation>1 通の内容が多すぎて、{program} に一度に渡せません</translation>
        </message>
        <message>
            <source>there is no mail, only samples to save</source>
            <translation>メールは作られず、保存するサンプルだけです</translation>
        </message>
        <message>
            <source>too many mails for a window each</source>
            <translation>メールが多すぎて、1 通ずつウィンドウを開けません</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>変更なし</translation>
        </message>
        <message>
            <source>unchanged but for line ends</source>
            <translation type="vanished">改行以外は変更なし</translation>
        </message>
        <message>
            <source>unchanged in all that matters</source>
            <translation>重要な部分は変更なし</translation>
        </message>
        <message>
            <source>your mail program</source>
            <translation>お使いのメールソフト</translation>
        </message>
        <message>
            <source>your organisation does not allow it</source>
            <translation>組織で許可されていません</translation>
        </message>
        <message>
            <source>{done} of {total} drafts are in your mailbox, and {unknown} may be.</source>
            <translation>{total} 通のうち {done} 通の下書きがメールボックスに保存されました。ほかに {unknown} 通が保存されている可能性があります。</translation>
        </message>
        <message>
            <source>{done} of {total} drafts are in your mailbox.</source>
            <translation>{total} 通のうち {done} 通の下書きがメールボックスに保存されました。</translation>
        </message>
        <message>
            <source>{done} of {total} mails had been handed over before.</source>
            <translation>{total} 通のうち {done} 通のメールは、すでに引き渡されていました。</translation>
        </message>
        <message>
            <source>{done} of {total} mails have gone, and {unknown} may have arrived.</source>
            <translation>{total} 通のうち {done} 通のメールを送信しました。ほかに {unknown} 通が届いている可能性があります。</translation>
        </message>
        <message>
            <source>{done} of {total} mails have gone.</source>
            <translation>{total} 通のうち {done} 通のメールを送信しました。</translation>
        </message>
        <message>
            <source>{program} did not start.</source>
            <translation>{program} が起動しませんでした。</translation>
        </message>
        <message>
            <source>{program} is installed, but is not your mail program here</source>
            <translation>{program} はインストールされていますが、既定のメールソフトではありません</translation>
        </message>
        <message>
            <source>{program} is not installed here</source>
            <translation>{program} はインストールされていません</translation>
        </message>
        <message>
            <source>{program} is shut off from other programs’ files here</source>
            <translation>{program} は、ここではほかのプログラムのファイルを読めません</translation>
        </message>
        <message>
            <source>{program} needs a terminal window, and none was found</source>
            <translation>{program} にはターミナルが必要ですが、見つかりませんでした</translation>
        </message>
        <message>
            <source>{program} takes only samples that came as .msg files as messages</source>
            <translation>{program} がメッセージとして扱えるのは、.msg ファイルのサンプルだけです</translation>
        </message>
        <message>
            <source>{program} was not found on this computer.</source>
            <translation>このコンピューターに {program} が見つかりませんでした。</translation>
        </message>
        <message>
            <source>{program} was started, but takes no more mails yet.</source>
            <translation type="vanished">{program} は起動しましたが、まだ次のメールを受け取れません。</translation>
        </message>
        <message>
            <source>{program} would attach the samples in a form this destination does not take</source>
            <translation>{program} が添付する形式を、この提出先は受け付けません</translation>
        </message>
        <message>
            <source>{program} would open, and is not known to take such mails over</source>
            <translation>{program} で開かれますが、このようなメールに対応しているか不明です</translation>
        </message>
        <message>
            <source>“{address}” is no address that a mail can go to.</source>
            <translation>「{address}」は、メールを送れるアドレスではありません。</translation>
        </message>
        <message>
            <source>“{host}” cannot be reached from here.</source>
            <translation>ここからは「{host}」に接続できません。</translation>
        </message>
        <message>
            <source>“{host}” cannot prove who it is.</source>
            <translation>「{host}」が本物のサーバーであることを確認できません。</translation>
        </message>
        <message>
            <source>“{host}” did not answer in time.</source>
            <translation>「{host}」から時間内に応答がありませんでした。</translation>
        </message>
        <message>
            <source>“{host}” does not take connections there.</source>
            <translation>「{host}」は、このポートでは接続を受け付けていません。</translation>
        </message>
        <message>
            <source>“{host}” offers no way to log in that is set up here.</source>
            <translation>「{host}」には、ここで設定されているログイン方法がありません。</translation>
        </message>
        <message>
            <source>“{name}” goes as a file, as this destination asks.</source>
            <translation>「{name}」は、この提出先の指定により、ファイルとして送られます。</translation>
        </message>
        <message>
            <source>“{name}” goes as a file: it holds NUL characters, which no mail can carry.</source>
            <translation>「{name}」は、メールでは送れない NUL 文字が含まれているため、ファイルとして送られます。</translation>
        </message>
        <message>
            <source>“{name}” goes as a file: it holds odd line ends, which a mail would change.</source>
            <translation>「{name}」は、メールにすると変わってしまう特殊な改行が含まれているため、ファイルとして送られます。</translation>
        </message>
        <message>
            <source>“{name}” goes as a file: its lines are too long for a mail (998 at most).</source>
            <translation>「{name}」は、メールにするには長すぎる行 (上限 998) があるため、ファイルとして送られます。</translation>
        </message>
        <message>
            <source>“{program}” did not let Intact log in.</source>
            <translation type="vanished">コマンド「{program}」からアクセストークンを取得できませんでした。</translation>
        </message>
    </context>
    <context>
        <name>DestinationBar</name>
        <message>
            <source>Choose who should get the samples</source>
            <translation>サンプルの提出先を選択</translation>
        </message>
        <message>
            <source>More</source>
            <translation>詳しく</translation>
        </message>
        <message>
            <source>S&amp;ubmit to</source>
            <translation>提出先(&amp;U)</translation>
        </message>
        <message>
            <source>Submit to</source>
            <translation>提出先</translation>
        </message>
        <message>
            <source>Used lately</source>
            <translation type="vanished">最近使用</translation>
        </message>
        <message>
            <source>Used recently</source>
            <translation>最近使用</translation>
        </message>
        <message>
            <source>What to know about this destination</source>
            <translation>この提出先について知っておくこと</translation>
        </message>
        <message>
            <source>What to know about this recipient</source>
            <translation type="vanished">この提出先について知っておくこと</translation>
        </message>
        <message>
            <source>Your organisation</source>
            <translation>あなたの組織</translation>
        </message>
    </context>
    <context>
        <name>DestinationsPage</name>
        <message>
            <source>Address for {title}</source>
            <translation>{title} のアドレス</translation>
        </message>
        <message>
            <source>Addresses</source>
            <translation>アドレス</translation>
        </message>
        <message>
            <source>Chosen when Intact &amp;starts</source>
            <translation type="vanished">Intact の起動時に選択(&amp;S)</translation>
        </message>
        <message>
            <source>Default de&amp;stination</source>
            <translation>既定の提出先(&amp;S)</translation>
        </message>
        <message>
            <source>The one chosen last</source>
            <translation>前回選択したもの</translation>
        </message>
        <message>
            <source>Where a field is empty, the address that stands in it in grey is used.</source>
            <translation>空欄の場合は、灰色で表示されているアドレスが使われます。</translation>
        </message>
        <message>
            <source>Where samples go</source>
            <translation>サンプルの提出先</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>未設定</translation>
        </message>
        <message>
            <source>“{address}” is not a complete mail address.</source>
            <translation>「{address}」は正しい形のメールアドレスではありません。</translation>
        </message>
    </context>
    <context>
        <name>Details</name>
        <message>
            <source>&amp;Check</source>
            <translation>確認(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Headers</source>
            <translation>ヘッダー(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Links</source>
            <translation>リンク(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Message</source>
            <translation>本文(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Source</source>
            <translation>ソース(&amp;S)</translation>
        </message>
        <message>
            <source>Con&amp;version</source>
            <translation>変換(&amp;V)</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>詳細</translation>
        </message>
        <message>
            <source>From {sender}</source>
            <translation>差出人: {sender}</translation>
        </message>
        <message>
            <source>From {sender}, dated {date}</source>
            <translation>差出人: {sender}、日付: {date}</translation>
        </message>
        <message>
            <source>From {sender}, received {date}</source>
            <translation>差出人: {sender}、受信日: {date}</translation>
        </message>
        <message>
            <source>Select a sample to see what was found</source>
            <translation>サンプルを選ぶと、チェック結果が表示されます</translation>
        </message>
    </context>
    <context>
        <name>Disguises</name>
        <message>
            <source>Dots or blanks at its end hide that it really ends in {ending}.</source>
            <translation type="vanished">末尾の点や空白により、実際の拡張子 {ending} が隠されています。</translation>
        </message>
        <message>
            <source>Dots or spaces at its end hide that it really ends in {ending}.</source>
            <translation>末尾の点や空白により、実際の拡張子 {ending} が隠されています。</translation>
        </message>
        <message>
            <source>Hidden characters turn its name around; it really ends in {ending}.</source>
            <translation>見えない文字で名前の一部が逆順に表示されています。実際の拡張子は {ending} です。</translation>
        </message>
        <message>
            <source>Hidden signs turn its name around; it really ends in {ending}.</source>
            <translation type="vanished">見えない文字で名前の一部が逆順に表示されています。実際の拡張子は {ending} です。</translation>
        </message>
        <message>
            <source>It has two endings; what counts is the last one, {ending}.</source>
            <translation>拡張子が 2 つあります。有効なのは最後の {ending} です。</translation>
        </message>
        <message>
            <source>Its name holds characters that cannot be seen.</source>
            <translation>名前に、目に見えない文字が含まれています。</translation>
        </message>
        <message>
            <source>Its name holds signs that cannot be seen.</source>
            <translation type="vanished">名前に、目に見えない文字が含まれています。</translation>
        </message>
        <message>
            <source>Links lead to: {hosts}</source>
            <translation>リンクの行き先: {hosts}</translation>
        </message>
        <message>
            <source>Many blanks push its real ending, {ending}, out of sight.</source>
            <translation type="vanished">多数の空白により、実際の拡張子 {ending} が見えなくなっています。</translation>
        </message>
        <message>
            <source>Many spaces push its real ending, {ending}, out of sight.</source>
            <translation>多数の空白により、実際の拡張子 {ending} が見えなくなっています。</translation>
        </message>
        <message>
            <source>Windows never shows its ending, {ending}.</source>
            <translation>拡張子 {ending} は、Windows では常に非表示になります。</translation>
        </message>
        <message>
            <source>{written} ({travels})</source>
            <translation>{written} ({travels})</translation>
        </message>
        <message>
            <source>{written} ({travels}, only looks like {looks_like})</source>
            <translation>{written} ({travels}、{looks_like} に似せたもの)</translation>
        </message>
    </context>
    <context>
        <name>DropCover</name>
        <message>
            <source>1 message</source>
            <translation>メッセージ 1 件</translation>
        </message>
        <message>
            <source>1 message from {program}</source>
            <translation>{program} のメッセージ 1 件</translation>
        </message>
        <message>
            <source>A link, not a message</source>
            <translation>メッセージではなくリンクです</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>Intact only takes copies.</source>
            <translation>Intact はコピーだけを受け取ります。</translation>
        </message>
        <message>
            <source>Intact takes messages and files</source>
            <translation>Intact が受け取るのはメッセージとファイルです</translation>
        </message>
        <message>
            <source>Let go to add</source>
            <translation>ここで放すと追加されます</translation>
        </message>
        <message>
            <source>Let go to see how to get the message itself</source>
            <translation>ここで放すと、メッセージそのものを取り出す方法が表示されます</translation>
        </message>
        <message>
            <source>Messages from {program}</source>
            <translation>{program} のメッセージ</translation>
        </message>
        <message>
            <source>Messages or files</source>
            <translation>メッセージまたはファイル</translation>
        </message>
        <message>
            <source>Please try again in a moment.</source>
            <translation>しばらくしてから、もう一度お試しください。</translation>
        </message>
        <message>
            <source>Save the message as a file and drop that instead.</source>
            <translation>メッセージをファイルとして保存し、そのファイルをドロップしてください。</translation>
        </message>
        <message>
            <source>Several messages</source>
            <translation>複数のメッセージ</translation>
        </message>
        <message>
            <source>Several messages from {program}</source>
            <translation>{program} の複数のメッセージ</translation>
        </message>
        <message>
            <source>Taking what was dropped…</source>
            <translation>ドロップされたものを取り込んでいます…</translation>
        </message>
        <message>
            <source>The mail program still works on what was dropped before</source>
            <translation>メールソフトが、前にドロップされたものをまだ処理しています</translation>
        </message>
        <message>
            <source>The other program would move this</source>
            <translation>元のプログラムから移動されてしまいます</translation>
        </message>
        <message>
            <source>{program} hands over the messages…</source>
            <translation>{program} がメッセージを渡しています…</translation>
        </message>
    </context>
    <context>
        <name>DropStrip</name>
        <message>
            <source>&amp;Open…</source>
            <translation>開く(&amp;O)…</translation>
        </message>
        <message>
            <source>Drop more messages here</source>
            <translation>メッセージをここにドロップして追加</translation>
        </message>
    </context>
    <context>
        <name>Dropping</name>
        <message>
            <source>Nothing was added: you stopped waiting for {program}. Open the message there until all of it is shown, then drag it again.</source>
            <translation>{program} の待機を中止したため、何も追加されませんでした。そちらでメッセージを開き、全体が表示されてから、もう一度ドラッグしてください。</translation>
        </message>
        <message>
            <source>The mail program</source>
            <translation>メールソフト</translation>
        </message>
        <message>
            <source>the other program</source>
            <translation>ほかのプログラム</translation>
        </message>
        <message>
            <source>{program} named the file {names} twice. So another message is missing, one whose subject ends in the same way. Please drag that one alone.</source>
            <translation>{program} からファイル {names} が 2 回渡されました。そのため、件名の末尾が同じ別のメッセージが抜けています。そのメッセージだけをドラッグしてください。</translation>
        </message>
    </context>
    <context>
        <name>EmptyArea</name>
        <message>
            <source>&amp;Open…</source>
            <translation>開く(&amp;O)…</translation>
        </message>
        <message>
            <source>Drop the messages here, straight from your mail program</source>
            <translation>メッセージを、メールソフトからここに直接ドロップしてください</translation>
        </message>
        <message>
            <source>How to send a sample &amp;by hand</source>
            <translation>サンプルを手動で送る方法(&amp;B)</translation>
        </message>
    </context>
    <context>
        <name>EntriesView</name>
        <message>
            <source>Messages in the file</source>
            <translation>ファイル内のメッセージ</translation>
        </message>
    </context>
    <context>
        <name>Entry</name>
        <message>
            <source>(no subject)</source>
            <translation>(件名なし)</translation>
        </message>
        <message>
            <source>Not received</source>
            <translation>受信したものではない</translation>
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
            <translation>サンプルは 1 件のメッセージです。また、この中のものは届いたままの形ではありません。</translation>
        </message>
        <message>
            <source>A sample is one message, and you choose which.</source>
            <translation>サンプルは 1 件のメッセージです。どれにするかを選んでください。</translation>
        </message>
        <message>
            <source>Add it again from where it is now.</source>
            <translation>現在の場所から、もう一度追加してください。</translation>
        </message>
        <message>
            <source>Add it again to have it read.</source>
            <translation>読み取るには、もう一度追加してください。</translation>
        </message>
        <message>
            <source>Add the file again.</source>
            <translation>ファイルをもう一度追加してください。</translation>
        </message>
        <message>
            <source>Add the message that it came in, encrypted as it is.</source>
            <translation>これが入っていたメッセージを、暗号化されたまま追加してください。</translation>
        </message>
        <message>
            <source>Add the message that it came with.</source>
            <translation>これが添付されていたメッセージを追加してください。</translation>
        </message>
        <message>
            <source>Allow it in the system settings (Privacy &amp; Security, Automation), or drag the message to the desktop first and from there to Intact.</source>
            <translation>システム設定 (プライバシーとセキュリティ、オートメーション) で許可するか、メッセージを先にデスクトップにドラッグし、そこから Intact にドラッグしてください。</translation>
        </message>
        <message>
            <source>Another message may stand now where this one was found.</source>
            <translation>このメッセージがあった場所に、今は別のメッセージがある可能性があります。</translation>
        </message>
        <message>
            <source>Archives inside of an archive are not looked into.</source>
            <translation>圧縮ファイルの中の圧縮ファイルは調べません。</translation>
        </message>
        <message>
            <source>Ask whoever looks after the scanner to release the file, then add it again.</source>
            <translation>ウイルス対策ソフトの管理者に解除を依頼し、もう一度追加してください。</translation>
        </message>
        <message>
            <source>Choose fewer files, or a folder further down.</source>
            <translation>ファイルを減らすか、もっと下の階層のフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>Choose the file of the message itself.</source>
            <translation>メッセージそのもののファイルを選んでください。</translation>
        </message>
        <message>
            <source>Choose the folder that holds the messages.</source>
            <translation>メッセージが入っているフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>Choose the messages that are in it.</source>
            <translation>中のメッセージを選んでください。</translation>
        </message>
        <message>
            <source>Close it elsewhere, or save a copy of the message in a folder of your own.</source>
            <translation>別のプログラムで開いていれば閉じるか、メッセージのコピーを自分のフォルダーに保存してください。</translation>
        </message>
        <message>
            <source>Copy or save it to this computer first, and add that copy.</source>
            <translation>先にこのコンピューターにコピーまたは保存し、そのコピーを追加してください。</translation>
        </message>
        <message>
            <source>Devices, pipes, and links inside folders are not opened.</source>
            <translation>デバイス、パイプ、フォルダー内のリンクは開きません。</translation>
        </message>
        <message>
            <source>Download the message there, and add that file.</source>
            <translation>そちらでメッセージをダウンロードし、そのファイルを追加してください。</translation>
        </message>
        <message>
            <source>Download the message there, and drop that file here.</source>
            <translation>そちらでメッセージをダウンロードし、そのファイルをここにドロップしてください。</translation>
        </message>
        <message>
            <source>Drag it to the desktop first and from there to Intact, or save it: File &gt; Save As, format Raw Message Source.</source>
            <translation>先にデスクトップにドラッグし、そこから Intact にドラッグしてください。または、[ファイル] &gt; [別名で保存] で、フォーマット「Rawメッセージのソース」を選んで保存してください。</translation>
        </message>
        <message>
            <source>Drag the message out of Thunderbird, or save it from there.</source>
            <translation>Thunderbird からメッセージをドラッグするか、Thunderbird で保存してください。</translation>
        </message>
        <message>
            <source>Everything else it set holds.</source>
            <translation>組織のほかの設定はすべて有効です。</translation>
        </message>
        <message>
            <source>Export of Outlook for Mac: a ZIP archive of XML files</source>
            <translation>Outlook for Mac のエクスポート: XML ファイルをまとめた ZIP ファイル</translation>
        </message>
        <message>
            <source>Extensible Storage Engine database</source>
            <translation>Extensible Storage Engine データベース</translation>
        </message>
        <message>
            <source>Forward it as an attachment from your mail program, as the guide shows.</source>
            <translation>ガイドのとおりに、メールソフトから添付ファイルとして転送してください。</translation>
        </message>
        <message>
            <source>If it came by mail, do not start it.</source>
            <translation>メールで届いたものなら、実行しないでください。</translation>
        </message>
        <message>
            <source>If it holds a whole mail folder, save the message alone from there.</source>
            <translation>メールフォルダー全体のファイルなら、そこからメッセージだけを保存してください。</translation>
        </message>
        <message>
            <source>Intact cannot read this kind of file yet ({kind})</source>
            <translation>Intact は、この種類のファイル ({kind}) をまだ読み取れません</translation>
        </message>
        <message>
            <source>Intact does not look into archives, and they are not accepted.</source>
            <translation>Intact は圧縮ファイルの中を調べません。圧縮ファイルは提出先でも受け付けられません。</translation>
        </message>
        <message>
            <source>Intact looks into it only where it is a file of its own.</source>
            <translation>Intact が中を調べるのは、単独のファイルになっている場合だけです。</translation>
        </message>
        <message>
            <source>Intact may not ask Mail for the message</source>
            <translation>「メール」アプリにメッセージを要求する許可がありません</translation>
        </message>
        <message>
            <source>Intact never asks for the password of a file.</source>
            <translation>Intact がファイルのパスワードを尋ねることはありません。</translation>
        </message>
        <message>
            <source>Intact takes up to {limit} files at a time, from folders up to {depth} deep.</source>
            <translation>Intact が一度に取り込むのは {limit} ファイルまで、フォルダーの深さは {depth} 階層までです。</translation>
        </message>
        <message>
            <source>Intact unpacks up to {limit} of one archive.</source>
            <translation>Intact が 1 つの圧縮ファイルから展開するのは {limit} までです。</translation>
        </message>
        <message>
            <source>Intact waited for {seconds} s.</source>
            <translation>Intact は {seconds} 秒待ちました。</translation>
        </message>
        <message>
            <source>It announced a file, but none came in time.</source>
            <translation>ファイルを渡すと通知がありましたが、時間内に届きませんでした。</translation>
        </message>
        <message>
            <source>It announced the message and then did not hand it over.</source>
            <translation>メッセージを渡すと通知がありましたが、実際には渡されませんでした。</translation>
        </message>
        <message>
            <source>It does not begin with the header lines of a message.</source>
            <translation>メッセージのヘッダー行で始まっていません。</translation>
        </message>
        <message>
            <source>It has {size}; Intact reads up to {limit}.</source>
            <translation>サイズは {size} です。Intact が読み取れるのは {limit} までです。</translation>
        </message>
        <message>
            <source>It is broken, or made to overwhelm programs that unpack it.</source>
            <translation>壊れているか、展開するプログラムに負荷をかけるために作られています。</translation>
        </message>
        <message>
            <source>It is of a kind that Intact does not know.</source>
            <translation>Intact で扱えない種類のファイルです。</translation>
        </message>
        <message>
            <source>It lets no program read the message.</source>
            <translation>どのプログラムもメッセージを読み取れません。</translation>
        </message>
        <message>
            <source>It may have to load it from the mail server first.</source>
            <translation>先にメールサーバーから読み込む必要があるのかもしれません。</translation>
        </message>
        <message>
            <source>It names the messages of the folder, and holds none of them.</source>
            <translation>フォルダー内のメッセージの一覧だけで、メッセージ自体は含まれていません。</translation>
        </message>
        <message>
            <source>It offered files and then named none.</source>
            <translation>ファイルを渡そうとしましたが、どのファイルか示されませんでした。</translation>
        </message>
        <message>
            <source>It takes up to {limit} of one file.</source>
            <translation>1 つのファイルから取り込むのは {limit} 件までです。</translation>
        </message>
        <message>
            <source>It was moved or deleted, or its drive was taken away.</source>
            <translation>移動または削除されたか、ドライブが取り外されました。</translation>
        </message>
        <message>
            <source>Look at what is attached to it, and choose one of those.</source>
            <translation>添付されているものを確認し、その中から選んでください。</translation>
        </message>
        <message>
            <source>Look at your settings, and set again what is missing.</source>
            <translation>設定を確認し、足りないものを設定し直してください。</translation>
        </message>
        <message>
            <source>Mail folder of UW IMAP or Alpine</source>
            <translation>UW IMAP または Alpine のメールフォルダー</translation>
        </message>
        <message>
            <source>Mail in a browser often gives a link when it is dragged.</source>
            <translation>ブラウザーのメールをドラッグすると、リンクになることがよくあります。</translation>
        </message>
        <message>
            <source>Mail may not be asked for the message</source>
            <translation type="vanished">「メール」アプリにメッセージを要求する許可がありません</translation>
        </message>
        <message>
            <source>Messages are read apart from the rest; nothing else suffered.</source>
            <translation>メッセージはほかの部分と切り離して読み取られるため、ほかに影響はありません。</translation>
        </message>
        <message>
            <source>More than one “From ” line (RFC 4155)</source>
            <translation>「From 」行が複数あります (RFC 4155)</translation>
        </message>
        <message>
            <source>Mork database</source>
            <translation>Mork データベース</translation>
        </message>
        <message>
            <source>No header section (RFC 5322, 2.2)</source>
            <translation>ヘッダー部なし (RFC 5322, 2.2)</translation>
        </message>
        <message>
            <source>No message was found in this archive ({kind})</source>
            <translation>この圧縮ファイル ({kind}) にメッセージはありませんでした</translation>
        </message>
        <message>
            <source>No such message is attached to this one</source>
            <translation>そのようなメッセージは、このメッセージに添付されていません</translation>
        </message>
        <message>
            <source>Not read: no protected process can be started here</source>
            <translation>読み取られていません: 保護されたプロセスを起動できません</translation>
        </message>
        <message>
            <source>Not read: you stopped it</source>
            <translation>読み取られていません: 停止しました</translation>
        </message>
        <message>
            <source>Notes Storage Facility</source>
            <translation>Notes Storage Facility</translation>
        </message>
        <message>
            <source>Only attached messages can be taken out, not other files.</source>
            <translation>取り出せるのは添付メッセージだけです。ほかのファイルは取り出せません。</translation>
        </message>
        <message>
            <source>Only the message itself shows how it travelled; a copy of its text does not.</source>
            <translation>メッセージがどのような経路で届いたかは、メッセージそのものにしか残っていません。本文のコピーではわかりません。</translation>
        </message>
        <message>
            <source>Only the subject of this message arrived</source>
            <translation>このメッセージの件名だけが届きました</translation>
        </message>
        <message>
            <source>Only {program} itself can open it.</source>
            <translation>これを開けるのは {program} だけです。</translation>
        </message>
        <message>
            <source>Open it in Notes, and export the message from there, as the guide shows.</source>
            <translation>Notes で開き、ガイドのとおりにメッセージをエクスポートしてください。</translation>
        </message>
        <message>
            <source>Open it in Outlook Express, and drag the message to the desktop from there.</source>
            <translation>Outlook Express で開き、メッセージをデスクトップにドラッグしてください。</translation>
        </message>
        <message>
            <source>Open it in Outlook, and drag the message from there.</source>
            <translation>Outlook で開き、メッセージをそこからドラッグしてください。</translation>
        </message>
        <message>
            <source>Open it in Outlook, and drag the message to the desktop from there.</source>
            <translation>Outlook で開き、メッセージをデスクトップにドラッグしてください。</translation>
        </message>
        <message>
            <source>Open the folder in your mail program, and save the message from there.</source>
            <translation>メールソフトでフォルダーを開き、そこからメッセージを保存してください。</translation>
        </message>
        <message>
            <source>Open the message there until all of it is shown, then drag it again.</source>
            <translation>そちらでメッセージを開き、全体が表示されてから、もう一度ドラッグしてください。</translation>
        </message>
        <message>
            <source>Open the message there until all of it is shown, then drag it again. If you dragged many, drag fewer at a time.</source>
            <translation>そちらでメッセージを開き、全体が表示されてから、もう一度ドラッグしてください。多数をドラッグした場合は、一度にドラッグする数を減らしてください。</translation>
        </message>
        <message>
            <source>Open the message there until all of it is shown, then save.</source>
            <translation>そちらでメッセージを開き、全体が表示されてから保存してください。</translation>
        </message>
        <message>
            <source>Open your mail program, and drag the message to the desktop from there.</source>
            <translation>メールソフトを開き、メッセージをデスクトップにドラッグしてください。</translation>
        </message>
        <message>
            <source>Opening it over a network would tell another computer who you are.</source>
            <translation>ネットワーク経由で開くと、あなたがだれかを別のコンピューターに知らせることになります。</translation>
        </message>
        <message>
            <source>Outlook Express message folder, 0xFE12ADCF</source>
            <translation>Outlook Express のメッセージフォルダー、0xFE12ADCF</translation>
        </message>
        <message>
            <source>Personal folder file ([MS-PST])</source>
            <translation>個人用フォルダーファイル ([MS-PST])</translation>
        </message>
        <message>
            <source>Please tell your helpdesk.</source>
            <translation>ヘルプデスクに知らせてください。</translation>
        </message>
        <message>
            <source>Programs from Snap or Flatpak may keep such files to themselves. Others make none where the subject is too long for the name of a file.</source>
            <translation>Snap や Flatpak のプログラムは、このようなファイルを外に見せないことがあります。また、件名がファイル名には長すぎると、ファイルを作らないプログラムもあります。</translation>
        </message>
        <message>
            <source>Put those you mean into a folder of their own, and add that.</source>
            <translation>必要なメッセージを専用のフォルダーに移し、そのフォルダーを追加してください。</translation>
        </message>
        <message>
            <source>Reading this took too long, so Intact gave up</source>
            <translation>読み取りに時間がかかりすぎたため、中止しました</translation>
        </message>
        <message>
            <source>Samples and messages are not touched by that.</source>
            <translation>サンプルやメッセージに影響はありません。</translation>
        </message>
        <message>
            <source>Save it there as a file, and drop that file on this window.</source>
            <translation>そちらでファイルとして保存し、そのファイルをこのウィンドウにドロップしてください。</translation>
        </message>
        <message>
            <source>Save the message again from your mail program.</source>
            <translation>メールソフトから、メッセージをもう一度保存してください。</translation>
        </message>
        <message>
            <source>Save the message as a file there, and drop that file here.</source>
            <translation>そちらでメッセージをファイルとして保存し、そのファイルをここにドロップしてください。</translation>
        </message>
        <message>
            <source>Save the message in your own folder from there, and drop that file here.</source>
            <translation>そちらから自分のフォルダーにメッセージを保存し、そのファイルをここにドロップしてください。</translation>
        </message>
        <message>
            <source>Save the message itself from your mail program, as .eml or .msg.</source>
            <translation>メールソフトから、メッセージそのものを .eml または .msg で保存してください。</translation>
        </message>
        <message>
            <source>Save them in your own folder, and drop them from there.</source>
            <translation>自分のフォルダーに保存し、そこからドロップしてください。</translation>
        </message>
        <message>
            <source>Scheme of the address: {scheme}</source>
            <translation>アドレスのスキーム: {scheme}</translation>
        </message>
        <message>
            <source>Scheme of the address: {scheme}; addresses: {count}</source>
            <translation>アドレスのスキーム: {scheme}、アドレスの数: {count}</translation>
        </message>
        <message>
            <source>So much of it is broken that the message cannot be found.</source>
            <translation>破損の程度が大きく、メッセージが見つかりません。</translation>
        </message>
        <message>
            <source>Some files here were not taken: there are too many</source>
            <translation>ファイルが多すぎるため、一部は取り込まれませんでした</translation>
        </message>
        <message>
            <source>Some messages are made to keep programs busy without end.</source>
            <translation>プログラムを際限なく動かし続けるように作られたメッセージもあります。</translation>
        </message>
        <message>
            <source>Something went wrong in Intact itself</source>
            <translation>Intact 自体に問題が発生しました</translation>
        </message>
        <message>
            <source>Something your organisation set cannot be used: {name} {reason}</source>
            <translation type="vanished">組織の設定に使用できないものがあります: {name} {reason}</translation>
        </message>
        <message>
            <source>Something your organisation set cannot be used: “{name}” {reason}</source>
            <translation>組織の設定に使用できないものがあります: 「{name}」{reason}</translation>
        </message>
        <message>
            <source>Tell whoever looks after Intact here.</source>
            <translation>Intact の管理担当者に知らせてください。</translation>
        </message>
        <message>
            <source>The answer of the reading process broke its rules</source>
            <translation>読み取りプロセスの応答が規則に違反しました</translation>
        </message>
        <message>
            <source>The desktop passes files on for it, and had none.</source>
            <translation>ファイルはデスクトップ環境を通じて渡されるはずでしたが、何もありませんでした。</translation>
        </message>
        <message>
            <source>The mail program did not hand the message over</source>
            <translation>メールソフトがメッセージを渡しませんでした</translation>
        </message>
        <message>
            <source>The message may be made to mislead programs that read it.</source>
            <translation>読み取るプログラムを欺くように作られたメッセージかもしれません。</translation>
        </message>
        <message>
            <source>The new Outlook and mail in a browser often drag no more than that.</source>
            <translation>新しい Outlook やブラウザーのメールでは、ドラッグしても件名しか渡されないことがよくあります。</translation>
        </message>
        <message>
            <source>The other program</source>
            <translation type="vanished">ほかのプログラム</translation>
        </message>
        <message>
            <source>The other program kept this message to itself</source>
            <translation>ほかのプログラムがこのメッセージを渡しませんでした</translation>
        </message>
        <message>
            <source>The other program took too long to download this message</source>
            <translation>ほかのプログラムによるメッセージのダウンロードに、時間がかかりすぎました</translation>
        </message>
        <message>
            <source>The reading process ended without an answer</source>
            <translation>読み取りプロセスが結果を返さずに終了しました</translation>
        </message>
        <message>
            <source>The reading process was ended after {seconds} s</source>
            <translation>読み取りプロセスは {seconds} 秒後に終了させられました</translation>
        </message>
        <message>
            <source>The system keeps Intact from asking other programs.</source>
            <translation>システムが、Intact からほかのプログラムへの要求を制限しています。</translation>
        </message>
        <message>
            <source>The virus scanner blocks this file</source>
            <translation>ウイルス対策ソフトがこのファイルをブロックしています</translation>
        </message>
        <message>
            <source>There are more messages in this file than Intact takes</source>
            <translation>このファイルのメッセージは、Intact が取り込める数を超えています</translation>
        </message>
        <message>
            <source>There are no files in this folder</source>
            <translation>このフォルダーにファイルはありません</translation>
        </message>
        <message>
            <source>This archive is not sound ({kind})</source>
            <translation>この圧縮ファイル ({kind}) は正常ではありません</translation>
        </message>
        <message>
            <source>This could not be read: the reading process broke off</source>
            <translation>読み取れませんでした: 読み取りプロセスが途中で止まりました</translation>
        </message>
        <message>
            <source>This could not be read: the result makes no sense</source>
            <translation>読み取れませんでした: 結果が正しくありません</translation>
        </message>
        <message>
            <source>This does not lie on this computer</source>
            <translation>これはこのコンピューター上にありません</translation>
        </message>
        <message>
            <source>This file is damaged</source>
            <translation>このファイルは破損しています</translation>
        </message>
        <message>
            <source>This file is empty</source>
            <translation>このファイルは空です</translation>
        </message>
        <message>
            <source>This file is not a message</source>
            <translation>このファイルはメッセージではありません</translation>
        </message>
        <message>
            <source>This file is not a message ({kind})</source>
            <translation>このファイル ({kind}) はメッセージではありません</translation>
        </message>
        <message>
            <source>This file is not there any more</source>
            <translation>このファイルはもうありません</translation>
        </message>
        <message>
            <source>This file is too large to be a message</source>
            <translation>このファイルは、メッセージとしては大きすぎます</translation>
        </message>
        <message>
            <source>This file may not be opened</source>
            <translation>このファイルを開けません</translation>
        </message>
        <message>
            <source>This file was changed after it was added</source>
            <translation>このファイルは、追加した後に変更されました</translation>
        </message>
        <message>
            <source>This is a database, perhaps the whole mailbox of Windows Mail</source>
            <translation>これはデータベースです (Windows メールのメールボックス全体かもしれません)</translation>
        </message>
        <message>
            <source>This is a document ({kind}), not a message</source>
            <translation>これはメッセージではなく、文書 ({kind}) です</translation>
        </message>
        <message>
            <source>This is a folder</source>
            <translation>これはフォルダーです</translation>
        </message>
        <message>
            <source>This is a link to a web page, not a message</source>
            <translation>これはメッセージではなく、Web ページへのリンクです</translation>
        </message>
        <message>
            <source>This is a mail folder of Outlook Express (DBX)</source>
            <translation>これは Outlook Express のメールフォルダー (DBX) です</translation>
        </message>
        <message>
            <source>This is a mail folder with several messages (mbox)</source>
            <translation>これは複数のメッセージを含むメールフォルダー (mbox) です</translation>
        </message>
        <message>
            <source>This is a mail folder with several messages (mbx)</source>
            <translation>これは複数のメッセージを含むメールフォルダー (mbx) です</translation>
        </message>
        <message>
            <source>This is a picture ({kind}), not a message</source>
            <translation>これはメッセージではなく、画像 ({kind}) です</translation>
        </message>
        <message>
            <source>This is a program, not a message ({kind})</source>
            <translation>これはメッセージではなく、プログラム ({kind}) です</translation>
        </message>
        <message>
            <source>This is a saved web page ({kind}), not a message</source>
            <translation>これはメッセージではなく、保存された Web ページ ({kind}) です</translation>
        </message>
        <message>
            <source>This is a whole Notes database (NSF), not one message</source>
            <translation>これは 1 件のメッセージではなく、Notes のデータベース全体 (NSF) です</translation>
        </message>
        <message>
            <source>This is a whole Outlook mailbox (PST or OST), not one message</source>
            <translation>これは 1 件のメッセージではなく、Outlook のメールボックス全体 (PST または OST) です</translation>
        </message>
        <message>
            <source>This is a whole mail folder ({kind}), not one message</source>
            <translation>これは 1 件のメッセージではなく、メールフォルダー全体 ({kind}) です</translation>
        </message>
        <message>
            <source>This is a whole mailbox of Outlook for Mac (OLM)</source>
            <translation>これは Outlook for Mac のメールボックス全体 (OLM) です</translation>
        </message>
        <message>
            <source>This is an archive ({kind}), not a message</source>
            <translation>これはメッセージではなく、圧縮ファイル ({kind}) です</translation>
        </message>
        <message>
            <source>This is encrypted or signed text (PGP), not a message</source>
            <translation>これはメッセージではなく、暗号化または署名されたテキスト (PGP) です</translation>
        </message>
        <message>
            <source>This is locked with a password ({kind})</source>
            <translation>これはパスワードで保護されています ({kind})</translation>
        </message>
        <message>
            <source>This is not an ordinary file</source>
            <translation>これは通常のファイルではありません</translation>
        </message>
        <message>
            <source>This is only Thunderbird’s index of a mail folder (MSF)</source>
            <translation>これは Thunderbird のメールフォルダーの索引 (MSF) だけです</translation>
        </message>
        <message>
            <source>This is text, but not a message</source>
            <translation>これはテキストですが、メッセージではありません</translation>
        </message>
        <message>
            <source>Try again. If it happens again, please report it.</source>
            <translation>もう一度お試しください。再び発生する場合は報告してください。</translation>
        </message>
        <message>
            <source>Unpack it and add that file: then you can choose among its messages.</source>
            <translation>展開してからそのファイルを追加すると、中のメッセージを選べます。</translation>
        </message>
        <message>
            <source>Unpack it with its password, and add the messages that are in it.</source>
            <translation>パスワードを使って展開し、中のメッセージを追加してください。</translation>
        </message>
        <message>
            <source>Unpack it, and add the messages that are in it.</source>
            <translation>展開してから、中のメッセージを追加してください。</translation>
        </message>
        <message>
            <source>Unpack it, and add the messages that you mean.</source>
            <translation>展開してから、必要なメッセージを追加してください。</translation>
        </message>
        <message>
            <source>Unpacked, this archive is too large</source>
            <translation>この圧縮ファイルは、展開すると大きくなりすぎます</translation>
        </message>
        <message>
            <source>Waited for {seconds} s</source>
            <translation>{seconds} 秒待ちました</translation>
        </message>
        <message>
            <source>Whom to ask: {helpdesk}</source>
            <translation>問い合わせ先: {helpdesk}</translation>
        </message>
        <message>
            <source>You lack the right to read it, or another program keeps others away from it.</source>
            <translation>読み取る権限がないか、別のプログラムが使用中です。</translation>
        </message>
        <message>
            <source>Your helpdesk can find out why none starts.</source>
            <translation>起動しない理由は、ヘルプデスクで調べられます。</translation>
        </message>
        <message>
            <source>Your mail program may not have loaded the message yet.</source>
            <translation>メールソフトがまだメッセージを読み込んでいない可能性があります。</translation>
        </message>
        <message>
            <source>Your organisation has messages read in no other way.</source>
            <translation>組織の設定により、ほかの方法ではメッセージを読み取れません。</translation>
        </message>
        <message>
            <source>Your samples are safe: Intact never changes the files you add.</source>
            <translation>サンプルは無事です。追加したファイルを Intact が変更することはありません。</translation>
        </message>
        <message>
            <source>Your settings are not all kept: {reason}</source>
            <translation>設定の一部を保持できませんでした: {reason}</translation>
        </message>
        <message>
            <source>the other program</source>
            <translation>ほかのプログラム</translation>
        </message>
        <message>
            <source>{program} did not hand its files over</source>
            <translation>{program} がファイルを渡しませんでした</translation>
        </message>
        <message>
            <source>{program} did not hand the message over in time</source>
            <translation>{program} が時間内にメッセージを渡しませんでした</translation>
        </message>
        <message>
            <source>{program} handed nothing over</source>
            <translation>{program} から何も渡されませんでした</translation>
        </message>
        <message>
            <source>{program} hands over an address instead of the message</source>
            <translation>{program} が、メッセージではなくアドレスを渡しました</translation>
        </message>
        <message>
            <source>{program} named a file that Intact cannot see</source>
            <translation>{program} が示したファイルは、ここからは見えません</translation>
        </message>
        <message>
            <source>{program} named a file that is not to be seen from here</source>
            <translation type="vanished">{program} が示したファイルは、ここからは見えません</translation>
        </message>
        <message>
            <source>“{file}” is not used: line {line}: {reason}</source>
            <translation>「{file}」は使用されません: {line} 行目: {reason}</translation>
        </message>
        <message>
            <source>“{file}” is not used: {reason}</source>
            <translation>「{file}」は使用されません: {reason}</translation>
        </message>
        <message>
            <source>“{name}”, set by your organisation, cannot be used: {reason}</source>
            <translation type="vanished">組織が設定した「{name}」は使用できません: {reason}</translation>
        </message>
    </context>
    <context>
        <name>Fact</name>
        <message>
            <source>Copied</source>
            <translation>コピーしました</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Copy: {name}</source>
            <translation>コピー: {name}</translation>
        </message>
    </context>
    <context>
        <name>Fetching</name>
        <message>
            <source>A program still hands over what was dropped or pasted before.</source>
            <translation>前にドロップまたは貼り付けたものを、プログラムがまだ渡しているところです。</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>すべてのファイル (*)</translation>
        </message>
        <message>
            <source>Messages (*.eml *.emlx *.msg *.oft *.mbox *.zip *.txt winmail.dat)</source>
            <translation>メッセージ (*.eml *.emlx *.msg *.oft *.mbox *.zip *.txt winmail.dat)</translation>
        </message>
        <message>
            <source>Open messages</source>
            <translation>メッセージを開く</translation>
        </message>
        <message>
            <source>The clipboard holds no files and no source text of a message.</source>
            <translation>クリップボードに、ファイルもメッセージのソースもありません。</translation>
        </message>
    </context>
    <context>
        <name>Fidelity</name>
        <message numerus="yes">
            <source>%n attachment(s) beyond the limit had to stay out.</source>
            <translation>
                <numerusform>上限を超えた %n 個の添付ファイルを除外しました。</numerusform>
            </translation>
        </message>
        <message>
            <source>8-bit, perhaps altered: the mail program gave the message as text, so special letters in it may have been stored in another way.</source>
            <translation>8 ビット (変更の可能性あり): メールソフトがメッセージをテキストとして渡したため、特殊文字は別の形で保存されていた可能性があります。</translation>
        </message>
        <message>
            <source>A header line was only a name; it was given its colon.</source>
            <translation>名前だけのヘッダー行にコロンを付けました。</translation>
        </message>
        <message>
            <source>A line between the headers was none; it was joined to the line before.</source>
            <translation>ヘッダーの途中にヘッダーではない行があったため、前の行につなげました。</translation>
        </message>
        <message>
            <source>A mark that an editor had put in front was taken off.</source>
            <translation>エディターが先頭に付けた印を取り除きました。</translation>
        </message>
        <message>
            <source>A part of the file is damaged; something may be missing or wrong ({where}).</source>
            <translation>ファイルの一部が破損しています。欠落や誤りがある可能性があります ({where})。</translation>
        </message>
        <message>
            <source>All internet headers are as they arrived; the content is built to fit.</source>
            <translation>すべてのインターネットヘッダーは届いたままです。内容はそれに合わせて作られています。</translation>
        </message>
        <message>
            <source>All internet headers are kept, but a few lines were added or written anew.</source>
            <translation>すべてのインターネットヘッダーは残っていますが、数行が追加または書き直されています。</translation>
        </message>
        <message>
            <source>Apple Mail keeps attachments of this message elsewhere: {count} are missing.</source>
            <translation>Apple Mail がこのメッセージの添付ファイルを別の場所に保存しているため、{count} 個が欠けています。</translation>
        </message>
        <message>
            <source>Attachment {number} is a file of a Macintosh, in the form in which Outlook keeps it (MacBinary).</source>
            <translation>添付ファイル {number} は Macintosh のファイルです。Outlook に保存されている形式 (MacBinary) のままです。</translation>
        </message>
        <message>
            <source>Attachment {number} is an object of another program, kept as its raw data.</source>
            <translation>添付ファイル {number} は別のプログラムのオブジェクトです。生データのまま残しました。</translation>
        </message>
        <message>
            <source>Attachment {number} is damaged.</source>
            <translation>添付ファイル {number} は破損しています。</translation>
        </message>
        <message>
            <source>Attachment {number} lies inside too many messages and was not unfolded.</source>
            <translation>添付ファイル {number} はメッセージの入れ子が深すぎるため、展開していません。</translation>
        </message>
        <message>
            <source>Attachment {number} was only a link; the link is there as text.</source>
            <translation>添付ファイル {number} はリンクだけでした。リンクはテキストとして残っています。</translation>
        </message>
        <message>
            <source>Blanks before the headers were taken off.</source>
            <translation type="vanished">ヘッダーの前にある空白を取り除きました。</translation>
        </message>
        <message>
            <source>Every byte is the one that was received.</source>
            <translation>すべてのバイトが、受信したものと同じです。</translation>
        </message>
        <message>
            <source>Exactly as it arrived</source>
            <translation>届いたまま</translation>
        </message>
        <message>
            <source>Exactly as the file holds it</source>
            <translation>ファイルにあるまま</translation>
        </message>
        <message>
            <source>Go to the mailbox where it arrived, and save or forward it from there.</source>
            <translation>メッセージが届いたメールボックスから、保存または転送してください。</translation>
        </message>
        <message>
            <source>Half line ends inside the headers became blanks.</source>
            <translation type="vanished">ヘッダー内の不完全な改行を空白にしました。</translation>
        </message>
        <message>
            <source>Half line ends inside the headers became spaces.</source>
            <translation>ヘッダー内の不完全な改行を空白にしました。</translation>
        </message>
        <message>
            <source>Header section (Outlook: PidTagTransportMessageHeaders) byte for byte, body rebuilt</source>
            <translation>ヘッダー部 (Outlook: PidTagTransportMessageHeaders) はバイト単位で同一、本文は再構築</translation>
        </message>
        <message>
            <source>Header section (Outlook: PidTagTransportMessageHeaders) kept; Content-* fields or 8-bit letters written anew</source>
            <translation>ヘッダー部 (Outlook: PidTagTransportMessageHeaders) は維持。Content-* フィールドまたは 8 ビットの文字は書き直し</translation>
        </message>
        <message>
            <source>Hidden recipients (Bcc) that Outlook keeps stand in the headers as well.</source>
            <translation>Outlook に残っている非表示の受信者 (Bcc) も、ヘッダーに記載されています。</translation>
        </message>
        <message>
            <source>How it repeats could not be kept in full.</source>
            <translation>繰り返しの設定は、完全には残せませんでした。</translation>
        </message>
        <message>
            <source>Internet message as stored (RFC 5322)</source>
            <translation>保存されたとおりのインターネットメッセージ (RFC 5322)</translation>
        </message>
        <message>
            <source>It was not read to the end: it goes beyond a limit ({limit}).</source>
            <translation>上限 ({limit}) を超えるため、最後まで読み取っていません。</translation>
        </message>
        <message>
            <source>It was saved as text of another kind (UTF-16) and turned back.</source>
            <translation>別の種類のテキスト (UTF-16) で保存されていたため、元に戻しました。</translation>
        </message>
        <message>
            <source>Lines the mail program had added are still in it, as you asked: {names}.</source>
            <translation>メールソフトが追加した行は、ご指定のとおり残っています: {names}。</translation>
        </message>
        <message>
            <source>Lines the mail program had added were taken off: {names}.</source>
            <translation>メールソフトが追加した行を取り除きました: {names}。</translation>
        </message>
        <message>
            <source>Made up from what Outlook knows, without internet headers</source>
            <translation>Outlook にある情報から組み立てたもの (インターネットヘッダーなし)</translation>
        </message>
        <message>
            <source>No PidTagTransportMessageHeaders ([MS-OXOMSG] 2.2.1.61)</source>
            <translation>PidTagTransportMessageHeaders なし ([MS-OXOMSG] 2.2.1.61)</translation>
        </message>
        <message>
            <source>Not every byte can be called the one that was received.</source>
            <translation>すべてのバイトが受信時と同じとは言いきれません。</translation>
        </message>
        <message>
            <source>Order, borders and coding of all parts are the original.</source>
            <translation>各パートの順序、境界、エンコードは元のままです。</translation>
        </message>
        <message>
            <source>Outlook notes that its formatted text may be older than the plain text.</source>
            <translation>Outlook の記録では、書式付きテキストはプレーンテキストより古い可能性があります。</translation>
        </message>
        <message>
            <source>Part {number} of the message ({name}) is not in the file any more.</source>
            <translation>メッセージのパート {number} ({name}) は、もうファイルにありません。</translation>
        </message>
        <message>
            <source>PidTagMimeSkeleton ([MS-OXCMSG] 2.2.1.28)</source>
            <translation>PidTagMimeSkeleton ([MS-OXCMSG] 2.2.1.28)</translation>
        </message>
        <message>
            <source>Rebuilt on the plan Exchange kept</source>
            <translation>Exchange が残した構造に基づいて再構築</translation>
        </message>
        <message>
            <source>Rebuilt, and the content is proven</source>
            <translation>再構築 (内容は裏付けあり)</translation>
        </message>
        <message>
            <source>Rebuilt, headers exact</source>
            <translation>再構築 (ヘッダーは元のまま)</translation>
        </message>
        <message>
            <source>Rebuilt, headers kept</source>
            <translation>再構築 (ヘッダーは維持)</translation>
        </message>
        <message>
            <source>Spaces before the headers were taken off.</source>
            <translation>ヘッダーの前にある空白を取り除きました。</translation>
        </message>
        <message>
            <source>Special letters in the headers were written anew ({charset}).</source>
            <translation>ヘッダー内の特殊文字を書き直しました ({charset})。</translation>
        </message>
        <message>
            <source>Special letters were written anew ({charset}); they may have been otherwise.</source>
            <translation>特殊文字を書き直しました ({charset})。元は違う形だった可能性があります。</translation>
        </message>
        <message>
            <source>Stored S/MIME or PGP entity, or matching body hash (bh=, RFC 6376, 3.5)</source>
            <translation>保存された S/MIME または PGP のエンティティ、または本文ハッシュの一致 (bh=, RFC 6376, 3.5)</translation>
        </message>
        <message>
            <source>The calendar part of the meeting was made from what Outlook keeps of it.</source>
            <translation>会議の予定表部分は、Outlook に残っている情報から作成しました。</translation>
        </message>
        <message>
            <source>The content was put together again from the pieces Outlook keeps.</source>
            <translation>内容は、Outlook に残っている断片から組み立て直しました。</translation>
        </message>
        <message>
            <source>The content was stored in one piece (signed or encrypted mail), or it matches the hash in the message’s own signature (the signature itself was not checked).</source>
            <translation>内容がひとまとまりで保存されていたか (署名または暗号化されたメール)、メッセージ自体の署名内のハッシュ値と一致しています (署名そのものは検証していません)。</translation>
        </message>
        <message>
            <source>The date is given in world time: Outlook does not keep the sender’s time zone.</source>
            <translation>日付は協定世界時で示されています。Outlook には差出人のタイムゾーンが残りません。</translation>
        </message>
        <message>
            <source>The digital signature could not be kept: Outlook did not store what it covers.</source>
            <translation>デジタル署名は残せませんでした。署名の対象が Outlook に保存されていません。</translation>
        </message>
        <message>
            <source>The dividing line of the mail folder was taken off.</source>
            <translation>メールフォルダーの区切り行を取り除きました。</translation>
        </message>
        <message>
            <source>The file does not hold them, so it cannot show how the message travelled.</source>
            <translation>ファイルにインターネットヘッダーがないため、メッセージがどのような経路で届いたかを示せません。</translation>
        </message>
        <message>
            <source>The file holds only the text of this meeting message, not its calendar part.</source>
            <translation>ファイルには会議メッセージの本文だけがあり、予定表部分がありません。</translation>
        </message>
        <message>
            <source>The first line of the headers was none; it was left out.</source>
            <translation>ヘッダーの最初の行がヘッダーではなかったため、除外しました。</translation>
        </message>
        <message>
            <source>The formatted text was taken out of Outlook’s own format (RTF).</source>
            <translation>書式付きテキストは、Outlook 独自の形式 (RTF) から取り出しました。</translation>
        </message>
        <message>
            <source>The formatting is there in Outlook’s own format only (RTF), beside the plain text.</source>
            <translation>書式は Outlook 独自の形式 (RTF) でのみ、プレーンテキストとともに残っています。</translation>
        </message>
        <message>
            <source>The headers were damaged and are repaired.</source>
            <translation>ヘッダーが破損していたため、修復しました。</translation>
        </message>
        <message>
            <source>The internet headers are cut off.</source>
            <translation>インターネットヘッダーが途中で切れています。</translation>
        </message>
        <message>
            <source>The internet headers are not in the file: nobody can see how it travelled.</source>
            <translation>ファイルにインターネットヘッダーがないため、どのような経路で届いたかがわかりません。</translation>
        </message>
        <message>
            <source>The mail address of a copy recipient is not in the file.</source>
            <translation>CC の受信者のメールアドレスがファイルにありません。</translation>
        </message>
        <message>
            <source>The mail address of a hidden recipient is not in the file.</source>
            <translation>BCC の受信者のメールアドレスがファイルにありません。</translation>
        </message>
        <message>
            <source>The mail address of a recipient is not in the file.</source>
            <translation>受信者のメールアドレスがファイルにありません。</translation>
        </message>
        <message>
            <source>The mail address of the sender is not in the file.</source>
            <translation>差出人のメールアドレスがファイルにありません。</translation>
        </message>
        <message>
            <source>The mail folder had put a &gt; before some lines that begin with From ({count}); they are as they arrived again, as the hash in the message’s own signature shows.</source>
            <translation>メールフォルダーが From で始まる行の前に &gt; を付けていました ({count} 行)。届いたときの形に戻しました (メッセージ自体の署名内のハッシュ値で確認済み)。</translation>
        </message>
        <message>
            <source>The mail folder may have put a &gt; before some lines that began with From ({count}).</source>
            <translation>メールフォルダーが、From で始まる行の前に &gt; を付けた可能性があります ({count} 行)。</translation>
        </message>
        <message>
            <source>The message asks Outlook to fetch a sound from another computer ({path}). That is a known attack; Intact did not fetch it.</source>
            <translation>このメッセージは、別のコンピューターから音声を取得するよう Outlook に要求します ({path})。これは既知の攻撃です。Intact は取得していません。</translation>
        </message>
        <message>
            <source>The message is not as long as the file says; it may have been changed or cut off.</source>
            <translation>メッセージの長さがファイルの記録と違います。変更されたか、途中で切れている可能性があります。</translation>
        </message>
        <message>
            <source>The plain text may be one that Outlook made from the formatted text.</source>
            <translation>プレーンテキストは、書式付きテキストから Outlook が作成したものかもしれません。</translation>
        </message>
        <message>
            <source>The stored text has a wrong checksum; it may be damaged.</source>
            <translation>保存されたテキストのチェックサムが一致しません。破損している可能性があります。</translation>
        </message>
        <message>
            <source>The technical part of this report is not in the file.</source>
            <translation>このレポートの技術情報の部分がファイルにありません。</translation>
        </message>
        <message>
            <source>The technical part of this report was written anew from what Outlook kept.</source>
            <translation>このレポートの技術情報の部分は、Outlook に残っている情報から書き直しました。</translation>
        </message>
        <message>
            <source>The text is written in {used} instead of {declared}.</source>
            <translation>本文は {declared} ではなく {used} で書かれています。</translation>
        </message>
        <message>
            <source>The text of the message is missing.</source>
            <translation>メッセージの本文がありません。</translation>
        </message>
        <message>
            <source>The voting buttons are not kept, as only Outlook knows them: {names}.</source>
            <translation>投票ボタンは Outlook 独自のものなので、残っていません: {names}。</translation>
        </message>
        <message>
            <source>There are empty characters inside the headers; they were kept.</source>
            <translation>ヘッダーの中に空の文字があります。そのまま残しました。</translation>
        </message>
        <message>
            <source>These header lines were added: {names}.</source>
            <translation>次のヘッダー行を追加しました: {names}。</translation>
        </message>
        <message>
            <source>These header lines were replaced: {names}.</source>
            <translation>次のヘッダー行を置き換えました: {names}。</translation>
        </message>
        <message>
            <source>This asks to take a message back, which only Outlook understands.</source>
            <translation>これはメッセージの取り消しの依頼です。Outlook でのみ機能します。</translation>
        </message>
        <message>
            <source>This is a contact, not a message: what the file knows of it was written down.</source>
            <translation>これはメッセージではなく、連絡先です。ファイルにある情報を書き出しました。</translation>
        </message>
        <message>
            <source>This is a distribution list, not a message: what the file knows of it was written down.</source>
            <translation>これはメッセージではなく、配布リストです。ファイルにある情報を書き出しました。</translation>
        </message>
        <message>
            <source>This is a document that was put into a mail folder, not a message.</source>
            <translation>これはメッセージではなく、メールフォルダーに入れられた文書です。</translation>
        </message>
        <message>
            <source>This is a journal entry, not a message: what the file knows of it was written down.</source>
            <translation>これはメッセージではなく、履歴アイテムです。ファイルにある情報を書き出しました。</translation>
        </message>
        <message>
            <source>This is a note, not a message: its text was put into the form of one.</source>
            <translation>これはメッセージではなく、メモです。本文をメッセージの形にしました。</translation>
        </message>
        <message>
            <source>This is a task, not a message: what the file knows of it was written down.</source>
            <translation>これはメッセージではなく、タスクです。ファイルにある情報を書き出しました。</translation>
        </message>
        <message>
            <source>This is an appointment from a calendar, not a message: what the file knows of it was written down.</source>
            <translation>これはメッセージではなく、予定表の予定です。ファイルにある情報を書き出しました。</translation>
        </message>
        <message>
            <source>This is an item of a news feed, not a message that somebody sent.</source>
            <translation>これはニュースフィードの項目です。だれかが送信したメッセージではありません。</translation>
        </message>
        <message>
            <source>This is an item of another kind, not a message: only its text was taken over.</source>
            <translation>これはメッセージではなく、別の種類のアイテムです。本文だけを取り出しました。</translation>
        </message>
        <message>
            <source>This is only a placeholder: the message itself is still on the mail server.</source>
            <translation>これはプレースホルダーにすぎません。メッセージ自体はまだメールサーバーにあります。</translation>
        </message>
        <message>
            <source>This is only a placeholder: the message itself lies in an archive.</source>
            <translation>これはプレースホルダーにすぎません。メッセージ自体はアーカイブにあります。</translation>
        </message>
        <message>
            <source>This is only what Outlook packed into a mail (winmail.dat); the mail itself is missing.</source>
            <translation>これは Outlook がメールに詰めた内容 (winmail.dat) だけで、メール自体がありません。</translation>
        </message>
        <message>
            <source>This was posted in a folder; it is not a message that somebody sent.</source>
            <translation>これはフォルダーに投稿されたものです。だれかが送信したメッセージではありません。</translation>
        </message>
        <message>
            <source>What stood behind the end of the headers was left out.</source>
            <translation>ヘッダーの終わりより後にあったものを除外しました。</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find</source>
            <translation>検索</translation>
        </message>
        <message>
            <source>Find in this text</source>
            <translation>このテキストを検索</translation>
        </message>
        <message>
            <source>Next match</source>
            <translation>次を検索</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation type="vanished">次を検索</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>見つかりません</translation>
        </message>
        <message>
            <source>Previous match</source>
            <translation>前を検索</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation type="vanished">前を検索</translation>
        </message>
        <message>
            <source>{place} of {count}</source>
            <translation>{place} / {count}</translation>
        </message>
        <message>
            <source>{place} of {count} or more</source>
            <translation>{place} / {count} 以上</translation>
        </message>
    </context>
    <context>
        <name>FindingCard</name>
        <message>
            <source>Details</source>
            <translation>詳細</translation>
        </message>
        <message>
            <source>Details about: {title}</source>
            <translation>詳細: {title}</translation>
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
                <numerusform>%n 日</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n 時間</numerusform>
            </translation>
        </message>
        <message>
            <source>(no subject)</source>
            <translation>(件名なし)</translation>
        </message>
        <message>
            <source>0/o, 1/i/l, rn/m, vv/w or cl/d, compared with domains named here and with yours</source>
            <translation>0/o、1/i/l、rn/m、vv/w、cl/d を、ここに示したドメインおよびあなたのドメインと比較</translation>
        </message>
        <message>
            <source>A link almost reads {looks_like}</source>
            <translation>{looks_like} に酷似したリンクがあります</translation>
        </message>
        <message>
            <source>A link only looks like it leads to {looks_like}</source>
            <translation>{looks_like} へのリンクに見えるだけのものがあります</translation>
        </message>
        <message>
            <source>A message that is wrapped twice often cannot be read.</source>
            <translation>二重に包まれたメッセージは、読み取れないことがよくあります。</translation>
        </message>
        <message>
            <source>Add the mail that it came with, just as it is.</source>
            <translation>これが添付されていたメールを、そのまま追加してください。</translation>
        </message>
        <message>
            <source>Address in the display name (RFC 5322, 3.4)</source>
            <translation>表示名の中のアドレス (RFC 5322, 3.4)</translation>
        </message>
        <message>
            <source>All internet headers are there</source>
            <translation>すべてのインターネットヘッダーがあります</translation>
        </message>
        <message>
            <source>Another copy of this message is in the list</source>
            <translation>このメッセージの別のコピーが一覧にあります</translation>
        </message>
        <message>
            <source>Another message is attached to this one</source>
            <translation>このメッセージには別のメッセージが添付されています</translation>
        </message>
        <message>
            <source>Answer the sender…</source>
            <translation>差出人に返信…</translation>
        </message>
        <message>
            <source>Apple Mail keeps them elsewhere, or has not loaded them yet: {count}</source>
            <translation>Apple Mail が別の場所に保存しているか、まだ読み込んでいません: {count} 個</translation>
        </message>
        <message>
            <source>Ask for it to be opened in full there, and sent once more.</source>
            <translation>メールソフトで全体を開いてから、もう一度送ってもらってください。</translation>
        </message>
        <message>
            <source>Ask for it to be sent once more, in another way.</source>
            <translation>別の方法で、もう一度送ってもらってください。</translation>
        </message>
        <message>
            <source>Ask for the original as an attachment.</source>
            <translation>元のメッセージを添付ファイルとして送ってもらってください。</translation>
        </message>
        <message>
            <source>Ask whoever forwarded it to send you the original as an attachment.</source>
            <translation>転送した人に、元のメッセージを添付ファイルとして送ってもらってください。</translation>
        </message>
        <message>
            <source>Attached as message/rfc822 (RFC 2046, 5.2.1)</source>
            <translation>message/rfc822 として添付 (RFC 2046, 5.2.1)</translation>
        </message>
        <message>
            <source>Attached by hand in {title}, the file would not be taken.</source>
            <translation>{title} で手動で添付すると、このファイルは受け付けられません。</translation>
        </message>
        <message>
            <source>Attached there as a file, it is not taken as a sample.</source>
            <translation>ファイルとして添付すると、サンプルとして受け付けられません。</translation>
        </message>
        <message>
            <source>Attachments of this message are not in the file</source>
            <translation>このメッセージの添付ファイルがファイルにありません</translation>
        </message>
        <message>
            <source>Body hash (bh=) does not match (RFC 6376, 3.5)</source>
            <translation>本文ハッシュ (bh=) が一致しません (RFC 6376, 3.5)</translation>
        </message>
        <message>
            <source>CR without LF (RFC 5322, 2.3)</source>
            <translation>LF のない CR (RFC 5322, 2.3)</translation>
        </message>
        <message>
            <source>Choose another destination</source>
            <translation>別の提出先を選ぶ</translation>
        </message>
        <message>
            <source>Choose another way</source>
            <translation>別の送付方法を選ぶ</translation>
        </message>
        <message>
            <source>Content-Type announces a body, none follows</source>
            <translation>Content-Type では本文があるはずですが、本文がありません</translation>
        </message>
        <message>
            <source>Delivered-To, X-Original-To, Received … for, To, Cc</source>
            <translation>Delivered-To, X-Original-To, Received … for, To, Cc</translation>
        </message>
        <message>
            <source>Do not attach this file by hand in {title}</source>
            <translation>{title} では、このファイルを手動で添付しないでください</translation>
        </message>
        <message>
            <source>Do not open it. You can submit it: this is not in what Intact sends.</source>
            <translation>開かないでください。提出はできます。Intact が送るものには、これは含まれません。</translation>
        </message>
        <message>
            <source>Double or hidden extension, direction override (Unicode TR 36)</source>
            <translation>二重または隠された拡張子、書字方向の上書き (Unicode TR 36)</translation>
        </message>
        <message>
            <source>Empty body (RFC 5322, 2.3)</source>
            <translation>本文が空 (RFC 5322, 2.3)</translation>
        </message>
        <message>
            <source>Every byte is as it arrived</source>
            <translation>すべてのバイトが届いたままです</translation>
        </message>
        <message>
            <source>Filters look at mail, so only mail shows what one did.</source>
            <translation>フィルターが調べるのはメールです。フィルターの動作がわかるのもメールだけです。</translation>
        </message>
        <message>
            <source>Forwarded inline: another message is quoted in the body</source>
            <translation>インライン転送: 別のメッセージが本文に引用されています</translation>
        </message>
        <message>
            <source>Forwarded inline: the original is quoted in the body</source>
            <translation>インライン転送: 元のメッセージが本文に引用されています</translation>
        </message>
        <message>
            <source>Go to the mailbox where it arrived, and save or forward it from there.</source>
            <translation>メッセージが届いたメールボックスから、保存または転送してください。</translation>
        </message>
        <message>
            <source>Good to know</source>
            <translation>参考</translation>
        </message>
        <message>
            <source>Have it opened in full there, and sent once more.</source>
            <translation type="vanished">メールソフトで全体を開いてから、もう一度送ってもらってください。</translation>
        </message>
        <message>
            <source>Have it sent once more, in another way.</source>
            <translation type="vanished">別の方法で、もう一度送ってもらってください。</translation>
        </message>
        <message>
            <source>Have the original sent as an attachment.</source>
            <translation type="vanished">元のメッセージを添付ファイルとして送ってもらってください。</translation>
        </message>
        <message>
            <source>Here, messages are taken up to {limit} after they arrived.</source>
            <translation>ここで受け付けられるのは、届いてから {limit}以内のメッセージです。</translation>
        </message>
        <message>
            <source>If it came by mail, add the mail that it came with.</source>
            <translation>メールで届いたものなら、これが添付されていたメールを追加してください。</translation>
        </message>
        <message>
            <source>If it matters, forward the message from its mailbox as an attachment.</source>
            <translation>必要なら、メールボックスからメッセージを添付ファイルとして転送してください。</translation>
        </message>
        <message>
            <source>If that is not you, ask them to submit it.</source>
            <translation>ご自身でない場合は、その人に提出を依頼してください。</translation>
        </message>
        <message>
            <source>If you can, let its first recipient submit it.</source>
            <translation>可能であれば、最初の受信者に提出してもらってください。</translation>
        </message>
        <message>
            <source>If you can, save it again from your mail program.</source>
            <translation>可能であれば、メールソフトから保存し直してください。</translation>
        </message>
        <message>
            <source>If you can, save the message as a file of its own and drop that instead.</source>
            <translation>可能であれば、メッセージを単独のファイルとして保存し、そのファイルをドロップしてください。</translation>
        </message>
        <message>
            <source>If you know who forwarded it, ask for the original as an attachment.</source>
            <translation>転送した人がわかる場合は、元のメッセージを添付ファイルとして送ってもらってください。</translation>
        </message>
        <message>
            <source>If you mean “{subject}”, use that one instead.</source>
            <translation>提出したいのが「{subject}」なら、そちらを使ってください。</translation>
        </message>
        <message>
            <source>Intact attaches it as a file, which is fine for this destination.</source>
            <translation>Intact はこれをファイルとして添付します。この提出先では問題ありません。</translation>
        </message>
        <message>
            <source>Intact attaches this in the form that is right here</source>
            <translation>Intact は、ここに適した形式でこれを添付します</translation>
        </message>
        <message>
            <source>Intact did not look at all of this message</source>
            <translation>Intact は、このメッセージのすべてを調べたわけではありません</translation>
        </message>
        <message>
            <source>Intact had to put the headers together itself</source>
            <translation>ヘッダーは Intact が組み立てたものです</translation>
        </message>
        <message>
            <source>Is {address} your address?</source>
            <translation>{address} はあなたのアドレスですか?</translation>
        </message>
        <message>
            <source>It came to you on a detour, which can hide what happened at first.</source>
            <translation>回り道をして届いたため、最初に何が起きたかがわからなくなっていることがあります。</translation>
        </message>
        <message>
            <source>It can be attached unchanged</source>
            <translation>変更せずに添付できます</translation>
        </message>
        <message>
            <source>It has {size}; what goes beyond {limit} is cut off.</source>
            <translation>サイズは {size} です。{limit} を超えた部分は切り捨てられます。</translation>
        </message>
        <message>
            <source>It holds a character that mail servers refuse.</source>
            <translation>メールサーバーが拒否する文字が含まれています。</translation>
        </message>
        <message>
            <source>It is called {name}, and really ends in {ending}.</source>
            <translation>名前は {name} ですが、実際の拡張子は {ending} です。</translation>
        </message>
        <message>
            <source>It is exactly the same as “{name}”.</source>
            <translation>「{name}」とまったく同じものです。</translation>
        </message>
        <message>
            <source>It is the original, not a forward</source>
            <translation>転送メールではなく、元のメッセージです</translation>
        </message>
        <message>
            <source>It is unusually large or nested. Some checks may have missed something.</source>
            <translation>非常に大きいか、入れ子が深いメッセージです。チェックで見落としがあるかもしれません。</translation>
        </message>
        <message>
            <source>It is {address}. Characters that look alike are easily overlooked, such as 1 for l.</source>
            <translation>実際は {address} です。l と 1 のような似た文字は見落としがちです。</translation>
        </message>
        <message>
            <source>It is {address}. Signs that look alike are easily overlooked, as 1 for l.</source>
            <translation type="vanished">実際は {address} です。l と 1 のような似た文字は見落としがちです。</translation>
        </message>
        <message>
            <source>It leads to {host}. Characters that look alike are easily overlooked, such as 1 for l.</source>
            <translation>実際の行き先は {host} です。l と 1 のような似た文字は見落としがちです。</translation>
        </message>
        <message>
            <source>It leads to {host}. Signs that look alike are easily overlooked, as 1 for l.</source>
            <translation type="vanished">実際の行き先は {host} です。l と 1 のような似た文字は見落としがちです。</translation>
        </message>
        <message>
            <source>It may have come like that, or your mail program had not loaded it yet.</source>
            <translation>元から本文がなかったか、メールソフトがまだ読み込んでいなかった可能性があります。</translation>
        </message>
        <message>
            <source>It must stay as it arrived, so nothing can be taken out of it.</source>
            <translation>届いたままの形が必要なため、何も取り除くことはできません。</translation>
        </message>
        <message>
            <source>It no longer has the original’s headers and exact text.</source>
            <translation>元のメッセージのヘッダーと正確な本文が残っていません。</translation>
        </message>
        <message>
            <source>It says {name}, but the message came from {address}.</source>
            <translation>名前は {name} ですが、メッセージは {address} から届きました。</translation>
        </message>
        <message>
            <source>It shows nothing of what happened to it on its way.</source>
            <translation>途中で何が起きたかが残っていません。</translation>
        </message>
        <message>
            <source>It takes them with a support case or on a web page.</source>
            <translation>サポートケースまたは Web ページから提出します。</translation>
        </message>
        <message>
            <source>It was never sent, so no filter has seen it.</source>
            <translation>送信されていないため、どのフィルターも通っていません。</translation>
        </message>
        <message>
            <source>It weighs {size}; what goes beyond {limit} is cut off.</source>
            <translation type="vanished">サイズは {size} です。{limit} を超えた部分は切り捨てられます。</translation>
        </message>
        <message>
            <source>It went to “{to}” on {date}.</source>
            <translation>{date} に「{to}」に提出しました。</translation>
        </message>
        <message>
            <source>Its first recipient should submit it: details get lost on the way to you.</source>
            <translation>最初の受信者が提出してください。あなたに届くまでに、情報の一部が失われます。</translation>
        </message>
        <message>
            <source>Its message class is that of a placeholder</source>
            <translation>メッセージクラスがプレースホルダーのものです</translation>
        </message>
        <message>
            <source>Its subject says that it is one, and nothing is attached.</source>
            <translation>件名では転送メールとなっていますが、何も添付されていません。</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation type="vanished">外す</translation>
        </message>
        <message>
            <source>Leave it out, or choose a destination that takes files.</source>
            <translation>これを外すか、ファイルを受け付ける提出先を選んでください。</translation>
        </message>
        <message>
            <source>Leave it out; once is enough.</source>
            <translation>1 件あれば十分です。これは外してください。</translation>
        </message>
        <message>
            <source>Let Intact make the mail, or forward the message from its mailbox.</source>
            <translation>Intact でメールを作成するか、メールボックスからメッセージを転送してください。</translation>
        </message>
        <message>
            <source>Letters of another alphabet look the same. It is {address}, which is {travels}.</source>
            <translation>別の文字体系の文字が同じように見えます。実際は {address} ({travels}) です。</translation>
        </message>
        <message>
            <source>Letters of another alphabet look the same. It leads to {host}, which is {travels}.</source>
            <translation>別の文字体系の文字が同じように見えます。実際の行き先は {host} ({travels}) です。</translation>
        </message>
        <message>
            <source>Limit reached: {limits}</source>
            <translation>上限に到達: {limits}</translation>
        </message>
        <message>
            <source>Line of more than 998 octets (RFC 5322, 2.1.1)</source>
            <translation>998 オクテットを超える行 (RFC 5322, 2.1.1)</translation>
        </message>
        <message>
            <source>Lines that a mail program had added are still in it</source>
            <translation>メールソフトが追加した行が残っています</translation>
        </message>
        <message>
            <source>Lines that a mail program had added were taken off</source>
            <translation>メールソフトが追加した行を取り除きました</translation>
        </message>
        <message>
            <source>Look at its date in your mail program.</source>
            <translation>メールソフトで日付を確認してください。</translation>
        </message>
        <message>
            <source>Mailing lists and mail gateways do that. It need not mean anything bad.</source>
            <translation>メーリングリストやメールゲートウェイで起こります。必ずしも問題とは限りません。</translation>
        </message>
        <message>
            <source>Make sure that you chose the right destination.</source>
            <translation>提出先が正しいか確認してください。</translation>
        </message>
        <message>
            <source>Missing or not readable: {count}</source>
            <translation>欠落または読み取り不可: {count}</translation>
        </message>
        <message>
            <source>Mixed or confusable scripts (UTS 39), Punycode (RFC 3492)</source>
            <translation>文字体系の混在、紛らわしい文字 (UTS 39)、Punycode (RFC 3492)</translation>
        </message>
        <message>
            <source>NUL octet (RFC 2045, 2.8)</source>
            <translation>NUL オクテット (RFC 2045, 2.8)</translation>
        </message>
        <message>
            <source>Neither message/rfc822 nor a .eml file is accepted</source>
            <translation>message/rfc822 も .eml ファイルも受け付けられません</translation>
        </message>
        <message>
            <source>No PidTagTransportMessageHeaders ([MS-OXOMSG] 2.2.1.61)</source>
            <translation>PidTagTransportMessageHeaders なし ([MS-OXOMSG] 2.2.1.61)</translation>
        </message>
        <message>
            <source>No Received field (RFC 5321, 4.4)</source>
            <translation>Received フィールドなし (RFC 5321, 4.4)</translation>
        </message>
        <message>
            <source>No Received field (RFC 5321, 4.4); marked as sent</source>
            <translation>Received フィールドなし (RFC 5321, 4.4)。送信済みの印あり</translation>
        </message>
        <message>
            <source>No Received field (RFC 5321, 4.4); marked as unsent</source>
            <translation>Received フィールドなし (RFC 5321, 4.4)。未送信の印あり</translation>
        </message>
        <message>
            <source>No believable time in the Received and Date fields</source>
            <translation>Received フィールドと Date フィールドに信頼できる日時がありません</translation>
        </message>
        <message>
            <source>No header field and no rewritten link of this filter</source>
            <translation>このフィルターのヘッダーフィールドも、書き換えられたリンクもありません</translation>
        </message>
        <message>
            <source>No message/rfc822 part, no quoted header</source>
            <translation>message/rfc822 パートも、引用されたヘッダーもありません</translation>
        </message>
        <message>
            <source>No trace of {filter} in this message</source>
            <translation>このメッセージに {filter} の形跡がありません</translation>
        </message>
        <message>
            <source>Not all of this message is in the file</source>
            <translation>このメッセージの一部がファイルにありません</translation>
        </message>
        <message>
            <source>Not fit</source>
            <translation>提出不可</translation>
        </message>
        <message>
            <source>Nothing of the original arrived.</source>
            <translation>元のメッセージの内容が何も届いていません。</translation>
        </message>
        <message>
            <source>Nothing shows how this message arrived</source>
            <translation>このメッセージがどのように届いたかが残っていません</translation>
        </message>
        <message>
            <source>Octets of the finished mail on the wire</source>
            <translation>送信される完成したメールのオクテット数</translation>
        </message>
        <message>
            <source>Octets of the message with CRLF line ends</source>
            <translation>改行を CRLF としたメッセージのオクテット数</translation>
        </message>
        <message>
            <source>One of the two is enough.</source>
            <translation>どちらか 1 件で十分です。</translation>
        </message>
        <message>
            <source>Only the headers are here, the rest is missing</source>
            <translation>ヘッダーだけで、残りがありません</translation>
        </message>
        <message>
            <source>Only the original shows what the filter did, not the forward around it.</source>
            <translation>フィルターの動作がわかるのは元のメッセージだけです。外側の転送メールではわかりません。</translation>
        </message>
        <message>
            <source>Open it in Outlook, so that all of it is fetched, then save it again.</source>
            <translation>Outlook で開いて全体を取得してから、保存し直してください。</translation>
        </message>
        <message>
            <source>Open it in your mail program. If you see text there, save it again.</source>
            <translation>メールソフトで開いてください。本文が表示されたら、保存し直してください。</translation>
        </message>
        <message>
            <source>Open the message in Apple Mail until all of it is shown, save it there as “Raw Message Source”, and add that file.</source>
            <translation>Apple Mail でメッセージを開き、全体が表示されてから「Rawメッセージのソース」として保存し、そのファイルを追加してください。</translation>
        </message>
        <message>
            <source>Open the message there until all of it is shown, then save it again.</source>
            <translation>メールソフトでメッセージを開き、全体が表示されてから保存し直してください。</translation>
        </message>
        <message>
            <source>Outlook packs it like that. Only the mail around it shows how it arrived.</source>
            <translation>Outlook がこの形に詰めたものです。どのように届いたかは、外側のメールにしか残っていません。</translation>
        </message>
        <message>
            <source>Outlook would fetch {path} at once, and give away your password’s fingerprint.</source>
            <translation>Outlook がすぐに {path} を取得し、あなたのパスワードのハッシュ値を漏らしてしまいます。</translation>
        </message>
        <message>
            <source>Parts of the message may be missing or wrong.</source>
            <translation>メッセージの一部が欠けているか、誤っている可能性があります。</translation>
        </message>
        <message>
            <source>PidLidReminderFileParameter with a remote path (CVE-2023-23397)</source>
            <translation>リモートパスを指す PidLidReminderFileParameter (CVE-2023-23397)</translation>
        </message>
        <message>
            <source>PidTagMessageClass ([MS-OXCMSG] 2.2.1.3)</source>
            <translation>PidTagMessageClass ([MS-OXCMSG] 2.2.1.3)</translation>
        </message>
        <message>
            <source>Please look</source>
            <translation>要確認</translation>
        </message>
        <message>
            <source>Put the lines back</source>
            <translation>行を元に戻す</translation>
        </message>
        <message>
            <source>Put them back</source>
            <translation type="vanished">行を戻す</translation>
        </message>
        <message>
            <source>Resent-* fields (RFC 5322, 3.6.6)</source>
            <translation>Resent-* フィールド (RFC 5322, 3.6.6)</translation>
        </message>
        <message>
            <source>Same Message-ID, other bytes</source>
            <translation>Message-ID は同一、バイトは異なる</translation>
        </message>
        <message>
            <source>Same SHA-256</source>
            <translation>SHA-256 が同一</translation>
        </message>
        <message>
            <source>Same SHA-256 in the history of this computer</source>
            <translation>このコンピューターの履歴に同じ SHA-256 あり</translation>
        </message>
        <message>
            <source>Save it again from the mailbox where it arrived, whole and unchanged.</source>
            <translation>メッセージが届いたメールボックスから、全体を変更せずに保存し直してください。</translation>
        </message>
        <message>
            <source>Save the messages, then add them there.</source>
            <translation type="vanished">メッセージを保存し、提出先のサイトで追加してください。</translation>
        </message>
        <message>
            <source>Save the messages, then add them to the support case or upload them on the web page.</source>
            <translation>メッセージを保存し、サポートケースに追加するか、Web ページからアップロードしてください。</translation>
        </message>
        <message>
            <source>Save the messages…</source>
            <translation>メッセージを保存…</translation>
        </message>
        <message>
            <source>Send it again only if you were asked to.</source>
            <translation>再度の提出を求められた場合にだけ、もう一度送ってください。</translation>
        </message>
        <message>
            <source>Senders of spam make their mail look like that, too.</source>
            <translation>迷惑メールの差出人も、このように見せかけることがあります。</translation>
        </message>
        <message>
            <source>Show me how</source>
            <translation>方法を見る</translation>
        </message>
        <message>
            <source>Some begin with &gt;From. Mail folders add such a &gt;; nobody can tell whether they did.</source>
            <translation>&gt;From で始まる行があります。この &gt; はメールフォルダーが追加することがありますが、追加されたかどうかはわかりません。</translation>
        </message>
        <message>
            <source>Some destinations take it as a file.</source>
            <translation>ファイルとして受け付ける提出先もあります。</translation>
        </message>
        <message>
            <source>Some mail programs load just the headers at first.</source>
            <translation>メールソフトによっては、最初はヘッダーだけを読み込みます。</translation>
        </message>
        <message>
            <source>Some of its lines are longer than mail servers take.</source>
            <translation>メールサーバーが受け付けない長さの行があります。</translation>
        </message>
        <message>
            <source>Some of its lines end in a way that mail servers refuse.</source>
            <translation>メールサーバーが拒否する改行の行があります。</translation>
        </message>
        <message>
            <source>Some of its links lead to {host}, which replaces links on the way: that explains it.</source>
            <translation>リンクの一部の行き先が、リンクを途中で書き換える {host} になっています。それが原因と考えられます。</translation>
        </message>
        <message>
            <source>Some of its links lead to {host}, which replaces links on the way: that is enough.</source>
            <translation type="vanished">リンクの一部の行き先が、リンクを途中で書き換える {host} になっています。それだけで説明がつきます。</translation>
        </message>
        <message>
            <source>Somebody redirected this message</source>
            <translation>このメッセージはリダイレクトされています</translation>
        </message>
        <message>
            <source>Submit it today.</source>
            <translation>今日中に提出してください。</translation>
        </message>
        <message>
            <source>Take a newer message of the same kind, if there is one.</source>
            <translation>同じようなメッセージでもっと新しいものがあれば、それを使ってください。</translation>
        </message>
        <message>
            <source>Take it out of the list</source>
            <translation>一覧から外す</translation>
        </message>
        <message>
            <source>Take the copy of somebody who received it.</source>
            <translation>受信した人のところにあるものを使ってください。</translation>
        </message>
        <message>
            <source>Take the lines off</source>
            <translation>行を取り除く</translation>
        </message>
        <message>
            <source>Take the message that arrived instead.</source>
            <translation>代わりに、届いたメッセージを使ってください。</translation>
        </message>
        <message>
            <source>Take them off</source>
            <translation type="vanished">行を取り除く</translation>
        </message>
        <message>
            <source>Take them off, unless you know better.</source>
            <translation>特に理由がなければ、取り除いてください。</translation>
        </message>
        <message>
            <source>That is fine if this is the message you mean.</source>
            <translation>提出したいのがこのメッセージなら、問題ありません。</translation>
        </message>
        <message>
            <source>That is my address too</source>
            <translation>これも自分のアドレス</translation>
        </message>
        <message>
            <source>The Outlook file does not hold those that arrived.</source>
            <translation>Outlook ファイルに、届いたときのヘッダーがありません。</translation>
        </message>
        <message>
            <source>The attached message came without its text</source>
            <translation>添付メッセージに本文がありません</translation>
        </message>
        <message>
            <source>The attached message is empty</source>
            <translation>添付メッセージが空です</translation>
        </message>
        <message>
            <source>The content is unchanged since it was signed ({domains})</source>
            <translation>署名時から内容が変更されていません ({domains})</translation>
        </message>
        <message>
            <source>The content was changed after it was signed ({domains})</source>
            <translation>署名後に内容が変更されています ({domains})</translation>
        </message>
        <message>
            <source>The conversion lists what could not be read</source>
            <translation>読み取れなかったものは「変換」に表示されます</translation>
        </message>
        <message>
            <source>The lines that every mail server adds on the way are missing.</source>
            <translation>途中のメールサーバーが必ず追加する行がありません。</translation>
        </message>
        <message>
            <source>The mail folder may have changed lines of the text</source>
            <translation>メールフォルダーが本文の行を変更した可能性があります</translation>
        </message>
        <message>
            <source>The mail program had loaded only its headers.</source>
            <translation>メールソフトがヘッダーだけを読み込んでいました。</translation>
        </message>
        <message>
            <source>The mail with it would have {size}; the limit is {limit}.</source>
            <translation>これを含めたメールは {size} になります。上限は {limit} です。</translation>
        </message>
        <message>
            <source>The mail with it would weigh {size}; the limit is {limit}.</source>
            <translation type="vanished">これを含めたメールは {size} になります。上限は {limit} です。</translation>
        </message>
        <message>
            <source>The message itself is in an archive or on the server.</source>
            <translation>メッセージ自体は、アーカイブまたはサーバーにあります。</translation>
        </message>
        <message>
            <source>The name of an attachment hides what it is</source>
            <translation>添付ファイルの名前が正体を隠しています</translation>
        </message>
        <message>
            <source>The original is not in this forward</source>
            <translation>この転送メールに元のメッセージが入っていません</translation>
        </message>
        <message>
            <source>The sender’s address almost reads {looks_like}</source>
            <translation>差出人のアドレスは {looks_like} に酷似しています</translation>
        </message>
        <message>
            <source>The sender’s address only looks like {looks_like}</source>
            <translation>差出人のアドレスは {looks_like} に見えるだけです</translation>
        </message>
        <message>
            <source>The sender’s name looks like another address</source>
            <translation>差出人の名前が別のアドレスのように見えます</translation>
        </message>
        <message>
            <source>Then Intact can tell you when a message was meant for somebody else.</source>
            <translation>アドレスがわかると、ほかの人宛てのメッセージであることをお知らせできます。</translation>
        </message>
        <message>
            <source>There is no text in this message</source>
            <translation>このメッセージには本文がありません</translation>
        </message>
        <message>
            <source>They go there with a support case or over a web page.</source>
            <translation type="vanished">サポートケースまたは Web ページから提出します。</translation>
        </message>
        <message>
            <source>They show the way the message took. Without them it is hardly of use.</source>
            <translation>インターネットヘッダーは、メッセージが届いた経路を示します。これがないと、ほとんど役に立ちません。</translation>
        </message>
        <message>
            <source>This destination asks for a form that Intact cannot make.</source>
            <translation>この提出先が求める形式を、Intact は作成できません。</translation>
        </message>
        <message>
            <source>This destination takes no samples by mail</source>
            <translation>この提出先は、メールではサンプルを受け付けません</translation>
        </message>
        <message>
            <source>This file attacks whoever opens it in Outlook</source>
            <translation>このファイルは、Outlook で開いた人を攻撃します</translation>
        </message>
        <message>
            <source>This file holds no internet headers</source>
            <translation>このファイルにはインターネットヘッダーがありません</translation>
        </message>
        <message>
            <source>This file is damaged</source>
            <translation>このファイルは破損しています</translation>
        </message>
        <message>
            <source>This is a contact, not a message</source>
            <translation>これはメッセージではなく、連絡先です</translation>
        </message>
        <message>
            <source>This is a distribution list, not a message</source>
            <translation>これはメッセージではなく、配布リストです</translation>
        </message>
        <message>
            <source>This is a document, not a message</source>
            <translation>これはメッセージではなく、文書です</translation>
        </message>
        <message>
            <source>This is a draft</source>
            <translation>これは下書きです</translation>
        </message>
        <message>
            <source>This is a forward of a forward; the original is inside</source>
            <translation>これは転送メールの転送で、元のメッセージはその中にあります</translation>
        </message>
        <message>
            <source>This is a forward, and the original is attached</source>
            <translation>これは転送メールで、元のメッセージが添付されています</translation>
        </message>
        <message>
            <source>This is a forward, not the original</source>
            <translation>これは転送メールで、元のメッセージではありません</translation>
        </message>
        <message>
            <source>This is a journal entry, not a message</source>
            <translation>これはメッセージではなく、履歴アイテムです</translation>
        </message>
        <message>
            <source>This is a note, not a message</source>
            <translation>これはメッセージではなく、メモです</translation>
        </message>
        <message>
            <source>This is a sent message, not one that arrived</source>
            <translation>これは送信したメッセージで、届いたものではありません</translation>
        </message>
        <message>
            <source>This is a task, not a message</source>
            <translation>これはメッセージではなく、タスクです</translation>
        </message>
        <message>
            <source>This is an appointment, not a message</source>
            <translation>これはメッセージではなく、予定です</translation>
        </message>
        <message>
            <source>This is an item of a news feed, not a message</source>
            <translation>これはメッセージではなく、ニュースフィードの項目です</translation>
        </message>
        <message>
            <source>This is an item of another kind, not a message</source>
            <translation>これはメッセージではなく、別の種類のアイテムです</translation>
        </message>
        <message>
            <source>This is only a placeholder for a message</source>
            <translation>これはメッセージの代わりに置かれたものです</translation>
        </message>
        <message>
            <source>This is only the content of a mail (winmail.dat)</source>
            <translation>これはメールの内容だけです (winmail.dat)</translation>
        </message>
        <message>
            <source>This looks like a forward, not like the original</source>
            <translation>これは元のメッセージではなく、転送メールのようです</translation>
        </message>
        <message>
            <source>This message arrived more than {age} ago</source>
            <translation>このメッセージは、届いてから {age}を過ぎています</translation>
        </message>
        <message>
            <source>This message can be submitted for {left} more</source>
            <translation>このメッセージを提出できるのは、あと {left}です</translation>
        </message>
        <message>
            <source>This message cannot be attached the usual way</source>
            <translation>このメッセージは通常の方法では添付できません</translation>
        </message>
        <message>
            <source>This message does not say when it arrived</source>
            <translation>このメッセージがいつ届いたか、わかりません</translation>
        </message>
        <message>
            <source>This message is in the list already</source>
            <translation>このメッセージはすでに一覧にあります</translation>
        </message>
        <message>
            <source>This message is long: its end will not be looked at</source>
            <translation>このメッセージは長いため、末尾は調べられません</translation>
        </message>
        <message>
            <source>This message is too large</source>
            <translation>このメッセージは大きすぎます</translation>
        </message>
        <message>
            <source>This message went to {address}</source>
            <translation>このメッセージの宛先は {address} です</translation>
        </message>
        <message>
            <source>This only stands for a message</source>
            <translation type="vanished">これはメッセージの代わりに置かれたものです</translation>
        </message>
        <message>
            <source>This was posted in a folder, not sent by mail</source>
            <translation>これはメールで送られたものではなく、フォルダーへの投稿です</translation>
        </message>
        <message>
            <source>Topmost Received field, else the Date field</source>
            <translation>最上部の Received フィールド、なければ Date フィールド</translation>
        </message>
        <message numerus="yes">
            <source>Use the %n attached message(s)</source>
            <translation>
                <numerusform>添付メッセージ %n 件を使う</numerusform>
            </translation>
        </message>
        <message>
            <source>Use the attached message</source>
            <translation>添付メッセージを使う</translation>
        </message>
        <message>
            <source>Use the attached original</source>
            <translation>添付された元のメッセージを使う</translation>
        </message>
        <message>
            <source>Use “{subject}” and the others that are attached instead.</source>
            <translation>代わりに「{subject}」と、ほかの添付メッセージを使ってください。</translation>
        </message>
        <message>
            <source>Use “{subject}” instead.</source>
            <translation>代わりに「{subject}」を使ってください。</translation>
        </message>
        <message>
            <source>What arrived is what goes.</source>
            <translation>届いたとおりのものが送られます。</translation>
        </message>
        <message>
            <source>What the filter never saw, its maker cannot mend.</source>
            <translation>フィルターを通っていないものは、開発元にも直せません。</translation>
        </message>
        <message>
            <source>X-Apple-Content-Length: a .partial.emlx file</source>
            <translation>X-Apple-Content-Length: .partial.emlx ファイル</translation>
        </message>
        <message>
            <source>Yes, that is mine</source>
            <translation>はい、自分のアドレスです</translation>
        </message>
        <message>
            <source>You can submit it all the same.</source>
            <translation>それでも提出できます。</translation>
        </message>
        <message>
            <source>You can submit it. Do not answer it.</source>
            <translation>提出できます。返信はしないでください。</translation>
        </message>
        <message>
            <source>You can submit it. Do not follow the link.</source>
            <translation>提出できます。リンクは開かないでください。</translation>
        </message>
        <message>
            <source>You can submit it. Do not open the attachment.</source>
            <translation>提出できます。添付ファイルは開かないでください。</translation>
        </message>
        <message>
            <source>You can submit it: all of it is attached.</source>
            <translation>提出できます。メッセージ全体が添付されます。</translation>
        </message>
        <message>
            <source>You put them back; as a rule they did not come with it.</source>
            <translation>あなたが戻した行です。通常、届いたときにはなかったものです。</translation>
        </message>
        <message>
            <source>You submitted this message before</source>
            <translation>このメッセージは以前に提出しています</translation>
        </message>
        <message>
            <source>application/ms-tnef without its message ([MS-OXTNEF])</source>
            <translation>メッセージを伴わない application/ms-tnef ([MS-OXTNEF])</translation>
        </message>
        <message>
            <source>mboxo quoting, {count} lines (RFC 4155, appendix A)</source>
            <translation>mboxo の引用符、{count} 行 (RFC 4155, 付録 A)</translation>
        </message>
        <message>
            <source>message/rfc822 instead of {form}</source>
            <translation>{form} ではなく message/rfc822</translation>
        </message>
        <message>
            <source>message/rfc822 part with an empty body</source>
            <translation>本文が空の message/rfc822 パート</translation>
        </message>
        <message>
            <source>message/rfc822 part without a message</source>
            <translation>メッセージのない message/rfc822 パート</translation>
        </message>
        <message>
            <source>message/rfc822 within message/rfc822 (RFC 2046, 5.2.1)</source>
            <translation>message/rfc822 の中の message/rfc822 (RFC 2046, 5.2.1)</translation>
        </message>
        <message>
            <source>{form} instead of message/rfc822</source>
            <translation>message/rfc822 ではなく {form}</translation>
        </message>
        <message>
            <source>“{name}” is left out: {reason}.</source>
            <translation>「{name}」は除外されます: {reason}。</translation>
        </message>
        <message>
            <source>“{name}” is the same message, kept in another way.</source>
            <translation>「{name}」も同じメッセージで、保存の形式が違うだけです。</translation>
        </message>
    </context>
    <context>
        <name>Finishing</name>
        <message numerus="yes">
            <source>%n mail(s) handed over.</source>
            <translation>
                <numerusform>%n 通のメールを引き渡しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) read.</source>
            <translation>
                <numerusform>%n 件のメッセージを読み取りました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Intact is done</source>
            <translation>Intact の処理が完了しました</translation>
        </message>
        <message>
            <source>The mails could not be handed over. Please look.</source>
            <translation>メールを引き渡せませんでした。確認してください。</translation>
        </message>
    </context>
    <context>
        <name>FirstSteps</name>
        <message>
            <source>Do not show these steps any more</source>
            <translation>この手順を今後表示しない</translation>
        </message>
        <message>
            <source>Drop a message here.</source>
            <translation>メッセージをここにドロップ</translation>
        </message>
        <message>
            <source>How it works</source>
            <translation>使い方</translation>
        </message>
        <message>
            <source>Press one button, and the mail is ready.</source>
            <translation>ボタン 1 つでメールが完成</translation>
        </message>
        <message>
            <source>See whether it is fit to be sent.</source>
            <translation>提出できるかどうかを確認</translation>
        </message>
    </context>
    <context>
        <name>Foot</name>
        <message numerus="yes">
            <source>%Ln message(s) chosen</source>
            <translation>
                <numerusform>%Ln 件のメッセージを選択中</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them not shown</source>
            <translation>
                <numerusform>うち %Ln 件は非表示</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>キャンセル(&amp;C)</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Take %Ln message(s)</source>
            <translation>
                <numerusform>%Ln 件のメッセージを取り込む(&amp;T)</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Take messages</source>
            <translation>メッセージを取り込む(&amp;T)</translation>
        </message>
        <message>
            <source>None chosen</source>
            <translation>選択なし</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>読み取り中</translation>
        </message>
        <message>
            <source>Reading subjects: {done} of {total}</source>
            <translation>件名を読み取り中: {done} / {total}</translation>
        </message>
        <message>
            <source>Shift chooses everything in between.</source>
            <translation>Shift キーを使うと、間のものをまとめて選択できます。</translation>
        </message>
        <message>
            <source>Up to {count} can be taken at a time, {size} in all</source>
            <translation>一度に取り込めるのは {count} 件、合計 {size} までです</translation>
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
            <translation>このメッセージが {program} から渡されたため、表示しています。</translation>
        </message>
        <message>
            <source>Because {program} is on this computer.</source>
            <translation>{program} がこのコンピューターにあるため、表示しています。</translation>
        </message>
        <message>
            <source>Because {program} opens your mail.</source>
            <translation>お使いのメールが {program} で開かれるため、表示しています。</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>確認済み</translation>
        </message>
        <message>
            <source>Do not forward it in the text of the mail, and do not pack it into an archive.</source>
            <translation>メールの本文に入れて転送したり、圧縮ファイルに入れたりしないでください。</translation>
        </message>
        <message>
            <source>Drag it onto Intact</source>
            <translation>Intact にドラッグする</translation>
        </message>
        <message>
            <source>If your mail program cannot do that, save the message as a file and drop it on Intact.</source>
            <translation>メールソフトでできない場合は、メッセージをファイルとして保存し、Intact にドロップしてください。</translation>
        </message>
        <message>
            <source>In a terminal</source>
            <translation>ターミナル</translation>
        </message>
        <message>
            <source>Intact rebuilds the message from it</source>
            <translation>Intact がそこからメッセージを再構築します</translation>
        </message>
        <message>
            <source>It must be the message as you received it, with all its internet headers.</source>
            <translation>受信したままの、すべてのインターネットヘッダーを含むメッセージでなければなりません。</translation>
        </message>
        <message>
            <source>Mail in the browser</source>
            <translation>ブラウザーのメール</translation>
        </message>
        <message>
            <source>Mail programs</source>
            <translation>メールソフト</translation>
        </message>
        <message>
            <source>None of these</source>
            <translation>その他</translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation>未確認</translation>
        </message>
        <message>
            <source>Not checked: concluded from similar programs</source>
            <translation>未確認: 似たプログラムからの推測</translation>
        </message>
        <message>
            <source>On a phone or tablet</source>
            <translation>スマートフォンやタブレット</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>このコンピューター</translation>
        </message>
        <message>
            <source>Outlook item, made anew as message/rfc822 on the way</source>
            <translation>Outlook アイテム (途中で message/rfc822 に作り直し)</translation>
        </message>
        <message>
            <source>Pick your mail program to see its steps.</source>
            <translation>メールソフトを選ぶと、手順が表示されます。</translation>
        </message>
        <message>
            <source>Save it as a file</source>
            <translation>ファイルとして保存する</translation>
        </message>
        <message>
            <source>Send it from your mail program</source>
            <translation>メールソフトから送る</translation>
        </message>
        <message>
            <source>Send the original message as an attachment of a new mail.</source>
            <translation>元のメッセージを、新しいメールの添付ファイルとして送ってください。</translation>
        </message>
        <message>
            <source>The original arrives as an Outlook item</source>
            <translation>元のメッセージは Outlook アイテムとして届きます</translation>
        </message>
        <message>
            <source>The original arrives as an attached message</source>
            <translation>元のメッセージは添付メッセージとして届きます</translation>
        </message>
        <message>
            <source>The original cannot be had this way</source>
            <translation>この方法では元のメッセージを取り出せません</translation>
        </message>
        <message>
            <source>You get a mailbox file</source>
            <translation>メールボックスファイルができます</translation>
        </message>
        <message>
            <source>You get an .eml file</source>
            <translation>.eml ファイルができます</translation>
        </message>
        <message>
            <source>You get an Apple Mail file</source>
            <translation>Apple Mail のファイルができます</translation>
        </message>
        <message>
            <source>You get an Outlook .msg file</source>
            <translation>Outlook の .msg ファイルができます</translation>
        </message>
        <message>
            <source>You picked this guide.</source>
            <translation>選択したガイドです。</translation>
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
            <translation>メッセージそのまま</translation>
        </message>
    </context>
    <context>
        <name>GuidePage</name>
        <message>
            <source>Any one of these ways will do; the first is the best.</source>
            <translation>次のどの方法でもかまいません。最初の方法が最善です。</translation>
        </message>
        <message>
            <source>Confirmed by</source>
            <translation>確認済み (出典)</translation>
        </message>
        <message>
            <source>Drag the original out</source>
            <translation>元のメッセージをドラッグして取り出す</translation>
        </message>
        <message>
            <source>Formats</source>
            <translation>形式</translation>
        </message>
        <message>
            <source>Get the original as a file</source>
            <translation>元のメッセージをファイルにする</translation>
        </message>
        <message>
            <source>If it looks different there</source>
            <translation>表示が異なる場合</translation>
        </message>
        <message>
            <source>Not confirmed, concluded from</source>
            <translation>未確認 (推測の根拠)</translation>
        </message>
        <message>
            <source>Not known for sure</source>
            <translation>確証なし</translation>
        </message>
        <message>
            <source>Not valid from here</source>
            <translation>このメールソフトからの無効な形式</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>Send it to the address that you were given. Without Intact, attach a saved file to a new mail where a step tells you to drop it.</source>
            <translation>案内されたアドレスに送ってください。Intact がない場合、手順に「ドロップする」とあるところでは、保存したファイルを新しいメールに添付してください。</translation>
        </message>
        <message>
            <source>Send the original as an attachment</source>
            <translation>元のメッセージを添付ファイルとして送る</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>出典</translation>
        </message>
        <message>
            <source>Step {number} of {count}: {text}</source>
            <translation>手順 {number} / {count}: {text}</translation>
        </message>
        <message>
            <source>Take care</source>
            <translation>注意</translation>
        </message>
        <message>
            <source>The menu names are given in English: what this program calls them in your language is not known.</source>
            <translation>メニュー名は英語で示しています。このソフトでの日本語の名前はわかっていません。</translation>
        </message>
        <message>
            <source>Valid from here</source>
            <translation>このメールソフトからの有効な形式</translation>
        </message>
        <message>
            <source>a mailbox file (mbox)</source>
            <translation>メールボックスファイル (mbox)</translation>
        </message>
        <message>
            <source>an .eml file</source>
            <translation>.eml ファイル</translation>
        </message>
        <message>
            <source>an Apple Mail .emlx file</source>
            <translation>Apple Mail の .emlx ファイル</translation>
        </message>
        <message>
            <source>an Outlook .msg file</source>
            <translation>Outlook の .msg ファイル</translation>
        </message>
        <message>
            <source>an attached Outlook item, which travels as message/rfc822</source>
            <translation>添付の Outlook アイテム (message/rfc822 として送られます)</translation>
        </message>
        <message>
            <source>an attached message (message/rfc822)</source>
            <translation>添付メッセージ (message/rfc822)</translation>
        </message>
        <message>
            <source>nothing: the original cannot be had this way</source>
            <translation>なし: この方法では元のメッセージを取り出せません</translation>
        </message>
        <message>
            <source>{label}: {text}</source>
            <translation>{label}: {text}</translation>
        </message>
        <message>
            <source>{name} (English)</source>
            <translation>{name}(英語)</translation>
        </message>
        <message>
            <source>{one}; {others}</source>
            <translation>{one}、{others}</translation>
        </message>
        <message>
            <source>{what}. {keeps}</source>
            <translation>{what}。{keeps}</translation>
        </message>
        <message>
            <source>“{name}”</source>
            <translation>「{name}」</translation>
        </message>
    </context>
    <context>
        <name>GuidePages</name>
        <message>
            <source>There is no guide with the name “{name}” here.</source>
            <translation>「{name}」という名前のガイドはありません。</translation>
        </message>
        <message>
            <source>This is no link to a guide of Intact, so nothing was opened.</source>
            <translation>Intact のガイドへのリンクではないため、何も開きませんでした。</translation>
        </message>
    </context>
    <context>
        <name>GuideStrip</name>
        <message>
            <source>&amp;Guide</source>
            <translation>ガイド(&amp;G)</translation>
        </message>
        <message>
            <source>By h&amp;and in</source>
            <translation>手動での手順(&amp;A)</translation>
        </message>
        <message>
            <source>By hand in</source>
            <translation>手動での手順</translation>
        </message>
        <message>
            <source>Show the whole guide</source>
            <translation>ガイド全体を表示</translation>
        </message>
        <message>
            <source>any mail program</source>
            <translation>メールソフト全般</translation>
        </message>
    </context>
    <context>
        <name>GuideView</name>
        <message>
            <source>&amp;Back</source>
            <translation>戻る(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Walk me through it</source>
            <translation>手順を 1 つずつ見る(&amp;W)</translation>
        </message>
        <message>
            <source>Any mail program</source>
            <translation>メールソフト全般</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>ガイド</translation>
        </message>
        <message>
            <source>Mail program</source>
            <translation>メールソフト</translation>
        </message>
        <message>
            <source>Save the message as a file first</source>
            <translation>先にメッセージをファイルとして保存</translation>
        </message>
    </context>
    <context>
        <name>HeadersPage</name>
        <message>
            <source>Internet headers</source>
            <translation>インターネットヘッダー</translation>
        </message>
        <message>
            <source>Not all header fields are shown here.</source>
            <translation>一部のヘッダーフィールドは表示されていません。</translation>
        </message>
    </context>
    <context>
        <name>HeldDrops</name>
        <message>
            <source>Stop waiting</source>
            <translation>待機を中止</translation>
        </message>
        <message>
            <source>Waiting for the other program to hand over the message…</source>
            <translation>ほかのプログラムがメッセージを渡すのを待っています…</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>How</source>
            <translation>送付方法</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>メッセージ</translation>
        </message>
        <message>
            <source>Opened in part</source>
            <translation>一部引き渡し済み</translation>
        </message>
        <message>
            <source>Opened in the mail program</source>
            <translation>メールソフトに引き渡し済み</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>保存済み</translation>
        </message>
        <message>
            <source>Saved in part</source>
            <translation>一部保存済み</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>送信済み</translation>
        </message>
        <message>
            <source>Sent in part</source>
            <translation>一部送信済み</translation>
        </message>
        <message>
            <source>Submitted to</source>
            <translation>提出先</translation>
        </message>
        <message>
            <source>When</source>
            <translation>日時</translation>
        </message>
        <message>
            <source>Your note</source>
            <translation>メモ</translation>
        </message>
    </context>
    <context>
        <name>HistoryDialog</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n 件見つかりました</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>閉じる(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Forget</source>
            <translation>消去(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Submit again</source>
            <translation>再提出(&amp;S)</translation>
        </message>
        <message>
            <source>E&amp;xport…</source>
            <translation>エクスポート(&amp;X)…</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>エクスポート</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>検索</translation>
        </message>
        <message>
            <source>Find a destination, a note, a date such as 2026-11-25, or a fingerprint</source>
            <translation>提出先、メモ、日付 (2026-11-25 など)、ハッシュ値で検索</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>Kept on this computer only: when, where to and how; of the messages only their fingerprints.</source>
            <translation>このコンピューターにだけ、提出の日時、提出先、方法が記録されます。メッセージについてはハッシュ値だけです。</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>見つかりませんでした。</translation>
        </message>
        <message>
            <source>Nothing was submitted yet.</source>
            <translation>まだ何も提出していません。</translation>
        </message>
        <message>
            <source>Submissions</source>
            <translation>提出の記録</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>表 (*.csv)</translation>
        </message>
        <message>
            <source>The file could not be written: {why}</source>
            <translation>ファイルを書き込めませんでした: {why}</translation>
        </message>
        <message>
            <source>The history could not be changed: {why}</source>
            <translation>履歴を変更できませんでした: {why}</translation>
        </message>
        <message>
            <source>The history could not be read: {why}</source>
            <translation>履歴を読み取れませんでした: {why}</translation>
        </message>
        <message>
            <source>What was submitted</source>
            <translation>提出履歴</translation>
        </message>
    </context>
    <context>
        <name>HistoryRow</name>
        <message>
            <source>&amp;Remember what was submitted</source>
            <translation>提出履歴を記録する(&amp;R)</translation>
        </message>
        <message>
            <source>Days until a submission is forgotten</source>
            <translation>提出の記録を消去するまでの日数</translation>
        </message>
        <message>
            <source>Only when, where to and how, and fingerprints of the messages; on this computer only. With them, Intact warns when the same message goes out again. What is remembered already stays until you forget it in the history.</source>
            <translation>記録されるのは、日時、提出先、方法、メッセージのハッシュ値だけで、このコンピューターにのみ保存されます。この記録により、同じメッセージを再び送ろうとしたときにお知らせできます。記録済みのものは、履歴で消去するまで残ります。</translation>
        </message>
        <message>
            <source>days</source>
            <translation>日間</translation>
        </message>
    </context>
    <context>
        <name>KeepingPage</name>
        <message>
            <source>Folder and history</source>
            <translation>フォルダーと履歴</translation>
        </message>
        <message>
            <source>History</source>
            <translation>履歴</translation>
        </message>
        <message>
            <source>Watched folder</source>
            <translation>監視フォルダー</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Back to the one before</source>
            <translation>前の項目に戻る</translation>
        </message>
        <message>
            <source>Check everything in between</source>
            <translation>間のものをすべて選択する</translation>
        </message>
        <message>
            <source>Check this message</source>
            <translation>このメッセージを選択する</translation>
        </message>
        <message>
            <source>Clear the search, then leave the folder</source>
            <translation>検索を消去し、次にフォルダーを閉じる</translation>
        </message>
        <message>
            <source>Close the window or the list that opened last</source>
            <translation>最後に開いたウィンドウまたは一覧を閉じる</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>どこでも</translation>
        </message>
        <message>
            <source>From one thing to the next</source>
            <translation>項目から項目へ</translation>
        </message>
        <message>
            <source>Go on, with the largest key</source>
            <translation type="vanished">スペースキーで先へ進む</translation>
        </message>
        <message>
            <source>Go on, with the space bar</source>
            <translation>スペースキーで先へ進む</translation>
        </message>
        <message>
            <source>In a mail folder</source>
            <translation>メールフォルダーで</translation>
        </message>
        <message>
            <source>In the list of samples</source>
            <translation>サンプルの一覧で</translation>
        </message>
        <message>
            <source>In the list of what was submitted</source>
            <translation>提出履歴の一覧</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>Open the list</source>
            <translation>一覧を開く</translation>
        </message>
        <message>
            <source>Pick what is marked; letters narrow the list</source>
            <translation>強調表示されているものを選ぶ (文字を入力すると絞り込まれます)</translation>
        </message>
        <message>
            <source>Press the button, check the box</source>
            <translation>ボタンを押す、チェックを入れる</translation>
        </message>
        <message>
            <source>Scroll, then the next step</source>
            <translation>スクロールし、次に次の手順へ</translation>
        </message>
        <message>
            <source>Select one more</source>
            <translation>もう 1 つ選択する</translation>
        </message>
        <message>
            <source>Take what is checked</source>
            <translation>選択したものを取り込む</translation>
        </message>
        <message>
            <source>The first sample</source>
            <translation>最初のサンプル</translation>
        </message>
        <message>
            <source>The first step</source>
            <translation>最初の手順</translation>
        </message>
        <message>
            <source>The last sample</source>
            <translation>最後のサンプル</translation>
        </message>
        <message>
            <source>The last step</source>
            <translation>最後の手順</translation>
        </message>
        <message>
            <source>The match before</source>
            <translation>前の箇所</translation>
        </message>
        <message>
            <source>The next match</source>
            <translation>次の箇所</translation>
        </message>
        <message>
            <source>The next page about the sample</source>
            <translation>サンプルの次のページ</translation>
        </message>
        <message>
            <source>The next place</source>
            <translation type="vanished">次の箇所</translation>
        </message>
        <message>
            <source>The next step</source>
            <translation>次の手順</translation>
        </message>
        <message>
            <source>The place before</source>
            <translation type="vanished">前の箇所</translation>
        </message>
        <message>
            <source>The sample above</source>
            <translation>上のサンプル</translation>
        </message>
        <message>
            <source>The sample below</source>
            <translation>下のサンプル</translation>
        </message>
        <message>
            <source>The step before</source>
            <translation>前の手順</translation>
        </message>
        <message>
            <source>To the next field, button or list</source>
            <translation>次の入力欄、ボタン、一覧へ</translation>
        </message>
        <message>
            <source>What can be done with it</source>
            <translation>できること</translation>
        </message>
        <message>
            <source>When you are walked through a guide</source>
            <translation>ガイドの手順を 1 つずつ見るとき</translation>
        </message>
        <message>
            <source>Where destinations and mail programs are picked</source>
            <translation>提出先やメールソフトを選ぶところで</translation>
        </message>
        <message>
            <source>Where recipients and mail programs are picked</source>
            <translation type="vanished">提出先やメールソフトを選ぶところで</translation>
        </message>
        <message>
            <source>Where words are found in a text</source>
            <translation>テキスト内を検索するところで</translation>
        </message>
        <message>
            <source>Write your note</source>
            <translation>メモを書く</translation>
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
            <translation>キーボードショートカット</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation type="vanished">キーボードショートカット</translation>
        </message>
    </context>
    <context>
        <name>Leaving</name>
        <message>
            <source>All files (*)</source>
            <translation>すべてのファイル (*)</translation>
        </message>
        <message numerus="yes">
            <source>At most %n message(s) at a time, please.</source>
            <translation type="vanished">
                <numerusform>一度に扱えるのは %n 件までです。</numerusform>
            </translation>
        </message>
        <message>
            <source>Messages (*.eml)</source>
            <translation>メッセージ (*.eml)</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>名前を付けて保存</translation>
        </message>
        <message>
            <source>That is too much to be dragged at a time. Choose “Copy as a file” or “Save as…”.</source>
            <translation>一度にドラッグするには多すぎます。「ファイルとしてコピー」か「名前を付けて保存…」を選んでください。</translation>
        </message>
    </context>
    <context>
        <name>LicencesPage</name>
        <message>
            <source>Licence &amp;of</source>
            <translation>ライセンスの対象(&amp;O)</translation>
        </message>
        <message>
            <source>Licence of</source>
            <translation>ライセンスの対象</translation>
        </message>
        <message>
            <source>Text of the licence</source>
            <translation>ライセンスの本文</translation>
        </message>
    </context>
    <context>
        <name>LinkDelegate</name>
        <message>
            <source>blocked</source>
            <translation>ブロック</translation>
        </message>
    </context>
    <context>
        <name>LinksModel</name>
        <message>
            <source>blocked</source>
            <translation>ブロック</translation>
        </message>
    </context>
    <context>
        <name>LinksPage</name>
        <message>
            <source>Links in the message</source>
            <translation>メッセージ内のリンク</translation>
        </message>
        <message>
            <source>Only the first of many links are listed.</source>
            <translation>リンクが多いため、先頭の一部だけを表示しています。</translation>
        </message>
        <message>
            <source>The chosen link</source>
            <translation>選択したリンク</translation>
        </message>
        <message>
            <source>There are no links in this message.</source>
            <translation>このメッセージにリンクはありません。</translation>
        </message>
        <message>
            <source>Where the links lead. Nothing was looked up on the internet.</source>
            <translation>リンクの行き先です。インターネットでの照会は行っていません。</translation>
        </message>
    </context>
    <context>
        <name>Lock</name>
        <message>
            <source>Shows who has set it, and where</source>
            <translation>だれがどこで設定したかを表示します</translation>
        </message>
    </context>
    <context>
        <name>LoginBox</name>
        <message>
            <source>&amp;Remember it in the keyring of this computer</source>
            <translation>このコンピューターのキーリングに保存する(&amp;R)</translation>
        </message>
        <message>
            <source>A program that prints an access token. Intact keeps no token.</source>
            <translation>アクセストークンを出力するプログラムです。Intact はトークンを保存しません。</translation>
        </message>
        <message>
            <source>Log in</source>
            <translation type="vanished">ログイン方法</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>ログイン</translation>
        </message>
        <message>
            <source>Login name</source>
            <translation>ログイン名</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>ログイン方法</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>パスワード</translation>
        </message>
        <message>
            <source>This computer has no keyring: Intact asks for the password once each time it runs.</source>
            <translation>このコンピューターにはキーリングがありません。Intact は起動するたびに一度パスワードを尋ねます。</translation>
        </message>
        <message>
            <source>This computer has no keyring: Intact asks once each time it runs.</source>
            <translation type="vanished">このコンピューターにはキーリングがありません。Intact を起動するたびに一度だけ入力を求めます。</translation>
        </message>
        <message>
            <source>Token command</source>
            <translation>トークンのコマンド</translation>
        </message>
        <message>
            <source>as it was</source>
            <translation>変更なし</translation>
        </message>
        <message>
            <source>the same as your address</source>
            <translation>メールアドレスと同じ</translation>
        </message>
    </context>
    <context>
        <name>LooksPage</name>
        <message>
            <source>&amp;Language</source>
            <translation>言語(&amp;L)</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>システムに合わせる</translation>
        </message>
        <message>
            <source>Both change at once; nothing has to be started again.</source>
            <translation>どちらもすぐに切り替わり、再起動は不要です。</translation>
        </message>
        <message>
            <source>L&amp;ight or dark</source>
            <translation>ライトまたはダーク(&amp;I)</translation>
        </message>
        <message>
            <source>Language and look</source>
            <translation>言語と外観</translation>
        </message>
    </context>
    <context>
        <name>MailRow</name>
        <message>
            <source>Mail {number} of {total}: {what}</source>
            <translation>メール {number} / {total}: {what}</translation>
        </message>
        <message>
            <source>Server’s answer</source>
            <translation>サーバーの応答</translation>
        </message>
    </context>
    <context>
        <name>MainMenuButton</name>
        <message>
            <source>&amp;About Intact…</source>
            <translation>Intact について(&amp;A)…</translation>
        </message>
        <message>
            <source>&amp;Guide</source>
            <translation>ガイド(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts…</source>
            <translation>キーボードショートカット(&amp;K)…</translation>
        </message>
        <message>
            <source>&amp;Report for a ticket…</source>
            <translation>チケット用のレポート(&amp;R)…</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>設定(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;What was submitted…</source>
            <translation>提出履歴(&amp;W)…</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>メニュー</translation>
        </message>
    </context>
    <context>
        <name>MessagePage</name>
        <message>
            <source>Attached: {name} ({size})</source>
            <translation>添付: {name} ({size})</translation>
        </message>
        <message>
            <source>Letters of another alphabet look the same.</source>
            <translation>別の文字体系の文字が同じように見えます。</translation>
        </message>
        <message>
            <source>Only the beginning of a long text is shown here.</source>
            <translation>本文が長いため、先頭だけを表示しています。</translation>
        </message>
        <message>
            <source>Text of the message</source>
            <translation>メッセージの本文</translation>
        </message>
        <message>
            <source>There is no readable text in this message.</source>
            <translation>このメッセージに読み取れる本文はありません。</translation>
        </message>
    </context>
    <context>
        <name>NextSteps</name>
        <message>
            <source>S&amp;end again what may have arrived</source>
            <translation>届いたか不明なものも再送信(&amp;E)</translation>
        </message>
        <message>
            <source>Send &amp;again what may have arrived</source>
            <translation type="vanished">届いたか不明なものも再送信(&amp;A)</translation>
        </message>
        <message>
            <source>Send the missing ones as &amp;files</source>
            <translation type="vanished">未送信のものをファイルとして送信(&amp;F)</translation>
        </message>
        <message>
            <source>Send the missing ones as f&amp;iles</source>
            <translation>未送信のものをファイルとして送信(&amp;I)</translation>
        </message>
        <message>
            <source>Send what is &amp;missing</source>
            <translation>未送信のものを送信(&amp;M)</translation>
        </message>
        <message>
            <source>Stor&amp;e again what may be there</source>
            <translation>保存済みか不明なものも再保存(&amp;E)</translation>
        </message>
        <message>
            <source>Store &amp;again what may be there</source>
            <translation type="vanished">保存済みか不明なものも再保存(&amp;A)</translation>
        </message>
        <message>
            <source>Store what is &amp;missing</source>
            <translation>未保存のものを保存(&amp;M)</translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message>
            <source>A good link was blocked</source>
            <translation>正常なリンクがブロックされた</translation>
        </message>
        <message>
            <source>A good mail was stopped</source>
            <translation>正常なメールが止められた</translation>
        </message>
        <message>
            <source>A whole mail may have at most {size}.</source>
            <translation>メール全体のサイズは {size} までです。</translation>
        </message>
        <message numerus="yes">
            <source>At most %n sample(s) in one mail.</source>
            <translation>
                <numerusform>1 通のメールに入れられるサンプルは %n 件までです。</numerusform>
            </translation>
        </message>
        <message>
            <source>Goes to {address}.</source>
            <translation>宛先: {address}。</translation>
        </message>
        <message>
            <source>Malware came through</source>
            <translation>マルウェアがすり抜けた</translation>
        </message>
        <message>
            <source>Nobody has checked these facts: check them before use.</source>
            <translation>この情報は未確認です。使う前に確認してください。</translation>
        </message>
        <message>
            <source>Not taken: {things}.</source>
            <translation>受け付けられないもの: {things}。</translation>
        </message>
        <message>
            <source>Phishing came through</source>
            <translation>フィッシングがすり抜けた</translation>
        </message>
        <message>
            <source>Source: {names}.</source>
            <translation>出典: {names}。</translation>
        </message>
        <message>
            <source>Spam came through</source>
            <translation>迷惑メールがすり抜けた</translation>
        </message>
        <message numerus="yes">
            <source>The message may be at most %n day(s) old.</source>
            <translation>
                <numerusform>受信から %n 日以内のメッセージに限ります。</numerusform>
            </translation>
        </message>
        <message>
            <source>These facts come from others: check them before use.</source>
            <translation>この情報は第三者によるものです。使う前に確認してください。</translation>
        </message>
    </context>
    <context>
        <name>OwnPage</name>
        <message>
            <source>With them, Intact sees whether a message was sent to you.</source>
            <translation>メッセージが自分宛てかどうかを、Intact が判断できるようになります。</translation>
        </message>
        <message>
            <source>Your addresses</source>
            <translation>自分のアドレス</translation>
        </message>
        <message>
            <source>Your own mail addresses, one in each line</source>
            <translation>自分のメールアドレス (1 行に 1 つ)</translation>
        </message>
        <message>
            <source>“{address}” is not a complete mail address.</source>
            <translation>「{address}」は正しい形のメールアドレスではありません。</translation>
        </message>
    </context>
    <context>
        <name>PageHead</name>
        <message numerus="yes">
            <source>%Ln message(s). Choose those that you want to submit.</source>
            <translation>
                <numerusform>%Ln 件のメッセージがあります。提出するものを選択してください。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more file(s) in it cannot be taken.</source>
            <translation>
                <numerusform>ほかに、取り込めないファイルが %Ln 個あります。</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose &amp;all shown</source>
            <translation>表示中のものをすべて選択(&amp;A)</translation>
        </message>
        <message>
            <source>Find by subject or sender</source>
            <translation>件名または差出人で検索</translation>
        </message>
        <message>
            <source>Looking for messages…</source>
            <translation>メッセージを探しています…</translation>
        </message>
        <message>
            <source>{name}: {reason}.</source>
            <translation>{name}: {reason}。</translation>
        </message>
        <message>
            <source>{shown} of {count} messages</source>
            <translation>{count} 件中 {shown} 件のメッセージ</translation>
        </message>
    </context>
    <context>
        <name>PassOnButton</name>
        <message>
            <source>&amp;Copy for a mail</source>
            <translation>メール用にコピー(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>印刷(&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;Save as PDF…</source>
            <translation>PDF として保存(&amp;S)…</translation>
        </message>
        <message>
            <source>Copy a &amp;link that opens Intact here</source>
            <translation>Intact でここを開くリンクをコピー(&amp;L)</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Pass &amp;it on</source>
            <translation>ガイドを共有(&amp;I)</translation>
        </message>
        <message>
            <source>Save the guide</source>
            <translation>ガイドを保存</translation>
        </message>
        <message>
            <source>The guide could not be saved: {reason}</source>
            <translation>ガイドを保存できませんでした: {reason}</translation>
        </message>
        <message>
            <source>The guide is on the clipboard. Paste it into a mail.</source>
            <translation>ガイドをクリップボードにコピーしました。メールに貼り付けてください。</translation>
        </message>
        <message>
            <source>The guide was opened as PDF. Print it from there.</source>
            <translation>ガイドを PDF で開きました。そこから印刷してください。</translation>
        </message>
        <message>
            <source>The guide was saved as {file}.</source>
            <translation>ガイドを {file} として保存しました。</translation>
        </message>
        <message>
            <source>The link is on the clipboard: {link}</source>
            <translation>リンクをクリップボードにコピーしました: {link}</translation>
        </message>
        <message>
            <source>There is no way to print here. Save the guide as PDF instead.</source>
            <translation>ここでは印刷できません。代わりに、ガイドを PDF として保存してください。</translation>
        </message>
        <message>
            <source>an unknown reason</source>
            <translation>原因不明</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>&amp;Log in</source>
            <translation>ログイン(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Not now</source>
            <translation>後で(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Remember it in the keyring of this computer</source>
            <translation>このコンピューターのキーリングに保存する(&amp;R)</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>パスワード</translation>
        </message>
        <message>
            <source>Password of {login}</source>
            <translation>{login} のパスワード</translation>
        </message>
        <message>
            <source>This computer has no keyring: Intact asks for the password once each time it runs.</source>
            <translation>このコンピューターにはキーリングがありません。Intact は起動するたびに一度パスワードを尋ねます。</translation>
        </message>
        <message>
            <source>This computer has no keyring: Intact asks once each time it runs.</source>
            <translation type="vanished">このコンピューターにはキーリングがありません。Intact を起動するたびに一度だけ入力を求めます。</translation>
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
            <translation>Intact が更新を確認することはありません</translation>
        </message>
        <message>
            <source>Recommended by your organisation in {source}; you may change it</source>
            <translation>組織が {source} で推奨 (変更できます)</translation>
        </message>
        <message>
            <source>Set by your organisation</source>
            <translation>組織による設定</translation>
        </message>
        <message>
            <source>Set by your organisation in {source}</source>
            <translation>組織が {source} で設定</translation>
        </message>
        <message>
            <source>What your organisation set in {source} is wrong, so the strictest value holds</source>
            <translation>{source} にある組織の設定が正しくないため、最も厳しい値が適用されます</translation>
        </message>
        <message>
            <source>no</source>
            <translation>いいえ</translation>
        </message>
        <message>
            <source>none</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>はい</translation>
        </message>
        <message>
            <source>“{address}” is not of your organisation’s domains: {domains}.</source>
            <translation>「{address}」は組織のドメインのアドレスではありません: {domains}。</translation>
        </message>
    </context>
    <context>
        <name>PolicyDialog</name>
        <message>
            <source>Your organisation sets nothing here.</source>
            <translation>組織による設定はありません。</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>&amp;Leave everything as it is</source>
            <translation>このまま変更しない(&amp;L)</translation>
        </message>
        <message>
            <source>New: {what}</source>
            <translation>追加: {what}</translation>
        </message>
        <message>
            <source>Removed: {what}</source>
            <translation>削除: {what}</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>取り込む</translation>
        </message>
        <message>
            <source>{old} becomes {new}</source>
            <translation>{old} を {new} に変更</translation>
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
            <translation>{result} ({form})。</translation>
        </message>
        <message>
            <source>{result}.</source>
            <translation>{result}。</translation>
        </message>
    </context>
    <context>
        <name>Prospect</name>
        <message numerus="yes">
            <source>%n mail(s)</source>
            <translation>
                <numerusform>メール %n 通</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sample(s)</source>
            <translation>
                <numerusform>サンプル %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Mail {number}: {size}</source>
            <translation>メール {number}: {size}</translation>
        </message>
        <message>
            <source>None of these can be sent as it is.</source>
            <translation type="vanished">このまま送れるものはありません。</translation>
        </message>
        <message>
            <source>Nothing in the list can be sent as it is.</source>
            <translation>一覧には、このまま送れるものがありません。</translation>
        </message>
        <message>
            <source>largest {size} of {limit}</source>
            <translation>最大 {size} / {limit}</translation>
        </message>
        <message>
            <source>{ready} of {samples}</source>
            <translation>{samples}のうち {ready} 件</translation>
        </message>
        <message>
            <source>{ready} of {samples} in {mails}</source>
            <translation>{samples}のうち {ready} 件 ({mails})</translation>
        </message>
        <message>
            <source>{samples} in {mails}</source>
            <translation>{samples} ({mails})</translation>
        </message>
        <message>
            <source>{size} of {limit}</source>
            <translation>{size} / {limit}</translation>
        </message>
    </context>
    <context>
        <name>Protection</name>
        <message>
            <source>It can change nothing that is yours.</source>
            <translation>あなたのデータを変更できません。</translation>
        </message>
        <message>
            <source>It cannot end other programs.</source>
            <translation>ほかのプログラムを終了させられません。</translation>
        </message>
        <message>
            <source>It cannot gain rights.</source>
            <translation>新たな権限を得られません。</translation>
        </message>
        <message>
            <source>It cannot make new program code.</source>
            <translation>新しいプログラムコードを作れません。</translation>
        </message>
        <message>
            <source>It connects to no server.</source>
            <translation>サーバーに接続しません。</translation>
        </message>
        <message>
            <source>It ends as soon as it reaches for something it was not given.</source>
            <translation>与えられていないものに手を出そうとすると、ただちに終了します。</translation>
        </message>
        <message>
            <source>It ends when Intact ends.</source>
            <translation>Intact が終了すると終了します。</translation>
        </message>
        <message>
            <source>It ends when it uses what it does not hold.</source>
            <translation type="vanished">自分のものでないハンドルを使うと終了します。</translation>
        </message>
        <message>
            <source>It holds only a few files open.</source>
            <translation>同時に開けるファイルはごくわずかです。</translation>
        </message>
        <message>
            <source>It leaves nothing of a message behind when it crashes.</source>
            <translation>異常終了しても、メッセージの内容を残しません。</translation>
        </message>
        <message>
            <source>It loads no program parts from the network.</source>
            <translation>プログラムの部品をネットワークから読み込みません。</translation>
        </message>
        <message>
            <source>It may ask the system for next to nothing.</source>
            <translation>システムに要求できることは、ごくわずかです。</translation>
        </message>
        <message>
            <source>It opens no files.</source>
            <translation>ファイルを開きません。</translation>
        </message>
        <message>
            <source>It reaches neither the clipboard nor other windows.</source>
            <translation>クリップボードにも、ほかのウィンドウにもアクセスできません。</translation>
        </message>
        <message>
            <source>It reaches no network.</source>
            <translation>ネットワークに接続できません。</translation>
        </message>
        <message>
            <source>It starts no programs.</source>
            <translation>ほかのプログラムを起動しません。</translation>
        </message>
        <message>
            <source>It writes no files.</source>
            <translation>ファイルへの書き込みを行いません。</translation>
        </message>
        <message>
            <source>Its computing time is bounded.</source>
            <translation>使える計算時間に上限があります。</translation>
        </message>
        <message>
            <source>Its memory is bounded.</source>
            <translation>使えるメモリに上限があります。</translation>
        </message>
        <message>
            <source>Other programs add nothing to it.</source>
            <translation>ほかのプログラムから機能を追加できません。</translation>
        </message>
        <message>
            <source>Other programs cannot look into it.</source>
            <translation>ほかのプログラムから中をのぞけません。</translation>
        </message>
    </context>
    <context>
        <name>ProtectionPage</name>
        <message>
            <source>Exact terms</source>
            <translation>技術的な詳細</translation>
        </message>
        <message>
            <source>How messages are read here</source>
            <translation>ここでのメッセージの読み取り方</translation>
        </message>
        <message>
            <source>Messages are read in a process of their own:</source>
            <translation>メッセージは専用のプロセスで読み取られます:</translation>
        </message>
        <message>
            <source>Messages cannot be read in a process of their own on this computer. Intact keeps its own bounds on size, depth and time.</source>
            <translation>このコンピューターでは、メッセージを専用のプロセスで読み取れません。サイズ、深さ、時間については Intact 独自の上限を守ります。</translation>
        </message>
        <message>
            <source>The process that reads messages has not started yet.</source>
            <translation>メッセージを読み取るプロセスは、まだ起動していません。</translation>
        </message>
        <message>
            <source>This computer does not offer</source>
            <translation>このコンピューターで利用できない保護</translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>`intact_settings` must be {form}: a newer Intact wrote this</source>
            <translation>`intact_settings` は {form} でなければなりません: 新しい版の Intact が書いたファイルです</translation>
        </message>
        <message>
            <source>`name` is not known here: the file’s own name is the name</source>
            <translation>`name` はここでは使えません: ファイル名がそのまま名前になります</translation>
        </message>
        <message>
            <source>`watched_folder` must be the whole path of a folder of this computer</source>
            <translation>`watched_folder` は、このコンピューターのフォルダーの完全なパスにしてください</translation>
        </message>
        <message>
            <source>`{name}`</source>
            <translation>`{name}`</translation>
        </message>
        <message>
            <source>`{name}` is missing</source>
            <translation>`{name}` がありません</translation>
        </message>
        <message>
            <source>`{name}` is no name of a destination</source>
            <translation>`{name}` は提出先の名前ではありません</translation>
        </message>
        <message>
            <source>`{name}` is not a complete mail address</source>
            <translation>`{name}` は完全なメールアドレスではありません</translation>
        </message>
        <message>
            <source>`{name}` is not known here</source>
            <translation>`{name}` はここでは使えません</translation>
        </message>
        <message>
            <source>`{name}` is not known here; did you mean `{close}`?</source>
            <translation>`{name}` はここでは使えません。`{close}` のことですか?</translation>
        </message>
        <message>
            <source>`{name}` may have at most {most} characters</source>
            <translation>`{name}` は {most} 文字までです</translation>
        </message>
        <message>
            <source>`{name}` may have at most {most} items</source>
            <translation>`{name}` は {most} 件までです</translation>
        </message>
        <message>
            <source>`{name}` must not be empty</source>
            <translation>`{name}` を空にすることはできません</translation>
        </message>
        <message>
            <source>`{name}`: only the first {most} items are used</source>
            <translation>`{name}`: 最初の {most} 件だけを使っています</translation>
        </message>
        <message>
            <source>a date such as 2026-11-24, without quotes</source>
            <translation>2026-11-24 のような、引用符のない日付</translation>
        </message>
        <message>
            <source>a key has more than {most} parts</source>
            <translation>キーの部分が {most} 個を超えています</translation>
        </message>
        <message>
            <source>a number is too long</source>
            <translation>数値が長すぎます</translation>
        </message>
        <message>
            <source>a table of destinations and addresses, such as desk = "desk@example.org"</source>
            <translation>desk = "desk@example.org" のような、提出先とアドレスのテーブル</translation>
        </message>
        <message>
            <source>a text in quotes</source>
            <translation>引用符で囲んだテキスト</translation>
        </message>
        <message>
            <source>a whole number from 0 to 3650, without quotes</source>
            <translation>0 から 3650 までの、引用符のない整数</translation>
        </message>
        <message>
            <source>a whole number, without quotes</source>
            <translation>引用符のない整数</translation>
        </message>
        <message>
            <source>another of `templates` has the name “{name}”</source>
            <translation>`templates` の別の項目が「{name}」という名前です</translation>
        </message>
        <message>
            <source>can be written by others than root</source>
            <translation>root 以外も書き込めます</translation>
        </message>
        <message>
            <source>cannot be read: {why}</source>
            <translation>読み取れません: {why}</translation>
        </message>
        <message>
            <source>cannot be recommended, only forced</source>
            <translation>推奨にはできず、強制だけができます</translation>
        </message>
        <message>
            <source>does not belong to root</source>
            <translation>root の所有ではありません</translation>
        </message>
        <message>
            <source>has a brace without its partner</source>
            <translation>波かっこの対応がとれていません</translation>
        </message>
        <message>
            <source>has more than {most} items</source>
            <translation>項目が {most} 件を超えています</translation>
        </message>
        <message>
            <source>has no effect without {name}</source>
            <translation>{name} がないと効果がありません</translation>
        </message>
        <message>
            <source>has “{name}” more than once</source>
            <translation>「{name}」が複数回書かれています</translation>
        </message>
        <message>
            <source>holds control characters</source>
            <translation>制御文字が含まれています</translation>
        </message>
        <message>
            <source>is a link, or leads over one</source>
            <translation>リンクであるか、リンクを経由しています</translation>
        </message>
        <message>
            <source>is larger than {most} KiB</source>
            <translation>{most} KiB を超えています</translation>
        </message>
        <message>
            <source>is no domain such as example.org</source>
            <translation>example.org のようなドメインではありません</translation>
        </message>
        <message>
            <source>is no host name such as mail.example.org</source>
            <translation>mail.example.org のようなホスト名ではありません</translation>
        </message>
        <message>
            <source>is no name such as own-address</source>
            <translation>own-address のような名前ではありません</translation>
        </message>
        <message>
            <source>is no policy of Intact</source>
            <translation>Intact のポリシーではありません</translation>
        </message>
        <message>
            <source>is no policy of Intact; did you mean {close}?</source>
            <translation>Intact のポリシーではありません。{close} のことですか?</translation>
        </message>
        <message>
            <source>is no text</source>
            <translation>テキストではありません</translation>
        </message>
        <message>
            <source>is not a complete mail address</source>
            <translation>完全なメールアドレスではありません</translation>
        </message>
        <message>
            <source>is not a property list with a dictionary</source>
            <translation>辞書のあるプロパティリストではありません</translation>
        </message>
        <message>
            <source>is not a valid property list</source>
            <translation>正しいプロパティリストではありません</translation>
        </message>
        <message>
            <source>is not an ordinary file</source>
            <translation>通常のファイルではありません</translation>
        </message>
        <message>
            <source>is not believed: it is a link, or others than administrators can change what is in it</source>
            <translation>使われません: リンクであるか、管理者以外も中身を変更できます</translation>
        </message>
        <message>
            <source>is not believed: {what} {why}</source>
            <translation>使われません: {what} {why}</translation>
        </message>
        <message>
            <source>is not the whole path of a folder of this computer</source>
            <translation>このコンピューターのフォルダーの完全なパスではありません</translation>
        </message>
        <message>
            <source>is not valid JSON in UTF-8</source>
            <translation>UTF-8 の正しい JSON ではありません</translation>
        </message>
        <message>
            <source>is not valid JSON: line {line}: {what}</source>
            <translation>正しい JSON ではありません: {line} 行目: {what}</translation>
        </message>
        <message>
            <source>is set more than once</source>
            <translation>複数回設定されています</translation>
        </message>
        <message>
            <source>it</source>
            <translation>ファイルは</translation>
        </message>
        <message>
            <source>item {number}</source>
            <translation>{number} 番目の項目</translation>
        </message>
        <message>
            <source>item {number} of `accounts` cannot be used: {what}</source>
            <translation>`accounts` の {number} 番目の項目は使えません: {what}</translation>
        </message>
        <message>
            <source>item {number} of `templates` needs a name of at most {short} and a text of at most {long} ordinary characters</source>
            <translation>`templates` の {number} 番目の項目には、{short} 文字までの名前と {long} 文字までの通常の文字の本文が必要です</translation>
        </message>
        <message>
            <source>item {number} of `{name}`</source>
            <translation>`{name}` の {number} 番目の項目</translation>
        </message>
        <message>
            <source>item {number} of `{name}` is not a complete mail address</source>
            <translation>`{name}` の {number} 番目の項目は、完全なメールアドレスではありません</translation>
        </message>
        <message>
            <source>item {number} {what}</source>
            <translation>{number} 番目の項目: {what}</translation>
        </message>
        <message>
            <source>its folder</source>
            <translation>フォルダーは</translation>
        </message>
        <message>
            <source>may only hold {{judgement}}, {{date}} and {{count}} in braces</source>
            <translation>波かっこに入れられるのは {{judgement}}、{{date}}、{{count}} だけです</translation>
        </message>
        <message>
            <source>must be a list of texts</source>
            <translation>テキストのリストにしてください</translation>
        </message>
        <message>
            <source>must be a table of names and texts</source>
            <translation>名前とテキストの表にしてください</translation>
        </message>
        <message>
            <source>must be a text</source>
            <translation>テキストにしてください</translation>
        </message>
        <message>
            <source>must be a whole number</source>
            <translation>整数にしてください</translation>
        </message>
        <message>
            <source>must be from {low} to {high}</source>
            <translation>{low} から {high} までにしてください</translation>
        </message>
        <message>
            <source>must be one of: {names}</source>
            <translation>次のいずれかにしてください: {names}</translation>
        </message>
        <message>
            <source>must be true or false</source>
            <translation>true か false にしてください</translation>
        </message>
        <message>
            <source>must have 1 to {most} characters</source>
            <translation>1 文字から {most} 文字にしてください</translation>
        </message>
        <message>
            <source>must hold {{"policies": {{…}}}}</source>
            <translation>{{"policies": {{…}}}} が必要です</translation>
        </message>
        <message>
            <source>names “{name}”, which is not offered</source>
            <translation>「{name}」を指定していますが、提供されていません</translation>
        </message>
        <message>
            <source>one of en, de, fr, es, ja, ar in quotes, or empty</source>
            <translation>引用符で囲んだ en、de、fr、es、ja、ar のいずれか、または空</translation>
        </message>
        <message>
            <source>one of light, dark in quotes, or empty</source>
            <translation>引用符で囲んだ light か dark、または空</translation>
        </message>
        <message>
            <source>one of {names}</source>
            <translation>{names} のいずれか</translation>
        </message>
        <message>
            <source>stands outside of “policies” and “recommended”</source>
            <translation>「policies」と「recommended」の外にあります</translation>
        </message>
        <message>
            <source>the file</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>the file cannot be read: {why}</source>
            <translation>ファイルを読み取れません: {why}</translation>
        </message>
        <message>
            <source>the file has more than {most} lines, values and brackets</source>
            <translation>ファイルの行、値、かっこの合計が {most} を超えています</translation>
        </message>
        <message>
            <source>the file is damaged; the file is now called {name}</source>
            <translation>ファイルが壊れています。名前を {name} に変えました</translation>
        </message>
        <message>
            <source>the file is larger than {most} KiB</source>
            <translation>ファイルが {most} KiB を超えています</translation>
        </message>
        <message>
            <source>the file is too large; the file is now called {name}</source>
            <translation>ファイルが大きすぎます。名前を {name} に変えました</translation>
        </message>
        <message>
            <source>the file must be saved as UTF-8 text</source>
            <translation>ファイルは UTF-8 のテキストとして保存してください</translation>
        </message>
        <message>
            <source>the folder is missing: the installation is damaged</source>
            <translation>フォルダーがありません: インストールが壊れています</translation>
        </message>
        <message>
            <source>the folder is not there, or others than administrators can write to it</source>
            <translation>フォルダーがないか、管理者以外も書き込めます</translation>
        </message>
        <message>
            <source>the name of the file must be of small letters a to z, digits and single hyphens</source>
            <translation>ファイル名に使えるのは、小文字の a から z、数字、連続しないハイフンだけです</translation>
        </message>
        <message>
            <source>the text for “{name}” {what}</source>
            <translation>「{name}」のテキスト: {what}</translation>
        </message>
        <message>
            <source>there is no destination “{name}”</source>
            <translation>「{name}」という提出先はありません</translation>
        </message>
        <message>
            <source>there is no way “{name}”</source>
            <translation>「{name}」という送り方はありません</translation>
        </message>
        <message>
            <source>there would be too much in the file</source>
            <translation>ファイルの内容が多くなりすぎます</translation>
        </message>
        <message>
            <source>this is not a file</source>
            <translation>ファイルではありません</translation>
        </message>
        <message>
            <source>this is not valid TOML: brackets stand in brackets</source>
            <translation>正しい TOML ではありません: かっこが入れ子になりすぎています</translation>
        </message>
        <message>
            <source>this is not valid TOML: {what}</source>
            <translation>正しい TOML ではありません: {what}</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true または false</translation>
        </message>
        <message>
            <source>{place} must be a list in square brackets</source>
            <translation>{place}は、角かっこで囲んだリストにしてください</translation>
        </message>
        <message>
            <source>{place} must be a table of keys and values</source>
            <translation>{place}は、キーと値のテーブルにしてください</translation>
        </message>
        <message>
            <source>{place} must be {what}</source>
            <translation>{place}の値は次の形にしてください: {what}</translation>
        </message>
        <message>
            <source>{place} must not hold control characters</source>
            <translation>{place}に制御文字を入れることはできません</translation>
        </message>
        <message>
            <source>{what}; the strictest value holds</source>
            <translation>{what}。最も厳しい値を適用しています</translation>
        </message>
        <message>
            <source>“{name}” must hold names and values in braces</source>
            <translation>「{name}」には、波かっこで囲んだ名前と値を入れてください</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>&amp;Copy</source>
            <translation>コピー(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Form of the report</source>
            <translation>レポートの形式(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Save…</source>
            <translation>保存(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;With addresses, subjects and names</source>
            <translation>アドレス、件名、名前を含める(&amp;W)</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>コピーしました</translation>
        </message>
        <message>
            <source>For programs (JSON)</source>
            <translation>プログラム用 (JSON)</translation>
        </message>
        <message>
            <source>Form of the report</source>
            <translation>レポートの形式</translation>
        </message>
        <message>
            <source>Report for a ticket</source>
            <translation>チケット用のレポート</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>レポートを保存</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>テキスト</translation>
        </message>
        <message>
            <source>The file could not be written: {why}</source>
            <translation>ファイルを書き込めませんでした: {why}</translation>
        </message>
        <message>
            <source>Web page (HTML)</source>
            <translation>Web ページ (HTML)</translation>
        </message>
        <message>
            <source>What Intact found, for whoever helps you. Addresses, subjects and names are replaced by words such as “address-1”. Intact sends it nowhere.</source>
            <translation>サポートの担当者に渡すための、Intact のチェック結果です。アドレス、件名、名前は「address-1」のような語に置き換えられます。Intact がこれをどこかに送信することはありません。</translation>
        </message>
        <message>
            <source>What would be shared</source>
            <translation>共有される内容</translation>
        </message>
    </context>
    <context>
        <name>Row</name>
        <message>
            <source>(no subject)</source>
            <translation>(件名なし)</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>チェック中…</translation>
        </message>
        <message>
            <source>Not a sample</source>
            <translation>サンプルではない</translation>
        </message>
        <message>
            <source>Not fit</source>
            <translation>提出不可</translation>
        </message>
        <message>
            <source>Please look</source>
            <translation>要確認</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>読み取り中…</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>提出可</translation>
        </message>
        <message>
            <source>today, {time}</source>
            <translation>今日 {time}</translation>
        </message>
        <message>
            <source>unknown sender</source>
            <translation>差出人不明</translation>
        </message>
        <message>
            <source>{address}, who goes by the name “{name}”</source>
            <translation>{address} (表示名「{name}」)</translation>
        </message>
        <message>
            <source>{first} · {second}</source>
            <translation>{first} · {second}</translation>
        </message>
        <message>
            <source>{state}: {subject}. {details}</source>
            <translation>{state}: {subject}。{details}</translation>
        </message>
    </context>
    <context>
        <name>SamplesView</name>
        <message>
            <source>&amp;Copy as a file</source>
            <translation>ファイルとしてコピー(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Save as…</source>
            <translation>名前を付けて保存(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Take out of the list</source>
            <translation>一覧から外す(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>元に戻す(&amp;U)</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>サンプル</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>すべて選択(&amp;A)</translation>
        </message>
    </context>
    <context>
        <name>ServerBox</name>
        <message>
            <source>Connection</source>
            <translation>接続</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>ポート</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>サーバー</translation>
        </message>
    </context>
    <context>
        <name>Setbacks</name>
        <message>
            <source>Forget this submission</source>
            <translation type="vanished">この提出の記録を消去</translation>
        </message>
        <message>
            <source>Leave it at that</source>
            <translation>このままにする</translation>
        </message>
        <message>
            <source>Send them as files</source>
            <translation>ファイルとして送信</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>設定…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>キャンセル(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Keep</source>
            <translation>保存(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Mail accounts</source>
            <translation type="vanished">メールアカウント(&amp;M)</translation>
        </message>
        <message>
            <source>A&amp;ddresses</source>
            <translation type="vanished">アドレス(&amp;D)</translation>
        </message>
        <message>
            <source>Address for {title}</source>
            <translation type="vanished">{title} のアドレス</translation>
        </message>
        <message>
            <source>All that is set for you</source>
            <translation type="vanished">組織による設定のすべて</translation>
        </message>
        <message>
            <source>History</source>
            <translation type="vanished">履歴</translation>
        </message>
        <message>
            <source>Mail accounts</source>
            <translation>メールアカウント</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>ページ</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Watched folder</source>
            <translation type="vanished">監視フォルダー</translation>
        </message>
        <message>
            <source>Where samples go</source>
            <translation type="vanished">サンプルの提出先</translation>
        </message>
        <message>
            <source>With them, Intact sees whether a message was sent to you.</source>
            <translation type="vanished">メッセージが自分宛てかどうかを、Intact が判断できるようになります。</translation>
        </message>
        <message>
            <source>Your own mail addresses, one in each line</source>
            <translation type="vanished">自分のメールアドレス (1 行に 1 つ)</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation type="vanished">未設定</translation>
        </message>
        <message>
            <source>“{address}” is not a complete mail address.</source>
            <translation type="vanished">「{address}」は正しい形のメールアドレスではありません。</translation>
        </message>
    </context>
    <context>
        <name>SettingsWords</name>
        <message>
            <source>As the system</source>
            <translation>システムに合わせる</translation>
        </message>
        <message>
            <source>Chosen at first</source>
            <translation type="vanished">最初に選択</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>ダーク</translation>
        </message>
        <message>
            <source>Days that submissions are remembered</source>
            <translation>提出の記録を残す日数</translation>
        </message>
        <message>
            <source>Default destination</source>
            <translation>既定の提出先</translation>
        </message>
        <message>
            <source>Default way out</source>
            <translation>既定の送付方法</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>ガイド</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>ライト</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>ライトまたはダーク</translation>
        </message>
        <message>
            <source>Mail accounts</source>
            <translation>メールアカウント</translation>
        </message>
        <message>
            <source>Nothing was changed. Ask for the file again where you got it.</source>
            <translation>何も変更していません。ファイルの提供元にもう一度依頼してください。</translation>
        </message>
        <message>
            <source>Stays as your organisation has set it: {what}</source>
            <translation>組織による設定のまま変わりません: {what}</translation>
        </message>
        <message>
            <source>Texts for the comment</source>
            <translation>コメントの定型文</translation>
        </message>
        <message>
            <source>Watched folder</source>
            <translation>監視フォルダー</translation>
        </message>
        <message>
            <source>Way out used at first</source>
            <translation type="vanished">最初に使う送付方法</translation>
        </message>
        <message>
            <source>Where samples go</source>
            <translation>サンプルの提出先</translation>
        </message>
        <message>
            <source>Your own addresses</source>
            <translation>自分のアドレス</translation>
        </message>
        <message>
            <source>logs in as {user}</source>
            <translation>{user} としてログイン</translation>
        </message>
        <message>
            <source>none</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>sends by {server}</source>
            <translation>{server} で送信</translation>
        </message>
        <message>
            <source>stores drafts at {server}</source>
            <translation>{server} に下書きを保存</translation>
        </message>
        <message>
            <source>the command that fetches its token has to be entered here</source>
            <translation>トークンを取得するコマンドはここで入力する必要があります</translation>
        </message>
        <message>
            <source>{name}: {value}</source>
            <translation>{name}: {value}</translation>
        </message>
        <message>
            <source>“{file}” is not taken over: line {line}: {reason}</source>
            <translation>「{file}」は取り込まれません: {line} 行目: {reason}</translation>
        </message>
        <message>
            <source>“{file}” is not taken over: {reason}</source>
            <translation>「{file}」は取り込まれません: {reason}</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>About Intact</source>
            <translation>Intact について</translation>
        </message>
        <message>
            <source>Choose who gets the samples</source>
            <translation>サンプルの提出先を選ぶ</translation>
        </message>
        <message>
            <source>Copy the selected samples as files</source>
            <translation>選択したサンプルをファイルとしてコピーする</translation>
        </message>
        <message>
            <source>Find words in a source text or a mail folder</source>
            <translation>ソースまたはメールフォルダー内を検索する</translation>
        </message>
        <message>
            <source>Go to the list of samples</source>
            <translation>サンプルの一覧に移動する</translation>
        </message>
        <message>
            <source>Hand the mail over</source>
            <translation>メールを引き渡す</translation>
        </message>
        <message>
            <source>Make a report for a ticket</source>
            <translation>チケット用のレポートを作成する</translation>
        </message>
        <message>
            <source>Open messages</source>
            <translation>メッセージを開く</translation>
        </message>
        <message>
            <source>Paste files or the source text of a message</source>
            <translation>ファイルまたはメッセージのソースを貼り付ける</translation>
        </message>
        <message>
            <source>Put back what was taken out</source>
            <translation>外したものを元に戻す</translation>
        </message>
        <message>
            <source>Quit Intact</source>
            <translation>Intact を終了する</translation>
        </message>
        <message>
            <source>Save the selected samples as files</source>
            <translation>選択したサンプルをファイルとして保存する</translation>
        </message>
        <message>
            <source>Select all samples</source>
            <translation>すべてのサンプルを選択する</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Show or hide the guide</source>
            <translation>ガイドの表示と非表示を切り替える</translation>
        </message>
        <message>
            <source>Show the keyboard shortcuts</source>
            <translation>ショートカットの一覧を表示する</translation>
        </message>
        <message>
            <source>Show these keys</source>
            <translation type="vanished">ショートカットの一覧を表示する</translation>
        </message>
        <message>
            <source>Show what was submitted</source>
            <translation>提出履歴を表示する</translation>
        </message>
        <message>
            <source>Take it out again</source>
            <translation>もう一度外す</translation>
        </message>
        <message>
            <source>Take the selected samples out of the list</source>
            <translation>選択したサンプルを一覧から外す</translation>
        </message>
    </context>
    <context>
        <name>SourcePage</name>
        <message>
            <source>Copied from here, links stay as they are: do not follow them.</source>
            <translation>ここからコピーしたリンクは元のままです。開かないでください。</translation>
        </message>
        <message>
            <source>Only the beginning is shown here.</source>
            <translation>先頭だけを表示しています。</translation>
        </message>
        <message>
            <source>Source text</source>
            <translation>ソース</translation>
        </message>
    </context>
    <context>
        <name>StepView</name>
        <message>
            <source>Step</source>
            <translation>手順</translation>
        </message>
    </context>
    <context>
        <name>SubmissionBar</name>
        <message>
            <source>&amp;Stop</source>
            <translation type="vanished">停止(&amp;S)</translation>
        </message>
        <message>
            <source>Mail {mail} of {mails}</source>
            <translation>メール {mail} / {mails}</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>読み取り中</translation>
        </message>
        <message>
            <source>Reading {done} of {total}</source>
            <translation type="vanished">読み取り中: {done} / {total}</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>停止(&amp;T)</translation>
        </message>
        <message>
            <source>Samples: {effect}</source>
            <translation>サンプル: {effect}</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>送信中</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>停止しています…</translation>
        </message>
        <message>
            <source>Waiting until {program} has started…</source>
            <translation>{program} の起動を待っています…</translation>
        </message>
        <message>
            <source>What the filter did wrong</source>
            <translation type="vanished">フィルターの誤り</translation>
        </message>
        <message>
            <source>What went wro&amp;ng</source>
            <translation>フィルターの誤り(&amp;N)</translation>
        </message>
        <message>
            <source>What went wrong</source>
            <translation>フィルターの誤り</translation>
        </message>
        <message>
            <source>{done} of {total} read</source>
            <translation>{total} 件中 {done} 件を読み取りました</translation>
        </message>
    </context>
    <context>
        <name>Telling</name>
        <message numerus="yes">
            <source>%n message(s) taken out of the list.</source>
            <translation>
                <numerusform>%n 件のメッセージを一覧から外しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of these mails hold the original.</source>
            <translation type="vanished">
                <numerusform>このうち %n 通のメールに元のメッセージが入っています。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Drop the %n message(s) again. Intact keeps none.</source>
            <translation>
                <numerusform>%n 件のメッセージをもう一度ドロップしてください。Intact はメッセージを保存していません。</numerusform>
            </translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation type="vanished">記録を消去</translation>
        </message>
        <message>
            <source>Forget this submission</source>
            <translation type="vanished">この提出の記録を消去</translation>
        </message>
        <message>
            <source>Messages cannot be read in a process of their own here. Intact keeps its limits, but only open messages that you trust.</source>
            <translation>ここでは、メッセージを専用のプロセスで読み取れません。Intact は上限を守りますが、信頼できるメッセージだけを開いてください。</translation>
        </message>
        <message>
            <source>More of these: {count}.</source>
            <translation>ほかに {count} 件あります。</translation>
        </message>
        <message numerus="yes">
            <source>Reading was stopped: %n message(s) were not read.</source>
            <translation>
                <numerusform>読み取りを停止しました。%n 件のメッセージは読み取られていません。</numerusform>
            </translation>
        </message>
        <message>
            <source>Send them as files</source>
            <translation type="vanished">ファイルとして送信</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation type="vanished">設定…</translation>
        </message>
        <message>
            <source>Show all…</source>
            <translation>すべて表示…</translation>
        </message>
        <message>
            <source>Show report…</source>
            <translation>レポートを表示…</translation>
        </message>
        <message>
            <source>The history of submissions could not be used: {why}.</source>
            <translation>提出履歴を使用できませんでした: {why}。</translation>
        </message>
        <message numerus="yes">
            <source>The original is in %n of these mails.</source>
            <translation>
                <numerusform>このうち %n 通のメールに元のメッセージが入っています。</numerusform>
            </translation>
        </message>
        <message>
            <source>Try again</source>
            <translation type="vanished">再試行</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Use all originals</source>
            <translation>元のメッセージをすべて使う</translation>
        </message>
    </context>
    <context>
        <name>TextsButton</name>
        <message>
            <source>&amp;Change the texts…</source>
            <translation>定型文を編集(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Keep this comment as a text…</source>
            <translation>このコメントを定型文として保存(&amp;K)…</translation>
        </message>
        <message>
            <source>Put a text of yours into the comment</source>
            <translation>定型文をコメントに入れる</translation>
        </message>
    </context>
    <context>
        <name>TextsPage</name>
        <message>
            <source>&amp;Name</source>
            <translation>名前(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>削除(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Text</source>
            <translation>本文(&amp;T)</translation>
        </message>
        <message>
            <source>(no name yet)</source>
            <translation>(名前なし)</translation>
        </message>
        <message>
            <source>A&amp;dd</source>
            <translation>追加(&amp;D)</translation>
        </message>
        <message>
            <source>Please give this text a name.</source>
            <translation>この定型文に名前を付けてください。</translation>
        </message>
        <message>
            <source>Texts for the comment</source>
            <translation>コメントの定型文</translation>
        </message>
        <message>
            <source>Texts that you use again and again</source>
            <translation>よく使う定型文</translation>
        </message>
        <message>
            <source>The button beside the comment puts one of them there. They are plain text.</source>
            <translation>コメントの横のボタンで挿入できます。書式のないテキストです。</translation>
        </message>
        <message>
            <source>The text “{name}” is empty.</source>
            <translation>定型文「{name}」は空です。</translation>
        </message>
        <message>
            <source>Two texts are called “{name}”.</source>
            <translation>「{name}」という定型文が 2 つあります。</translation>
        </message>
    </context>
    <context>
        <name>Trial</name>
        <message>
            <source>&amp;Test</source>
            <translation>テスト(&amp;T)</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>詳細</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>停止(&amp;T)</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>停止しました。</translation>
        </message>
        <message>
            <source>Trying…</source>
            <translation>テスト中…</translation>
        </message>
    </context>
    <context>
        <name>UnreadableCard</name>
        <message>
            <source>How to do that in {program}</source>
            <translation>{program} での手順</translation>
        </message>
        <message>
            <source>Take it out of the list</source>
            <translation>一覧から外す</translation>
        </message>
    </context>
    <context>
        <name>VersionsPage</name>
        <message>
            <source>&amp;Copy for the helpdesk</source>
            <translation>ヘルプデスク用にコピー(&amp;C)</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>コピーしました</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later.</source>
            <translation>GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>バージョン</translation>
        </message>
    </context>
    <context>
        <name>WaitCover</name>
        <message>
            <source>It may have to load the message first.</source>
            <translation>先にメッセージを読み込む必要があるのかもしれません。</translation>
        </message>
        <message>
            <source>Stop waiting</source>
            <translation>待機を中止</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>待機中</translation>
        </message>
        <message>
            <source>Waiting for the other program…</source>
            <translation>ほかのプログラムを待っています…</translation>
        </message>
        <message>
            <source>Waiting for {program}…</source>
            <translation>{program} を待っています…</translation>
        </message>
    </context>
    <context>
        <name>WalkPage</name>
        <message>
            <source>&amp;Leave</source>
            <translation>終了(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>次へ(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Previous</source>
            <translation>前へ(&amp;P)</translation>
        </message>
        <message>
            <source>D&amp;one</source>
            <translation>完了(&amp;O)</translation>
        </message>
        <message>
            <source>Escape</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>It looks &amp;different here</source>
            <translation>画面が違う(&amp;D)</translation>
        </message>
        <message>
            <source>Page up or an arrow</source>
            <translation>Page Up または矢印キー</translation>
        </message>
        <message>
            <source>Space, Page down or an arrow</source>
            <translation>Space、Page Down、または矢印キー</translation>
        </message>
        <message>
            <source>Step {number}: {text}</source>
            <translation>手順 {number}: {text}</translation>
        </message>
        <message>
            <source>There is no other way left. Ask the people who run your mail.</source>
            <translation>ほかの方法はもうありません。メールの管理者に問い合わせてください。</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} / {count}</translation>
        </message>
        <message>
            <source>{program}: {way}</source>
            <translation>{program}: {way}</translation>
        </message>
        <message>
            <source>{result}.</source>
            <translation>{result}。</translation>
        </message>
    </context>
    <context>
        <name>WatchRow</name>
        <message>
            <source>&amp;Take messages that are saved in this folder</source>
            <translation>このフォルダーに保存されたメッセージを取り込む(&amp;T)</translation>
        </message>
        <message>
            <source>C&amp;hoose…</source>
            <translation>選択(&amp;H)…</translation>
        </message>
        <message>
            <source>Please choose the folder that is to be watched.</source>
            <translation>監視するフォルダーを選択してください。</translation>
        </message>
        <message>
            <source>Watched folder</source>
            <translation>監視フォルダー</translation>
        </message>
        <message>
            <source>Which folder to watch</source>
            <translation>監視するフォルダーの選択</translation>
        </message>
        <message>
            <source>While Intact is open, each message saved there is added to the samples. Files that are there already, and those in folders inside of it, are left alone.</source>
            <translation>Intact の起動中にここに保存されたメッセージは、サンプルに追加されます。すでにあるファイルと、下位のフォルダーにあるファイルは対象外です。</translation>
        </message>
        <message>
            <source>no folder chosen</source>
            <translation>フォルダーが選択されていません</translation>
        </message>
        <message>
            <source>“{folder}” is not a folder of this computer.</source>
            <translation>「{folder}」は、このコンピューターのフォルダーではありません。</translation>
        </message>
    </context>
    <context>
        <name>Watcher</name>
        <message>
            <source>Many messages came from the watched folder, so watching has stopped.</source>
            <translation>監視フォルダーから多数のメッセージが届いたため、監視を停止しました。</translation>
        </message>
        <message>
            <source>The watched folder “{folder}” holds too many files, so it is not used.</source>
            <translation>監視フォルダー「{folder}」はファイルが多すぎるため、使用されません。</translation>
        </message>
        <message>
            <source>The watched folder “{folder}” is not there, or may not be read.</source>
            <translation>監視フォルダー「{folder}」がないか、読み取りが許可されていません。</translation>
        </message>
    </context>
    <context>
        <name>WayButton</name>
        <message>
            <source>Choose who gets them…</source>
            <translation>提出先を選ぶ…</translation>
        </message>
        <message>
            <source>Enter the address…</source>
            <translation>アドレスを入力…</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>引き渡す</translation>
        </message>
        <message>
            <source>Other ways</source>
            <translation>ほかの送付方法</translation>
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
            <translation>既定の送付方法(&amp;F)</translation>
        </message>
        <message>
            <source>How mails go out</source>
            <translation>送付方法</translation>
        </message>
        <message>
            <source>Not on this computer</source>
            <translation>このコンピューターにないもの</translation>
        </message>
        <message>
            <source>Offered &amp;first when Intact starts</source>
            <translation type="vanished">Intact の起動時に最初に提示(&amp;F)</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>このコンピューターにあるもの</translation>
        </message>
        <message>
            <source>The one used last</source>
            <translation>前回使用したもの</translation>
        </message>
        <message>
            <source>Way out</source>
            <translation type="vanished">送付方法</translation>
        </message>
        <message>
            <source>Where it does not suit a mail, the next best one is offered instead.</source>
            <translation>メールに合わない場合は、次に適した送付方法が提示されます。</translation>
        </message>
    </context>
    <context>
        <name>WholePage</name>
        <message>
            <source>&amp;Reset…</source>
            <translation>リセット(&amp;R)…</translation>
        </message>
        <message>
            <source>&amp;Take over from a file…</source>
            <translation>ファイルから取り込む(&amp;T)…</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>元に戻す(&amp;U)</translation>
        </message>
        <message>
            <source>A file that people can read. No password is in it, and no command that fetches one. What is changed on the other pages counts once you have pressed Keep.</source>
            <translation>人が読める形式のファイルです。パスワードや、それを取得するコマンドは含まれません。ほかのページでの変更は、[保存] を押した後に反映されます。</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>すべてのファイル (*)</translation>
        </message>
        <message>
            <source>All settings</source>
            <translation>すべての設定</translation>
        </message>
        <message>
            <source>All that is set for you</source>
            <translation>組織による設定のすべて</translation>
        </message>
        <message>
            <source>As it was at first</source>
            <translation>初期状態に戻す</translation>
        </message>
        <message>
            <source>Done.</source>
            <translation>完了しました。</translation>
        </message>
        <message>
            <source>Everything is as it was.</source>
            <translation>すべて元のままです。</translation>
        </message>
        <message>
            <source>For the helpdesk, or another computer</source>
            <translation>ヘルプデスクまたは別のコンピューター用</translation>
        </message>
        <message>
            <source>Nothing would change.</source>
            <translation>変更される項目はありません。</translation>
        </message>
        <message>
            <source>Puts every setting back. Samples, the history and passwords in your keyring stay as they are.</source>
            <translation>すべての設定を初期状態に戻します。サンプル、履歴、キーリング内のパスワードは変わりません。</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>リセット</translation>
        </message>
        <message>
            <source>Save as a &amp;file…</source>
            <translation>ファイルとして保存(&amp;F)…</translation>
        </message>
        <message>
            <source>Save your settings</source>
            <translation>設定の保存</translation>
        </message>
        <message>
            <source>Saved as “{file}”.</source>
            <translation>「{file}」として保存しました。</translation>
        </message>
        <message>
            <source>Settings (*.toml)</source>
            <translation>設定 (*.toml)</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>取り込む</translation>
        </message>
        <message>
            <source>Take over settings</source>
            <translation>設定の取り込み</translation>
        </message>
        <message>
            <source>Taking over “{file}” would change:</source>
            <translation>「{file}」を取り込むと変更される項目:</translation>
        </message>
        <message>
            <source>The reset would change:</source>
            <translation>リセットで変更される項目:</translation>
        </message>
        <message>
            <source>“{file}” could not be written: {why}</source>
            <translation>「{file}」に書き込めませんでした: {why}</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>A program still hands over what was dropped or pasted before.</source>
            <translation type="vanished">前にドロップまたは貼り付けたものを、プログラムがまだ渡しているところです。</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation type="vanished">すべてのファイル (*)</translation>
        </message>
        <message>
            <source>Intact</source>
            <translation>Intact</translation>
        </message>
        <message>
            <source>Messages (*.eml *.emlx *.msg *.oft *.mbox *.zip *.txt winmail.dat)</source>
            <translation type="vanished">メッセージ (*.eml *.emlx *.msg *.oft *.mbox *.zip *.txt winmail.dat)</translation>
        </message>
        <message>
            <source>Open messages</source>
            <translation type="vanished">メッセージを開く</translation>
        </message>
        <message>
            <source>The clipboard holds no files and no source text of a message.</source>
            <translation type="vanished">クリップボードに、ファイルもメッセージのソースもありません。</translation>
        </message>
        <message>
            <source>The language has changed.</source>
            <translation>言語が切り替わりました。</translation>
        </message>
        <message>
            <source>The language is another one now.</source>
            <translation type="vanished">言語が切り替わりました。</translation>
        </message>
    </context>
    <context>
        <name>WritingNotices</name>
        <message numerus="yes">
            <source>%n message(s) copied as files.</source>
            <translation>
                <numerusform>%n 件のメッセージをファイルとしてコピーしました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) saved.</source>
            <translation>
                <numerusform>%n 件のメッセージを保存しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) were saved before.</source>
            <translation type="vanished">
                <numerusform>%n 件のメッセージは保存済みです。</numerusform>
            </translation>
        </message>
        <message>
            <source>Other files are still being written. Try again after that.</source>
            <translation>ほかのファイルを書き込んでいます。終わってからもう一度お試しください。</translation>
        </message>
        <message>
            <source>Saved as “{file}”.</source>
            <translation>「{file}」として保存しました。</translation>
        </message>
        <message numerus="yes">
            <source>Saved before: %n message(s).</source>
            <translation>
                <numerusform>%n 件のメッセージは保存済みです。</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Stopped before anything was written.</source>
            <translation>書き込む前に停止しました。</translation>
        </message>
        <message>
            <source>Writing was stopped.</source>
            <translation>書き込みを停止しました。</translation>
        </message>
        <message>
            <source>{done} of {total} files are written.</source>
            <translation>{total} 個中 {done} 個のファイルを書き込みました。</translation>
        </message>
    </context>
    <context>
        <name>_Popup</name>
        <message>
            <source>Choices</source>
            <translation>選択肢</translation>
        </message>
        <message>
            <source>Nothing has these words.</source>
            <translation>一致するものはありません。</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>検索</translation>
        </message>
        <message>
            <source>Type to search</source>
            <translation>入力して検索</translation>
        </message>
    </context>
    <context>
        <name>_RungCard</name>
        <message>
            <source>Exact terms</source>
            <translation>技術的な詳細</translation>
        </message>
    </context>
    <context>
        <name>_Strip</name>
        <message>
            <source>Close this notice</source>
            <translation>このお知らせを閉じる</translation>
        </message>
    </context>
    <context>
        <name>links</name>
        <message>
            <source>As the sender wrote it</source>
            <translation>差出人が書いたまま</translation>
        </message>
        <message>
            <source>Only the filter knows where it leads</source>
            <translation>行き先はフィルターにしかわかりません</translation>
        </message>
        <message>
            <source>Rewritten by {products}</source>
            <translation>{products} による書き換え</translation>
        </message>
        <message>
            <source>Try the link again first: every click makes the filter test the page anew. If it opens, there is nothing to report.</source>
            <translation>先にリンクをもう一度開いてみてください。クリックのたびに、フィルターがページを検査し直します。開ければ、報告は不要です。</translation>
        </message>
        <message>
            <source>{host} (the filter keeps the rest to itself)</source>
            <translation>{host} (以降はフィルターにしかわかりません)</translation>
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
