## Partnerships: the list

partnerships-title = الشراكات
partnerships-title-for = الشراكات: { $q }
partnerships-search = البحث في الشراكات
partnerships-search-hint = العنوان أو المنظمة أو الرمز
partnerships-as-of = بتاريخ
partnerships-as-of-hint = سنة أو شهر أو يوم، مثل 2016 أو 2016-06-30: ما كان جاريا حينها.
partnerships-group = المنظمات
partnerships-role = الدور
partnerships-area = مجال التعاون
partnerships-region = المنطقة
partnerships-country = البلد
partnerships-office = المكتب
partnerships-status = الحالة
partnerships-agreement = الاتفاق
partnerships-setting = السياق
partnerships-level = المستوى
partnerships-scope = نطاق المنظمة
partnerships-donor = الجهة المانحة
partnerships-one-organization = منظمة واحدة
partnerships-chip-donor = بتمويل من { $donor }
partnerships-chip-as-of = بتاريخ { $date }
partnerships-sort-title = العنوان
partnerships-sort-newest = الأحدث أولا
partnerships-sort-ending = الأقرب انتهاء أولا
partnerships-found-none = لم يُعثر على أي شراكة
partnerships-view-list = الشراكات
partnerships-view-organizations = المنظمات المشاركة فيها
partnerships-record = تسجيل شراكة
partnerships-propose = اقتراح شراكة
partnerships-empty = لا توجد شراكة مطابقة يمكنكم الاطلاع عليها.
partnerships-empty-without = إزالة كل عوامل التصفية
partnerships-empty-others = البحث أيضا بين جهات أخرى كالحكومات
partnerships-by-role = حسب الدور
partnerships-organizations-caption = المنظمات في هذه الشراكات، حسب الاسم
partnerships-organizations-rule = تُحتسب المنظمة مرة واحدة في المجموع ومرة في كل دور من أدوارها. منذ: أول يوم مسجل لإحدى هذه الشراكات.
partnerships-organization = المنظمة
partnerships-since = منذ
partnerships-not-on-record = غير مسجل
partnerships-file = الشراكات
partnerships-file-id = المعرّف
partnerships-file-title = العنوان
partnerships-file-organizations = المنظمات
partnerships-file-organization-ids = معرّفات المنظمات
partnerships-file-roles = الأدوار
partnerships-file-offices = المكاتب
partnerships-file-from = من
partnerships-file-to = إلى
partnerships-file-areas = مجالات التعاون
partnerships-file-area-codes = رموز المجالات
partnerships-file-countries = البلدان
partnerships-file-country-codes = رموز البلدان
partnerships-file-settings = السياقات
partnerships-file-donors = الجهات المانحة
partnerships-file-planned = المخطط له
partnerships-file-committed = الملتزم به
partnerships-file-paid = المدفوع
partnerships-file-codes = رموز المشاريع والأزمات
partnerships-file-description = الوصف
partnerships-file-confidentiality = السرية
partnerships-file-changed = آخر تعديل
partnerships-found = الشراكات: { $count }، والمنظمات فيها: { $organizations }
partnerships-found-organizations = { $count ->
    [zero] لا منظمات
    [one] منظمة واحدة
    [two] منظمتان
    [few] { $count } منظمات
   *[other] { $count } منظمة
}
partnerships-count = { $count ->
    [zero] لا شراكات
    [one] شراكة واحدة
    [two] شراكتان
    [few] { $count } شراكات
   *[other] { $count } شراكة
}
partnerships-parties = { $count ->
    [zero] لا أطراف
    [one] طرف واحد
    [two] طرفان
    [few] { $count } أطراف
   *[other] { $count } طرفا
}
partnerships-parties-and = { $names } و{ $count } غيرها

## شراكة واحدة

