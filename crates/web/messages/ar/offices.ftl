## The list of offices

nav-offices = المكاتب
offices-title = المكاتب
offices-lead = { $count ->
    [zero] لا مكاتب قائمة في { $date }
    [one] مكتب واحد قائم في { $date }
    [two] مكتبان قائمان في { $date }
    [few] { $count } مكاتب قائمة في { $date }
    [many] { $count } مكتبا قائما في { $date }
   *[other] { $count } مكتب قائم في { $date }
}
offices-on = حالة المكاتب في يوم أو شهر أو سنة
offices-show = عرض
offices-empty = لا توجد مكاتب مسجلة.
offices-past = { $count ->
    [zero] لا مكاتب مغلقة
    [one] مكتب واحد مغلق
    [two] مكتبان مغلقان
    [few] { $count } مكاتب مغلقة
    [many] { $count } مكتبا مغلقا
   *[other] { $count } مكتب مغلق
}
offices-add = إضافة مكتب
offices-file = offices
offices-countries-count = { $count ->
    [zero] لا بلدان
    [one] بلد واحد
    [two] بلدان اثنان
    [few] { $count } بلدان
    [many] { $count } بلدا
   *[other] { $count } بلد
}
offices-went-to = المكتب الذي خلفه: { $name }

## What is on record of an office

offices-code = الرمز
offices-name = الاسم
offices-kind = النوع
offices-parent = المكتب الأعلى
offices-parent-code = رمز المكتب الأعلى
offices-countries = البلدان المشمولة
offices-country-codes = رموز البلدان
offices-city = المدينة
offices-from = قائم منذ
offices-to = تاريخ الإغلاق
offices-successor = المكتب الذي خلفه
offices-successor-code = رمز المكتب الذي خلفه
offices-id = المعرّف

## The record

offices-of = من مكاتب <b>{ $institution }</b>
offices-about = نبذة
offices-history = سجل التغييرات
offices-facts = المعلومات
offices-dates = التواريخ
offices-not-on-record = غير مسجل
offices-under = المكاتب التابعة
offices-under-none = لا توجد مكاتب تابعة لهذا المكتب.
offices-before = المكاتب التي حل محلها
offices-names = الأسماء عبر الزمن
offices-name-now = الاسم الحالي
offices-name-former = اسم سابق
offices-closed-title = أُغلق هذا المكتب
offices-closed = كان المكتب قائما حتى { $date }. ويبقى هنا ما جرى في إطاره.
offices-closed-into = كان المكتب قائما حتى { $date }. ويبقى هنا ما جرى في إطاره، ويظهر أيضا ضمن <a href="{ $here }">{ $name }</a>.
offices-edit = تعديل هذه البطاقة
offices-rename = تغيير الاسم
offices-close = إغلاق أو دمج

## The history of an office

offices-past-title = التغييرات، من الأحدث إلى الأقدم
offices-past-add = إنشاء البطاقة
offices-past-revise = تعديل معلومات
offices-past-rename = تغيير الاسم
offices-past-close = الإغلاق
offices-past-merge = الدمج في مكتب آخر
offices-past-move = الإلحاق بمكتب آخر
offices-past-names = الأسماء
offices-past-other = تعديل

## Adding, changing, renaming, closing

offices-save = حفظ
offices-cancel = إلغاء
offices-name-language = لغة الاسم
offices-names-other = الاسم بلغات أخرى
offices-names-other-hint = كل منها في سطر، بعد رمز لغته، مثل { "\u2066" }fr: Bureau régional{ "\u2069" }.
offices-parent-hint = المقر الرئيسي، ما لم يُختر مكتب آخر.
offices-parent-none = دون اختيار
offices-countries-hint = كل منها في سطر، بأي من لغات الأمم المتحدة.
offices-date-hint = بإحدى الصيغ التالية: { "\u2066" }2016-11-04{ "\u2069" } أو { "\u2066" }2016-11{ "\u2069" } أو 2016. ويُترك فارغا إذا لم يكن التاريخ معروفا.
offices-to-hint = لا يعود المكتب قائما اعتبارا من ذلك اليوم. ويعني ترك التاريخ فارغا أن المكتب مفتوح.
offices-code-hint = حروف لاتينية صغيرة دون علامات نبر، وأرقام وشرطات، مثل buenos-aires. ويدخل الرمز في عنوان الصفحة ولا يتغير. وإذا تُرك فارغا، يُستمد من المدينة أو من الاسم.
offices-changed-title = عُدلت هذه البطاقة أثناء كتابتكم
offices-changed = ما كتبتموه لا يزال هنا ولم يُحفظ بعد. يرجى <a href="{ $here }" target="_blank" rel="noopener">الاطلاع على البطاقة في صيغتها الحالية</a>، وتصحيح ما تودون الإبقاء عليه، ثم الحفظ من جديد.
offices-rename-lead = يبقى «{ $name }» مسجلا بوصفه اسما سابقا. ولتصحيح خطأ في الاسم، يرجى تعديل البطاقة.
offices-rename-to = الاسم الجديد
offices-rename-date = تاريخ بدء هذا الاسم
offices-close-lead = يبقى «{ $name }» مسجلا مع كل ما جرى في إطاره. وإذا اختير مكتب يخلفه، يُدمج فيه: تنتقل إليه المكاتب التابعة، ويظهر ضمنه ما جرى في إطار المكتب المغلق.
offices-close-date = تاريخ الإغلاق
offices-close-date-hint = بإحدى الصيغ التالية: { "\u2066" }2016-11-04{ "\u2069" } أو { "\u2066" }2016-11{ "\u2069" } أو 2016. ولا يعود المكتب قائما اعتبارا من ذلك اليوم.
offices-close-successor = المكتب الذي خلفه
offices-close-no-successor = لم يخلفه أي مكتب
offices-close-do = إغلاق هذا المكتب

