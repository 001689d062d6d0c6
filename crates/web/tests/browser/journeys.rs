//! Two journeys from end to end on a phone without JavaScript, through the pages alone: an organization's people and the staff
//! who grant a claim, in Arabic; and what an administrator can and cannot do to what an organization owns.

use super::chrome::{Chrome, serve};
use crate::support::{PASSWORD, Site};
use engagement::access::Role;
use engagement::organizations::Draft;
use thirtyfour::prelude::*;

const AWA: &str = "awa@example.org";

/// A phone in someone's hand.
struct Phone<'a> {
    chrome: Chrome,
    site: &'a Site,
    /// Where the site is, with the language that the person reads.
    base: String,
    direction: &'static str,
}

impl<'a> Phone<'a> {
    async fn of(site: &'a Site, language: &str, direction: &'static str) -> Self {
        let (base, chrome) = (serve(site).await, Chrome::start(false).await);
        chrome.driver.set_window_rect(0, 0, 360, 780).await.unwrap();
        Self { chrome, site, base: format!("{base}/{language}"), direction }
    }

    async fn find(&self, css: &str) -> WebElement {
        let found = self.chrome.driver.query(By::Css(css)).first().await;
        match found {
            Ok(found) => found,
            Err(_) => panic!("no {css} at {}: {}", self.here().await, self.chrome.driver.source().await.unwrap()),
        }
    }

    async fn press(&self, css: &str) {
        self.find(css).await.click().await.unwrap();
    }

    async fn fill(&self, css: &str, text: &str) {
        let field = self.find(css).await;
        field.clear().await.unwrap();
        field.send_keys(text).await.unwrap();
    }

    /// Opens a page: it reads in the person's direction, and nothing in it is wider than the phone.
    async fn open(&self, path: &str) {
        self.chrome.driver.goto(format!("{}{path}", self.base)).await.unwrap();
        self.fits().await;
    }

    /// Waits until the page is there to be measured: right after its address has changed, what was found may be gone.
    async fn fits(&self) {
        for _ in 0..50 {
            if let Ok((direction, width)) = self.measured().await {
                assert_eq!(direction.as_deref(), Some(self.direction), "{}", self.here().await);
                assert!(width <= 361.0, "{width} in {}", self.here().await);
                return;
            }
            tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        }
        panic!("{} is never there", self.here().await);
    }

    /// The direction in which the page reads, and how wide it is.
    async fn measured(&self) -> WebDriverResult<(Option<String>, f64)> {
        let driver = &self.chrome.driver;
        let direction = driver.find(By::Css("html")).await?.attr("dir").await?;
        Ok((direction, driver.find(By::Css("main")).await?.rect().await?.width))
    }

    /// Waits for a page whose address holds this.
    async fn led_to(&self, part: &str) {
        for _ in 0..100 {
            if self.here().await.contains(part) {
                return self.fits().await;
            }
            tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        }
        panic!("{} is not {part}: {}", self.here().await, self.chrome.driver.source().await.unwrap());
    }

    async fn here(&self) -> String {
        self.chrome.driver.current_url().await.unwrap().to_string()
    }

    async fn says(&self, text: &str) {
        self.chrome.until(text).await;
    }

    async fn leave(&self) {
        self.chrome.driver.delete_all_cookies().await.unwrap();
    }

    /// Makes an account by the link that comes by mail.
    async fn sign_up(&self, email: &str) {
        self.open("/sign-up").await;
        self.fill("#email", email).await;
        self.press("main form.form .button").await;
        self.led_to("/sign-up").await;
        let link = self.site.mailed("confirm-address").await;
        let path = link.split_once("/sign-up/").unwrap().1;
        self.open(&format!("/sign-up/{path}")).await;
        self.fill("#person_name", "آوا كيتا").await;
        self.fill("#password", PASSWORD).await;
        self.press("main form.form .button").await;
        self.led_to("/account").await;
    }

    async fn sign_in(&self, email: &str) {
        self.leave().await;
        self.open("/sign-in?next=/desk").await;
        self.fill("#email", email).await;
        self.fill("#password", PASSWORD).await;
        self.press("main form.form .button").await;
    }

    /// Signs in with the second step that staff need.
    async fn sign_in_with_code(&self, email: &str, secret: &str) {
        self.sign_in(email).await;
        self.led_to("/sign-in/code").await;
        self.fill("#code", &self.site.code(secret)).await;
        self.press("main form.form .button").await;
        self.led_to("/desk").await;
    }

