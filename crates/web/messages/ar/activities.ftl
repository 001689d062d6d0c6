## The list

activities-title = الأنشطة
activities-search = اسم المنظمة
activities-search-hint = المنظمة
activities-filters = التصفية
activities-close = إغلاق
activities-apply = عرض هذه الأنشطة
activities-all-values = الكل ({ $count })
activities-counts = الأرقام هي أعداد المنظمات.
activities-more-filters = السنة والجهات الأخرى
activities-year = السنة
activities-in-year = في عام { $year }
activities-others = جهات أخرى أيضا: الأمم المتحدة والحكومات والشركات
activities-country-of-work = بلد العمل
activities-sort = الترتيب حسب
activities-sort-newest = الأحدث في السجل
activities-found = { $count ->
    [zero] لا أنشطة
    [one] نشاط واحد
    [two] نشاطان
    [few] { $count } أنشطة
    [many] { $count } نشاطا
   *[other] { $count } نشاط
} لدى { $organizations ->
    [zero] أي منظمة
    [one] منظمة واحدة
    [two] منظمتين
    [few] { $organizations } منظمات
   *[other] { $organizations } منظمة
}
activities-found-none = لا توجد أنشطة مطابقة
activities-empty = لا توجد أنشطة مسجلة تجمع هذه الشروط كلها.
activities-empty-advice = يمكن إزالة أحد عوامل التصفية. وتُستمد الأنشطة من ملفات «من يفعل ماذا وأين».
activities-not-on-record = غير مسجل
activities-not-stated = غير محدد
activities-from-to = من { $from } إلى { $to }
activities-from = اعتبارا من { $from }
activities-until = حتى { $to }

## What is on record of an activity

activities-organization = المنظمة
activities-what = ماذا تفعل
activities-where = أين
activities-when = متى
activities-status = الحالة
activities-source = المصدر
activities-cluster = المجموعة القطاعية
activities-area = مجال التعاون
activities-country = البلد
activities-admin1 = المستوى الإداري 1
activities-admin2 = المستوى الإداري 2
activities-activity-title = العنوان
activities-id = المعرّف
activities-organization-id = معرّف المنظمة
activities-cluster-code = رمز المجموعة القطاعية
activities-area-code = رمز المجال
activities-country-code = رمز البلد
activities-admin1-code = رمز المستوى الإداري 1
activities-admin2-code = رمز المستوى الإداري 2
activities-file-from = من
activities-file-to = إلى
activities-source-row = الصف في المصدر
activities-recorded = مسجل منذ

## Who does what where

matrix-title = من يفعل ماذا وأين
matrix-rows = الصفوف
matrix-places = الأماكن
matrix-clusters = المجموعات القطاعية
matrix-areas = مجالات التعاون
matrix-countries = البلدان
matrix-within = داخل { $place }
matrix-within-place = داخل { $place }، { $country }
matrix-show = عرض
matrix-all = الكل
matrix-any = أي مما سبق أو دون تحديد
matrix-place-unknown = المكان غير محدد
matrix-empty = لا توجد أنشطة مسجلة هنا.
matrix-gaps-clusters = عدد الحالات التي تخلو فيها مجموعة قطاعية من أي منظمة مسجلة في مكان معين: { $gaps } من أصل { $cells }.
matrix-gaps-areas = عدد الحالات التي يخلو فيها مجال من أي منظمة مسجلة في مكان معين: { $gaps } من أصل { $cells }.
matrix-caption-clusters = المنظمات العاملة، حسب المجموعة القطاعية والبلد
matrix-caption-areas = المنظمات العاملة، حسب مجال التعاون والبلد
matrix-caption-clusters-in = المنظمات العاملة في { $place }، حسب المجموعة القطاعية والمكان
matrix-caption-areas-in = المنظمات العاملة في { $place }، حسب مجال التعاون والمكان
matrix-cell = في { $place }، { $what }
matrix-cell-all = في جميع الأماكن، { $what }
matrix-cell-any = في { $place }، أيا كان العمل
matrix-cell-everything = في جميع الأماكن، أيا كان العمل
matrix-disclaimer = تعني الثغرة أن المصادر لا تذكر أي منظمة هناك، ولا تثبت أن المكان يخلو ممن يعمل فيه. وكل رقم هو عدد منظمات، وعند اختياره تظهر قائمتها.
matrix-unclassified = توجد أنشطة لا تندرج في أي من الصفوف لدى { $count ->
    [zero] أي منظمة
    [one] منظمة واحدة
    [two] منظمتين
    [few] { $count } منظمات
   *[other] { $count } منظمة
}.
matrix-download = تنزيل هذا الجدول:
matrix-what = ماذا
matrix-what-code = رمز العمل
matrix-place = المكان
matrix-place-code = رمز المكان
matrix-organizations = المنظمات
