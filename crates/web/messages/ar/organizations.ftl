## The directory

organizations-title = المنظمات
organizations-title-for = البحث عن «{ $q }» في المنظمات
organizations-file = organizations
organizations-search = اسم المنظمة أو اسمها المختصر أو اسم سابق لها
organizations-search-hint = الاسم أو الاسم المختصر أو السابق
organizations-filters = التصفية
organizations-close = إغلاق
organizations-apply = عرض هذه المنظمات
organizations-who-else = جهات أخرى
organizations-others = عرض الجهات الأخرى أيضا
organizations-others-hint = الأمم المتحدة والحكومات والشركات: ترد في الملفات، وليست من المجتمع المدني.
organizations-keeper = البطاقة بعهدة
organizations-keeps-itself = المنظمة نفسها
organizations-kept-by-institution = المؤسسة
organizations-checked = التحقق
organizations-verified = تحققت منها المؤسسة
organizations-confirmation = التأكيد
organizations-confirmed-in-year = خلال آخر 12 شهرا
organizations-sort = الترتيب حسب
organizations-sort-name = الاسم
organizations-sort-relevance = الأقرب إلى البحث
organizations-sort-changed = آخر تعديل
organizations-sort-activities = الأكثر أنشطة
organizations-view-list = قائمة
organizations-view-map = خريطة
organizations-add = إضافة منظمة
organizations-found = { $count ->
    [zero] لا منظمات
    [one] منظمة واحدة
    [two] منظمتان
    [few] { $count } منظمات
   *[other] { $count } منظمة
}
organizations-found-in = { $count ->
    [zero] لا منظمات في { $country }
    [one] منظمة واحدة في { $country }
    [two] منظمتان في { $country }
    [few] { $count } منظمات في { $country }
   *[other] { $count } منظمة في { $country }
}
organizations-found-near = { $count ->
    [zero] لا منظمات قريبة من البحث
    [one] منظمة واحدة قريبة من البحث
    [two] منظمتان قريبتان من البحث
    [few] { $count } منظمات قريبة من البحث
   *[other] { $count } منظمة قريبة من البحث
}
organizations-found-world = { $count ->
    [zero] لا منظمات
    [one] منظمة واحدة
    [two] منظمتان
    [few] { $count } منظمات
   *[other] { $count } منظمة
} { $countries ->
    [zero] دون بلد مسجل
    [one] في بلد واحد
    [two] في بلدين
    [few] في { $countries } بلدان
    [many] في { $countries } بلدا
   *[other] في { $countries } بلد
}
organizations-found-none = لا توجد منظمات مطابقة
organizations-loosened-title = لا نتيجة تضم جميع كلمات «{ $q }»
organizations-loosened = تضم النتائج التالية بعض هذه الكلمات أو كلمات قريبة منها.
organizations-empty = لا شيء في السجل يجمع هذه الشروط كلها.
organizations-empty-without = { $count ->
    [0] إزالة جميع عوامل التصفية
    [one] إزالة جميع عوامل التصفية: منظمة واحدة
    [two] إزالة جميع عوامل التصفية: منظمتان
    [few] إزالة جميع عوامل التصفية: { $count } منظمات
   *[other] إزالة جميع عوامل التصفية: { $count } منظمة
}
organizations-empty-others = البحث أيضا بين الجهات الأخرى: الأمم المتحدة والحكومات والشركات
organizations-empty-words = يشمل البحث الأسماء السابقة والأسماء بلغات أخرى. ويمكن البحث بعدد أقل من الكلمات.
organizations-chip-in = في { $place }
organizations-chip-network = عضو في { $network }
organizations-chip-source = المصدر: { $source }
organizations-not-on-record = غير مسجل
organizations-kept-by = بعهدة { $who }
organizations-itself = المنظمة نفسها
organizations-another = منظمة أخرى
organizations-headquarters = المقر الرئيسي
organizations-an-office = أحد المكاتب
organizations-a-network = شبكة
organizations-a-country = البلد
organizations-countries = { $count ->
    [zero] لا بلدان
    [one] بلد واحد
    [two] بلدان اثنان
    [few] { $count } بلدان
    [many] { $count } بلدا
   *[other] { $count } بلد
}
organizations-clusters = { $count ->
    [zero] لا مجموعات قطاعية
    [one] مجموعة قطاعية واحدة
    [two] مجموعتان قطاعيتان
    [few] { $count } مجموعات قطاعية
   *[other] { $count } مجموعة قطاعية
}
organizations-also = اسم آخر: { $names }
organizations-formerly = اسم سابق: { $names }
organizations-map-title = أين توجد المنظمات وأين تعمل
organizations-map-country = { $count ->
    [zero] { $country }: لا منظمات
    [one] { $country }: منظمة واحدة
    [two] { $country }: منظمتان
    [few] { $country }: { $count } منظمات
   *[other] { $country }: { $count } منظمة
}
organizations-by-country = المنظمات حسب بلد المقر أو بلد العمل

## What is on record of an organization

