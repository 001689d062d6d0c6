//! Logos: drawn anew from what was sent, given by those who keep the record, seen by those who see it, gone when removed.

use crate::support::{Engine, TestApp, pictures};
use engagement::access::{Actor, Membership, Person, Role};
use engagement::error::{Error, Result};
use engagement::files::Incoming;
use engagement::ids::{AccountId, OrganizationId};
use engagement::organizations::{self, Draft, Found, Logo};
use engagement::{backups, integrity};
use image::{DynamicImage, ImageFormat, Rgba, RgbaImage};
use uuid::Uuid;

fn person(membership: Membership) -> Actor {
    let account = AccountId(Uuid::nil());
    let email = "someone@example.org".to_owned();
    Actor::Person(Box::new(Person { account, email, memberships: vec![membership], reach: Vec::new() }))
}

fn staff(role: Role) -> Actor {
    person(role.at_headquarters().unwrap())
}

fn sent(app: &TestApp, content: &[u8]) -> Incoming {
    let mut incoming = app.files.receive().unwrap();
    incoming.write(content).unwrap();
    incoming
}

async fn set(app: &TestApp, actor: &Actor, id: OrganizationId, content: &[u8]) -> Result<()> {
    organizations::set_logo(app, actor, id, sent(app, content)).await
}

async fn logo(app: &TestApp, id: OrganizationId) -> Option<Logo> {
    match organizations::find(app, &Actor::Operator, id).await.unwrap() {
        Found::Here(one) => one.logo,
        other => panic!("{other:?}"),
    }
}

/// The logo as it is kept once this was sent.
async fn drawn(app: &TestApp, id: OrganizationId, content: &[u8]) -> (Vec<u8>, (i64, i64)) {
    set(app, &Actor::Operator, id, content).await.unwrap();
    let logo = logo(app, id).await.unwrap();
    let file = std::fs::read(app.files.path(&logo.hash)).unwrap();
    let shown = pictures::shown(&file);
    assert_eq!((i64::from(shown.width()), i64::from(shown.height())), (logo.width, logo.height));
    (file, (logo.width, logo.height))
}

/// The files in the store, wherever in it.
fn kept(app: &TestApp) -> usize {
    let entries = |path: &std::path::Path| std::fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path());
    let count = |path: std::path::PathBuf| if path.is_dir() { entries(&path).count() } else { 1 };
    entries(&app.data.join("files")).map(count).sum()
}

async fn acts(app: &TestApp, id: OrganizationId) -> Vec<String> {
    let entries = organizations::history(app, &Actor::Operator, id, 10).await.unwrap();
    entries.into_iter().map(|entry| entry.act).collect()
}

/// Gives a record to its own people.
async fn claimed(app: &TestApp, id: OrganizationId) {
    let sql = "UPDATE organization SET owner_kind = 'organization', owner_id = id WHERE id = $1";
    app.change(id, sql, engagement::values![id]).await;
}

story!(a_logo_is_given_replaced_and_taken_away, |app| async move {
    let id = app.organization("River Keepers").await;
    let (_, size) = drawn(&app, id, &pictures::plain(1200, 300, [10, 20, 30])).await;
    assert_eq!(size, (512, 128), "drawn smaller");
    let first = logo(&app, id).await.unwrap();
    let sql = "SELECT count(*) FROM file WHERE media_type = 'image/png' AND name = 'logo.png'";
    assert_eq!((app.number(sql).await, kept(&app)), (1, 1), "of what was sent nothing is kept");
    set(&app, &Actor::Operator, id, &pictures::plain(1200, 300, [10, 20, 30])).await.unwrap();
    assert_eq!(acts(&app, id).await, ["organization.logo", "organization.add"], "the same once more is no change");
    let (_, size) = drawn(&app, id, &pictures::plain(30, 40, [10, 20, 30])).await;
    assert_eq!(size, (30, 40), "never drawn larger");
    let second = logo(&app, id).await.unwrap();
    let entry = &organizations::history(&app, &Actor::Operator, id, 1).await.unwrap()[0];
    let difference: serde_json::Value = serde_json::from_str(&entry.difference).unwrap();
    assert_eq!(difference, serde_json::json!({ "logo": [first.hash, second.hash] }));
    assert!(!organizations::can_undo(entry));
    assert_eq!(app.number("SELECT count(*) FROM file").await, 1, "the one before is forgotten");
    for _ in 0..2 {
        organizations::remove_logo(&app, &Actor::Operator, id).await.unwrap();
    }
    assert_eq!(logo(&app, id).await, None);
    assert_eq!(app.number("SELECT count(*) FROM file").await, 0);
    let told = ["organization.logo_removed", "organization.logo", "organization.logo", "organization.add"];
    assert_eq!(acts(&app, id).await, told);
});