## What is wrong with what was given

problem-office-children = يرجى أولا إغلاق المكاتب التابعة أو نقلها، أو تحديد المكتب الذي خلفه: { $count ->
    [zero] لا يظل أي منها قائما
    [one] يظل واحد منها قائما
    [two] يظل اثنان منها قائمين
    [few] تظل { $count } منها قائمة
    [many] يظل { $count } منها قائما
   *[other] يظل { $count } منها قائما
} بعد ذلك اليوم.
problem-office-child = يرجى اختيار المكتب الذي خلفه: فأحد المكاتب التابعة له ({ $name }) يظل قائما بعد ذلك اليوم.
problem-office-circle = يرجى اختيار مكتب أعلى آخر: المكتب المختار ({ $name }) تابع لهذا المكتب.
problem-office-closed = لا يلزم أي إجراء: سبق إغلاق { $name }.
problem-office-dates = يرجى تصحيح التاريخين: لا يمكن أن يُغلق المكتب ({ $to }) قبل أن يبدأ ({ $from }).
problem-office-headquarters-first = يرجى إضافة المقر الرئيسي أولا.
problem-office-kind-missing = يرجى اختيار النوع: المقر الرئيسي أو مكتب إقليمي أو مكتب قطري أو مكتب ميداني.
problem-office-merge-one = يرجى اختيار مكتبين على الأقل لدمجهما.
problem-office-name-twice = يرجى إدخال اسم واحد بكل لغة: ورد اسمان باللغة نفسها ({ $language }).
problem-office-only-headquarters = يرجى ترك المقر الرئيسي مفتوحا: فلا بد من وجود مقر رئيسي. وإذا انتقل، يرجى تغيير مدينته.
problem-office-parent-closed = يرجى اختيار مكتب أعلى آخر: المكتب المختار ({ $name }) مغلق منذ { $date }.
problem-office-parent-kind = يرجى اختيار مكتب أعلى آخر: { $kind ->
    [headquarters] المقر الرئيسي لا يتبع أي مكتب.
    [regional] المكتب الإقليمي يتبع المقر الرئيسي.
    [country] المكتب القطري يتبع مكتبا إقليميا أو المقر الرئيسي.
   *[field] المكتب الميداني يتبع مكتبا قطريا أو مكتبا إقليميا.
}
problem-office-parent-missing = يرجى اختيار المكتب الأعلى: { $kind ->
    [regional] المكتب الإقليمي يتبع المقر الرئيسي.
    [country] المكتب القطري يتبع مكتبا إقليميا أو المقر الرئيسي.
   *[other] المكتب الميداني يتبع مكتبا قطريا أو مكتبا إقليميا.
}
problem-office-second-headquarters = يرجى اختيار نوع آخر: المقر الرئيسي مسجل بالفعل ({ $name })، ولا يوجد إلا مقر رئيسي واحد.
problem-office-slug = يرجى كتابة الرمز بحروف لاتينية صغيرة دون علامات نبر وبأرقام وشرطات، مثل buenos-aires. فالقيمة «{ $text }» ليست كذلك.
problem-office-slug-taken = يرجى اختيار رمز آخر: الرمز «{ $text }» مستخدم لمكتب آخر.
problem-office-successor-closed = يرجى اختيار مكتب آخر يخلفه: المكتب المختار ({ $name }) ليس قائما في ذلك اليوم.
problem-office-successor-kind = يرجى اختيار مكتب آخر يخلفه، أو نقل { $name } أولا: فهو تابع لهذا المكتب ولا يجوز أن يتبع المكتب المختار.
problem-office-successor-within = يرجى اختيار مكتب يخلفه غير هذا المكتب نفسه والمكاتب التابعة له. فالمكتب المختار ({ $name }) واحد منها.
problem-office-translation = يرجى كتابة كل اسم بعد رمز لغته، مثل { "\u2066" }fr: Bureau régional{ "\u2069" }. فالقيمة «{ $text }» ليست كذلك.
problem-office-unfit = يرجى اختيار نوع آخر، أو نقل { $name } أولا: فهو تابع لهذا المكتب ولا يجوز أن يتبع مكتبا من هذا النوع.
problem-office-unknown = يرجى اختيار مكتب مسجل. فالقيمة «{ $text }» لا تدل على أي مكتب، أو قد تدل على عدة مكاتب.
