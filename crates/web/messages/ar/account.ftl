## One's own account

account-title = حسابكم
account-you = بياناتكم الشخصية
account-address = عنوان بريدكم الإلكتروني هو <b>{ $email }</b>.
account-language = اللغة
account-language-hint = لغة هذه الصفحات والرسائل الموجهة إليكم.
account-language-browser = لغة المتصفح
account-save = حفظ
account-cancel = إلغاء
account-roles = أدواركم ومواضع توليها
account-roles-none = لا تمثلون أي جهة بعد. يمكنكم <a href="{ $here }">البحث عن منظمتكم</a> في السجل.
account-keys = كيفية تسجيل الدخول
account-password-chosen = سبق اختيارها
account-password-none = لا توجد: تسجلون الدخول بالروابط
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
account-sessions = الجلسات المفتوحة
account-session-here = هذا الجهاز
account-session-times = منذ { $since }، وآخر استخدام { $used }
account-session-end = تسجيل الخروج
account-sessions-end = تسجيل الخروج من جميع الأجهزة الأخرى
account-device-unknown = متصفح غير معروف
account-log = ما جرى في حسابكم
account-log-lead = إذا كان شيء مما يرد هنا لم يصدر عنكم، يرجى تغيير كلمة المرور وتسجيل الخروج من جميع الأجهزة الأخرى.
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
account-tokens-lead = يسجل برنامجكم الذي يستخدم واجهة API الدخول بمفتاح بدلا من كلمة مروركم.
account-data = بياناتكم
account-data-lead = ما يُحفظ عنكم ولأي غرض، <a href="{ $here }">بعبارات واضحة</a>.

event-signed-in = تسجيل الدخول
event-failed = كلمة مرور أو رمز غير صحيح
event-password-changed = اختيار كلمة المرور أو تغييرها
event-second-factor-added = إعداد الخطوة الثانية لتسجيل الدخول
event-second-factor-removed = إزالة الخطوة الثانية لتسجيل الدخول
event-recovery-code-used = استخدام أحد رموز الاسترداد
event-recovery-codes-made = إنشاء رموز استرداد جديدة
event-link-asked = طلب رابط
event-sessions-ended = تسجيل الخروج من أجهزة أخرى
event-started-over = إزالة كلمة المرور والخطوة الثانية لتسجيل الدخول من جانب مدير النظام، لإتاحة البدء من جديد
event-token-made = إنشاء مفتاح لبرنامج
event-token-revoked = إلغاء مفتاح لبرنامج
event-identity-bound = أول تسجيل دخول عبر خدمة الهوية لدى المؤسسة
event-provider-refused = محاولة رُفضت لتسجيل دخولكم عبر خدمة الهوية لدى المؤسسة

## Keys for programs

token-title = إنشاء مفتاح
token-lead = به يرى البرنامج ويفعل <a href="{ $here }">عبر واجهة API</a> ما يحق لكم، لا أكثر.
token-name = الغرض منه
token-name-hint = لتتعرفوا عليه لاحقا، مثلا “تقرير شهري”.
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
token-unused = صالح حتى: { $until }. لم يستخدم بعد
token-told-title = يرجى نسخ هذا المفتاح
token-told-lead = هذا هو المفتاح “<b>{ $name }</b>”، وهو صالح حتى: { $until }. لن يعرض مرة أخرى.
token-told-how = يرجى حفظه كما تحفظ كلمة المرور. يرسله البرنامج مع كل طلب:

problem-token-name = يرجى ذكر الغرض من المفتاح في { $most } حرف على الأكثر.
problem-token-days = يرجى اختيار مدة صلاحية المفتاح: { $most } يوم على الأكثر.
