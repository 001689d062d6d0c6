## Forms

form-problems = { $count ->
    [zero] لا توجد مشاكل
    [one] توجد مشكلة
    [two] توجد مشكلتان
    [few] توجد { $count } مشاكل
   *[other] توجد { $count } مشكلة
}
form-optional = (اختياري)

## Lists

list-chosen = عوامل التصفية المختارة
list-remove = إزالة:
list-remove-all = إزالة الكل
list-count-chosen = مختارة
list-pages = الصفحات
list-page = الصفحة
list-download = { $count ->
    [one] تنزيل:
   *[other] تنزيل الكل ({ $count }):
}
list-show-all = عرض الكل

## Records

record-kept-by = بعهدة <b>{ $who }</b>
record-source = المصدر
record-tabs = هذه البطاقة

## The map

map-shades = درجات اللون
map-none = لا شيء مسجل
map-exactly = { $number }
map-from-to = من { $from } إلى { $to }
map-or-more = { $from } أو أكثر
map-disclaimer = لا تنطوي الحدود والأسماء المبينة والتسميات المستخدمة في هذه الخريطة على تأييد أو قبول رسمي من جانب المؤسسة. وتُفهم الإشارات إلى كوسوفو في سياق قرار مجلس الأمن التابع للأمم المتحدة 1244 (1999). وتمثل الخطوط المتقطعة حدودا لم تُحسم بعد.
list-all-values = الكل ({ $count })
