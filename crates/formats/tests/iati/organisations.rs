//! An organization as it publishes itself.

use formats::iati::{
    BudgetLine, Document, Organisation, OrganisationBudget, RecipientCountry, RecipientOrg, RecipientRegion,
    ReportingOrg, Text, Value, Writer,
};
use jiff::Timestamp;
use jiff::civil::date;

use super::check;

fn texts(text: &str) -> Vec<Text> {
    vec![
        Text { language: Some("en".into()), text: text.into() },
        Text { language: Some("fr".into()), text: "…".into() },
    ]
}

fn value(amount: &str) -> Value {
    Value { amount: amount.parse().unwrap(), currency: Some("USD".into()), date: Some(date(2024, 1, 1)) }
}

fn budget(status: Option<&str>) -> OrganisationBudget {
    let line = BudgetLine { reference: Some("1".into()), value: value("10.50"), texts: texts("Staff") };
    OrganisationBudget {
        status: status.map(str::to_owned),
        start: date(2024, 1, 1),
        end: date(2024, 12, 31),
        value: value("3400000000"),
        lines: vec![line],
    }
}

fn country() -> RecipientCountry {
    RecipientCountry { code: "SO".into(), percentage: "50".parse().ok(), texts: texts("Somalia") }
}

fn iom() -> Organisation {
    let region = RecipientRegion {
        code: "298".into(),
        vocabulary: Some("1".into()),
        vocabulary_uri: None,
        percentage: None,
        texts: texts("Africa"),
    };
    let document = Document {
        url: "https://www.iom.int/report.pdf".into(),
        format: Some("application/pdf".into()),
        titles: texts("Report"),
        descriptions: texts("What was done"),
        categories: vec!["B01".into()],
        languages: vec!["en".into()],
        date: Some(date(2024, 6, 1)),
    };
    Organisation {
        identifier: "XM-DAC-47066".into(),
        language: Some("en".into()),
        currency: Some("USD".into()),
        last_updated: Some(Timestamp::UNIX_EPOCH),
        names: texts("International Organization for Migration (IOM)"),
        reporting_org: ReportingOrg {
            reference: "XM-DAC-47066".into(),
            kind: Some("40".into()),
            secondary_reporter: Some(false),
            names: texts("International Organization for Migration (IOM)"),
        },
        total_budgets: vec![budget(Some("2"))],
        recipient_org_budgets: vec![(
            RecipientOrg { reference: Some("GB-CHC-1".into()), names: texts("A charity") },
            budget(Some("1")),
        )],
        recipient_region_budgets: vec![(region, budget(None))],
        recipient_country_budgets: vec![(country(), budget(Some("1")))],
        total_expenditures: vec![budget(Some("2"))],
        documents: vec![(document, vec![country()])],
    }
}

#[test]
fn an_organization_file_is_valid() {
    let mut writer = Writer::organisations(Vec::new(), Timestamp::UNIX_EPOCH);
    writer.organisation(&iom()).unwrap();
    let file = writer.finish().unwrap();
    check(&file);
    let text = String::from_utf8(file).unwrap();
    assert!(text.contains("<value currency=\"USD\" value-date=\"2024-01-01\">3400000000</value>"));
    assert!(text.contains("<narrative xml:lang=\"fr\">…</narrative>"));
}
