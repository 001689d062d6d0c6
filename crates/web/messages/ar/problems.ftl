## What is wrong with what was given, as an instruction

problem-already-member = يرجى اختيار شبكة أخرى: المنظمة عضو بالفعل في { $name }.
problem-answer = يرجى اختيار إحدى الإجابات.
problem-answered = لا يلزم أي إجراء: سبقت الإجابة عن هذا السؤال.
problem-backup-damaged = يرجى استخدام نسخة أخرى: هذه النسخة تتعذر قراءتها ({ $why }).
problem-backup-newer = يرجى استخدام الإصدار { $version } من البرنامج أو إصدار لاحق: فبه أُعدت هذه النسخة.
problem-bounce-why = يرجى كتابة ما أفاد به الخادم، بإيجاز.
problem-changed-meanwhile = يرجى الاطلاع على البطاقة من جديد: فقد عُدلت في هذه الأثناء.
problem-date = يرجى كتابة التاريخ بإحدى الصيغ التالية: { "\u2066" }2016-11-04{ "\u2069" } أو { "\u2066" }2016-11{ "\u2069" } أو 2016. فالقيمة «{ $text }» ليست أيا منها.
problem-email = يرجى إدخال عنوان بريد إلكتروني مثل name@example.org.
problem-file-too-large = يرجى اختيار ملف لا يتجاوز حجمه { $megabytes } ميغابايت.
problem-formula = يرجى الاستعاضة عن الصيغة الحسابية بقيمتها: فالملف لا يتضمن نتيجتها.
problem-identifier = يرجى كتابة رمز القائمة ثم رقم المعرّف، مثل GB-CHC-202918. فالقيمة «{ $text }» ليست كذلك.
problem-identifier-number = يرجى تصحيح الرقم «{ $number }»: لا يتضمن المعرّف إلا حروفا وأرقاما ونقاطا وشرطات وشرطات مائلة.
problem-identifier-scheme = يرجى اختيار قائمة من قوائم org-id.guide. فالقائمة «{ $scheme }» ليست منها.
problem-identifier-syntax = يرجى تصحيح الرقم «{ $number }»: أرقام { $scheme } تُكتب بطريقة أخرى.
problem-index-in-use = يرجى إيقاف البرنامج الآخر الذي يستخدم مجلد البيانات هذا ثم إعادة التشغيل: لا يجوز أن يحتفظ بفهرس البحث إلا برنامج واحد.
problem-language = يرجى اختيار لغة برمزها، مثل fr أو pt-BR. فالقيمة «{ $text }» ليست رمز لغة.
problem-link = يرجى طلب رابط جديد لتسجيل الدخول: هذا الرابط سبق استخدامه أو انقضت مدته.
problem-malformed = يرجى تصحيح هذا الصف: { $why }.
problem-mapping-columns = يرجى تصحيح المطابقة: فهي تذكر أعمدة لا توجد في الملف ({ $missing }). وأعمدة الملف هي { $present }.
problem-merge-itself = يرجى اختيار بطاقتين: لا يمكن دمج بطاقة مع نفسها.
problem-merge-undone = لا يلزم أي إجراء: سبق إلغاء هذا الدمج.
problem-merged = يرجى استخدام البطاقة التي دُمجت فيها هذه البطاقة.
problem-name-missing = يرجى إدخال اسم.
problem-name-no-letters = يرجى إدخال اسم فيه حروف. فالاسم «{ $text }» يخلو منها.
problem-name-too-long = يرجى اختصار الاسم: عدد حروفه { $letters }، والحد الأقصى { $most }.
problem-no-account = يرجى إدخال عنوان حساب مفتوح. فالعنوان «{ $email }» ليس كذلك.
problem-no-country = يرجى تحديد البلد: فالصف لا يذكره، ولا شيء آخر يدل عليه.
problem-no-mapping = يرجى تحديد محتوى الأعمدة: تعذر التعرف على أي منها في { $headers }.
problem-no-organization = يرجى ذكر المنظمة: فالصف لا يذكر أي منظمة.
problem-not-a-network = يرجى اختيار شبكة: المنظمة المختارة ({ $name }) ليست شبكة.
problem-picture-damaged = يرجى فتح هذه الصورة وحفظها من جديد ثم اختيارها مرة أخرى: تتعذر قراءتها أو أنها غير مكتملة.
problem-picture-kind = يرجى حفظ الشعار بصيغة PNG أو JPEG أو WebP أو GIF ثم اختياره: هذا الملف ليس أيا منها، أيا كان اسمه.
problem-picture-missing = يرجى اختيار صورة.
problem-picture-too-large = يرجى تصغير الصورة إلى { $pixels } بكسل لكل ضلع على الأكثر ثم اختيارها من جديد.
problem-rename-before = يرجى إدخال يوم بعد { $since }، وهو تاريخ بدء الاسم السابق. فالتاريخ { $date } أسبق منه.
problem-rename-same = يرجى إدخال اسم آخر: { $name } هو الاسم الحالي.
problem-role = يرجى اختيار أحد الأدوار القائمة. فالقيمة «{ $role }» ليست منها.
problem-settings = يرجى تصحيح الإعدادات في { $file }: { $why }
problem-term-answer = يرجى اختيار مصطلح من المصطلحات المعتمدة. فالقيمة «{ $code }» ليست منها.
problem-too-long = يرجى اختصار هذا النص: عدد حروفه { $letters }، والحد الأقصى { $most }.
problem-too-many-parts = يرجى تقسيم الخلية: عدد عناصرها { $parts }، والحد الأقصى { $most }.
problem-unknown-status = يرجى تحديد معنى الحالة «{ $text }»، أو استخدام حالة معروفة.
problem-unknown-word = يرجى تحديد معنى «{ $text }»، أو استخدام كلمة معروفة.
problem-website = يرجى إدخال عنوان موقع إلكتروني مثل https://example.org. فالقيمة «{ $text }» ليست عنوانا.
problem-year = يرجى إدخال سنة لا تتجاوز { $now }. فالقيمة «{ $text }» غير مقبولة.