story!(a_file_that_two_records_show_stays_until_neither_does, |app| async move {
    let (one, two) = (app.organization("River Keepers").await, app.organization("Lake Keepers").await);
    for id in [one, two] {
        drawn(&app, id, &pictures::plain(9, 9, [1, 2, 3])).await;
    }
    organizations::remove_logo(&app, &Actor::Operator, one).await.unwrap();
    assert_eq!(app.number("SELECT count(*) FROM file").await, 1);
    organizations::remove_logo(&app, &Actor::Operator, two).await.unwrap();
    assert_eq!(app.number("SELECT count(*) FROM file").await, 0);
});

story!(who_may_not_change_a_record_gives_it_no_logo, |app| async move {
    let (own, kept_by_staff) = (app.organization("River Keepers").await, app.organization("Lake Keepers").await);
    claimed(&app, own).await;
    let of = |id, role| person(Membership::of_organization(role, id));
    let picture = pictures::plain(9, 9, [1, 2, 3]);
    let mut refused = vec![(Actor::Visitor, own), (Actor::Visitor, kept_by_staff), (Actor::Operator, own)];
    refused.extend(
        [Role::Administrator, Role::Secretariat, Role::Manager, Role::Editor].map(|role| (staff(role), own)),
    );
    refused.push((staff(Role::Viewer), kept_by_staff));
    refused.push((of(kept_by_staff, Role::FocalPoint), own));
    refused.push((of(own, Role::FocalPoint), kept_by_staff));
    for (actor, id) in refused {
        // What cannot be drawn says nothing to whoever may not.
        for content in [&picture[..], b"no picture"] {
            assert!(matches!(set(&app, &actor, id, content).await, Err(Error::Forbidden)), "{actor:?}");
        }
        assert!(matches!(organizations::remove_logo(&app, &actor, id).await, Err(Error::Forbidden)), "{actor:?}");
    }
    assert_eq!((kept(&app), app.number("SELECT count(*) FROM file").await), (0, 0));
    for role in [Role::FocalPoint, Role::Deputy, Role::Member] {
        set(&app, &of(own, role), own, &picture).await.unwrap();
    }
    set(&app, &staff(Role::Editor), kept_by_staff, &picture).await.unwrap();
});

story!(nothing_but_what_can_be_seen_is_given_on, |app| async move {
    let id = app.organization("River Keepers").await;
    for content in [pictures::of_a_phone(), pictures::with_words(&pictures::plain(9, 9, [1, 2, 3]))] {
        let holds = |file: &[u8]| file.windows(SECRET.len()).any(|part| part == SECRET);
        assert!(holds(&content));
        let (file, _) = drawn(&app, id, &content).await;
        assert!(!holds(&file) && !file.windows(4).any(|part| part == b"Exif"));
        let mut kinds = pictures::chunks(&file);
        kinds.dedup();
        assert_eq!(kinds, ["IHDR", "IDAT", "IEND"]);
    }
    let (file, size) = drawn(&app, id, &pictures::of_a_phone()).await;
    assert_eq!(size, (40, 60), "turned as it was held");
    let shown = pictures::shown(&file);
    let (top, bottom) = (shown.get_pixel(20, 5).0, shown.get_pixel(20, 55).0);
    assert!(top[0] > 180 && top[2] < 60 && bottom[0] < 60 && bottom[2] > 180, "{top:?} {bottom:?}");
});

const SECRET: &[u8] = pictures::SECRET.as_bytes();