partnerships-about = نبذة
partnerships-agreements = الاتفاقات والأموال
partnerships-reviews = التقييمات
partnerships-talk = المتابعة
partnerships-history = سجل التغييرات
partnerships-edit = تعديل هذا السجل
partnerships-confirm = التأكيد أو التصحيح
partnerships-answer-again = تغيير ردكم
partnerships-take-on = قبول الاقتراح
partnerships-decline = رفض الاقتراح
partnerships-step = تسجيل خطوة
partnerships-back = العودة إلى الشراكة
partnerships-offered = في انتظار أن يقبلها { $office } أو يرفضها.
partnerships-declined = رفض { $office } هذا الاقتراح.
partnerships-parties-title = المنظمات المشاركة
partnerships-leads = الجهة الرائدة
partnerships-members = الأعضاء المشاركون:
partnerships-confirmed-on = تم التأكيد في { $date }
partnerships-disputed-on = أشارت في { $date } إلى وجود خطأ:
partnerships-unanswered = لم تؤكد بعد
partnerships-facts = البيانات
partnerships-dates = التواريخ
partnerships-clusters = المجموعات القطاعية
partnerships-places = الأماكن
partnerships-balance = طبيعة العلاقة
partnerships-description = وصف الشراكة
partnerships-planned-results = النتائج المتوخاة
partnerships-reached-results = النتائج المحققة
partnerships-lessons = الدروس المستفادة
partnerships-practices = ممارسات جديرة بالتعميم
partnerships-course = الخطوات المقطوعة
partnerships-day-unknown = تاريخ غير مسجل
partnerships-step-undo = التراجع عن الخطوة الأخيرة
partnerships-around = ما قبلها وما بعدها
partnerships-follows = الشراكة التي تلتها هذه الشراكة
partnerships-followed-by = تلت هذه الشراكة

## الاتفاقات والأموال

partnerships-signed = ما تم توقيعه
partnerships-signed-none = لا اتفاق مسجل.
partnerships-signed-on = تم التوقيع في { $date }
partnerships-in-force = السريان: { $dates }
partnerships-amendment = تعديل
partnerships-extends = يمدد الاتفاق حتى { $date }
partnerships-amend = إضافة تعديل
partnerships-agreement-add = إضافة اتفاق
partnerships-agreement-kind = نوع الاتفاق
partnerships-agreement-none = لا شيء موقع، أو غير معروف
partnerships-choose = اختيار
partnerships-reference = المرجع
partnerships-reference-hint = كما يشير إليه الطرفان، مثل GA-2016-7.
partnerships-signed-day = تاريخ التوقيع
partnerships-in-force-from = ساري المفعول من
partnerships-in-force-to = ساري المفعول حتى
partnerships-date-hint = بقدر ما تعرفونه: 2016 أو 2016-06 أو 2016-06-30.
partnerships-amends = الاتفاق المعدل: { $agreement }.
partnerships-amends-until = الاتفاق المعدل: { $agreement }، الساري حتى { $date }.
partnerships-changes = ما الذي يغيره التعديل
partnerships-changes-hint = في جملة أو جملتين يقرأهما الطرفان.
partnerships-extends-to = ساري المفعول من الآن حتى
partnerships-extends-hint = فقط إذا تغير تاريخ الانتهاء. تستمر الشراكة حتى ذلك التاريخ.
partnerships-file-add = إضافة ملف
partnerships-file-lead = مثل صفحة التوقيع الممسوحة ضوئيا. لا يمكن تنزيله إلا للمشاركين في الشراكة.
partnerships-file-label = الملف
partnerships-file-hint = { $megabytes } ميغابايت على الأكثر.
partnerships-file-missing = اختاروا ملفا.
partnerships-file-remove = إزالة
partnerships-files-closed = الملفات متاحة للمشاركين وحدهم.
partnerships-funding = الأموال
partnerships-funding-none = لا أموال مسجلة.
partnerships-sum = المجموع بعملة { $currency }
partnerships-in-kind = المساهمات غير المالية
partnerships-in-kind-none = لا مساهمات مسجلة.
partnerships-worth = القيمة: { $amount }

## الاقتراحات والخطوات والردود

