## The frame of every mail

mail-greeting = تحية طيبة،
mail-copy = إذا لم يعمل الزر، يرجى نسخ هذا العنوان إلى المتصفح:
mail-from = أرسل Parvis هذه الرسالة باسم { $institution }
mail-why = تتعلق هذه الرسالة بإجراء يخص عنوانكم أو حسابكم. ولم تُرسل إلى أي شخص آخر.
mail-why-refusable = تصلكم { $mails }. ويمكنكم إيقافها في أي وقت.
mail-unsubscribe = إيقاف هذه الرسائل

mail-subscription-reminders = رسائل تذكير سنوية للتأكد من أن البطاقة لا تزال صحيحة
mail-subscription-proposals = رسائل عن الاقتراحات المتعلقة ببطاقة منظمتكم
mail-subscription-desk = رسائل عن المسائل التي تنتظر رد الموظفين

## Letters. Each has a subject, which holds no values, and a text of paragraphs. { $act } alone on a line stands for the button.

mail-confirm-address-subject = تأكيد عنوان بريدكم الإلكتروني
mail-confirm-address-text =
    ورد طلب لإنشاء حساب في Parvis بهذا العنوان. إذا كان الطلب منكم، يرجى تأكيد أن العنوان لكم.

    { $act }

    يمكنكم القيام بذلك حتى { $until }. وإذا لم يكن الطلب منكم، فلا يلزم أي إجراء: لن يُنشأ أي حساب.
mail-confirm-address-act = تأكيد العنوان

mail-sign-in-link-subject = رابط تسجيل الدخول
mail-sign-in-link-text =
    فيما يلي رابط تسجيل الدخول الذي طلبتموه. وهو يُستخدم مرة واحدة، حتى { $until }.

    { $act }

    إذا لم تطلبوا هذا الرابط، فلا يلزم أي إجراء. ويرجى عدم إعطائه لأحد: فمن يحصل عليه يمكنه تسجيل الدخول باسمكم.
mail-sign-in-link-act = تسجيل الدخول

mail-reset-password-subject = اختيار كلمة مرور جديدة
mail-reset-password-text =
    ورد طلب لاختيار كلمة مرور جديدة لحسابكم. إذا كان الطلب منكم، يمكنكم اختيارها حتى { $until }.

    { $act }

    وإذا لم يكن الطلب منكم، فلا يلزم أي إجراء: تبقى كلمة المرور كما هي.
mail-reset-password-act = اختيار كلمة مرور جديدة

mail-password-changed-subject = تغيرت كلمة المرور
mail-password-changed-text =
    أصبحت لحسابكم كلمة مرور جديدة. إذا كنتم قد غيرتموها بأنفسكم، فلا يلزم أي إجراء.

    وإذا لم تغيروها بأنفسكم، فهناك شخص آخر يستطيع الدخول إلى حسابكم. يرجى الاطلاع على الحساب الآن واختيار كلمة مرور أخرى.

    { $act }
mail-password-changed-act = الاطلاع على الحساب

mail-second-factor-changed-subject = تغيرت الخطوة الثانية لتسجيل الدخول
mail-second-factor-changed-text =
    أُضيفت الخطوة الثانية لتسجيل الدخول إلى حسابكم أو عُدلت أو أُزيلت. إذا كنتم قد قمتم بذلك بأنفسكم، فلا يلزم أي إجراء.

    وإذا لم تقوموا بذلك بأنفسكم، فهناك شخص آخر يستطيع الدخول إلى حسابكم. يرجى الاطلاع على الحساب الآن واختيار كلمة مرور أخرى.

    { $act }
mail-second-factor-changed-act = الاطلاع على الحساب

mail-passkey-added-subject = أُضيف مفتاح مرور إلى حسابكم
mail-passkey-added-text =
    أصبح مفتاح المرور «{ $name }» يفتح حسابكم. إذا كنتم قد أضفتموه بأنفسكم، فلا يلزم أي إجراء.

    وإذا لم تضيفوه بأنفسكم، فهناك شخص آخر يستطيع الدخول إلى حسابكم. يرجى الاطلاع على الحساب الآن وإزالة مفتاح المرور واختيار كلمة مرور أخرى.

    { $act }
mail-passkey-added-act = الاطلاع على الحساب

mail-passkey-removed-subject = أُزيل مفتاح مرور من حسابكم
mail-passkey-removed-text =
    لم يعد مفتاح المرور «{ $name }» يفتح حسابكم. إذا كنتم قد أزلتموه بأنفسكم، فلا يلزم أي إجراء.

    وإذا لم تزيلوه بأنفسكم، فهناك شخص آخر يستطيع الدخول إلى حسابكم. يرجى الاطلاع على الحساب الآن واختيار كلمة مرور أخرى.

    { $act }
mail-passkey-removed-act = الاطلاع على الحساب

