## One's own account

account-title = حسابكم
account-you = بياناتكم الشخصية
account-address = عنوان بريدكم الإلكتروني هو <b>{ $email }</b>.
account-language = اللغة
account-language-hint = لغة هذه الصفحات والرسائل الموجهة إليكم.
account-language-browser = لغة المتصفح
account-save = حفظ
account-cancel = إلغاء
account-roles = أدواركم لدى المنظمات والمكاتب
account-roles-none = لا تمثلون أي جهة بعد. يمكنكم <a href="{ $here }">البحث عن منظمتكم</a> في السجل.
account-keys = كيفية تسجيل الدخول
account-password-chosen = سبق اختيارها
account-password-none = لا توجد كلمة مرور: يُسجل الدخول برابط
account-password-change = تغييرها
account-password-choose = اختيار كلمة مرور
own-password-lead = سيُسجل الخروج من جميع الأجهزة الأخرى.
account-factor = الخطوة الثانية لتسجيل الدخول
account-factor-on = مفعلة: رمز من تطبيق المصادقة
account-factor-off = غير مفعلة
account-factor-add = إعدادها
account-factor-remove = إزالتها
account-codes = رموز الاسترداد
account-codes-left = { $count ->
    [0] لم يبق أي رمز: يرجى إنشاء رموز جديدة
    [zero] لم يبق أي رمز: يرجى إنشاء رموز جديدة
    [one] بقي رمز واحد
    [two] بقي رمزان
    [few] بقيت { $count } رموز
    [many] بقي { $count } رمزا
   *[other] بقي { $count } رمز
}
account-codes-renew = إنشاء رموز جديدة
account-passkeys = مفاتيح المرور
account-passkeys-lead = بمفتاح المرور تسجلون الدخول ببصمة الإصبع أو الوجه أو الرقم السري لجهازكم. وهو يغني عن كلمة المرور والرمز.
account-passkeys-nowhere = لا يمكن استخدام مفاتيح المرور هنا: فهي تحتاج إلى عنوان له اسم وhttps، يحدده مشغل النظام في public_url.
account-sessions = الجلسات المفتوحة
account-session-here = هذا الجهاز
account-session-times = مفتوحة منذ: { $since }. آخر استخدام: { $used }
account-session-end = تسجيل الخروج
account-sessions-end = تسجيل الخروج من جميع الأجهزة الأخرى
account-device-unknown = متصفح غير معروف
account-log = ما جرى في حسابكم
account-log-lead = إذا ورد هنا إجراء لم تقوموا به، يرجى تغيير كلمة المرور وتسجيل الخروج من جميع الأجهزة الأخرى.
account-log-times = { $count ->
    [zero] لم يتكرر
    [one] مرة واحدة
    [two] مرتان متتاليتان
    [few] { $count } مرات متتالية
    [many] { $count } مرة متتالية
   *[other] { $count } مرة متتالية
}
account-log-earlier = ما سبق ذلك
account-tokens = مفاتيح للبرامج
account-tokens-lead = لدخول برامجكم إلى واجهة برمجة التطبيقات، يُستخدم مفتاح بدلا من كلمة المرور.
account-data = بياناتكم
account-data-lead = ما يُحفظ عنكم ولأي غرض، <a href="{ $here }">بعبارات واضحة</a>.

event-signed-in = تسجيل الدخول
event-failed = كلمة مرور أو رمز أو مفتاح مرور غير صحيح
event-password-changed = اختيار كلمة المرور أو تغييرها
event-second-factor-added = إعداد الخطوة الثانية لتسجيل الدخول
event-second-factor-removed = إزالة الخطوة الثانية لتسجيل الدخول
event-recovery-code-used = استخدام أحد رموز الاسترداد
event-recovery-codes-made = إنشاء رموز استرداد جديدة
event-link-asked = طلب رابط
event-sessions-ended = تسجيل الخروج من أجهزة أخرى
event-started-over = إزالة كلمة المرور والخطوة الثانية لتسجيل الدخول ومفاتيح المرور من جانب مدير النظام، لإتاحة البدء من جديد
event-token-made = إنشاء مفتاح لبرنامج
event-token-revoked = إلغاء مفتاح لبرنامج
event-passkey-added = إضافة مفتاح مرور
event-passkey-renamed = تغيير اسم مفتاح مرور
event-passkey-removed = إزالة مفتاح مرور

