//! The real window, from two files to a signed pack, as an officer and a reviewer go through it.

use std::fs;
use std::io::ErrorKind;
use std::net::TcpListener;
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

use paritas_fixtures::path;
use paritas_tests::program::{built, paritas, root};
use paritas_tests::window::{Display, Driver, Element, keys, required, unavailable};
use tempfile::TempDir;

/// The whole way through must not take longer than this, on a slow machine too.
const LIMIT: Duration = Duration::from_secs(120);
const REASON: &str = "Migration error";

#[test]
fn an_officer_decides_every_finding_and_two_people_sign() {
    if let Some(reason) = unavailable() {
        assert!(!required(), "the window must be driven here, but: {reason}");
        println!("SKIPPED, the window is not driven: {reason}");
        return;
    }
    let start = Instant::now();
    let folder = TempDir::new().unwrap();
    let out = folder.path().join("out");
    let display = Display::start();
    let driver = open(&display, folder.path(), &out);
    compare(&driver);
    look_around(&driver);
    reaches_no_network(&driver);
    decide_one_by_one(&driver);
    decide_all(&driver);
    sign_and_export(&driver, &out);
    drop(driver);
    assert!(start.elapsed() < LIMIT, "it took {:?}", start.elapsed());

    let _ = paritas(["verify".as_ref(), out.as_os_str()]).expect(0);
    a_changed_byte_is_named(&out, &folder.path().join("tampered"));
}

fn open(display: &Display, folder: &Path, out: &Path) -> Driver {
    let text = |path: &Path| path.to_str().unwrap().to_owned();
    let arguments = [
        text(&path("hospital-60/legacy.csv")),
        text(&path("hospital-60/migrated.csv")),
        "--case-profile".to_owned(),
        text(&path("hospital-60/case.toml")),
        "--crosswalk".to_owned(),
        text(&path("hospital-60/crosswalk.csv")),
        "--case".to_owned(),
        text(&folder.join("case")),
        "--keys".to_owned(),
        text(&folder.join("keys")),
        "--out".to_owned(),
        text(out),
    ];
    Driver::start(display, &built("paritas-desktop"), &arguments, folder, &root().join("target/screenshots"))
}

