## Figures with their date

figures-tab = الأرقام
figures-title = الشركاء من المجتمع المدني: أرقام للتقرير المقدم إلى مجلس حقوق الإنسان
figures-as-of = في تاريخ (سنة أو شهر أو يوم)
figures-from = من سنة
figures-to = إلى سنة
figures-file = figures-on-partners
figures-file-code = رمز الرقم
figures-file-figure = الرقم
figures-file-value-code = رمز القيمة
figures-file-value = القيمة
figures-file-date = التاريخ
figures-file-year = السنة
figures-file-number = العدد
figures-file-rule = طريقة الاحتساب

figures-organizations = المنظمات
figures-organizations-rule = منظمات المجتمع المدني المشاركة في شراكة جارية في ذلك اليوم، سواء أكانت نشطة أم معلقة؛ تُحتسب كل منها مرة واحدة.
figures-groups = حسب الفئة
figures-groups-rule = المنظمات نفسها؛ والمنظمة التي تنتمي إلى أكثر من نوع تُحتسب في كل فئة من فئاتها.
figures-roles = حسب الدور
figures-roles-rule = المنظمات نفسها؛ وتُحتسب المنظمة في كل دور تؤديه في شراكة جارية.
figures-regions = حسب منطقة العمل
figures-regions-rule = المنظمات نفسها؛ وتُحتسب المنظمة في كل منطقة تُنفذ فيها إحدى شراكاتها.
figures-scopes = حسب النطاق
figures-scopes-rule = المنظمات نفسها، كل منها حسب نطاق عملها.
figures-local = محلية أو وطنية
figures-local-rule = ما كان من المنظمات نفسها ذا نطاق محلي أو وطني.
figures-networks = الشبكات والائتلافات
figures-networks-rule = ما كان من المنظمات نفسها شبكة تشارك بصفتها.
figures-members = مشاركة عن طريق شبكة
figures-members-rule = ما يشارك من المنظمات نفسها بصفته عضوًا في شبكة.
figures-newcomers = جديدة في السنة
figures-newcomers-rule = المنظمات التي بدأت أول شراكة مسجلة لها بين 1 كانون الثاني/يناير وذلك اليوم.
figures-partnerships = الشراكات
figures-partnerships-rule = الشراكات مع المجتمع المدني الجارية في ذلك اليوم، نشطة كانت أم معلقة؛ تُحتسب كل منها مرة واحدة.
figures-partnerships-and-agreements = الشراكات والاتفاقات
figures-statuses = حسب الحالة
figures-statuses-rule = الشراكات نفسها، حسب حالتها في ذلك اليوم.
figures-agreements = حسب نوع الاتفاق
figures-agreements-rule = الشراكات نفسها، حسب نوع آخر اتفاق وُقّع.
figures-areas = حسب مجال التعاون
figures-areas-rule = الشراكات نفسها؛ والشراكة في أكثر من مجال تُحتسب في كل منها.
figures-begun = بدأت في السنة
figures-begun-rule = الشراكات التي بدأت بين 1 كانون الثاني/يناير وذلك اليوم.
figures-ended = انتهت في السنة
figures-ended-rule = الشراكات التي أُنهيت، أو انقضى يومها الأخير، بين 1 كانون الثاني/يناير وذلك اليوم.
figures-in-force = الاتفاقات السارية
figures-in-force-rule = الاتفاقات الموقعة للشراكات نفسها والسارية في ذلك اليوم؛ ولا يُعد التعديل اتفاقًا قائمًا بذاته.
figures-covered = المنظمات المشمولة باتفاق
figures-covered-rule = المنظمات المشاركة في شراكة لها اتفاق سارٍ في ذلك اليوم؛ تُحتسب كل منها مرة واحدة.
figures-days = السنة تعني يومها الأخير، 31 كانون الأول/ديسمبر. ويقود العدد إلى قائمة ما يحتسبه، حيثما توجد قائمة بذلك.
figures-undated = { $count ->
    [zero] جميع هذه الشراكات لها يوم بداية مسجل.
    [one] لا يوم مسجل لبداية شراكة واحدة من هذه الشراكات؛ وهي تُحتسب في كل تاريخ.
    [two] لا يوم مسجل لبداية شراكتين من هذه الشراكات؛ وهما تُحتسبان في كل تاريخ.
    [few] لا يوم مسجل لبداية { $count } شراكات من هذه الشراكات؛ وهي تُحتسب في كل تاريخ.
   *[other] لا يوم مسجل لبداية { $count } شراكة من هذه الشراكات؛ وهي تُحتسب في كل تاريخ.
}