mail-new-sign-in-subject = تسجيل دخول جديد إلى حسابكم
mail-new-sign-in-text =
    جرى تسجيل الدخول إلى حسابكم من متصفح لم يسبق استخدامه: { $browser }، في { $at }.

    إذا كنتم قد سجلتم الدخول بأنفسكم، فلا يلزم أي إجراء. وإلا، يرجى إنهاء تلك الجلسة واختيار كلمة مرور أخرى.

    { $act }
mail-new-sign-in-act = عرض الجلسات المفتوحة

mail-address-has-account-subject = لديكم حساب بالفعل
mail-address-has-account-text =
    ورد طلب لإنشاء حساب في Parvis بهذا العنوان. ولديكم حساب بالفعل، فلم يُنشأ حساب آخر.

    إذا كان الطلب منكم، يرجى تسجيل الدخول. وإذا كنتم لا تعرفون كلمة المرور، يمكنكم طلب كلمة مرور جديدة هناك.

    { $act }

    وإذا لم يكن الطلب منكم، فلا يلزم أي إجراء.
mail-address-has-account-act = تسجيل الدخول

mail-invited-subject = دعوة إلى الانضمام إلى Parvis
mail-invited-text =
    تلقيتم دعوة من { $inviter } إلى الانضمام إلى { $to } في Parvis{ $role ->
        [focal_point] ، بصفة جهة الاتصال
        [member] ، بصفة عضو
       *[other] {""}
    }. ويضم سجل Parvis منظمات المجتمع المدني التي تعمل مع { $institution }.

    { $act }

    يمكنكم قبول الدعوة حتى { $until }. وإذا كنتم لا تعرفون موضوع هذه الدعوة، فلا يلزم أي إجراء.
mail-invited-act = قبول الدعوة

mail-claim-made-subject = مطالبة ببطاقة منظمتكم
mail-claim-made-text =
    وردت من { $who } مطالبة بتولي بطاقة { $organization } في Parvis. وأنتم جهة الاتصال لهذه المنظمة.

    إذا كانت المطالبة صحيحة، فلا يلزم أي إجراء. وإذا لم تكن كذلك، يرجى بيان ذلك قبل البت فيها.

    { $act }
mail-claim-made-act = عرض المطالبة

mail-claim-granted-subject = البطاقة الآن بعهدتكم
mail-claim-granted-text =
    طالبتم بتولي بطاقة { $organization }، وقُبلت مطالبتكم. وما تكتبونه في البطاقة يظهر فورا.

    { $act }
mail-claim-granted-act = فتح البطاقة

mail-claim-refused-subject = رُفضت مطالبتكم ببطاقة منظمة
mail-claim-refused-text =
    طالبتم بتولي بطاقة { $organization }، ورُفضت مطالبتكم. وفيما يلي السبب المقدم:

    { $reason }

    وإذا كنتم ترون أن ذلك غير صحيح، يمكنكم المطالبة من جديد مع بيان الأسباب.

    { $act }
mail-claim-refused-act = عرض البطاقة

mail-claim-waits-subject = مطالبة ببطاقة تنتظر الرد
mail-claim-waits-text =
    وردت من { $who } مطالبة بتولي بطاقة { $organization }. وتنتظر المطالبة الرد.

    { $act }
mail-claim-waits-act = الرد على المطالبة

mail-proposal-made-subject = اقتراح بتعديل بطاقة منظمتكم
mail-proposal-made-text =
    ورد من { $who } اقتراح بتعديل بطاقة { $organization }. ولن يتغير شيء ما لم تقبلوا الاقتراح.

    { $act }
mail-proposal-made-act = عرض الاقتراح

mail-still-right-subject = هل لا تزال بطاقة منظمتكم صحيحة؟
mail-still-right-text =
    مضت سنة دون تأكيد بطاقة { $organization }. إذا كانت البطاقة كلها لا تزال صحيحة، تكفي ضغطة واحدة لتأكيدها. وإلا، يمكنكم تصحيحها هناك.

    { $act }
mail-still-right-act = الاطلاع على البطاقة

mail-account-unused-subject = سيُمحى حسابكم
mail-account-unused-text =
    لم تسجلوا الدخول منذ مدة طويلة. ولا يحتفظ Parvis بحسابات لا يستخدمها أحد: سيُمحى حسابكم في { $on }.

    للاحتفاظ بالحساب، يكفي تسجيل الدخول مرة واحدة قبل ذلك اليوم. وإذا لم تعودوا بحاجة إليه، فلا يلزم أي إجراء.

    { $act }
mail-account-unused-act = تسجيل الدخول والاحتفاظ بالحساب

mail-account-erased-subject = مُحي حسابكم
mail-account-erased-text =
    مُحي حسابكم وكل ما كان محفوظا عنكم. وتبقى بطاقات المنظمات، دون اسمكم.

    وهذه آخر رسالة عن حسابكم.

mail-verification-granted-subject = تم التحقق من منظمتكم
mail-verification-granted-text =
    تم التحقق من { $organization } من جانب { $institution }. وتبين البطاقة ذلك من الآن فصاعدا.

    { $act }
mail-verification-granted-act = فتح البطاقة

