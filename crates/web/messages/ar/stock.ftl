## Taking stock in pictures

stock-tabs = حصيلة هذه الشراكات
stock-tab-areas = المجالات والمناطق
stock-tab-years = المجالات حسب السنة
stock-tab-groups = من، حسب السنة
stock-tab-roles = الأدوار
stock-tab-money = الأموال
stock-areas = الشراكات حسب المجال والمنطقة
stock-years = الشراكات حسب المجال والسنة
stock-groups = من يعمل معنا، حسب السنة
stock-roles = الأدوار حسب نوع المنظمة
stock-money = الأموال حسب الجهة المانحة والمجال
stock-described = الأرقام نفسها واردة في الجدول أدناه.
stock-source = { $who }، { $date }
stock-measure = احتساب
stock-currency = العملة
stock-apply = عرض
stock-narrow = اختيار الشراكات
stock-measure-partnerships = الشراكات
stock-measure-organizations = المنظمات
stock-measure-planned = الأموال المخطط لها
stock-measure-committed = الأموال الملتزم بها
stock-measure-paid = الأموال المدفوعة
stock-rule-partnerships = تُحتسب الشراكات، كل منها مرة واحدة في الخلية والصف والعمود والمجموع؛ والشراكة في مجالين أو منطقتين تُحتسب في كليهما.
stock-rule-organizations = تُحتسب المنظمات، كل منها مرة واحدة في الخلية والصف والعمود والمجموع.
stock-rule-money = بعملة { $currency } وبوحدات كاملة. وأموال الشراكة في مجالين أو منطقتين ترد في كليهما، ومرة واحدة في المجموع.
stock-not-stated = غير محدد
stock-missing = لا شيء مسجل
stock-other = أخرى
stock-total = المجموع
stock-table = { $title }: الجدول
stock-download = تنزيل
stock-empty = لا شيء يُعرض: لا توجد شراكة مطابقة يمكنكم الاطلاع عليها.
stock-file-row-code = رمز الصف
stock-file-row = الصف
stock-file-column-code = رمز العمود
stock-file-column = العمود
stock-file-value = القيمة
stock-rule-undated = { $count ->
    [zero] لم تُستبعد أي شراكة.
    [one] استُبعدت شراكة واحدة: لا يوم مسجل لبدايتها.
    [two] استُبعدت شراكتان: لا يوم مسجل لبدايتهما.
    [few] استُبعدت { $count } شراكات: لا يوم مسجل لبدايتها.
   *[other] استُبعدت { $count } شراكة: لا يوم مسجل لبدايتها.
}

## The map

stock-map-tab = الخريطة
stock-map-title = الشراكات حسب البلد
stock-map-title-organizations = المنظمات الشريكة حسب البلد
stock-map-country = البلد
stock-map-partnerships = { $country }: { $count ->
    [zero] لا شراكات
    [one] شراكة واحدة
    [two] شراكتان
    [few] { $count } شراكات
   *[other] { $count } شراكة
}
stock-map-organizations = { $country }: { $count ->
    [zero] لا منظمات
    [one] منظمة واحدة
    [two] منظمتان
    [few] { $count } منظمات
   *[other] { $count } منظمة
}
stock-map-rule = تُحتسب الشراكات، كل منها في كل بلد تُنفذ فيه.
stock-map-rule-organizations = تُحتسب المنظمات، كل منها مرة واحدة في كل بلد تُنفذ فيه إحدى شراكاتها.
stock-map-elsewhere = { $count ->
    [zero] جميع الشراكات تذكر بلدًا.
    [one] وهناك شراكة واحدة أخرى لا تذكر أي بلد.
    [two] وهناك شراكتان أخريان لا تذكران أي بلد.
    [few] وهناك { $count } شراكات أخرى لا تذكر أي بلد.
   *[other] وهناك { $count } شراكة أخرى لا تذكر أي بلد.
}
stock-map-elsewhere-organizations = { $count ->
    [zero] جميع الشراكات تذكر بلدًا.
    [one] وتشارك منظمة واحدة في شراكة لا تذكر أي بلد.
    [two] وتشارك منظمتان في شراكات لا تذكر أي بلد.
    [few] وتشارك { $count } منظمات في شراكات لا تذكر أي بلد.
   *[other] وتشارك { $count } منظمة في شراكات لا تذكر أي بلد.
}
stock-map-file-code = رمز البلد
stock-map-file-number = العدد