partnerships-decline-lead = { $title }: ستقرأ المنظمات المشاركة السبب الذي تذكرونه.
partnerships-reason = السبب
partnerships-decline-hint = اذكروا ما ينبغي أن يتغير، أو الجهة التي يمكن التوجه إليها.
partnerships-step-now = الوضع الحالي:
partnerships-step-next = ما الذي حدث
partnerships-step-why = يتطلب سببا يقرأه الطرفان.
partnerships-step-choose = اختاروا ما حدث.
partnerships-step-on = في أي يوم
partnerships-step-reason-hint = لازم عند التعليق أو الإنهاء. يقرأه الطرفان.
partnerships-step-none = انتهت الشراكة ولا خطوة تليها. إذا سجل ذلك خطأ فتراجعوا عن الخطوة الأخيرة.
partnerships-answer = هل هذا السجل صحيح؟
partnerships-answer-lead = <a href="{ $here }">{ $title }</a> شراكة مسجلة. اطلعوا عليها أولا: ما تؤكدونه يظهر مؤكدا من منظمتكم.
partnerships-answer-for = باسم أي منظمة تردون؟
partnerships-answer-question = هل السجل صحيح؟
partnerships-answer-right = السجل صحيح
partnerships-answer-wrong = فيه خطأ
partnerships-answer-choose = اختاروا هل السجل صحيح.
partnerships-answer-words = ما الخطأ
partnerships-answer-words-hint = يقرأه المكتب ويصحح السجل، ثم تسألون من جديد.
partnerships-answer-send = إرسال الرد

## المتابعة والتقييمات

partnerships-talk-lead = لا يقرأ هذه الصفحة إلا المشاركون.
partnerships-comments = التعليقات
partnerships-comments-none = لا تعليقات بعد.
partnerships-comment = تعليقكم
partnerships-comment-send = إضافة التعليق
partnerships-follow-ups = ما ينبغي عمله
partnerships-follow-ups-none = لا شيء ينبغي عمله.
partnerships-due = الموعد: { $date }
partnerships-follow-up-add = إضافة مهمة
partnerships-follow-up-what = ما الذي ينبغي عمله
partnerships-follow-up-who = من يقوم به
partnerships-follow-up-due = حتى متى
partnerships-follow-up-done = تم
partnerships-done = ما تم عمله
partnerships-done-on = تم في { $date }
partnerships-reviews-lead = يقيم كل طرف الآخر وفق مبادئ الشراكة. ولا يقرأ أحد تقييم الطرف الآخر قبل أن يكتب تقييمه.
partnerships-reviews-none = لم يكتب أحد تقييما بعد.
partnerships-review = كتابة تقييم
partnerships-review-midterm = تقييم منتصف المدة
partnerships-review-end = التقييم الختامي
partnerships-review-waits = كتب تقييما. ستقرأونه بعد أن يكتب طرفكم تقييمه.
partnerships-review-lead = قدروا مدى التزام الطرف الآخر بكل مبدأ، واذكروا السبب. يمكنكم تغيير التقييم إلى أن يكتب الطرف الآخر تقييمه أيضا.
partnerships-review-for = باسم من تقيمون؟
partnerships-review-send = حفظ التقييم
partnerships-rating = { $rating } من { $most }
partnerships-rating-label = { $principle }: تقديركم
partnerships-rating-lowest = 1، لا التزام على الإطلاق
partnerships-rating-highest = 5، التزام كامل
partnerships-rating-between = { $rating }
partnerships-rating-words = السبب
partnerships-evidence = ما يدل على ذلك
partnerships-evidence-hint = محاضر وتقارير وتواريخ.

## النموذج

