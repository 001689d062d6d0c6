## الشراكات الواردة في جداول، وجدول الأنشطة الخاص بها

import-kind-partnerships = الشراكات
import-kind-partnerships-hint = صف لكل شراكة، أو صف لكل منظمة مشاركة فيها

## ما يمكن أن يتضمنه عمود من أعمدة الشراكات

field-title = الشراكة: العنوان
field-reference = الشراكة: المرجع المشترك بين صفوفها
field-partnership-project = الشراكة: رمز المشروع
field-partnership-identifier = الشراكة: رمز IATI أو معرّفها في هذا السجل
field-role = المنظمة: دورها في الشراكة
field-leads = المنظمة: هل هي الجهة الرائدة
field-office = المكتب
field-partnership-cluster = المجموعة القطاعية
field-partnership-cluster-code = رمز المجموعة القطاعية أو القطاع
field-setting = السياق
field-level = المستوى
field-partnership-start = الشراكة: تاريخ البدء
field-partnership-end = الشراكة: تاريخ الانتهاء
field-reason = الحالة: السبب
field-agreement-type = الاتفاق: النوع
field-agreement-reference = الاتفاق: المرجع
field-signed-on = الاتفاق: تاريخ التوقيع
field-donor = التمويل: الجهة المانحة
field-currency = التمويل: العملة
field-planned = التمويل: المخطط له
field-committed = التمويل: الملتزم به
field-paid = التمويل: المدفوع
field-balance = طبيعة العلاقة بين الأطراف
field-planned-results = النتائج المنشودة
field-results = النتائج المحققة
field-lessons = الدروس المستفادة
field-practices = ممارسات جديرة بالتعميم
field-confidentiality = السرية

## ما يلزم تصحيحه في صف

problem-word-of = يرجى كتابة إحدى هذه الكلمات: { $words }. فالكلمة «{ $text }» ليست منها.
problem-country-unknown = يرجى كتابة اسم بلد أو رمزه: فالقيمة «{ $text }» ليست كذلك.
problem-currency-unknown = يرجى كتابة رمز عملة، مثل USD: فالقيمة «{ $text }» ليست كذلك.
problem-leads = يرجى كتابة نعم أو لا، أو اسم منظمة من هذه الشراكة: فالقيمة «{ $text }» ليست كذلك.
problem-place-of-which = يرجى توزيع هذه الأماكن على صفوف مستقلة: فليس واضحا أيها يقع في أيها. وقد أُخذت البلدان وحدها.
problem-role-of-which = يرجى ذكر دور كل منظمة، أو دور واحد لها جميعا: ففي هذا الصف عدد الأدوار { $given } وعدد المنظمات { $named }.
problem-partnership-nameless = يرجى كتابة عنوان الشراكة أو مرجعها في كل صف: فهذا الصف خال منهما.
problem-partnership-contradicts = يرجى تصحيح أحد الصفين: يذكر الصف { $row } عن هذه الشراكة «{ $held }»، ويذكر هذا الصف «{ $text }». وقد أُخذ بما ورد أولا.
problem-partnership-alone = لا تذكر هذه الشراكة أحدا غير { $institution }. يرجى ذكر المشاركين فيها.
problem-partnership-end-missing = يرجى ذكر تاريخ انتهاء الشراكة. وقد سُجلت منجزة من دون تاريخ.
problem-partnership-reason-missing = يرجى ذكر سبب تعليق الشراكة أو إنهائها. وقد دُوّن اسم المصدر مكان السبب.
problem-partnership-agreement-kind = يرجى تحديد ما وُقّع، كمذكرة تفاهم مثلا. ولم يُؤخذ الاتفاق.
problem-partnership-office-unclear = يرجى ذكر المكتب الرائد: فما من مكتب يغطي البلد وحده. وقد أُسندت الشراكة إلى المقر الرئيسي.

## من يفعل ماذا وأين في الشراكات

presence-file = partnerships-3w
presence-download = في جدول يبيّن من يفعل ماذا وأين (3W):
presence-of-office = جدول 3W لشراكاته:
presence-acronym = الاسم المختصر
presence-kind = نوع المنظمة
presence-sector = المجال أو المجموعة القطاعية
presence-sector-code = رمز المجال أو المجموعة القطاعية
presence-project-code = رمز المشروع

## ما ينتظر جوابا

queue-partnerships = الشراكات
queue-partnerships-hint = تنضم المنظمة مع الجواب إلى { $count ->
    [zero] الشراكات التي تنتظرها
    [one] الشراكة الوحيدة التي تنتظرها
    [two] الشراكتين اللتين تنتظرانها
    [few] { $count } شراكات تنتظرها
   *[other] { $count } شراكة تنتظرها
}.
import-questions-wait-partnerships = طُرحت <a href="{ $here }">أسئلة</a> عن { $count ->
    [zero] محتوى الملف
    [one] منظمة واحدة
    [two] منظمتين
    [few] { $count } منظمات
   *[other] { $count } منظمة
}: ومع كل جواب تنضم المنظمة إلى الشراكات التي تذكرها.