/// The start screen: both files are there; the officer gives a name and compares.
fn compare(driver: &Driver) {
    driver.find(r#"[data-testid="app"][data-ready="true"][data-screen="start"]"#);
    for side in ["legacy", "migrated"] {
        driver.find(&format!(r#"[data-testid="extract-{side}"][data-state="ready"]"#));
    }
    assert_eq!(driver.by_id("file-legacy").text(), "legacy.csv");
    assert!(!driver.by_id("compare").is_enabled(), "comparing needs a name");
    say_otherwise(driver);
    driver.by_id("person").fill("An Peeters");
    driver.screenshot("start");
    driver.by_id("compare").click();
    driver.find(r#"[data-testid="app"][data-screen="overview"][data-busy="false"], [data-testid="next-step"]"#);
    driver.screenshot("overview");
}

/// How a file is read is said otherwise and taken back; the file is read again each time.
fn say_otherwise(driver: &Driver) {
    driver.by_id("doctor-legacy-tab-file").click();
    let encoding = r#"[data-testid="setting"][data-key="file.encoding"]"#;
    driver.find(&format!(r#"{encoding} option[value="=windows-1252"]"#)).click();
    driver.find(r#"[data-testid="overridden-legacy"]"#);
    driver.screenshot("reading");
    driver.by_id("undo-override-legacy").click();
    driver
        .wait_for("the way back", |driver| driver.all(r#"[data-testid="overridden-legacy"]"#).is_empty().then_some(()));
    driver.by_id("doctor-legacy-tab-summary").click();
}

/// The screens that only show: employees with their pay lines, and rejected cells.
fn look_around(driver: &Driver) {
    driver.by_id("nav-employees").click();
    driver.find(r#"[data-testid="employee"][data-status="matched"]"#).click();
    driver.find(r#"[data-testid="comparison"]"#);
    driver.screenshot("employees");
    for screen in ["pay", "fields"] {
        driver.by_id(&format!("nav-{screen}")).click();
        driver.find(&format!(r#"[data-testid="app"][data-screen="{screen}"]"#));
        driver.screenshot(screen);
    }
    driver.by_id("nav-rejected").click();
    driver.find(r#"[data-testid="app"][data-screen="rejected"]"#);
    driver.screenshot("rejected");
}

/// Whatever a page tries, no connection leaves the window, and the window stays where it is.
fn reaches_no_network(driver: &Driver) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let address = format!("http://{}/", listener.local_addr().unwrap());
    driver.run(&format!(
        "fetch('{address}').catch(() => 0);
         new Image().src = '{address}';
         const frame = document.createElement('iframe');
         frame.src = '{address}';
         document.body.append(frame);
         location.href = '{address}';"
    ));
    sleep(Duration::from_secs(1));
    let refused = listener.accept().expect_err("something left the window");
    assert_eq!(refused.kind(), ErrorKind::WouldBlock);
    driver.run("document.querySelector('iframe').remove();");
    assert_eq!(driver.by_id("app").attribute("data-ready"), "true");
}

/// Two differences of one finding on their own, by key and by button, and one decision taken back.
fn decide_one_by_one(driver: &Driver) {
    driver.by_id("nav-findings").click();
    driver.find(r#"[data-testid="finding"]"#).click();
    driver.find(OPEN_DIFFERENCE).click();
    driver.screenshot("findings");
    let before = undecided(driver);

    driver.press('l', false);
    driver.by_id("decide-dialog");
    driver.screenshot("deciding");
    confirm(driver);
    wait_for_undecided(driver, before - 1);

    driver.press('u', false);
    wait_for_undecided(driver, before);

    driver.find(OPEN_DIFFERENCE).click();
    driver.by_id("decide-difference-set_amount").click();
    driver.by_id("decide-amount").fill("1234.56");
    confirm(driver);
    wait_for_undecided(driver, before - 1);
}

/// Every finding as a whole, by key and by button in turn.
fn decide_all(driver: &Driver) {
    let mut by_key = true;
    while undecided(driver) > 0 {
        let before = undecided(driver);
        open_finding(driver).click();
        driver.find(OPEN_DIFFERENCE);
        if by_key {
            driver.press('L', true);
        } else {
            driver.by_id("decide-finding-accept_as_expected").click();
        }
        by_key = !by_key;
        confirm(driver);
        driver.wait_for("a decision on a whole finding", |driver| (undecided(driver) < before).then_some(()));
        driver.find(r#"[data-testid="finding"][aria-selected="true"][data-undecided="0"]"#);
    }
    driver.screenshot("decided");
}

fn sign_and_export(driver: &Driver, out: &Path) {
    driver.by_id("nav-sign").click();
    for (role, name, passphrase) in
        [("preparer", "An Peeters", "correct horse battery"), ("reviewer", "Jan Claes", "staple correct horse")]
    {
        driver.find(&format!(r#"[data-testid="sign-{role}"][data-state="ready"]"#));
        driver.by_id(&format!("sign-{role}-name")).fill(name);
        driver.by_id(&format!("sign-{role}-passphrase")).fill(passphrase);
        driver.by_id(&format!("sign-{role}-repeat")).fill(passphrase);
        driver.by_id(&format!("sign-{role}-submit")).click();
        driver.find(&format!(r#"[data-testid="sign-{role}"][data-state="done"]"#));
    }
    driver.screenshot("signed");
    driver.by_id("export-submit").click();
    let shown = driver.wait_for("the folder of the export", |driver| {
        let text = driver.by_id("exported-to").text();
        (!text.is_empty()).then_some(text)
    });
    assert!(shown.contains(out.to_str().unwrap()), "exported to {shown}");
    driver.screenshot("exported");
}

const OPEN_DIFFERENCE: &str = r#"[data-testid="difference"][data-status="open"]"#;
const OPEN_FINDING: &str = r#"[data-testid="finding"]:not([data-undecided="0"])"#;

/// Gives the reason and confirms; the dialog closes once the decision stands in the journal.
fn confirm(driver: &Driver) {
    driver.by_id("decide-reason").fill(REASON);
    driver.by_id("decide-confirm").click();
    driver.wait_for("the end of the dialog", |driver| {
        driver.all(r#"[data-testid="decide-dialog"]"#).is_empty().then_some(())
    });
}

/// The next finding with something to decide: the list holds only the rows in sight, so it may take scrolling.
fn open_finding(driver: &Driver) -> Element<'_> {
    driver.wait_for("an open finding", |driver| {
        let found = driver.all(OPEN_FINDING).into_iter().next();
        if found.is_none() {
            driver.by_id("findings-list").send(&keys::PAGE_DOWN.to_string());
        }
        found
    })
}

/// How many differences are undecided in the whole case: the first number of "53 of 123 to decide".
fn undecided(driver: &Driver) -> u32 {
    driver.wait_for("the number of undecided differences", |driver| {
        let text = driver.by_id("finding-all").text();
        text.split_whitespace().find_map(|word| word.parse().ok())
    })
}

fn wait_for_undecided(driver: &Driver, expected: u32) {
    driver.wait_for(&format!("{expected} undecided"), |driver| (undecided(driver) == expected).then_some(()));
}

/// One byte of the copied corrections changed: refused, and the file is named.
fn a_changed_byte_is_named(pack: &Path, copy: &Path) {
    fs::create_dir(copy).unwrap();
    for entry in fs::read_dir(pack).unwrap() {
        let from = entry.unwrap().path();
        fs::copy(&from, copy.join(from.file_name().unwrap())).unwrap();
    }
    let _ = paritas(["verify".as_ref(), copy.as_os_str()]).expect(0);
    let corrections = copy.join("corrections.csv");
    let mut bytes = fs::read(&corrections).unwrap();
    let last_digit = bytes.iter().rposition(u8::is_ascii_digit).unwrap();
    bytes[last_digit] = if bytes[last_digit] == b'9' { b'8' } else { bytes[last_digit] + 1 };
    fs::write(&corrections, bytes).unwrap();
    let refused = paritas(["verify".as_ref(), copy.as_os_str()]).expect(2);
    let said = format!("{}{}", refused.stdout, refused.stderr);
    assert!(said.contains("corrections.csv"), "the changed file is not named:\n{said}");
}
