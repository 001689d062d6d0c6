## Registering an organization

keeping-register = تسجيل منظمتكم
keeping-register-lead = يبدأ التسجيل باسم المنظمة. ويستغرق نحو خمس دقائق، وتظهر منظمتكم في السجل فورا.
keeping-account-needed = يلزم أولا إنشاء حساب
keeping-account-why = يتيح لكم الحساب أن تتولوا بأنفسكم بطاقة منظمتكم. وما كتبتموه هنا يبقى محفوظا.
keeping-sign-up = إنشاء حساب
keeping-sign-in = لدي حساب: تسجيل الدخول
keeping-name = اسم منظمتكم
keeping-go-on = المتابعة
keeping-alike-title = هل هذه منظمتكم؟
keeping-alike-lead = تشبه هذه البطاقات «{ $name }». وإذا كانت إحداها بطاقة منظمتكم، يرجى المطالبة بها: فبذلك تبقى المعلومات المعروفة عنها مجتمعة.
keeping-alike-yes = نعم، المطالبة بهذه البطاقة
keeping-alike-no = لا، المتابعة
keeping-change-name = العودة إلى الاسم
keeping-rest-lead = الاسم وحده مطلوب. ويمكنكم ملء الباقي الآن أو لاحقا.
keeping-kinds = ما نوع المنظمة؟
keeping-kinds-hint = يمكن اختيار عدة أنواع. ويُترك فارغا إذا لم يكن أي منها مناسبا.
keeping-country = بلد المقر
keeping-areas = ماذا تفعل المنظمة؟
keeping-areas-hint = يمكن اختيار عدة مجالات.
keeping-contact = عنوان البريد الإلكتروني العام
keeping-contact-hint = يمكن للجميع الاطلاع عليه. ويُترك فارغا إذا لم يكن هناك عنوان.
keeping-registered = تم التسجيل
keeping-registered-title = تم تسجيل { $name }
keeping-next = الخطوات التالية
keeping-next-listed = منظمتكم الآن في السجل، وإلى جانبها عبارة <b>معلومات مقدمة من المنظمة</b>. <a href="{ $here }">عرض بطاقتها</a>.
keeping-next-verified = ينظر موظفو المؤسسة في البطاقات الجديدة، خلال أسبوعين عادة. وبعد التحقق من البطاقة يُذكر ذلك فيها.
keeping-next-invite = أنتم جهة الاتصال للمنظمة. يمكنكم <a href="{ $here }">دعوة الزملاء</a>، كي لا يتوقف الأمر عليكم وحدكم.
keeping-next-more = يعثر عليكم الشركاء بما يرد في بطاقتكم. ويمكنكم <a href="{ $here }">الإضافة إليها</a> متى شئتم.
keeping-see-record = عرض البطاقة

## Whose a record is, and how fresh

keeping-self-described = معلومات مقدمة من المنظمة
keeping-verified-on = تم التحقق منها في { $date }
keeping-taken-down-on = حُجبت في { $date }
keeping-confirmed-today = تم تأكيدها اليوم
keeping-confirmed-days = { $count ->
    [zero] تم تأكيدها اليوم
    [one] تم تأكيدها أمس
    [two] تم تأكيدها قبل يومين
    [few] تم تأكيدها قبل { $count } أيام
    [many] تم تأكيدها قبل { $count } يوما
   *[other] تم تأكيدها قبل { $count } يوم
}
keeping-confirmed-months = { $count ->
    [zero] تم تأكيدها قبل أقل من شهر
    [one] تم تأكيدها قبل شهر
    [two] تم تأكيدها قبل شهرين
    [few] تم تأكيدها قبل { $count } أشهر
    [many] تم تأكيدها قبل { $count } شهرا
   *[other] تم تأكيدها قبل { $count } شهر
}
keeping-confirmed-years = { $count ->
    [zero] تم تأكيدها قبل أقل من سنة
    [one] تم تأكيدها قبل سنة
    [two] تم تأكيدها قبل سنتين
    [few] تم تأكيدها قبل { $count } سنوات
    [many] تم تأكيدها قبل { $count } سنة
   *[other] تم تأكيدها قبل { $count } سنة
}
keeping-still-right = لا تزال صحيحة
keeping-still-right-title = هل لا تزال هذه البطاقة صحيحة؟
keeping-still-right-lead = يرجى الاطلاع على <a href="{ $here }">بطاقة { $name }</a>. وإذا كانت كلها لا تزال صحيحة، يرجى تأكيد ذلك هنا. وإلا، يرجى تسجيل الدخول وتعديلها.
keeping-look-first = الاطلاع عليها أولا

## Who acts for an organization

