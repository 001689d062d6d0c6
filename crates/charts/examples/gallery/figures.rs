//! The figures of the gallery: made up, with all that is hard to draw among them.

use crate::words::Words;
use charts::{
    About, Bar, Bars, Columns, Figure, Form, Heat, HeatRow, Lines, Series, Shade, Span, SpanWords, Spans,
};
use jiff::civil::{Date, date};

const AREAS: [(&str, &str); 12] = [
    ("Protection", "الحماية"),
    ("Health", "الصحة"),
    ("Education", "التعليم"),
    ("Water, sanitation and hygiene", "المياه والصرف الصحي والنظافة"),
    ("Food security", "الأمن الغذائي"),
    ("Shelter", "المأوى"),
    ("Livelihoods", "سبل العيش"),
    ("Nutrition", "التغذية"),
    ("Logistics", "الخدمات اللوجستية"),
    ("Governance and the rule of law", "الحوكمة وسيادة القانون"),
    ("Mine action", "مكافحة الألغام"),
    ("Telecommunications", "الاتصالات"),
];

const KINDS: [(&str, &str); 8] = [
    ("National non-governmental organizations", "منظمات وطنية غير حكومية"),
    ("International non-governmental organizations", "منظمات دولية غير حكومية"),
    ("Community-based organizations", "منظمات مجتمعية"),
    ("Red Cross and Red Crescent", "الصليب الأحمر والهلال الأحمر"),
    ("Universities", "جامعات"),
    (
        "Trade unions and professional associations of the health and education sectors",
        "نقابات وجمعيات مهنية في قطاعي الصحة والتعليم على المستويين الوطني والمحلي",
    ),
    ("Faith-based (Caritas, Islamic Relief)", "منظمات دينية (Caritas, Islamic Relief)"),
    ("Networks", "شبكات"),
];

/// Figures that look like chance and are always the same.
fn figure(seed: usize, at: usize, most: usize) -> f64 {
    f64::from(u32::try_from((seed * 7919 + at * 104_729 + seed * at * 31) % most.max(1)).unwrap_or(0))
}

fn about(words: &Words, title: (&str, &str)) -> About {
    About::new(words.say(title.0, title.1), words.say("Made up for this gallery.", "بيانات وهمية لهذا المعرض."))
        .counted(words.say(
            "Organizations with at least one partnership agreement in force",
            "المنظمات التي لديها اتفاق شراكة واحد على الأقل ساري المفعول",
        ))
        .source(words.say("Source: the register of partners, 1 March 2026", "المصدر: سجل الشركاء، 1 مارس 2026"))
}

fn missing(words: &Words) -> String {
    words.say("not reported", "غير مبلغ عنه")
}

fn other(words: &Words) -> String {
    words.say("Other", "أخرى")
}

pub(crate) fn bars(words: &Words) -> Bars {
    let amounts = [Some(1204.0), Some(318.0), Some(967.0), Some(12.0), Some(1.0), None, Some(77.0), Some(0.0)];
    let rows = KINDS.iter().zip(amounts);
    let rows = rows
        .map(|((english, arabic), amount)| Bar::one(words.say(english, arabic), amount).link("/organizations"));
    let title = ("Most partners are national organizations", "معظم الشركاء منظمات وطنية");
    Bars { about: about(words, title), rows: rows.collect(), missing: missing(words), ..Bars::default() }
}

pub(crate) fn stacked(words: &Words) -> Bars {
    let series = AREAS.iter().map(|(english, arabic)| words.say(english, arabic)).collect();
    let rows = KINDS.iter().enumerate().map(|(row, (english, arabic))| {
        let figure = |at: usize| {
            let missing = (row, at) == (2, 1) || row == 7;
            let amount = figure(row + 1, at, 900 / (row + 1)) / if at > 6 { 8.0 } else { 1.0 };
            if missing { Figure::missing() } else { Figure::of(amount.round()).link("/partnerships?area=1") }
        };
        Bar::stacked(words.say(english, arabic), (0..AREAS.len()).map(figure)).link("/organizations")
    });
    let title = ("What each kind of partner works on", "ما يعمل عليه كل نوع من الشركاء");
    Bars { about: about(words, title), series, rows: rows.collect(), missing: missing(words), other: other(words) }
}

fn areas_over_years(words: &Words, years: usize, count: usize) -> Vec<Series> {
    let areas = AREAS.iter().take(count).enumerate();
    let series = areas.map(|(row, (english, arabic))| {
        let figure = |at: usize| {
            let grown = 10.0 + figure(row + 3, at, 60) + f64::from(u32::try_from(at * 4 / (row + 1)).unwrap_or(0));
            let missing = at == 4 || (row == 1 && at == 9);
            if missing { Figure::missing() } else { Figure::of(grown.round()).link("/partnerships") }
        };
        Series::new(words.say(english, arabic), (0..years).map(figure))
    });
    series.collect()
}

