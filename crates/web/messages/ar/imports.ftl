import-title = استيراد ملف
import-steps = الخطوات
import-step-upload = رفع الملف
import-step-columns = مطابقة الأعمدة
import-step-check = المعاينة
import-step-import = الاستيراد
import-step-report = التقرير

## Upload

import-file = ملف جدول البيانات
import-file-hint = CSV أو XLSX أو ODS، بحجم لا يتجاوز { $megabytes } ميغابايت. يتضمن الصف الأول أسماء الأعمدة، ويجوز أن يليه صف من الوسوم التي تبدأ بالعلامة #.
import-kind = محتوى الملف
import-kind-hint = عند الشك، يُترك التحديد للبرنامج.
import-kind-guess = تحديد المحتوى من الأعمدة
import-kind-presence = من يفعل ماذا وأين
import-kind-presence-hint = صف لكل منظمة ومكان ونشاط
import-kind-organizations = المنظمات
import-kind-organizations-hint = صف لكل منظمة
import-kind-renames = تغييرات الأسماء
import-kind-mergers = حالات الاندماج
import-kind-offices = مكاتب المؤسسة
import-kind-offices-hint = صف لكل مكتب
import-source = المصدر
import-source-hint = الجهة التي أعدت الملف. يظهر اسمها بجانب كل معلومة مأخوذة منه، وتُقرأ ملفاتها اللاحقة بالطريقة نفسها.
import-sending = جارٍ إرسال الملف
import-upload = رفع الملف
import-nothing-yet = لن يتغير شيء في السجل في هذه الخطوة.
import-before = ملفات سبق استيرادها
import-file-name = الملف
import-when = متى
import-rows = الصفوف
import-state = الحالة
import-state-done = تم
import-state-asked = { $count ->
    [zero] تم
    [one] تم، مع سؤال واحد
    [two] تم، مع سؤالين
    [few] تم، مع { $count } أسئلة
    [many] تم، مع { $count } سؤالا
   *[other] تم، مع { $count } سؤال
}
import-state-waiting = في الانتظار
import-state-reading = قيد التنفيذ
import-state-failed = لم يتم

## Columns

import-columns-title = مطابقة أعمدة الملف { $name }
import-sheet = ورقة العمل
import-look-again = إعادة القراءة
import-recognized = يبدو أن المحتوى هو: <b>{ $kind }</b>. عدد الأعمدة التي تم التعرف عليها { $count } من أصل { $columns }.
import-recognized-none = تعذر التعرف على محتوى الأعمدة. يرجى اختيار الحقل المقابل لكل عمود.
import-is-json = هذا سجل منظمات المعونة. ولا حاجة إلى مطابقة أعمدة.
import-columns-caption = الحقل المقابل لكل عمود
import-column = العمود
import-example = مثال
import-goes-to = الحقل المقابل
import-leave-out = استبعاد هذا العمود
import-unnamed = العمود { $number }
import-constants = لجميع الصفوف
import-constants-hint = تُستخدم هذه القيم حيث يخلو الصف منها.
import-no-constant = لا شيء
import-separator = الفاصل بين عدة قيم في الخلية الواحدة
import-separator-hint = فقط إذا كانت الخلية الواحدة تذكر عدة منظمات أو بلدان أو مجموعات قطاعية.
import-no-separator = لا شيء: قيمة واحدة في كل خلية
import-remembered = تُحفظ هذه الخيارات لملفات المصدر { $source }.
import-see = معاينة النتائج
import-another-file = اختيار ملف آخر
import-sample = بعض الصفوف
import-sample-of = بعض صفوف الورقة { $sheet }

## Check