    /// Registers an organization; the address of its record.
    async fn register(&self, name: &str) -> String {
        self.open("/register").await;
        self.fill("#name", name).await;
        self.press("main form button").await;
        self.press("label[for=kinds-migrants_organization]").await;
        self.press("main form .button").await;
        self.led_to("/registered").await;
        let here = self.here().await;
        let path = here.strip_prefix(&self.base).unwrap().strip_suffix("/registered").unwrap();
        path.to_owned()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_organization_registers_claims_is_granted_edits_and_puts_back_in_arabic() {
    let site = Site::open().await;
    let mali = Draft { name: "Weavers Union of Mopti".into(), country: "MLI".into(), ..Draft::default() };
    let weavers = format!("/organizations/{}", site.organization_of(mali).await);
    let (_, secret) = site.equipped(Role::Editor).await;
    let phone = Phone::of(&site, "ar", "rtl").await;

    phone.sign_up(AWA).await;
    let own = phone.register("جمعية حراس نهر غاو").await;
    phone.open(&own).await;
    phone.says("جمعية حراس نهر غاو").await;
    assert!(phone.find("main .civil, main.civil, .record.civil, .civil").await.is_displayed().await.unwrap());

    site.fed().await;
    phone.open("/register?name=Weavers+Union+Mopti").await;
    phone.press(".waiting .button").await;
    phone.led_to("/claim").await;
    phone.fill("#words", "أنا أمينة سر الاتحاد منذ عام 2019").await;
    phone.press("main form .button").await;
    phone.led_to("/claims/").await;
    let claim = phone.here().await.strip_prefix(&phone.base).unwrap().to_owned();
    phone.open(&format!("{weavers}/edit")).await;
    assert!(phone.chrome.driver.find(By::Id("founded")).await.is_err(), "nothing is hers yet");

    phone.sign_in_with_code("editor@example.org", &secret).await;
    phone.press(&format!("main a[href$='{claim}']")).await;
    phone.led_to(&claim).await;
    phone.says("أنا أمينة سر الاتحاد منذ عام 2019").await;
    phone.press("button[value=grant]").await;
    phone.led_to(&claim).await;

    phone.sign_in(AWA).await;
    phone.led_to("/desk").await;
    phone.open(&format!("{weavers}/edit")).await;
    phone.fill("#founded", "1998").await;
    phone.press("main form .button").await;
    phone.says("1998").await;
    phone.open(&format!("{weavers}/history")).await;
    phone.says("1998").await;
    phone.press(".lineage form button").await;
    phone.led_to(&weavers).await;
    phone.open(&weavers).await;
    assert!(!phone.find("main").await.text().await.unwrap().contains("1998"), "it was put back");
    phone.chrome.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_administrator_cannot_edit_what_an_organization_owns_but_by_taking_it_down_in_public() {
    let site = Site::open().await;
    let (_, secret) = site.equipped(Role::Administrator).await;
    let phone = Phone::of(&site, "en", "ltr").await;
    phone.sign_up(AWA).await;
    let record = phone.register("River Keepers of Gao").await;

    phone.sign_in_with_code("administrator@example.org", &secret).await;
    phone.open(&record).await;
    phone.says("River Keepers of Gao").await;
    let links = phone.find("main").await.inner_html().await.unwrap();
    for act in ["edit", "rename", "people", "leave"] {
        assert!(!links.contains(&format!("{record}/{act}\"")), "{act} is offered: {links}");
        phone.open(&format!("{record}/{act}")).await;
        phone.says("not yours to do").await;
    }
    phone.open(&format!("{record}/take-down")).await;
    phone.press("main form .button.danger").await;
    phone.says("reason").await;
    phone.fill("#reason", "A court in Bamako ordered it").await;
    phone.press("main form .button.danger").await;
    phone.led_to(&record).await;

    phone.leave().await;
    phone.open(&format!("{record}/log")).await;
    phone.says("A court in Bamako ordered it").await;
    phone.open(&record).await;
    let text = phone.find("main").await.text().await.unwrap();
    assert!(!text.contains("migrants"), "nothing of it is told to visitors: {text}");

    phone.sign_in(AWA).await;
    phone.led_to("/desk").await;
    phone.open(&record).await;
    phone.says("River Keepers of Gao").await;
    phone.chrome.stop().await;
}