organizations-official-name = الاسم الرسمي
organizations-name-language = لغة الاسم
organizations-acronym = الاسم المختصر
organizations-other-names = أسماء أخرى
organizations-kind = النوع
organizations-country = البلد
organizations-cluster = المجموعة القطاعية
organizations-scope = النطاق
organizations-area = مجال التعاون
organizations-region = المنطقة
organizations-network = الشبكة
organizations-source = المصدر
organizations-seat = بلد المقر
organizations-countries-of-work = بلدان العمل
organizations-languages = لغات العمل
organizations-founded = سنة التأسيس
organizations-website = الموقع الإلكتروني
organizations-email = البريد الإلكتروني
organizations-identifiers = المعرّفات
organizations-statuses = المركز لدى جهات أخرى
organizations-confidentiality = من يمكنه الاطلاع
organizations-file-id = المعرّف
organizations-file-kind-codes = رموز الأنواع
organizations-file-seat-code = رمز بلد المقر
organizations-file-country-codes = رموز البلدان
organizations-file-area-codes = رموز المجالات
organizations-file-cluster-codes = رموز المجموعات القطاعية
organizations-file-changed = تاريخ التعديل

## The record

organizations-about = نبذة
organizations-work = ماذا وأين
organizations-together = العمل معا
organizations-history = سجل التغييرات
organizations-edit = تعديل هذه البطاقة
organizations-rename = تغيير الاسم
organizations-logo = الشعار
organizations-merge = دمج مع بطاقة أخرى
organizations-seat-in = بلد المقر: <b>{ $country }</b>
organizations-works-in = تعمل في: <b>{ $countries }</b>
organizations-closed = الاطلاع: <b>{ $level }</b>
organizations-facts = المعلومات
organizations-glance = لمحة سريعة
organizations-names = الأسماء عبر الزمن
organizations-sources = مصادر هذه المعلومات
organizations-told-by = { $source }، الصف { $row }. تاريخ القراءة: { $date }.
organizations-told = { $count ->
    [zero] لا معلومات، آخر قراءة في { $date }
    [one] معلومة واحدة، آخر قراءة في { $date }
    [two] معلومتان، آخر قراءة في { $date }
    [few] { $count } معلومات، آخر قراءة في { $date }
   *[other] { $count } معلومة، آخر قراءة في { $date }
}
organizations-in-force = سارٍ
organizations-ended = منتهٍ
organizations-since = منذ { $from }
organizations-until = حتى { $to }
organizations-from-until = من { $from } حتى { $to }
organizations-map-where = بلدان عمل { $name }
organizations-map-work = { $count ->
    [zero] { $country }: لا أنشطة
    [one] { $country }: نشاط واحد
    [two] { $country }: نشاطان
    [few] { $country }: { $count } أنشطة
    [many] { $country }: { $count } نشاطا
   *[other] { $country }: { $count } نشاط
}
organizations-work-count = { $count ->
    [zero] لا أنشطة
    [one] نشاط واحد
    [two] نشاطان
    [few] { $count } أنشطة
    [many] { $count } نشاطا
   *[other] { $count } نشاط
} { $countries ->
    [zero] دون بلد مسجل
    [one] في بلد واحد
    [two] في بلدين
    [few] في { $countries } بلدان
    [many] في { $countries } بلدا
   *[other] في { $countries } بلد
}
organizations-work-none = لا توجد أنشطة مسجلة. وتُستمد الأنشطة من ملفات «من يفعل ماذا وأين».
organizations-work-all = تصفية هذه الأنشطة وتنزيلها
organizations-does-what = ماذا تفعل
organizations-where = أين
organizations-when = متى
organizations-not-stated = غير محدد

## The history of a record

organizations-past-title = التغييرات، من الأحدث إلى الأقدم
organizations-past-add = إنشاء البطاقة
organizations-past-revise = تعديل معلومات
organizations-past-rename = تغيير الاسم
organizations-past-enrich = إضافة معلومات من ملف
organizations-past-logo = إضافة الشعار
organizations-past-logo-other = استبدال الشعار
organizations-past-logo-removed = إزالة الشعار
organizations-past-part = إلغاء دمج
organizations-past-join = الانضمام إلى { $network }
organizations-past-leave = مغادرة { $network }
organizations-past-merge = الدمج مع «{ $name }»
organizations-past-merged-into = الدمج في «{ $name }»
organizations-past-other = تعديل
organizations-past-staff = أحد موظفي المؤسسة
organizations-past-former = موظف سابق في المؤسسة
organizations-past-operator = الجهة المشغلة للسجل
organizations-past-program = البرنامج نفسه
organizations-past-import = الاستيراد
organizations-past-before = قبل:
organizations-past-after = بعد:
organizations-past-nothing = لا شيء
organizations-past-yes = نعم
organizations-past-no = لا
organizations-past-more = هذه أحدث التغييرات، وعددها { $count }.
organizations-description = الوصف
organizations-description-language = لغة الوصف
organizations-activities = الأنشطة

## Networks and members