## What is not possible now

conflict-account-closed = الحساب مغلق. يرجى إضافته من جديد لفتحه.
conflict-mail-not-sent = لا ترتد إلا رسالة أُرسلت. يرجى الاطلاع على هذه الرسالة من جديد: فهي لم تُرسل، أو سبق تسجيل ارتدادها.
conflict-register-not-empty = السجل ليس فارغا: يتضمن الجدول { $table } بيانات. يرجى الاستعادة في سجل فارغ.
conflict-tables-newer = أُعد هذا السجل بإصدار أحدث من البرنامج. يرجى استخدام ذلك الإصدار أو إصدار لاحق.

## The command line

problem-demo-loopback = يرجى إدخال عنوان لهذا الجهاز نفسه، مثل { "\u2066" }127.0.0.1:8080{ "\u2069" }. فالنسخة الإيضاحية لا تُعرض على { $address }.
problem-listen = يرجى اختيار عنوان آخر: يتعذر استقبال الطلبات على { $address } ({ $why }).
problem-mapping-file = يرجى تصحيح المطابقة في { $file }: { $why }
problem-pairs-columns = يرجى تسمية عمودين باسمي name1 و name2. وأعمدة الملف هي { $present }.

## Importing

problem-file-missing = يرجى اختيار جدول بيانات.
problem-source-missing = يرجى إدخال الجهة التي أعدت الملف، مثل «OCHA Mali».
problem-field-twice = يرجى اختيار «{ $field }» لعمود واحد فقط.
problem-field-missing = يرجى تحديد العمود الذي يتضمن أحد الحقول التالية: { $fields }.

file-not-found = يرجى اختيار ملف آخر: هذا الملف غير موجود.
file-is-folder = يرجى اختيار ملف واحد: هذا مجلد.
file-not-allowed = يرجى تغيير أذون هذا الملف أو نسخه إلى مكان آخر: قراءته غير مسموح بها.
file-empty = يرجى اختيار ملف آخر: هذا الملف فارغ. ويرجى التأكد من حفظ الملف الصحيح.
file-only-header = يرجى إضافة صفوف وإعادة المحاولة: توجد عناوين أعمدة دون صفوف تحتها.
file-encrypted = يرجى حفظ الملف دون كلمة مرور وإعادة المحاولة: فهو محمي.
file-old-workbook = يرجى فتح هذا المصنف وحفظه بصيغة xlsx: فصيغته قديمة أو ثنائية.
file-damaged = يرجى فتح هذا الملف وحفظه من جديد، أو طلب نسخة جديدة: فهو تالف ({ $how }).
file-too-big = يرجى تقسيم الملف أو حفظه بصيغة csv: فحجمه بعد فك الضغط يتجاوز الحد المسموح به وهو { $megabytes } ميغابايت.
file-too-many-rows = يرجى تقسيم الملف: عدد صفوفه يتجاوز { $limit }.
file-too-many-columns = يرجى حذف الأعمدة غير اللازمة: عدد الأعمدة في الصف { $row } يتجاوز { $limit }.
file-unknown-encoding = يرجى حفظ الملف بصيغة «CSV UTF-8» أو بصيغة xlsx: فحروفه تتعذر قراءتها.
file-not-a-table = يرجى حفظ الجدول بصيغة xlsx أو ods أو csv وإرساله: فالملف المرسل ليس جدولا ({ $what }).
file-sheet-not-found = يرجى اختيار إحدى الأوراق { $present }: لا توجد ورقة باسم «{ $asked }».
file-unreadable = يرجى إعادة المحاولة أو طلب نسخة جديدة: تعذرت قراءة هذا الملف ({ $why }).

## What a check of the register finds

finding-database = قاعدة البيانات تالفة: { $record }. يرجى إيقاف البرنامج واستعادة آخر نسخة احتياطية.
finding-history-gap = لا يتضمن سجل التغييرات القيد { $record }.
finding-reference = يشير العمود { $column } في { $record } إلى بطاقة غير موجودة.
finding-official-name = ليس للمنظمة { $record } اسم رسمي.
finding-name-key = القيمة { $column } في { $record } ليست مفتاح الاسم: لن يعثر عليها البحث به.
finding-merge-cycle = دُمجت المنظمة { $record } في منظمات أخرى في حلقة مغلقة.
finding-activity-count = عدد الأنشطة المسجل للمنظمة { $record } يختلف عن عددها الفعلي.
finding-untold = لا يتضمن سجل التغييرات أي قيد عن المنظمة { $record }.
finding-file = الملف { $record } مفقود أو ليس هو الملف المحفوظ.
problem-none-chosen = اختاروا منظمة واحدة على الأقل.

