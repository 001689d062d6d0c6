## Claiming a record

claims-tab = المطالبات
claims-is-it-yours = هل هذه بطاقة منظمتكم؟
claims-claim-it = المطالبة بالبطاقة
claims-work-there = هل تعملون فيها؟
claims-ask-to-act = اطلبوا التصرف باسمها
claims-title = المطالبة بهذه البطاقة
claims-lead = تفيدون بأنكم مخولون التحدث باسم <b>{ $name }</b>. وإذا قُبلت المطالبة:
claims-means-change = تصبح البطاقة بعهدتكم: تعدلونها أنتم دون غيركم؛
claims-means-people = تصبحون جهة الاتصال للمنظمة، ويمكنكم دعوة الزملاء؛
claims-means-institution = ليس للمؤسسة إلا أن تقترح عليكم تعديلات.
claims-own = أنتم تمثلون هذه المنظمة بالفعل.
claims-waits-already = سبق أن طالبتم بهذه البطاقة. ومطالبتكم تنتظر البت فيها.
claims-see = عرض مطالبتكم
claims-at-once = ستُقبل مطالبتكم فورا.
claims-others-too = يمثل هذه المنظمة أو يطالب ببطاقتها أشخاص آخرون، ولذلك ينظر موظفو المؤسسة أولا في مطالبتكم.
claims-not-shown-title = عنوان بريدكم الإلكتروني لا يبين انتماءكم إلى المنظمة
claims-not-shown = يرجى بيان صفتكم في المنظمة. ويبت موظفو المؤسسة في المطالبة، خلال أسبوعين عادة، وقد يسألون المنظمة نفسها.
claims-has-people = لهذه المنظمة ممثلون بالفعل. وهم يُبلغون بمطالبتكم ويمكنهم الاعتراض عليها. وإذا كنتم تعرفونهم، يمكنكم أن تطلبوا منهم دعوة: فذلك أسرع.
claims-words = ما صفتكم في المنظمة؟
claims-words-hint = وظيفتكم، ومنذ متى، وكيف يمكن التأكد من ذلك، كصفحة يرد فيها اسمكم مثلا.
claims-do = المطالبة بهذه البطاقة
claims-evidence = ما يثبت ذلك
claims-evidence-address = عنوان البريد الإلكتروني لصاحب المطالبة هو العنوان العام للمنظمة
claims-evidence-domain = عنوان البريد الإلكتروني لصاحب المطالبة تابع لنطاق المنظمة على الإنترنت
claims-evidence-words = إفادة صاحب المطالبة فقط

## One claim

claims-one-title = مطالبة
claims-who-claims = مطالبة من <bdi>{ $who }</bdi> بالتحدث باسم <a href="{ $here }"><bdi>{ $name }</bdi></a>
claims-record = البطاقة
claims-said = إفادة صاحب المطالبة
claims-objection = اعتراض ممثلي المنظمة
claims-objected = اعترض عليها ممثلو المنظمة
claims-others = مطالبات أخرى
claims-open = تنتظر البت فيها منذ { $date }
claims-granted = قُبلت في { $date }
claims-refused = رُفضت في { $date }
claims-withdrawn = سُحبت في { $date }
claims-you-wait = يبت موظفو المؤسسة في المطالبة، خلال أسبوعين عادة. وستصلكم رسالة بالبريد الإلكتروني.
claims-you-speak = أنتم الآن تتحدثون باسم هذه المنظمة، وبطاقتها بعهدتكم.
claims-decide = البت في المطالبة
claims-grant = قبول المطالبة
claims-grant-means = يصبح صاحب المطالبة جهة الاتصال للمنظمة، وتصبح البطاقة بعهدة المنظمة من ذلك الحين. ولا يمكنكم الرجوع عن ذلك.
claims-refuse = رفض المطالبة
claims-refuse-reason = سبب الرفض
claims-refuse-hint = يطلع عليه صاحب المطالبة.
claims-object-title = هل المطالبة غير صحيحة؟
claims-object = الاعتراض
claims-object-words = لماذا لا يمثل هذا الشخص منظمتكم؟
claims-object-hint = يطلع عليه الموظفون قبل البت في المطالبة. ولا يطلع عليه صاحبها.
claims-withdraw = سحب هذه المطالبة

## The claims to an organization

claims-list-title = المطالبات بتمثيل هذه المنظمة
claims-list-lead = يبت موظفو المؤسسة في المطالبات. ويُستمع أولا إلى ممثلي المنظمة.
claims-none = لا توجد مطالبات.

problem-claim-words = يرجى بيان صفتكم في المنظمة، في عشرة أحرف على الأقل.
conflict-claim-own = أنتم تمثلون هذه المنظمة بالفعل.
conflict-claim-open = سبق أن طالبتم بهذه البطاقة. ومطالبتكم تنتظر البت فيها.
conflict-claim-decided = سبق البت في هذه المطالبة أو سحبها.