organizations-networks = الشبكات التي تنتمي إليها
organizations-networks-none = لا توجد شبكات مسجلة.
organizations-members = الأعضاء
organizations-members-none = لا توجد منظمات أعضاء مسجلة.
organizations-members-no-network = هذه المنظمة ليست شبكة: لم تُسجل أي منظمة عضوا فيها.
organizations-members-all = البحث في الأعضاء وتنزيل القائمة
organizations-since-unknown = منذ تاريخ غير مسجل
organizations-join = إضافة إلى شبكة
organizations-join-title = إضافة إلى شبكة
organizations-join-none = لا توجد شبكة بهذا الاسم. وتُعد المنظمة شبكة إذا ذكرت بطاقتها ذلك.
organizations-join-which = أي شبكة؟
organizations-join-from = عضو منذ
organizations-leave = تسجيل المغادرة
organizations-leave-title = مغادرة شبكة
organizations-leave-which = تبقى العضوية في { $network } مسجلة حتى التاريخ الذي تدخلونه أدناه.
organizations-leave-on = تاريخ المغادرة

## Adding, changing, renaming

organizations-save = حفظ
organizations-cancel = إلغاء
organizations-name-or-rename = يُصحح الخطأ في الاسم هنا. أما إذا اتخذت المنظمة اسما جديدا في تاريخ معين، فيرجى <a href="{ $here }">تغيير الاسم</a>: ويبقى الاسم القديم مسجلا.
organizations-name-hint = كما تكتبه المنظمة، كاملا.
organizations-kind-hint = يمكن اختيار عدة أنواع.
organizations-network-is = هذه المنظمة شبكة: أعضاؤها منظمات
organizations-line-hint = كل منها في سطر، بأي من لغات الأمم المتحدة.
organizations-founded-hint = السنة، مثل 1998.
organizations-email-hint = عنوان سبق أن أعلنته المنظمة للجمهور.
organizations-identifiers-hint = كل منها في سطر: رمز القائمة ثم الرقم، مثل GB-CHC-202918.
organizations-date-hint = بإحدى الصيغ التالية: { "\u2066" }2016-11-04{ "\u2069" } أو { "\u2066" }2016-11{ "\u2069" } أو 2016.
organizations-changed-title = عُدلت هذه البطاقة أثناء كتابتكم
organizations-changed = ما كتبتموه لا يزال هنا ولم يُحفظ بعد. يرجى <a href="{ $here }" target="_blank" rel="noopener">الاطلاع على البطاقة في صيغتها الحالية</a>، وتصحيح ما تودون الإبقاء عليه، ثم الحفظ من جديد.
organizations-alike-title = هل هي إحدى هذه المنظمات؟
organizations-alike = تحمل هذه المنظمات الاسم نفسه. فإذا كانت إحداها هي المقصودة، يرجى تعديل بطاقتها.
organizations-alike-sure = ليست أيا منها: إضافة منظمة جديدة
organizations-rename-lead = يبقى «{ $name }» مسجلا بوصفه اسما سابقا. ولتصحيح خطأ فيه، يرجى <a href="{ $here }">تعديل البطاقة</a>.
organizations-rename-to = الاسم الجديد
organizations-rename-date = تاريخ بدء هذا الاسم
organizations-logo-lead = يظهر الشعار إلى جانب اسم المنظمة لكل من يمكنه الاطلاع على بطاقتها.
organizations-logo-now = الشعار الحالي
organizations-logo-file = الصورة
organizations-logo-hint = PNG أو JPEG أو WebP أو GIF، بحجم لا يتجاوز { $megabytes } ميغابايت وبما لا يزيد على { $pixels } بكسل لكل ضلع. يُعاد رسم الصورة وتُصغَّر، ولا يُحفظ مكان التقاطها ولا تاريخه. ومن الصورة المتحركة تُستخدم اللقطة الأولى.
organizations-logo-save = استخدام هذه الصورة
organizations-logo-remove = إزالة الشعار

## Merging

organizations-merge-title = دمج بطاقتين
organizations-merge-lead = تبقى بطاقة واحدة، ويحيل عنوان البطاقة الأخرى إليها. ولا يضيع شيء من الأسماء والمعرّفات والأنشطة والشبكات. ويمكنكم إلغاء الدمج من سجل تغييرات البطاقة.
organizations-merge-search = اسم البطاقة الأخرى
organizations-merge-which = أي من هذه البطاقات تخص المنظمة نفسها؟
organizations-merge-preview = محتوى البطاقة بعد الدمج
organizations-merge-fact = المعلومة
organizations-merge-first = الأولى
organizations-merge-second = الثانية
organizations-merge-after = بعد الدمج
organizations-merge-stays = أي بطاقة تبقى؟
organizations-merge-do = دمج البطاقتين
organizations-merge-look = معاينة النتيجة
organizations-merge-keep = الإبقاء على البطاقتين
organizations-merge-undo = إلغاء هذا الدمج
organizations-view-choose = اختيار
organizations-choose-words = ما جرى التحقق منه، لسجل تغييرات البطاقة
organizations-choose-verify = التحقق من المنظمات المختارة
organizations-choose-look = الاطلاع