pub(crate) fn columns(words: &Words) -> Columns {
    let title = ("New partnerships by area, year by year", "الشراكات الجديدة حسب المجال وسنة البدء");
    Columns {
        about: about(words, title),
        form: Form::Columns,
        years: (2012..=2025).collect(),
        series: areas_over_years(words, 14, 6),
        missing: missing(words),
        other: other(words),
    }
}

pub(crate) fn areas(words: &Words) -> Columns {
    let title = ("Partnerships in force, by area", "الشراكات السارية حسب المجال");
    Columns {
        about: about(words, title),
        form: Form::Areas,
        years: (2001..=2025).collect(),
        series: areas_over_years(words, 25, 12),
        missing: missing(words),
        other: other(words),
    }
}

pub(crate) fn lines(words: &Words) -> Lines {
    let lines = KINDS.iter().take(5).enumerate().map(|(row, (english, arabic))| {
        let figure = |at: usize| {
            let grown = figure(row + 2, at, 40) + f64::from(u32::try_from(at * (60 / (row + 1))).unwrap_or(0));
            if row == 2 && (5..8).contains(&at) { None } else { Some(grown.round()) }
        };
        Series::new(words.say(english, arabic), (0..18).map(figure))
    });
    let title = ("Organizations in the register at the end of each year", "المنظمات في السجل في نهاية كل سنة");
    Lines {
        about: about(words, title),
        years: (2008..=2025).collect(),
        series: lines.collect(),
        missing: missing(words),
    }
}

pub(crate) fn heat(words: &Words) -> Heat {
    let ranges = [
        (1.0, "1 to 4", "1 إلى 4"),
        (5.0, "5 to 19", "5 إلى 19"),
        (20.0, "20 to 49", "20 إلى 49"),
        (50.0, "50 to 99", "50 إلى 99"),
        (100.0, "100 or more", "100 أو أكثر"),
    ];
    let shades =
        ranges.iter().map(|(from, english, arabic)| Shade { from: *from, words: words.say(english, arabic) });
    let rows = KINDS.iter().enumerate().map(|(row, (english, arabic))| {
        let figure = |at: usize| match figure(row + 1, at, 130) {
            amount if amount > 110.0 => Figure::missing(),
            amount if amount < 20.0 => Figure::of((amount / 5.0).floor()),
            amount => Figure::of(amount * if row == 0 { 12.0 } else { 1.0 }),
        };
        HeatRow { label: words.say(english, arabic), figures: (0..AREAS.len()).map(figure).collect() }
    });
    let title = ("Who works on what", "من يعمل على ماذا");
    let about = about(words, title).disclaimer(words.say(
        "The boundaries and names shown and the designations used do not imply official endorsement or acceptance.",
        "لا تعني الحدود والأسماء المبينة والتسميات المستخدمة أي إقرار أو قبول رسمي.",
    ));
    let columns = AREAS.iter().map(|(english, arabic)| words.say(english, arabic)).collect();
    Heat { about, columns, rows: rows.collect(), shades: shades.collect(), missing: missing(words) }
}

pub(crate) fn spans(words: &Words) -> Spans {
    let days: [(Option<Date>, Option<Date>); 8] = [
        (Some(date(2023, 6, 1)), Some(date(2026, 3, 31))),
        (Some(date(2025, 1, 1)), Some(date(2026, 4, 15))),
        (Some(date(2025, 9, 1)), Some(date(2026, 8, 31))),
        (None, Some(date(2026, 9, 30))),
        (Some(date(2025, 5, 1)), None),
        (Some(date(2024, 11, 1)), Some(date(2026, 2, 1))),
        (Some(date(2026, 5, 1)), Some(date(2026, 12, 31))),
        (Some(date(2025, 2, 1)), Some(date(2028, 1, 31))),
    ];
    let rows = KINDS.iter().zip(days).map(|((english, arabic), (start, end))| Span {
        label: words.say(english, arabic),
        start,
        end,
        said: end.map_or_else(|| missing(words), |end| words.day(end)),
        href: Some("/agreements/1".into()),
    });
    let title = ("Agreements that end within a year", "اتفاقات تنتهي خلال سنة");
    Spans {
        about: about(words, title),
        rows: rows.collect(),
        from: date(2024, 10, 1),
        to: date(2027, 3, 1),
        today: date(2026, 3, 1),
        words: SpanWords {
            today: words.say("Today", "اليوم"),
            ended: words.say("ended", "انتهى"),
            coming: words.say("not begun", "لم يبدأ"),
            unknown: words.say("start or end not known", "تاريخ البدء أو الانتهاء غير معروف"),
        },
    }
}