story!(what_cannot_be_drawn_says_what_to_do, |app| async move {
    let id = app.organization("River Keepers").await;
    let whole = pictures::noise(64);
    let phone = pictures::of_a_phone();
    let webp = pictures::written(&DynamicImage::new_rgb8(90, 90), ImageFormat::WebP);
    let svg = br#"<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>"#;
    let mut broken = whole.clone();
    broken[200] ^= 0x55;
    let files: Vec<(&str, Vec<u8>, &str)> = vec![
        ("empty", Vec::new(), "file-empty"),
        ("svg", svg.to_vec(), "problem-picture-kind"),
        ("html", b"<!doctype html><script>alert(1)</script>".to_vec(), "problem-picture-kind"),
        ("pdf", b"%PDF-1.7 ...".to_vec(), "problem-picture-kind"),
        ("bmp", b"BM............................".to_vec(), "problem-picture-kind"),
        ("beginning of a png", whole[..8].to_vec(), "problem-picture-damaged"),
        ("half a png", whole[..whole.len() / 2].to_vec(), "problem-picture-damaged"),
        ("half a jpeg", phone[..phone.len() * 3 / 4].to_vec(), "problem-picture-damaged"),
        ("half a webp", webp[..webp.len() / 2].to_vec(), "problem-picture-damaged"),
        ("half a gif", pictures::moving()[..20].to_vec(), "problem-picture-damaged"),
        ("broken png", broken, "problem-picture-damaged"),
        ("png of nothing", pictures::bomb(9, 9, 8), "problem-picture-damaged"),
        ("png of no size", pictures::bomb(0, 0, 8), "problem-picture-damaged"),
        ("bomb", pictures::bomb(60_000, 60_000, 8), "problem-picture-too-large"),
        ("wide bomb", pictures::bomb(4_097, 1, 8), "problem-picture-too-large"),
        ("deep bomb", pictures::bomb(4_096, 4_096, 16), "problem-picture-too-large"),
        ("moving bomb", pictures::moving_bomb(), "problem-picture-too-large"),
        ("huge bomb", pictures::bomb(0x7fff_ffff, 0x7fff_ffff, 8), "problem-picture-too-large"),
    ];
    for (name, content, key) in files {
        match set(&app, &Actor::Operator, id, &content).await {
            Err(Error::Invalid(problems)) => {
                assert_eq!(
                    (problems[0].field.as_str(), problems[0].message.key.as_str()),
                    ("file", key),
                    "{name}"
                );
            }
            other => panic!("{name}: {other:?}"),
        }
    }
    assert_eq!((logo(&app, id).await, kept(&app)), (None, 0));
});

story!(odd_pictures_are_drawn, |app| async move {
    let id = app.organization("River Keepers").await;
    let shaded =
        RgbaImage::from_fn(40, 40, |x, _| if x < 20 { Rgba([0, 0, 0, 0]) } else { Rgba([250, 0, 0, 255]) });
    let deep: DynamicImage = DynamicImage::from(shaded.clone()).into_luma_alpha16().into();
    let pictures = [
        ("one dot", pictures::plain(1, 1, [9, 9, 9]), (1, 1)),
        ("very wide", pictures::plain(4096, 1, [9, 9, 9]), (512, 1)),
        ("very high", pictures::plain(2, 4000, [9, 9, 9]), (1, 512)),
        ("the largest", pictures::written(&DynamicImage::new_rgba8(4096, 4096), ImageFormat::Png), (512, 512)),
        ("webp", pictures::written(&shaded.clone().into(), ImageFormat::WebP), (40, 40)),
        ("deep grey", pictures::written(&deep, ImageFormat::Png), (40, 40)),
        ("for print", pictures::of_a_printer(), (8, 8)),
        ("moving", pictures::moving(), (20, 10)),
    ];
    for (name, content, size) in pictures {
        assert_eq!(drawn(&app, id, &content).await.1, size, "{name}");
    }
    let (file, _) = drawn(&app, id, &pictures::moving()).await;
    assert_eq!(pictures::shown(&file).get_pixel(3, 3).0[..2], [0, 200], "the first frame");
});

