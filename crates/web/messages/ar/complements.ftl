## الثغرات، ومن يمكنه تلبية حاجة

complements-find = البحث عن شركاء
complements-find-lead = اذكروا ما يلزم. تُرتَّب المنظمات التي يمكنها تلبيته، ومع كل منها الأسباب وما لا يُعرف عنها.
complements-need = ما يلزم
complements-areas = المجالات
complements-parts = فروع المجالات
complements-clusters = المجموعات القطاعية
complements-countries = البلدان
complements-several = أسماء أو رموز، تفصل بينها فاصلة منقوطة.
complements-region = المنطقة
complements-any-region = أي منطقة
complements-places = أين في هذه البلدان
complements-places-hint = أسماء أو رموز أماكن من المستوى الأول، تفصل بينها فاصلة منقوطة.
complements-roles = الدور
complements-languages = اللغات
complements-settings = السياق
complements-weights = وزن كل معيار
complements-weights-hint = من 0 (لا يُحتسب) إلى 10.
complements-first = من يأتي أولا
complements-first-best = الأكثر ملاءمة
complements-first-newcomers = الجديدة: لا شراكة مسجلة لها معنا
complements-first-local = المنظمات المحلية والوطنية
complements-say-need = ذكر ما يلزم
complements-found = { $count ->
    [zero] لا منظمة مسجلة تقترب من المطلوب
    [one] منظمة واحدة يمكنها تلبيته
    [two] منظمتان يمكنهما تلبيته
    [few] { $count } منظمات يمكنها تلبيته
    [many] { $count } منظمة يمكنها تلبيته
   *[other] { $count } منظمة يمكنها تلبيته
}
complements-fairness = بلا شراكة مسجلة معنا: { $newcomers }. محلية أو وطنية: { $local }.
complements-nobody = اطلبوا أقل: مجالا أوسع، أو البلد كله أو المنطقة، أو المكان وحده.
complements-points = { $points } من { $most } نقطة
complements-open = قد يضيف ما لا يُعرف { $points }.
complements-not-known = غير معروف: { $what }.
complements-newcomer = جديدة علينا
complements-local = محلية أو وطنية
complements-rule = يستوفي المعيارَ كاملا ما هو جار، ونصفَه ما انتهى أو ما يقترب فحسب (المجموعة القطاعية لمجال ما، أو بلد مكان ما)، وثلاثة أرباعه ما تقوله المنظمة عن نفسها. وحاصل ضرب ذلك في وزن المعيار هو نقاطه. وعند التساوي تأتي أولا من قد يتبين أنها أكثر ملاءمة، ثم من لها شراكات أقل معنا.
complements-criterion-here = تؤدي هذا العمل في هذا المكان
complements-criterion-theme = تؤدي هذا العمل
complements-criterion-place = تعمل في هذا المكان
complements-criterion-with-us = عملت معنا
complements-criterion-role = أدت هذا الدور
complements-criterion-review = تقييمنا للشراكات معها
complements-criterion-language = اللغات
complements-criterion-setting = عملت في هذا السياق
complements-criterion-capacity = ما تضطلع به الآن
complements-criterion-network = شبكة قريبة
complements-why-activities = { $count ->
    [zero] لا أنشطة
    [one] نشاط واحد
    [two] نشاطان
    [few] { $count } أنشطة
    [many] { $count } نشاطا
   *[other] { $count } نشاط
}
complements-why-partnerships = { $count ->
    [zero] لا شراكات معنا
    [one] شراكة واحدة معنا
    [two] شراكتان معنا
    [few] { $count } شراكات معنا
    [many] { $count } شراكة معنا
   *[other] { $count } شراكة معنا
}
complements-why-now = قيد التنفيذ: { $what }
complements-why-until = { $what }، آخرها حتى { $date }
complements-why-near = { $what } (قريب من المطلوب)
complements-why-says = بحسب بطاقتها نفسها
complements-why-rated = { $count ->
    [zero] { $rating } من 5
    [one] { $rating } من 5 في التقييم الوحيد الذي يمكنكم الاطلاع عليه
    [two] { $rating } من 5 في تقييمين يمكنكم الاطلاع عليهما
    [few] { $rating } من 5 في { $count } تقييمات يمكنكم الاطلاع عليها
    [many] { $rating } من 5 في { $count } تقييما يمكنكم الاطلاع عليها
   *[other] { $rating } من 5 في { $count } تقييم يمكنكم الاطلاع عليها
}
complements-why-network = { $members ->
    [zero] { $name } شريكتنا هناك
    [one] { $name }: عضو آخر يعمل هناك
    [two] { $name }: عضوان آخران يعملان هناك
    [few] { $name }: { $members } أعضاء آخرين يعملون هناك
    [many] { $name }: { $members } عضوا آخر يعملون هناك
   *[other] { $name }: { $members } عضو آخر يعملون هناك
}
complements-file = find-partners
complements-file-rank = الترتيب
complements-file-organization = المنظمة
complements-file-organization-id = معرّف المنظمة
complements-file-points = النقاط
complements-file-open = ما قد يضيفه ما لا يُعرف
complements-file-newcomer = بلا شراكة مسجلة معنا
complements-file-local = محلية أو وطنية
complements-file-reasons = الأسباب
complements-file-unknown = غير معروف
complements-gaps = الثغرات والتداخلات
complements-gaps-tab = الثغرات
complements-gaps-lead = حيث يعمل آخرون وليس لنا شريك، وحيث يؤدي كثيرون العمل نفسه.
complements-gaps-rows = الصفوف
complements-gaps-as-of = بتاريخ
complements-gaps-as-of-hint = سنة أو شهر أو يوم؛ واليوم إذا تُرك فارغا.
complements-gaps-show = عرض
complements-gaps-open = { $count ->
    [zero] لا ثغرة مسجلة
    [one] ثغرة واحدة: يعمل فيها آخرون ولا أحد معنا
    [two] ثغرتان: يعمل فيهما آخرون ولا أحد معنا
    [few] { $count } ثغرات: يعمل فيها آخرون ولا أحد معنا
    [many] { $count } ثغرة: يعمل فيها آخرون ولا أحد معنا
   *[other] { $count } ثغرة: يعمل فيها آخرون ولا أحد معنا
}
complements-gaps-crowds = { $count ->
    [zero] لا موضع تؤدي فيه عشر منظمات أو أكثر العمل نفسه
    [one] في موضع واحد تؤدي عشر منظمات أو أكثر العمل نفسه
    [two] في موضعين تؤدي عشر منظمات أو أكثر العمل نفسه
    [few] في { $count } مواضع تؤدي عشر منظمات أو أكثر العمل نفسه
    [many] في { $count } موضعا تؤدي عشر منظمات أو أكثر العمل نفسه
   *[other] في { $count } موضع تؤدي عشر منظمات أو أكثر العمل نفسه
}
complements-gaps-one = { $row } — { $column }
complements-gaps-others = { $count ->
    [zero] لا منظمات
    [one] منظمة واحدة
    [two] منظمتان
    [few] { $count } منظمات
    [many] { $count } منظمة
   *[other] { $count } منظمة
}
complements-gaps-both = معنا: { $partners }، من دوننا: { $others }
complements-gaps-find = من يمكنه القيام بذلك
complements-gaps-most = ما يضم أكبر عدد من المنظمات.
complements-gaps-table = المنظمات حسب نوع العمل والمكان
complements-gaps-key = ○ 12: اثنتا عشرة منظمة تعمل ولا واحدة معنا. 3 + 9: ثلاث معنا وتسع أخرى. –: لا أحد مسجل.
complements-gaps-rule = معنا: منظمات في شراكات جارية. الأخرى: منظمات لها أنشطة جارية مسجلة وليست شريكة هناك. تُحتسب كل منظمة مرة واحدة في الخانة. وما يذكر مجموعة قطاعية وحدها يُحتسب ضمن الأخرى في كل مجال يقابلها، والعكس بالعكس.
complements-gaps-empty = لا شيء مسجل هناك: لا شراكات ولا أنشطة.
complements-gaps-file = gaps
complements-gaps-file-row-code = رمز المجال أو المجموعة القطاعية
complements-gaps-file-row = المجال أو المجموعة القطاعية
complements-gaps-file-column-code = رمز البلد أو المنطقة
complements-gaps-file-column = البلد أو المنطقة
complements-gaps-file-partners = المنظمات معنا
complements-gaps-file-others = المنظمات الأخرى
