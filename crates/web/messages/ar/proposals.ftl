## Proposing

proposals-tab = الاقتراحات
proposals-propose = اقتراح تعديل
proposals-propose-lead = هذه البطاقة بعهدة المنظمة نفسها ({ $name }). يمكنكم تعديل ما ترونه غير صحيح: ولممثلي المنظمة قبول الاقتراح أو تعديله أو رفضه.
proposals-why = السبب
proposals-why-hint = موجه إلى ممثلي المنظمة، كمصدر المعلومة مثلا.
proposals-send = إرسال الاقتراح
proposals-merge-title = اقتراح دمج
proposals-merge-lead = بطاقة «{ $name }» بعهدة المنظمة نفسها. ولممثليها أن يقرروا هل «{ $other }» هي المنظمة نفسها. وإذا قبلوا، تُدمج تلك البطاقة في بطاقتهم.

## Proposals on a record

proposals-title = الاقتراحات
proposals-lead = لا يمكن للمؤسسة تعديل هذه البطاقة. وما يقترحه موظفوها وما يرد في ملفاتها من تعديلات ينتظر هنا رد ممثلي المنظمة.
proposals-none = لا توجد اقتراحات.
proposals-one-title = اقتراح
proposals-a-change = تعديل بعض المعلومات
proposals-a-merge = دمج بطاقة أخرى في هذه البطاقة
proposals-by = من
proposals-by-file = ملف مستورد
proposals-open = في انتظار الرد
proposals-accepted = قُبل في { $date }
proposals-changed = رُد عليه بتعديل في { $date }
proposals-refused = رُفض في { $date }
proposals-differs = ما الذي سيتغير
proposals-same-now = أصبح هذا واردا في البطاقة.
proposals-merge-means = ستُدمج بطاقة <a href="{ $here }">{ $other }</a> في هذه البطاقة: يحيل عنوانها إلى هنا، وتظهر هنا أسماؤها وأنشطتها.
proposals-accept = قبول الاقتراح
proposals-change = تعديل الاقتراح
proposals-change-lead = الاقتراح مدرج في النموذج. يرجى تصحيح ما يلزم ثم الحفظ: فبذلك يُرد على الاقتراح.
proposals-refuse = رفض الاقتراح
proposals-refuse-reason = سبب الرفض
proposals-refuse-hint = يطلع عليه صاحب الاقتراح.
proposals-who-answers = يرد على الاقتراح من يتولون دور جهة الاتصال أو نائب جهة الاتصال في المنظمة.

problem-nothing-proposed = يرجى تعديل شيء ما: هذا وارد في البطاقة بالفعل، أو سبق اقتراحه.
problem-merge-owned = يرجى اختيار بطاقة بعهدة المؤسسة: البطاقة التي بعهدة منظمتها لا تُدمج في بطاقة أخرى.
conflict-proposal-answered = سبق الرد على هذا الاقتراح.
conflict-merge-gone = دُمجت البطاقة الأخرى في هذه الأثناء أو قُبلت مطالبة بها.
