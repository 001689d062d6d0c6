//! The parts of pages are macros in the templates beside this file; here each of them is tried.

#![cfg(test)]

use crate::form::{Choice, Form};
use crate::language::Language;
use crate::list::{Asked, Chip, Facet, Filter, PageLink, pages};
use crate::map::{Map, Marked};
use askama::Template;
use engagement::error::{Error, Problem};
use engagement::message::Message;

#[derive(Template)]
#[template(
    source = r#"{% import "components/form.html" as parts %}{{ parts::summary(form) }}
{{ parts::input(form, "email", "email", "E-mail", "Where links go", false) }}
{{ parts::textarea(form, "note", 3, "Note", "", true) }}
{{ parts::file(form, "file", ".csv", "Spreadsheet", "") }}
{{ parts::select(form, "scope", choices, "Scope", "", true) }}
{{ parts::pick(form, "kind", "checkbox", choices, "Kind", "") }}"#,
    ext = "html"
)]
struct Fields {
    l: Language,
    form: Form,
    choices: Vec<Choice>,
}

#[test]
fn a_form_keeps_what_was_typed_and_says_what_is_wrong_at_its_field_and_on_top() {
    let form = Form::of([("email", "<b>awa"), ("note", "two\nlines"), ("kind", "ngo"), ("scope", "local")]);
    let wrong = Error::Invalid(vec![Problem::new("email", Message::new("problem-email"))]);
    let form = form.wrong(wrong).unwrap();
    let choices = vec![Choice::new("ngo", "NGO"), Choice::new("local", "Local")];
    let html = Fields { l: Language::english(), form, choices }.render().unwrap();
    assert!(html.contains(">two\nlines</textarea>"), "{html}");
    let html = html.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(html.contains("There is a problem"), "{html}");
    assert!(html.contains("<a href=\"#email\">Enter an e-mail address"), "{html}");
    assert!(
        html.contains(
            "value=\"&#60;b&#62;awa\" aria-describedby=\"email-hint email-error\" aria-invalid=\"true\""
        ),
        "{html}"
    );
    assert!(html.contains("id=\"email-error\""), "{html}");
    assert!(html.contains("<option value=\"local\" selected>"), "{html}");
    assert!(html.contains("value=\"ngo\" checked>"), "{html}");
    assert_eq!(html.matches("aria-invalid").count(), 1, "{html}");
}

#[derive(Template)]
#[template(
    source = r#"{% import "components/list.html" as parts %}{{ parts::chips(asked, chosen) }}
{{ parts::filters(filters) }}
{{ parts::pages(links) }}
{{ parts::downloads(asked, 12345) }}
{{ parts::empty(asked, "No organization matches", "Search for less.") }}"#,
    ext = "html"
)]
struct Parts {
    l: Language,
    asked: Asked,
    chosen: Vec<Chip>,
    filters: Vec<Filter>,
    links: Vec<PageLink>,
}

#[test]
fn a_list_shows_what_was_chosen_and_how_to_go_on() {
    let l = Language::english();
    let asked = Asked::read(l, "/organizations", vec![("country".to_owned(), "MLI".to_owned())]);
    let links = pages(&asked, 250, 25);
    let chosen = vec![Chip { name: "country", value: "MLI".into(), label: "Works in Mali".into() }];
    let facet = |code: &str, label: &str, count, chosen| Facet {
        code: code.to_owned(),
        label: label.to_owned(),
        count,
        chosen,
    };
    let values = vec![facet("MLI", "Mali", 1234, true), facet("NER", "Niger", 0, false)];
    let filters = vec![Filter::few("country", l.say("nav-organizations"), &asked, values, |_| true)];
    let html = Parts { l, asked, chosen, filters, links }.render().unwrap();
    assert!(html.contains("<a class=\"chip\" href=\"/organizations\">"), "{html}");
    assert!(html.contains("value=\"MLI\" checked><span>Mali</span><b>1,234</b>"), "{html}");
    assert!(html.contains("<label class=\"facet none\" for=\"country-NER\">"), "{html}");
    assert!(html.contains("href=\"/organizations?country=MLI&#38;page=10\""), "{html}");
    assert!(html.contains("Download all 12,345:"), "{html}");
    assert!(html.contains("href=\"/organizations.xlsx?country=MLI\""), "{html}");
    assert!(html.contains("Show all"), "{html}");
}

struct Tab {
    name: &'static str,
    href: &'static str,
    count: Option<u32>,
    here: bool,
}

#[derive(Template)]
#[template(
    source = r#"{% import "components/record.html" as record %}{% import "components/map.html" as maps %}
{{ record::kept_by(true, "<River> Keepers") }} {{ record::state("good", "Active") }} {{ record::source("UNHCR") }}
{{ record::tabs(tabs) }} {{ maps::world(map, "Where") }}"#,
    ext = "html"
)]
struct Record {
    l: Language,
    map: Map,
    tabs: Vec<Tab>,
}

#[test]
fn a_record_says_whose_it_is_and_a_map_says_how_many() {
    let l = Language::english();
    let country = |code: &str, count| Marked {
        code: code.to_owned(),
        count,
        label: format!("{code}: {count}"),
        href: format!("/organizations?country={code}"),
        here: code == "MLI",
    };
    let map = Map::of(l, vec![country("MLI", 50), country("SGP", 2)]);
    let tabs = vec![Tab { name: "About", href: "/x", count: Some(3), here: true }];
    let html = Record { l, map, tabs }.render().unwrap();
    assert!(html.contains("<span class=\"whose civil\">kept by <b>&#60;River&#62; Keepers</b></span>"), "{html}");
    assert!(html.contains("<span class=\"state good\">Active</span>"));
    assert!(html.contains("aria-current=\"page\">About <span class=\"count\">3</span></a>"));
    assert!(html.contains("<title>MLI: 50</title>") && html.contains("#MLI\" class=\"shade-5\"/>"));
    assert!(html.contains("<circle class=\"shade-"), "Singapore is a dot");
    assert!(html.contains("do not imply official endorsement"));
}
