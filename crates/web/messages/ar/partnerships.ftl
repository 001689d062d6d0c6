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