## Passkeys

passkey-title = إضافة مفتاح مرور
passkey-lead = ينشئ جهازكم أو مدير كلمات المرور لديكم مفتاح مرور ويحفظه. وهو يفتح حسابكم ببصمة الإصبع أو الوجه أو الرقم السري، وهذه لا تغادر الجهاز أبدا.
passkey-name = اسمه
passkey-name-hint = لتتعرفوا عليه لاحقا، مثلا “هاتفي”.
passkey-add = إضافته
passkey-use = استخدام مفتاح مرور
passkey-script = يُنشأ مفتاح المرور بواسطة JavaScript، وهي معطلة في هذا المتصفح.
passkey-elsewhere = لا تعمل مفاتيح المرور إلا في العنوان الخاص بهذا الموقع: يرجى فتح { $address } والمحاولة هناك.
passkey-unknown = لا يتيح هذا المتصفح أو الجهاز ذلك. يرجى المحاولة بغيره.
passkey-stopped = لم يُنفذ شيء: أُوقفت العملية، أو استغرقت وقتا طويلا. يمكنكم إعادة المحاولة.
passkey-lost = تعذر الاتصال. يرجى إعادة المحاولة.
passkey-here = في هذا الجهاز مفتاح مرور لحسابكم بالفعل.
passkey-used = أُضيف في { $added }، وآخر استخدام في { $used }
passkey-unused = أُضيف في { $added }، ولم يُستخدم بعد
passkey-rename = تغيير الاسم
passkey-rename-title = تغيير اسم مفتاح المرور
passkey-save = حفظ الاسم
passkey-remove = إزالة
passkey-remove-title = هل تودون إزالة مفتاح المرور؟
passkey-remove-lead = لن يفتح «{ $name }» حسابكم بعد ذلك. يرجى إزالته من جهازكم أيضا.
passkey-remove-last = لن يفتح «{ $name }» حسابكم بعد ذلك. وليس لديكم غيره للخطوة الثانية لتسجيل الدخول: سيلزم إعدادها أولا عند تسجيل الدخول التالي.
passkey-remove-act = إزالة مفتاح المرور
event-identity-bound = أول تسجيل دخول عبر خدمة الهوية لدى المؤسسة
event-provider-refused = محاولة رُفضت لتسجيل دخولكم عبر خدمة الهوية لدى المؤسسة
event-planted-removed = أُزيلت وسائل تسجيل الدخول التي أُعدت قبل تأكيد عنوانكم

## Keys for programs

token-title = إنشاء مفتاح
token-lead = يتيح المفتاح للبرنامج، <a href="{ $here }">عبر واجهة برمجة التطبيقات</a>، ما يتيحه لكم حسابكم من اطلاع وتعديل، لا أكثر.
token-name = الغرض منه
token-name-hint = للتعرف عليه لاحقا، مثلا «تقرير شهري».
token-scope = ما يتيحه
token-read = القراءة
token-write = القراءة والتعديل
token-lasts = مدة صلاحيته
token-days = { $count ->
    [zero] { $count } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يوما
   *[other] { $count } يوم
}
token-make = إنشاء المفتاح
token-revoke = إلغاء
token-used = صالح حتى: { $until }. آخر استخدام: { $used }
token-unused = صالح حتى: { $until }. لم يُستخدم بعد
token-told-title = يرجى نسخ هذا المفتاح
token-told-lead = هذا هو المفتاح «<b>{ $name }</b>»، وهو صالح حتى: { $until }. لن يُعرض مرة أخرى.
token-told-how = يرجى حفظه كما تُحفظ كلمة المرور. ويرسله البرنامج مع كل طلب:

problem-token-name = يرجى ذكر الغرض من المفتاح، بعدد من الحروف لا يتجاوز { $most }.
problem-token-days = يرجى اختيار مدة صلاحية المفتاح، بعدد من الأيام لا يتجاوز { $most }.