import-check-title = معاينة النتائج
import-would = { $organizations ->
    [zero] لم ترد أي منظمة
    [one] وردت منظمة واحدة
    [two] وردت منظمتان
    [few] وردت { $organizations } منظمات
   *[other] وردت { $organizations } منظمة
} في { $rows ->
    [zero] أي صف
    [one] صف واحد
    [two] صفين
    [few] { $rows } صفوف
    [many] { $rows } صفا
   *[other] { $rows } صف
}. لم يتغير شيء بعد.
import-would-offices = { $offices ->
    [zero] لم يرد أي مكتب
    [one] ورد مكتب واحد
    [two] ورد مكتبان
    [few] وردت { $offices } مكاتب
    [many] ورد { $offices } مكتبا
   *[other] ورد { $offices } مكتب
} في { $rows ->
    [zero] أي صف
    [one] صف واحد
    [two] صفين
    [few] { $rows } صفوف
    [many] { $rows } صفا
   *[other] { $rows } صف
}. لم يتغير شيء بعد.
import-offices-new = مكاتب جديدة
import-offices-changed = مكاتب ستُعدل
import-offices-unchanged = مكاتب دون تغيير
import-offices-made = مكاتب معدلة
import-see-offices = عرض المكاتب
import-would-hint = الصفوف التي يتعذر استخدامها تُستبعد وتُذكر في التقرير. وإعادة استيراد الملف نفسه لا تغير شيئا.
import-on-record = منظمات تم التعرف عليها
import-new = منظمات جديدة
import-to-ask = منظمات يلزم السؤال عنها
import-to-add = أنشطة ستُضاف
import-to-wait = أنشطة تنتظر إجابة
import-problems-count = عناصر يتعذر استخدامها
import-problems-first = { $count ->
    [zero] لا توجد عناصر يتعذر استخدامها
    [one] عنصر واحد يتعذر استخدامه
    [two] عنصران يتعذر استخدامهما
    [few] { $count } عناصر يتعذر استخدامها، وفيما يلي أوائلها
    [many] { $count } عنصرا يتعذر استخدامها، وفيما يلي أوائلها
   *[other] { $count } عنصر يتعذر استخدامها، وفيما يلي أوائلها
}
import-too-long-to-try = الملف أكبر من أن يُجرب مسبقا. وسيُستورد كله أو لن يُستورد منه شيء.
import-go = استيراد
import-back = العودة إلى الأعمدة

## Import and report

import-progress-title = جارٍ استيراد الملف { $name }
import-waits = في انتظار الدور
import-so-far = { $count ->
    [zero] لم يُقرأ أي صف بعد
    [one] قُرئ صف واحد
    [two] قُرئ صفان
    [few] قُرئت { $count } صفوف
    [many] قُرئ { $count } صفا
   *[other] قُرئ { $count } صف
}
import-leave = يمكنكم مغادرة هذه الصفحة؛ فالاستيراد مستمر، وسيظهر تقريره في صفحة الاستيراد.
import-report-title = أُدخل الملف { $name } في السجل
import-read = { $rows ->
    [zero] لم يُقرأ أي صف
    [one] قُرئ صف واحد
    [two] قُرئ صفان
    [few] قُرئت { $rows } صفوف
    [many] قُرئ { $rows } صفا
   *[other] قُرئ { $rows } صف
} خلال { $seconds ->
    [zero] أقل من ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوان
   *[other] { $seconds } ثانية
}.
import-questions-wait = طُرحت <a href="{ $here }">أسئلة</a> عن { $count ->
    [zero] محتوى الملف
    [one] منظمة واحدة
    [two] منظمتين
    [few] { $count } منظمات
   *[other] { $count } منظمة
}، و{ $activities ->
    [zero] لا ينتظر الإجابة أي نشاط
    [one] ينتظر الإجابة نشاط واحد
    [two] ينتظر الإجابة نشاطان
    [few] تنتظر الإجابة { $activities } أنشطة
    [many] ينتظر الإجابة { $activities } نشاطا
   *[other] ينتظر الإجابة { $activities } نشاط
}.
import-named = منظمات مذكورة
import-added = أنشطة مضافة
import-unchanged = أنشطة لم تتغير
import-problems-none = استُخدمت جميع الصفوف
import-problems = { $count ->
    [zero] لا توجد عناصر تعذر استخدامها
    [one] عنصر واحد تعذر استخدامه
    [two] عنصران تعذر استخدامهما
    [few] { $count } عناصر تعذر استخدامها
    [many] { $count } عنصرا تعذر استخدامها
   *[other] { $count } عنصر تعذر استخدامها
}
import-problems-more = { $count ->
    [zero] لا شيء آخر في ملف التنزيل.
    [one] يتضمن ملف التنزيل عنصرا آخر.
    [two] يتضمن ملف التنزيل عنصرين آخرين.
    [few] يتضمن ملف التنزيل { $count } عناصر أخرى.
    [many] يتضمن ملف التنزيل { $count } عنصرا آخر.
   *[other] يتضمن ملف التنزيل { $count } عنصر آخر.
}
import-row = الصف
import-problem = المشكلة وما يلزم عمله
import-download = تنزيل:
import-problems-csv = هذه الصفوف بصيغة CSV
import-report-json = التقرير بصيغة JSON
import-answer = الإجابة عن الأسئلة
import-see-activities = عرض الأنشطة
import-failed-title = لم يُستورد الملف { $name }
import-failed = بقي السجل كما كان.
import-failed-here = حدث خطأ من جانبنا. ستتكرر المحاولة تلقائيا؛ يرجى العودة إلى هذه الصفحة بعد بضع دقائق. وإذا لم يتغير شيء، يرجى إبلاغ مدير النظام.