partnerships-record-lead = هذا السجل بعهدة مكتبكم. ويطلب من المنظمات المشاركة تأكيده.
partnerships-propose-lead = الاقتراح لكم إلى أن يقبله المكتب. بعد ذلك يصبح السجل بعهدة المكتب، وأنتم تؤكدونه.
partnerships-propose-send = إرسال الاقتراح
partnerships-edit-lead = ما أكدته المنظمات يطلب منها أن تطلع عليه من جديد.
partnerships-own = باسم أي منظمة تقترحونها؟
partnerships-own-choose = اختاروا المنظمة التي تقترحون الشراكة باسمها.
partnerships-nobody = لا تعملون في مكتب يسجل الشراكات، ولا توقعون عن أي منظمة.
partnerships-nobody-advice = <a href="{ $here }">سجلوا منظمتكم</a>، أو اطلبوا دورا من جهة الاتصال فيها.
partnerships-title-hint = كما يسميها الطرفان.
partnerships-language = اللغة
partnerships-language-hint = لغة العنوان والنصوص.
partnerships-lead-office = المكتب الرائد
partnerships-other-offices = مكاتب أخرى
partnerships-line-hint = واحد في كل سطر.
partnerships-party-number = المنظمة { $number }
partnerships-organization-hint = اسمها الكامل أو مختصره أو معرفها كما ورد في السجل.
partnerships-roles = أدوارها
partnerships-roles-hint = كل ما ينطبق.
partnerships-party-leads = هي الجهة الرائدة
partnerships-party-more = تواريخ أخرى، أعضاء شبكة
partnerships-party-from = مشاركة منذ، إن لم يكن منذ البداية
partnerships-party-to = مشاركة حتى، إن لم يكن حتى النهاية
partnerships-party-members = أعضاء الشبكة المشاركون
partnerships-party-members-hint = لائتلاف منظمات. واحد في كل سطر.
partnerships-party-another = إضافة منظمة أخرى
partnerships-from = منذ
partnerships-to = حتى
partnerships-status-title = وضع الشراكة
partnerships-status-on = منذ أي يوم
partnerships-status-on-hint = فقط إذا لم يكن يوم البداية أو النهاية.
partnerships-places-hint = واحد في كل سطر: مالي، أو مالي / Gao / Ansongo.
partnerships-gift-number = المصدر { $number }
partnerships-donor-hint = منظمة من السجل، أو أي اسم.
partnerships-currency = العملة
partnerships-gift-another = إضافة مصدر آخر للأموال
partnerships-in-kind-number = المساهمة { $number }
partnerships-in-kind-what = ما يتم تقديمه
partnerships-giver = من يقدمه
partnerships-giver-hint = إحدى المنظمات. اتركوه فارغا إذا كانت المؤسسة.
partnerships-in-kind-worth = قيمته
partnerships-in-kind-another = إضافة مساهمة أخرى
partnerships-results = النتائج والدروس
partnerships-projects = رموز المشاريع
partnerships-crises = الأزمات
partnerships-crises-hint = أرقام GLIDE أو رموز النداءات، واحد في كل سطر.
partnerships-follows-field = الشراكة السابقة
partnerships-follows-hint = عنوان الشراكة التي تلتها هذه الشراكة.
partnerships-confidentiality-hint = تقرأها دائما المنظمات المشاركة والمكتب المعني.

## سجل التغييرات والمكاتب والصفحات الأخرى والواجهة البرمجية

partnerships-past-title = التغييرات، من الأحدث إلى الأقدم
partnerships-past-record = تم التسجيل
partnerships-past-propose = تم الاقتراح
partnerships-past-take-on = قبلها المكتب
partnerships-past-decline = رفضها المكتب
partnerships-past-revise = تغيرت البيانات
partnerships-past-step = تم تسجيل خطوة
partnerships-past-take-back = تم التراجع عن الخطوة الأخيرة
partnerships-past-agree = أضيف اتفاق
partnerships-past-amend = تم تعديل اتفاق
partnerships-past-add-file = أضيف ملف
partnerships-past-remove-file = أزيل ملف
partnerships-past-confirm = أكدتها منظمة
partnerships-past-dispute = أشارت منظمة إلى وجود خطأ
partnerships-past-comment = كتب تعليق
partnerships-past-follow-up = أضيفت مهمة
partnerships-past-finish = أنجزت مهمة
partnerships-past-review = كتب تقييم
partnerships-past-other = تغيير
partnerships-past-organization = أشخاص من إحدى المنظمات
partnerships-desk-offered = شراكات مقترحة عليكم
partnerships-desk-disputed = شراكات تقول منظمة إن فيها خطأ
partnerships-desk-proposed = اقبلوها أو ارفضوها.
partnerships-desk-confirm = لكم شراكة مسجلة. هل السجل صحيح؟
partnerships-of-organization-none = لا شراكة مسجلة يمكنكم الاطلاع عليها.
partnerships-of-organization-all = البحث في هذه الشراكات وتصفيتها
partnerships-of-office = شراكات هذا المكتب
partnerships-api-organization = أدخلوا معرف منظمة.