mail-verification-refused-subject = تعذر التحقق من منظمتكم
mail-verification-refused-text =
    تعذر على { $institution } التحقق من { $organization }. وفيما يلي السبب المقدم:

    { $reason }

    تبقى البطاقة كما هي. وبعد استيفاء ما ينقص، يمكنكم طلب التحقق من جديد.

    { $act }
mail-verification-refused-act = فتح البطاقة

## What staff sees of mail

mail-title = البريد
mail-lead-here = لم يُحدد خادم بريد. وتبقى الرسائل في مجلد البيانات، ويمكنكم قراءتها هنا.
mail-lead-server = تُرسل الرسائل عبر خادم بريد. ولا يُحفظ نصها، بل تُبين هنا حالة كل منها. ويُمحى كل ذلك بعد 30 يوما.
mail-none = لم تُرسل أي رسالة بعد
mail-none-advice = تظهر الرسالة هنا حالما يُرسل Parvis إشعارا بالبريد.
mail-count = { $count ->
    [zero] لا رسائل
    [one] رسالة واحدة
    [two] رسالتان
    [few] { $count } رسائل
    [many] { $count } رسالة
   *[other] { $count } رسالة
}
mail-subject = الموضوع
mail-to = المرسل إليه
mail-when = متى
mail-became = الحالة
mail-attempts = عدد المحاولات
mail-next = المحاولة التالية
mail-settled = منذ
mail-error = الخطأ الذي حدث
mail-language = اللغة
mail-as-sent = نص الرسالة
mail-not-kept = لا يُعرض نص الرسالة: فقد يتضمن روابط لا يجوز لغير المرسل إليه استخدامها.
mail-state-waiting = في الانتظار
mail-state-sending = قيد الإرسال
mail-state-sent = أُرسلت
mail-state-kept = في مجلد البيانات
mail-state-failed = تعذر إرسالها
mail-state-bounced = ارتدت
mail-state-withdrawn = أُلغي إرسالها
mail-bounced-title = هل ارتدت هذه الرسالة؟
mail-bounced-hint = عند ارتداد رسالة، يبلغ خادم البريد الجهة المرسلة بذلك في رسالة. يرجى كتابة ما ورد فيها بإيجاز.
mail-bounced-why = ما أفاد به الخادم
mail-bounced-act = تسجيل ارتداد الرسالة

## Stopping mails

unsubscribe-title = إيقاف هذه الرسائل
unsubscribe-what = تصلكم { $mails }.
unsubscribe-act = إيقاف الرسائل
unsubscribe-keep = الإبقاء عليها
unsubscribe-done-title = أُوقفت هذه الرسائل
unsubscribe-done = لن تصل إلى عنوانكم بعد الآن { $mails }. أما الرسائل المتعلقة بحسابكم فلا تزال تُرسل إليكم.

mail-partnership-proposed-subject = منظمة تقترح شراكة
mail-partnership-proposed-text =
    اقتُرحت على مكتبكم شراكة: «{ $partnership }». والاقتراح في انتظار الرد.

    { $act }
mail-partnership-proposed-act = الاطلاع على الاقتراح

mail-partnership-taken-on-subject = قُبل اقتراحكم للشراكة
mail-partnership-taken-on-text =
    قبِل المكتب الشراكة «{ $partnership }» وأصبح يحفظ بطاقتها من الآن. ويمكنكم التعليق عليها وبيان ما إذا كانت صحيحة.

    { $act }
mail-partnership-taken-on-act = الاطلاع على الشراكة

mail-partnership-declined-subject = لم يُقبل اقتراحكم للشراكة
mail-partnership-declined-text =
    لم يقبل المكتب الشراكة «{ $partnership }». والسبب: { $reason }

    { $act }
mail-partnership-declined-act = الاطلاع على الاقتراح

mail-partnership-recorded-subject = هل بطاقة شراكتكم صحيحة؟
mail-partnership-recorded-text =
    سجّل أحد المكاتب الشراكة «{ $partnership }» مع منظمتكم أو عدّلها. يرجى بيان ما إذا كانت البطاقة صحيحة.

    { $act }
mail-partnership-recorded-act = الاطلاع على البطاقة

mail-agreement-ends-subject = شراكة توشك على الانتهاء
mail-agreement-ends-text =
    تنتهي الشراكة «{ $partnership }» في { $on }. فإن كانت مستمرة، يرجى تسجيل ما اتُّفق عليه؛ وإلا، يرجى تسجيل كيفية انتهائها.

    { $act }
mail-agreement-ends-act = الاطلاع على الشراكة

mail-partnership-untouched-subject = هل لا تزال هذه الشراكة قائمة؟
mail-partnership-untouched-text =
    لم يمسّ أحد بطاقة الشراكة «{ $partnership }» منذ { $since }. فإن كانت كلها لا تزال صحيحة، يرجى بيان ذلك؛ وإلا، يرجى تصحيحها.

    { $act }
mail-partnership-untouched-act = الاطلاع على الشراكة
