## What ends soon

ending-tab = تنتهي قريبًا
ending-title = الاتفاقات والشراكات التي تنتهي قريبًا
ending-within = خلال
ending-months = { $count ->
    [zero] أقل من شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $count } أشهر
    [many] { $count } شهرًا
   *[other] { $count } شهر
}
ending-found = { $count ->
    [zero] لا شيء ينتهي خلال هذه المدة.
    [one] تنتهي واحدة خلال هذه المدة.
    [two] تنتهي اثنتان خلال هذه المدة.
   *[other] تنتهي { $count } خلال هذه المدة.
}
ending-found-past = { $count ->
    [zero] ولم يُتجاوز أي أجل.
    [one] وتجاوزت واحدة أجلها وما زالت مسجلة كجارية.
    [two] وتجاوزت اثنتان أجلهما وما زالتا مسجلتين كجاريتين.
   *[other] وتجاوزت { $count } أجلها وما زالت مسجلة كجارية.
}
ending-rule = اليوم الأخير هو يوم انتهاء آخر اتفاق وُقّع، مع تعديلاته، وإلا فيوم انتهاء الشراكة. وتُعرض الشراكات الجارية؛ أما التي انقضى يومها فتبقى معروضة { $count } يومًا ما لم تُستكمل أو تُنهَ أو تُجدَّد.
ending-empty = لا شيء ينتهي خلال هذه المدة، بحسب الأيام المسجلة وما يمكنكم الاطلاع عليه.
ending-partnership = الشراكة
ending-partners = المنظمات
ending-last-day = اليوم الأخير
ending-when = الموعد
ending-days-left = الأيام المتبقية
ending-today = اليوم
ending-in = { $count ->
    [zero] اليوم
    [one] بعد يوم واحد
    [two] بعد يومين
    [few] بعد { $count } أيام
    [many] بعد { $count } يومًا
   *[other] بعد { $count } يوم
}
ending-ago = { $count ->
    [zero] اليوم
    [one] قبل يوم واحد
    [two] قبل يومين
    [few] قبل { $count } أيام
    [many] قبل { $count } يومًا
   *[other] قبل { $count } يوم
}
ending-past = انقضى أجلها
ending-coming = لم تبدأ بعد
ending-unknown = بدايتها غير مسجلة