## Partnerships

problem-amount = يرجى كتابة المبلغ بالأرقام، مثل 1459753.72: «{ $text }» ليس مبلغا.
problem-currency-missing = يرجى اختيار عملة المبلغ.
problem-step-reason = يرجى بيان السبب. ويطلع عليه الطرفان.
problem-step-future = يرجى اختيار يوم حلّ: { $date } لم يحلّ بعد.
problem-step-before = يرجى اختيار يوم من { $since } فصاعدا: { $date } قبله.
conflict-partnership-step = لا يمكن أن تلي هذه الخطوة الحالة الراهنة للشراكة. يرجى مراجعة الحالة والاختيار من جديد.
conflict-partnership-first-step = لا يمكن التراجع عن الخطوة الأولى. يرجى تعديل البطاقة بدلا من ذلك.
conflict-partnership-offered = لم يردّ المكتب على الاقتراح بعد. يرجى الانتظار حتى يقبل الشراكة.
conflict-partnership-not-offered = سبق الرد على هذا الاقتراح.
conflict-partnership-over = انتهت الشراكة. فإن كانت مستمرة، يرجى التراجع أولا عن خطوتها الأخيرة.
problem-agreement-amendment = يرجى إضافة التعديل لدى الاتفاق الذي يعدّله.
problem-agreement-kind-missing = يرجى اختيار ما وُقِّع.
problem-end-before = يرجى اختيار نهاية لا تسبق البداية: { $date } قبل { $since }.
problem-amendment-changes = يرجى بيان ما يغيّره التعديل.
problem-amendment-before = يرجى اختيار يوم من { $since } فصاعدا، وهو تاريخ توقيع ما يُعدَّل: { $date } قبله.
problem-amendment-extends = يرجى اختيار نهاية بعد { $ends }: فالتعديل يمدّد. ولإنهاء الشراكة قبل ذلك، يرجى فسخها.
problem-review-moment = يرجى بيان ما إذا كان التقييم في منتصف المدة أو في نهايتها.
problem-review-rating = يرجى الاختيار من 1 إلى 5.
problem-review-words = يرجى بيان السبب في جملة.
problem-review-over = انتهت الشراكة: يرجى اختيار التقييم النهائي.
problem-review-not-over = لا تزال الشراكة قائمة: يرجى اختيار تقييم منتصف المدة.
conflict-review-read = اطّلع الطرف الآخر على هذا التقييم فيبقى كما هو. يرجى إضافة الجديد في تعليق.
problem-organization-unknown = يرجى كتابة الاسم كما يرد في الدليل، أو إضافة المنظمة أولا: لا توجد منظمة باسم «{ $text }».
problem-organization-ambiguous = يرجى كتابة الاسم كاملا: عدد المنظمات التي تحمل اسم «{ $text }» هو { $count }.
problem-party-twice = يرجى ذكر كل منظمة مرة واحدة: هذه مذكورة أعلاه.
problem-party-missing = يرجى ذكر منظمة واحدة على الأقل.
problem-party-leads = يرجى اختيار منظمة قائدة واحدة.
problem-partnership-office = يرجى اختيار المكتب المسؤول.
problem-party-own-member = الشبكة ليست عضوا في ذاتها: يرجى ذكر أعضائها.
problem-party-own = يرجى ذكر منظمتكم ضمن المنظمات المشاركة.
problem-in-kind-what = يرجى بيان ما يُقدَّم.
problem-in-kind-giver = يرجى ذكر إحدى منظمات هذه الشراكة.
problem-place-country = يرجى أن يبدأ كل مكان ببلده: «{ $text }» لا يبدأ به.
problem-place-deep = يرجى ذكر مستويين تحت البلد على الأكثر: «{ $text }» فيه أكثر.
problem-project-code = يرجى كتابة رمز المشروع على شكل { $masks } (9 رقم، A حرف): «{ $text }» ليس رمزا.
problem-crisis-code = يرجى كتابة رقم GLIDE أو رمز نداء: «{ $text }» ليس أيا منهما.
problem-follows = يرجى ذكر عنوان الشراكة السابقة: لا توجد شراكة في «{ $text }».
problem-follows-itself = يرجى اختيار غيرها: الشراكة لا تلي نفسها.
problem-dispute-words = يرجى بيان الخطأ ليتمكن المكتب من تصحيحه.
problem-words-missing = يرجى كتابة بضع كلمات.
problem-need-empty = اذكروا المجال أو المجموعة القطاعية أو البلد الذي يلزم فيه شريك.
problem-need-place = صححوا «{ $text }»: ليس مكانا مسجلا من المستوى الأول في هذه البلدان.
