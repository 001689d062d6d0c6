## Roles

role-administrator = مدير النظام
role-secretariat = الأمانة
role-manager = إدارة
role-editor = تحرير
role-viewer = اطلاع
role-delegate = مندوب
role-focal-point = جهة الاتصال
role-deputy = نائب جهة الاتصال
role-member = عضو
role-headquarters = المقر الرئيسي
role-an-office = أحد المكاتب
role-an-organization = إحدى المنظمات

## Accounts, for whoever keeps them

people-title = أصحاب الحسابات
people-search = البحث في العناوين والأسماء
people-count = { $count ->
    [zero] لا حسابات
    [one] حساب واحد
    [two] حسابان
    [few] { $count } حسابات
    [many] { $count } حسابا
   *[other] { $count } حساب
}
people-none = لا توجد حسابات مطابقة.
people-no-role = دون دور
people-disabled = معطل
people-unconfirmed = لم يُؤكد العنوان
people-add = إضافة حساب
people-add-act = إضافة
people-add-hint = تحصلون على رابط لتسليمه إلى صاحب الحساب شخصيا أو عبر وسيلة اتصال موثوق بها. أما ممثلو المنظمات فينشئون حساباتهم بأنفسهم.
people-role = الدور
people-office = المكتب
people-office-hint = لأدوار الإدارة والتحرير والاطلاع.
people-country = البلد
people-country-hint = للمندوبين.
people-country-none = دون بلد
people-link-title = تسليم هذا الرابط
people-link-lead = يتيح تسجيل الدخول إلى حساب <b>{ $email }</b>، مرة واحدة، حتى { $until }.
people-link-once = لن يُعرض مرة أخرى. ويرجى عدم إعطائه لأي شخص آخر: فمن يحصل عليه يمكنه تسجيل الدخول.
people-link-done = تم
people-name = الاسم
people-added = تاريخ الإضافة
people-confirmed = تاريخ تأكيد العنوان
people-seen = آخر استخدام
people-roles = الأدوار
people-role-end = إنهاء الدور
people-give = إسناد دور
people-give-act = إسناد
people-way-in = وسيلة الدخول
people-way-in-own = هذا حسابكم. وتوجد وسائل تسجيل دخولكم <a href="{ $here }">في صفحة حسابكم</a>.
people-way-in-lead = لمن تعذر عليه تسجيل الدخول من الزملاء. وكل رابط تنشئونه يبطل الرابط الذي سبقه.
people-link-act = إنشاء رابط
people-start-over = البدء من جديد
people-start-over-hint = عند البدء من جديد، تُزال كلمة المرور والخطوة الثانية لتسجيل الدخول ومفاتيح المرور، وتنتهي جميع الجلسات. وهو لمن فقد هاتفه ورموزه.
people-independent = يتولى الأشخاص من خارج المؤسسة حساباتهم بأنفسهم: لا يمكن تسليم أي وسيلة دخول هنا. يسجل صاحب الحساب دخوله برابط لا يصله إلا عبر بريده.
people-disable = تعطيل الحساب
people-disable-lead = تنتهي جميع الأدوار والجلسات. ولفتح الحساب من جديد، تلزم إضافته من جديد.
people-disable-act = تعطيل هذا الحساب
people-disabled-lead = هذا الحساب معطل. ولفتحه من جديد، تلزم إضافته من جديد مع إسناد دور إليه.

problem-has-account = يرجى إسناد الدور في صفحة الحساب نفسها: هذا الحساب يخص صاحبه، ولا يمكن تسليم رابط للدخول إليه.
problem-role-of = يرجى اختيار الجهة التي يُمارس فيها الدور. فالدور «{ $role }» غير متاح هناك.
problem-delegate-country = يرجى اختيار بلد المندوب.
