## The frame of every page

institution-built-in = المنظمة الدولية للهجرة
base-skip = الانتقال إلى المحتوى
base-doors = القائمة الرئيسية
base-search = البحث عن منظمة
base-search-button = بحث
base-language = اللغة:
base-crumbs = مسار التنقل
base-about = عن البرنامج
base-privacy = الخصوصية
base-open-data = البيانات المفتوحة
base-api = واجهة برمجة التطبيقات

nav-take-stock = استعراض الحصيلة
nav-organizations = المنظمات
nav-partnerships = الشراكات
nav-stock = صور وأرقام
nav-matrix = من يفعل ماذا وأين
nav-activities = الأنشطة
nav-import = استيراد
nav-questions = أسئلة معلقة

## Dates: $month is a number from 1 to 12, $year comes as it is written

date = { $day } { $month ->
    [1] كانون الثاني/يناير
    [2] شباط/فبراير
    [3] آذار/مارس
    [4] نيسان/أبريل
    [5] أيار/مايو
    [6] حزيران/يونيه
    [7] تموز/يوليه
    [8] آب/أغسطس
    [9] أيلول/سبتمبر
    [10] تشرين الأول/أكتوبر
    [11] تشرين الثاني/نوفمبر
   *[12] كانون الأول/ديسمبر
} { $year }
date-month = { $month ->
    [1] كانون الثاني/يناير
    [2] شباط/فبراير
    [3] آذار/مارس
    [4] نيسان/أبريل
    [5] أيار/مايو
    [6] حزيران/يونيه
    [7] تموز/يوليه
    [8] آب/أغسطس
    [9] أيلول/سبتمبر
    [10] تشرين الأول/أكتوبر
    [11] تشرين الثاني/نوفمبر
   *[12] كانون الأول/ديسمبر
} { $year }
date-moment = { $date }، الساعة { $time }

## Amounts: $amount comes written as the language does

money = { $currency } { $amount }
