## The front page; the number stands above each of its words

front-organizations = { $count ->
    [two] منظمتان
    [few] منظمات
   *[other] منظمة
}
front-activities = { $count ->
    [two] نشاطان مسجلان
    [few] أنشطة مسجلة
    [many] نشاطا مسجلا
   *[other] نشاط مسجل
}
front-at-work = { $count ->
    [two] منظمتان عاملتان
    [few] منظمات عاملة
   *[other] منظمة عاملة
}
front-countries = { $count ->
    [two] بلدا عمل
    [few] بلدان عمل
   *[other] بلد عمل
}
front-sources = { $count ->
    [two] مصدران
    [few] مصادر
    [many] مصدرا
   *[other] مصدر
}
front-last-import = قُرئت البيانات من ملف آخر مرة في { $date }.
front-map = خريطة العالم
front-kinds = أنواع المنظمات
front-kinds-note = قد تنتمي المنظمة إلى عدة أنواع، وبعض المنظمات لم يُسجل نوعها.
