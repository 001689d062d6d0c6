## أنشطة وفق معيار IATI

import-kind-iati = أنشطة منشورة وفق معيار IATI
import-kind-iati-hint = ملف XML وفق الإصدار 2.03، ويصبح كل نشاط شراكة
import-is-iati = هذه أنشطة منشورة وفق معيار IATI ولا تحتاج إلى أعمدة؛ ورقم كل صف هو السطر الذي يبدأ فيه النشاط.
import-partnerships-new = شراكات جديدة
import-partnerships-changed = شراكات مسجلة تتغير
import-partnerships-open = شراكات مع سؤال عن المشاركين فيها
import-partnerships-unchanged = شراكات بلا تغيير
import-see-partnerships = عرض الشراكات
partnerships-iati = أنشطة IATI ‏(XML)
partnerships-iati-institution = ملف IATI عن المؤسسة ‏(XML)
import-would-partnerships = { $partnerships ->
    [zero] لا شراكات
    [one] شراكة واحدة
    [two] شراكتان
    [few] { $partnerships } شراكات
   *[other] { $partnerships } شراكة
} مع { $organizations ->
    [zero] لا منظمات
    [one] منظمة واحدة
    [two] منظمتين
    [few] { $organizations } منظمات
   *[other] { $organizations } منظمة
}. لم يتغير شيء بعد.

iati-empty = هذا الملف فارغ. يرجى التحقق من حفظ الملف الصحيح.
iati-not-xml = هذا الملف ليس بصيغة XML. يرجى حفظ الأنشطة بصيغة XML وفق معيار IATI، الإصدار 2.03.
iati-web-page = هذه صفحة ويب. يرجى حفظ ملف IATI الذي تشير إليه وإرساله.
iati-doctype = يعلن السطر { $line } نوع مستند، وقد يكون ذلك ضارا فلا يُقرأ. يرجى حذف DOCTYPE.
iati-organisation-file = يصف هذا الملف منظمات. يرجى إرسال ملف أنشطة الجهة الناشرة بدلا منه.
iati-wrong-root = يبدأ ملف XML هذا بـ «{ $name }». يبدأ ملف الأنشطة بـ «iati-activities»، فيرجى إرسال ملف كهذا.
iati-old-version = هذا الملف وفق الإصدار { $version } من معيار IATI. يرجى حفظه وفق الإصدار 2.03.
iati-unknown-version = يذكر هذا الملف أن إصداره «{ $version }». يرجى حفظه وفق الإصدار 2.03.
iati-unknown-encoding = يذكر هذا الملف أن ترميزه «{ $name }». يرجى حفظه بترميز UTF-8.
iati-bad-letters = يحتوي السطر { $line } على بايتات ليست حروفا. يرجى حفظ الملف بترميز UTF-8.
iati-broken = بنية XML معطوبة في السطر { $line }: { $how }. يرجى تصحيحها أو طلب نسخة جديدة.
iati-cut-short = ينتهي الملف عند السطر { $line } قبل اكتمال محتواه. يرجى طلب نسخة جديدة.
iati-too-deep = في السطر { $line } أكثر من { $limit } من العناصر المتداخلة. يرجى حذف ما ليس منها من معيار IATI.
iati-too-long = ما يبدأ في السطر { $line } يتجاوز { $limit } بايت. يرجى تقصير النص أو حذفه.
iati-too-many-attributes = في السطر { $line } عنصر له أكثر من { $limit } من السمات. يرجى حذف ما ليس منها من معيار IATI.
iati-unreadable = تعذرت قراءة هذا الملف ({ $why }). يرجى المحاولة مرة أخرى أو طلب نسخة جديدة.
activity-no-identifier = لا معرّف لهذا النشاط. يرجى إعطاؤه «iati-identifier».
activity-no-title = لا عنوان لهذا النشاط. يرجى إعطاؤه عنوانا فيه «narrative».
activity-too-big = يتجاوز هذا النشاط الحجم المسموح به وهو { $megabytes } ميغابايت. يرجى تقسيمه أو حذف ما لا يلزم.
activity-too-complex = لهذا النشاط أكثر من { $limit } من العناصر أو نطاقات الأسماء. يرجى تقسيمه.
activity-unknown-entity = يستخدم السطر { $line } «&{ $name };» وهو غير معروف في XML. يرجى كتابة الحرف نفسه مكانه.
activity-lone-ampersand = في السطر { $line } علامة «&» منفردة. يرجى كتابة «&amp;» مكانها.
part-no-attribute = ينقص هذا الجزء «{ $name }». يرجى إضافة هذه السمة.
part-no-element = لا يوجد «{ $name }» في هذا الجزء. يرجى إضافة هذا العنصر.
part-not-a-date = «{ $found }» ليس تاريخا. يرجى كتابته على شكل 2024-12-31.
part-not-a-number = «{ $found }» ليس رقما. يرجى كتابته على شكل 1234567.89.
part-not-yes-or-no = «{ $found }» ليس نعم ولا لا. يرجى كتابة 1 أو 0.
part-not-a-place = «{ $found }» ليس موقعا. يرجى كتابة درجات الشمال ثم مسافة ثم درجات الشرق.
part-again = ورد هذا الجزء مرة ثانية وأُخذ الأول. يرجى حذف أحدهما.
part-unknown-prefix = لم يُعلن نطاق أسماء لـ «{ $prefix }:». يرجى إعلانه بـ «xmlns:{ $prefix }».
problem-activity-alone = لا يذكر هذا النشاط أحدا غير { $institution }. يرجى ذكر من يُنفذ معهم.
problem-activity-twice = ورد النشاط { $identifier } في هذا الملف من قبل وأُخذ الأول. يرجى حذف أحدهما.