## What a column can hold

field-organization = المنظمة: الاسم
field-acronym = المنظمة: الاسم المختصر
field-organization-type = المنظمة: النوع
field-organization-url = المنظمة: الموقع الإلكتروني
field-organization-identifier = المنظمة: المعرّف
field-implementing-organization = الجهة المنفذة: الاسم
field-implementing-type = الجهة المنفذة: النوع
field-implementing-identifier = الجهة المنفذة: المعرّف
field-sector = النشاط: المجموعة القطاعية أو المجال
field-sector-code = النشاط: رمز المجموعة القطاعية أو المجال
field-sector-vocabulary = النشاط: القائمة التي ينتمي إليها الرمز
field-country = البلد
field-country-code = رمز البلد
field-admin1 = المكان: اسم المستوى الإداري 1
field-admin1-code = المكان: رمز المستوى الإداري 1
field-admin2 = المكان: اسم المستوى الإداري 2
field-admin2-code = المكان: رمز المستوى الإداري 2
field-admin3 = المكان: اسم المستوى الإداري 3
field-admin3-code = المكان: رمز المستوى الإداري 3
field-latitude = المكان: خط العرض
field-longitude = المكان: خط الطول
field-activity = النشاط: العنوان
field-start = النشاط: تاريخ البدء
field-end = النشاط: تاريخ الانتهاء
field-planned-start = النشاط: تاريخ البدء المخطط له
field-planned-end = النشاط: تاريخ الانتهاء المخطط له
field-period = النشاط: الشهر أو السنة كتابة
field-status = الحالة
field-identifier = المعرّف
field-project-code = النشاط: رمز المشروع
field-name = الاسم
field-former-name = الاسم السابق
field-other-name = اسم آخر
field-website = الموقع الإلكتروني
field-email = البريد الإلكتروني
field-description = الوصف
field-founded = سنة التأسيس
field-scope = النطاق
field-status-date = تاريخ الحالة
field-languages = لغات العمل
field-areas = مجالات التعاون
field-old-name = الاسم قبل التغيير
field-old-name-1 = الاسم قبل التغيير: المنظمة الأولى
field-old-name-2 = الاسم قبل التغيير: المنظمة الثانية
field-new-name = الاسم بعد التغيير
field-date = تاريخ التغيير
field-office-code = المكتب: الرمز
field-office-kind = المكتب: النوع
field-parent-office = المكتب الأعلى: الرمز أو الاسم
field-city = المكتب: المدينة
field-opened = المكتب: قائم منذ
field-closed = المكتب: تاريخ الإغلاق
