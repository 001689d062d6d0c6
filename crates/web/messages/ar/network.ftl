## Who works with whom: the network of partnerships

stock-tab-network = من مع من
network-title = من يعمل مع من
network-title-around = { $name } ومن حولها
network-circle-of = دائرة { $name }
network-scattered = مجموعات صغيرة متفرقة
network-alone = بلا أي رابط
network-organization = منظمة
network-network = شبكة
network-office = مكتب
network-other = جهة أخرى
network-organizations = { $count ->
    [zero] لا منظمات
    [one] منظمة واحدة
    [two] منظمتان
    [few] { $count } منظمات
   *[other] { $count } منظمة
}
network-networks = { $count ->
    [zero] لا شبكات
    [one] شبكة واحدة
    [two] شبكتان
    [few] { $count } شبكات
   *[other] { $count } شبكة
}
network-offices = { $count ->
    [zero] لا مكاتب
    [one] مكتب واحد
    [two] مكتبان
    [few] { $count } مكاتب
    [many] { $count } مكتبًا
   *[other] { $count } مكتب
}
network-links = { $count ->
    [zero] لا روابط
    [one] رابط واحد
    [two] رابطان
    [few] { $count } روابط
    [many] { $count } رابطًا
   *[other] { $count } رابط
}
network-one-piece = من كل طرف طريق إلى جميع الأطراف الأخرى.
network-pieces = { $count ->
    [two] ينقسمون إلى مجموعتين لا رابط بينهما؛ في أكبرهما { $largest }.
    [few] ينقسمون إلى { $count } مجموعات لا رابط بينها؛ في أكبرها { $largest }.
   *[other] ينقسمون إلى { $count } مجموعة لا رابط بينها؛ في أكبرها { $largest }.
}
network-members = عدد من فيها: { $count }
network-linked = عدد روابطه: { $count }
network-rule = ترتبط المنظمة بمكاتب الشراكة وبسائر منظماتها، وترتبط الشبكة بأعضائها. وإذا زاد عدد المنظمات أو المكاتب في شراكة واحدة على { $most } فإنها ترتبط بالجهة التي تقودها. وتضم الدائرة من تزيد صلاتهم فيما بينهم على صلاتهم بغيرهم، وتُسمى باسم صاحب أكبر عدد من الروابط.
network-described = الأمر نفسه وارد في قوائم الصفحة.
network-drawn = المرسوم { $shown } من أصل { $all }، وهم أصحاب أكبر عدد من الروابط في كل دائرة، و{ $strokes } من أصل { $links } من الروابط. أما القوائم فكاملة.
network-skip = تخطي الصورة
network-whole = عرض الكل
network-nobody = لا أحد بهذا الاسم في هذه الشراكات.
network-nobody-advice = اختاروا شراكات أخرى، أو اعرضوا الكل وابحثوا في القائمة.
network-download-picture = الصورة:
network-download-table = من فيها:
network-download-links = الروابط:
network-through = من يصل بين من
network-through-rule = عدد ما يمر بهم من أقصر الطرق بين طرف وآخر.
network-through-none = لا أحد يقف بين غيره.
network-share = { $count } من كل 100
network-share-less = أقل من 1 من كل 100
network-without = ما الذي قد ينفصل
network-without-rule = لو غادر أحدهم لفقد المذكورون كل رابط بالبقية.
network-without-none = لا شيء، أيًّا كانت المنظمة التي تغادر.
network-who = من
network-what = ما هو
network-ways = الطرق المارة بهم
network-linked-with = عدد الروابط
network-cut-off = عدد المنفصلين
network-cut-off-who = من هم
network-and-more = { $count ->
    [one] { $names } وآخر غيرهم
    [two] { $names } واثنان غيرهم
   *[other] { $names } و{ $count } غيرهم
}
network-bridges = روابط يعتمد عليها آخرون
network-bridge = لولاه لانفصل { $count }
network-hanging = { $count ->
    [one] من دون هذا الطرف ينفصل طرف واحد عن البقية: { $names }.
    [two] من دون هذا الطرف ينفصل طرفان عن البقية: { $names }.
    [few] من دون هذا الطرف تنفصل { $count } أطراف عن البقية: { $names }.
   *[other] من دون هذا الطرف ينفصل { $count } طرفًا عن البقية: { $names }.
}
network-hanging-none = من دون هذا الطرف لا ينفصل أحد عن البقية.
network-list = الجميع: { $count }
network-list-around = المرتبطون به: { $count }
network-list-circle = في هذه الدائرة: { $count }
network-sort = الترتيب حسب
network-sort-links = الروابط
network-sort-partnerships = الشراكات
network-sort-name = الأسماء
network-circle = الدائرة
network-record = السجل
network-open = فتح
network-file-id = المعرّف
network-file-name = الاسم
network-file-kind = ما هو
network-file-partnerships = الشراكات
network-file-links = عدد الروابط
network-file-circle = الدائرة
network-file-share = نصيبه من أقصر الطرق
network-file-cut-off = عدد المنفصلين من دونه
network-file-from-id = معرّف الطرف الأول
network-file-from = الطرف الأول
network-file-to-id = معرّف الطرف الثاني
network-file-to = الطرف الثاني
network-file-weight = الشراكات والعضويات
