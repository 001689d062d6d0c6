desk-title = المهام
desk-claims = مطالبات ينبغي البت فيها
desk-questions = أسئلة الاستيراد
desk-questions-open = بانتظار الإجابة: { $names ->
    [zero] لا أسماء
    [one] اسم واحد
    [two] اسمان
    [few] { $names } أسماء
    [many] { $names } اسما
   *[other] { $names } اسم
} و{ $words ->
    [zero] لا كلمات
    [one] كلمة واحدة
    [two] كلمتان
    [few] { $words } كلمات
    [many] { $words } كلمة
   *[other] { $words } كلمة
}
desk-unverified = منظمات ينبغي التحقق منها
desk-proposals = اقتراحات لم يرد عليها أحد
desk-my-claims = مطالباتكم
desk-claimed-by = مطالبة من { $who }
desk-waits-for-staff = البت في ذلك لموظفي المؤسسة.
desk-since = منذ { $date }
desk-more = { $count ->
    [zero] لا شيء غير ذلك
    [one] وعنصر واحد آخر
    [two] وعنصران آخران
    [few] و{ $count } عناصر أخرى
    [many] و{ $count } عنصرا آخر
   *[other] و{ $count } عنصر آخر
}
desk-decide = البت
desk-verify = التحقق
desk-look = الاطلاع
desk-answer = الرد
desk-still-right = لم يؤكد أحد هذه البطاقة منذ { $date }. هل لا تزال صحيحة؟
desk-nothing-here = لا شيء ينتظركم هنا.
desk-empty = لا شيء ينتظركم.
desk-register-lead = أنتم لا تمثلون أي منظمة بعد. يمكنكم تسجيل منظمتكم، أو البحث عنها في السجل والمطالبة ببطاقتها.
desk-office = مهام
desk-show = عرض
desk-own-offices = مكاتبي
desk-all-offices = جميع المكاتب
desk-see-all = الاطلاع على ما ينتظر جميع المكاتب
desk-verify-many = التحقق من عدة منظمات دفعة واحدة