keeping-people-tab = الممثلون
keeping-people-title = ممثلو هذه المنظمة
keeping-you = (أنتم)
keeping-since = منذ { $date }
keeping-focal-point = جهة الاتصال
keeping-focal-point-hint = تتحدث باسم المنظمة وتوقع عنها، وتدعو الزملاء.
keeping-deputy = نائب جهة الاتصال
keeping-deputy-hint = ينوب عن جهة الاتصال، وله الصلاحيات نفسها.
keeping-member = عضو
keeping-member-hint = يعدل البطاقة ولا يوقع.
keeping-role = الدور
keeping-change-role = تغيير الدور
keeping-give-role = إسناد هذا الدور
keeping-end-role = إنهاء الدور
keeping-invite = دعوة أحد الزملاء
keeping-invite-hint = تُرسل الدعوة إلى هذا العنوان. ويمكن قبولها خلال 14 يوما.
keeping-send-invitation = إرسال الدعوة
keeping-invited = دعوات في الانتظار
keeping-invited-until = يمكن قبولها حتى { $date }
keeping-withdraw = سحب الدعوة
keeping-leave = مغادرة هذه المنظمة
keeping-leave-lead = لن تمثلوا { $name } بعد ذلك. وتبقى بطاقة المنظمة كما هي.
keeping-leave-last = لا يمثلها أحد غيركم. وستبقى البطاقة بعهدة المنظمة، ولن يعدلها أحد إلى أن تُقبل مطالبة بها.
keeping-leave-do = المغادرة
keeping-stay = البقاء

## What the institution has checked, and its notes

keeping-notes-tab = ملاحظات المؤسسة
keeping-notes-whose = من صفحات المؤسسة: لا يطلع عليها إلا موظفوها
keeping-notes-title = الملاحظات
keeping-notes-none = لا توجد ملاحظات.
keeping-note = ملاحظة جديدة
keeping-note-hint = للموظفين. وليست جزءا من البطاقة. ولا يجوز أن تتضمن بيانات شخصية عن المهاجرين.
keeping-note-write = تسجيل الملاحظة
keeping-verify-title = التحقق
keeping-verify-lead = لم يتحقق أحد بعد من هذه البطاقة. يرجى تسجيل التحقق عند معرفة أن المنظمة موجودة وأن البطاقة لها.
keeping-verify-words = كيفية التحقق
keeping-verify-words-hint = مثلا: اطُّلع على وثيقة التسجيل، أو شريكة منذ عام 2019. ويبقى ذلك في سجل التغييرات.
keeping-verify = تسجيل التحقق
keeping-unverify = إلغاء التحقق
keeping-unverify-reason = سبب إلغاء التحقق

## What the host does

keeping-log-title = ما أجرته الجهة المضيفة على هذه البطاقة
keeping-log-lead = تستضيف المؤسسة هذا السجل. ويجوز لها حجب بطاقة لأسباب قانونية أو لدواعي السلامة، وعليها بيان السبب هنا. ولا تغير شيئا مما تتولاه المنظمة بنفسها.
keeping-log-none = لا شيء. لم تُحجب هذه البطاقة قط.
keeping-log-down = هذه البطاقة محجوبة
keeping-log-taken = الحجب
keeping-log-restored = إعادة النشر
keeping-log-merged = البطاقة التي دُمجت فيها هذه البطاقة
keeping-take-down-title = حجب هذه البطاقة
keeping-take-down-lead = لن تظهر بطاقة «{ $name }» في السجل ولا على عنوانها. ولا يجوز الحجب إلا لأسباب قانونية أو لدواعي السلامة. ولا يتغير شيء من محتواها، ويمكن إعادة نشرها.
keeping-take-down-reason = سبب الحجب
keeping-public-reason = يمكن للجميع الاطلاع عليه.
keeping-take-down = حجب البطاقة
keeping-restore-title = إعادة نشر هذه البطاقة
keeping-restore-reason = سبب إعادة النشر
keeping-restore = إعادة النشر
keeping-reason = السبب

## The history

keeping-its-people = ممثلو المنظمة
keeping-former = ممثل سابق
keeping-put-back = استرجاع ما كان قبل ذلك
keeping-past-register = التسجيل من جانب ممثلي المنظمة
keeping-past-claim = قبول مطالبة: البطاقة بعهدة المنظمة نفسها من ذلك الحين
keeping-past-confirm = تأكيد أنها لا تزال صحيحة
keeping-past-verify = التحقق من جانب المؤسسة
keeping-past-unverify = إلغاء التحقق من جانب المؤسسة
keeping-past-take-down = الحجب من جانب الجهة المضيفة
keeping-past-restore = إعادة النشر من جانب الجهة المضيفة
keeping-past-undo = التراجع عن تعديل

## What stands against it

problem-reason = يرجى بيان السبب، في عشرة أحرف على الأقل.
problem-note = يرجى كتابة ملاحظة لا يتجاوز عدد حروفها { $most }.
conflict-undo-changed = تغيرت هذه المعلومات من جديد بعد ذلك. يرجى الاطلاع على سجل التغييرات وتعديل البطاقة نفسها.
conflict-taken-down = هذه البطاقة محجوبة بالفعل.
conflict-not-taken-down = هذه البطاقة ليست محجوبة.
