queue-title = أسئلة معلقة
queue-lead = يطرح الاستيراد أسئلة عند الشك. وما ينتظر إجابة يدخل السجل بعد تقديمها.
queue-empty = لا شيء ينتظر إجابة
queue-empty-advice = تظهر الأسئلة هنا عندما يذكر ملف ما شيئا يحتاج إلى تأكيد قبل دخوله السجل.
queue-organizations = { $count ->
    [zero] لا أسئلة عن المنظمات
    [one] سؤال واحد عن منظمة
    [two] سؤالان عن المنظمات
    [few] { $count } أسئلة عن المنظمات
    [many] { $count } سؤالا عن المنظمات
   *[other] { $count } سؤال عن المنظمات
}
queue-words = { $count ->
    [zero] لا أسئلة عن الكلمات
    [one] سؤال واحد عن كلمة
    [two] سؤالان عن الكلمات
    [few] { $count } أسئلة عن الكلمات
    [many] { $count } سؤالا عن الكلمات
   *[other] { $count } سؤال عن الكلمات
}
queue-begin = الإجابة عن الأسئلة تباعا
queue-name = الاسم في الملف
queue-maybe = قد تكون
queue-source = المصدر
queue-activities = الأنشطة
queue-asked = تاريخ السؤال
queue-more = { $count ->
    [zero] لا أسئلة أخرى بعد هذه.
    [one] يليها سؤال آخر بعد الإجابة عنها.
    [two] يليها سؤالان آخران بعد الإجابة عنها.
    [few] تليها { $count } أسئلة أخرى بعد الإجابة عنها.
    [many] يليها { $count } سؤالا آخر بعد الإجابة عنها.
   *[other] يليها { $count } سؤال آخر بعد الإجابة عنها.
}
queue-word = الكلمة
queue-means = المعنى
queue-choose = اختيار
queue-save-many = حفظ هذه الإجابات
queue-left = { $count ->
    [zero] لا أسئلة معلقة
    [one] سؤال واحد معلق
    [two] سؤالان معلقان
    [few] { $count } أسئلة معلقة
    [many] { $count } سؤالا معلقا
   *[other] { $count } سؤال معلق
}
queue-later = لاحقا

## Is it the same organization?

queue-same-title = هل هما المنظمة نفسها؟
queue-kept-by-itself = بعهدة المنظمة نفسها
queue-kept-by-headquarters = بعهدة المقر الرئيسي
queue-named-in = وردت في { $source }، الصف { $row }
queue-also = اسم آخر
queue-kind = النوع
queue-seat = بلد المقر
queue-works-in = بلدان العمل
queue-website = الموقع الإلكتروني
queue-why = سبب السؤال
queue-same = المنظمة نفسها
queue-different = منظمتان مختلفتان
queue-same-hint = «المنظمة نفسها»: يُضاف إلى البطاقة الأولى { $count ->
    [zero] الاسم الثاني
    [one] الاسم الثاني ونشاطه الوحيد
    [two] الاسم الثاني ونشاطاه
    [few] الاسم الثاني مع { $count } أنشطة
    [many] الاسم الثاني مع { $count } نشاطا
   *[other] الاسم الثاني مع { $count } نشاط
}. «منظمتان مختلفتان»: تُنشأ بطاقة جديدة. وفي الحالتين تُحفظ الإجابة لهذين الاسمين.

reason-same-name = الاسمان متطابقان.
reason-same-words = يضم الاسمان الكلمات نفسها.
reason-other-order = ترتيب الكلمات مختلف.
reason-same-initials = قد تكون «{ $one }» الحروف الأولى من الاسم الآخر.
reason-known-acronym = «{ $one }» اسم مختصر معروف لها.
reason-other-acronym = الاسمان المختصران مختلفان: «{ $one }» و«{ $two }».
reason-translated = «{ $one }» تعني «{ $two }».
reason-abbreviated = «{ $one }» و«{ $two }» صيغتان، مختصرة وكاملة، للمعنى نفسه.
reason-spelling = تُكتب «{ $one }» و«{ $two }» بطريقتين متقاربتين جدا.
reason-extra-words = ترد عبارة «{ $one }» في أحد الاسمين فقط.
reason-other-words = ترد في أحد الاسمين عبارة «{ $one }» وفي الآخر عبارة «{ $two }».
reason-one-place = يرد المكان «{ $one }» في أحد الاسمين فقط: قد تكون إحداهما فرعا.
reason-different-place = يذكر الاسمان مكانين مختلفين: «{ $one }» و«{ $two }».
reason-different-number = الأرقام الواردة في الاسمين مختلفة.
reason-only-common-words = لا يشترك الاسمان إلا في كلمات شائعة.
reason-nothing-shared = لا يشترك الاسمان في أي كلمة.
reason-same-country = كلتا المنظمتين معروفة في البلد نفسه.
reason-different-country = المنظمتان معروفتان في بلدين مختلفين.
reason-same-kind = المنظمتان من النوع نفسه.
reason-different-kind = المنظمتان من نوعين مختلفين.

## What does a word mean?

queue-word-title = ما معنى «{ $word }»؟
queue-word-lead = ترد هذه الكلمة في ملفات المصدر { $source }. { $count ->
    [0] لا ينتظر الإجابة أي نشاط.
    [one] ينتظر الإجابة نشاط واحد.
    [two] ينتظر الإجابة نشاطان.
    [few] تنتظر الإجابة { $count } أنشطة.
    [many] ينتظر الإجابة { $count } نشاطا.
   *[other] ينتظر الإجابة { $count } نشاط.
}
queue-word-hint = تُستخدم إجابتكم لهذه الصفوف ولكل ملف لاحق.
queue-choose-kind = اختيار نوع المنظمة
queue-choose-country = اختيار البلد
queue-choose-sector = اختيار المجموعة القطاعية أو المجال
queue-choose-status = اختيار المرحلة التي بلغها النشاط
queue-kinds = الأنواع
queue-countries = البلدان
queue-clusters = المجموعات القطاعية
queue-areas = مجالات التعاون
queue-statuses = الحالات
queue-no-kind = لا شيء: ترك النوع دون تحديد
queue-no-country = لا بلد: استبعاد هذه الصفوف
queue-no-sector = لا مجموعة قطاعية ولا مجال: إدخال الصفوف دونهما
queue-no-status = لا حالة: إدخال الصفوف دونها
queue-other = إجابة أخرى
queue-save = حفظ الإجابة