## In words

figures-said-organizations = { $count ->
    [zero] أي منظمة من منظمات المجتمع المدني
    [one] منظمة واحدة من منظمات المجتمع المدني
    [two] منظمتين من منظمات المجتمع المدني
    [few] { $count } منظمات من منظمات المجتمع المدني
    [many] { $count } منظمة من منظمات المجتمع المدني
   *[other] { $count } منظمة من منظمات المجتمع المدني
}
figures-said-partnerships = { $count ->
    [zero] أي شراكة
    [one] شراكة واحدة
    [two] شراكتين
    [few] { $count } شراكات
    [many] { $count } شراكة
   *[other] { $count } شراكة
}
figures-said-none = { $institution }: لم تكن أي شراكة مع المجتمع المدني مما يمكنكم الاطلاع عليه جارية في { $date }.
figures-said-partners = في { $date }، كانت { $institution } تعمل مع { $organizations } في إطار { $partnerships }.
figures-said-group = { $group } ({ $count })
figures-said-groups = حسب الفئة، وقد تنتمي المنظمة الواحدة إلى أكثر من فئة: { $list }.
figures-said-local = { $count ->
    [zero] لم تذكر أي منظمة نطاق عملها.
    [one] من بين المنظمة الوحيدة التي تذكر نطاق عملها، عدد المنظمات المحلية أو الوطنية { $local } ({ $percent }٪).
    [two] من بين المنظمتين اللتين تذكران نطاق عملهما، عدد المنظمات المحلية أو الوطنية { $local } ({ $percent }٪).
    [few] من بين { $count } منظمات تذكر نطاق عملها، عدد المنظمات المحلية أو الوطنية { $local } ({ $percent }٪).
   *[other] من بين { $count } منظمة تذكر نطاق عملها، عدد المنظمات المحلية أو الوطنية { $local } ({ $percent }٪).
}
figures-said-agreements = { $count ->
    [zero] لم يكن أي اتفاق ساريًا.
    [one] وكان اتفاق واحد ساريًا مع { $organizations }.
    [two] وكان اتفاقان ساريين مع { $organizations }.
    [few] وكانت { $count } اتفاقات سارية مع { $organizations }.
    [many] وكان { $count } اتفاقًا ساريًا مع { $organizations }.
   *[other] وكان { $count } اتفاق ساريًا مع { $organizations }.
}
figures-said-newcomers = { $count ->
    [zero] ولم تنضم في { $year } أي منظمة جديدة إلى الشركاء.
    [one] وفي { $year } أصبحت منظمة واحدة شريكة للمرة الأولى.
    [two] وفي { $year } أصبحت منظمتان شريكتين للمرة الأولى.
    [few] وفي { $year } أصبحت { $count } منظمات شريكة للمرة الأولى.
   *[other] وفي { $year } أصبحت { $count } منظمة شريكة للمرة الأولى.
}

## What is wrong with the days

problem-figures-future = لم يحن { $date } بعد. اذكروا تاريخ اليوم أو تاريخًا قبله.
problem-figures-year = «{ $text }» ليست سنة. اكتبوا أربعة أرقام، مثل 2016.
problem-figures-later = سنة { $year } تأتي بعد تاريخ الأرقام. اذكروا { $last } أو سنة قبلها، أو تاريخًا لاحقًا.
problem-figures-order = السنة الأولى { $year } تأتي بعد السنة الأخيرة { $last }. اذكروا سنة أولى أسبق.
problem-figures-most = عدد السنوات كبير. اختاروا { $most } على الأكثر.