story!(a_logo_stays_light_and_keeps_its_edges, |app| async move {
    let id = app.organization("River Keepers").await;
    let (file, (width, height)) = drawn(&app, id, &pictures::noise(700)).await;
    assert!(file.len() <= 20 * 1024 && width == height && width >= 64, "{} bytes, {width}", file.len());
    // Red beside what cannot be seen, and is black: where they meet it is red that one sees through.
    let red = RgbaImage::from_fn(1030, 1030, |x, _| if x < 515 { Rgba([0; 4]) } else { Rgba([250, 0, 0, 255]) });
    let (file, _) = drawn(&app, id, &pictures::written(&red.into(), ImageFormat::Png)).await;
    let shown = pictures::shown(&file);
    assert!(shown.pixels().any(|dot| (30..226).contains(&dot.0[3])), "there is an edge");
    assert!(shown.pixels().all(|dot| dot.0[3] < 30 || dot.0[0] > 235), "and it is not dark");
});

story!(a_logo_is_seen_by_those_who_see_its_record, |app| async move {
    let (one, two) = (app.organization("River Keepers").await, app.organization("Lake Keepers").await);
    let closed = Draft { name: "Shelter".into(), confidentiality: "staff".into(), ..Draft::default() };
    let closed = app.organization_of(closed).await;
    for (id, colour) in [(one, [1, 1, 1]), (two, [2, 2, 2]), (closed, [3, 3, 3])] {
        drawn(&app, id, &pictures::plain(9, 9, colour)).await;
    }
    let hash = async |id| logo(&app, id).await.unwrap().hash;
    let (of_one, of_two, of_closed) = (hash(one).await, hash(two).await, hash(closed).await);
    let asked = async |actor: &Actor, id, hash: &str| match organizations::logo_file(&app, actor, id, hash).await {
        Ok(file) => Some((file.path.exists(), file.public)),
        Err(Error::NotFound) => None,
        Err(other) => panic!("{other}"),
    };
    let (visitor, editor) = (Actor::Visitor, staff(Role::Editor));
    assert_eq!(asked(&visitor, one, &of_one).await, Some((true, true)));
    assert_eq!(asked(&visitor, one, &of_two).await, None, "another organization's");
    for odd in ["", "..", "../../parvis.sqlite", &of_one.to_uppercase()] {
        assert_eq!(asked(&visitor, one, odd).await, None, "{odd}");
    }
    assert_eq!(asked(&visitor, closed, &of_closed).await, None);
    assert_eq!(asked(&editor, closed, &of_closed).await, Some((true, false)));
    let secretariat = staff(Role::Secretariat);
    organizations::take_down(&app, &secretariat, one, "A court ordered it").await.unwrap();
    assert_eq!(asked(&visitor, one, &of_one).await, None, "taken down");
    assert_eq!(asked(&editor, one, &of_one).await, Some((true, false)));
    organizations::restore(&app, &secretariat, one, "The order was lifted").await.unwrap();
    let bare = app.organization("Keepers").await;
    let merge = organizations::merge(&app, &secretariat, bare, two).await.unwrap();
    assert_eq!(asked(&visitor, two, &of_two).await, None, "merged");
    assert_eq!(asked(&visitor, bare, &of_two).await, Some((true, true)), "the one that stayed had none");
    organizations::undo_merge(&app, &secretariat, merge).await.unwrap();
    assert_eq!(asked(&visitor, two, &of_two).await, Some((true, true)));
    assert_eq!(logo(&app, bare).await, None);
});

story!(a_logo_comes_back_from_a_backup, |app| async move {
    let id = app.organization("River Keepers").await;
    let (file, _) = drawn(&app, id, &pictures::plain(90, 60, [10, 200, 30])).await;
    let before = logo(&app, id).await.unwrap();
    assert!(integrity::check(&app, &Actor::Operator).await.unwrap().is_empty());
    let archive = app.path("register.backup");
    backups::backup(&app, &Actor::Operator, &archive).await.unwrap();
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let other = app.other(engine, &format!("{engine:?}")).await;
        backups::restore(&Actor::Operator, &other.clock, &archive, &other.data, Some(other.url())).await.unwrap();
        let found = organizations::logo_file(&other, &Actor::Visitor, id, &before.hash).await.unwrap();
        assert_eq!(std::fs::read(found.path).unwrap(), file);
        assert!(integrity::check(&other, &Actor::Operator).await.unwrap().is_empty());
    }
    std::fs::remove_file(app.files.path(&before.hash)).unwrap();
    let missed = integrity::check(&app, &Actor::Operator).await.unwrap();
    assert_eq!(missed.iter().map(|one| one.check).collect::<Vec<_>>(), ["file"]);
});
