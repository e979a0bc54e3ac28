use std::fmt;
use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Value, json};
use ureq::Agent;

use super::{Display, Element, keys};

/// How long something may take to appear.
const PATIENCE: Duration = Duration::from_secs(30);
/// How long to wait before looking again.
const PAUSE: Duration = Duration::from_millis(50);

/// Has the page drawn anew for a second, with nothing to see. WebKit takes a picture at the next drawing, and of a page at
/// rest there is none: it would wait for ever.
const REPAINT: &str = "\
    let left = 61; \
    const draw = () => { \
        document.documentElement.style.opacity = left % 2 ? '0.999' : ''; \
        if (left--) requestAnimationFrame(draw); \
    }; \
    draw();";

/// A window under test: a WebDriver session over plain HTTP.
///
/// A small client of our own: of the protocol (W3C WebDriver 2) the tests need ten commands, and the client crates bring an
/// asynchronous runtime and a TLS stack for them.
#[derive(Debug)]
pub struct Driver {
    server: Child,
    agent: Agent,
    address: String,
    session: String,
    screenshots: PathBuf,
}

/// What the driver refused.
#[derive(Debug)]
pub struct DriverError {
    /// The protocol's word for it, `no such element` for example.
    pub code: String,
    /// The driver's sentence.
    pub message: String,
}

impl fmt::Display for DriverError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.code, self.message)
    }
}

impl Driver {
    /// Starts `program` with `arguments` on `display`. What it stores goes below `home`; pictures go to `screenshots`.
    ///
    /// # Panics
    /// Where the driver or the program can't be started.
    pub fn start(display: &Display, program: &Path, arguments: &[String], home: &Path, screenshots: &Path) -> Self {
        fs::create_dir_all(screenshots).unwrap();
        // Free now; another program could take it before the driver does, which the session would notice.
        let port = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).unwrap().port();
        let server = Command::new("WebKitWebDriver")
            .args([format!("--port={port}"), "--host=127.0.0.1".to_owned()])
            .env("DISPLAY", display.name())
            .env("GDK_BACKEND", "x11")
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("XDG_DATA_HOME", home.join("data"))
            .env("XDG_CONFIG_HOME", home.join("config"))
            .env("XDG_CACHE_HOME", home.join("cache"))
            .env("NO_AT_BRIDGE", "1")
            .env_remove("WAYLAND_DISPLAY")
            .stdout(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("WebKitWebDriver did not start: {error}"));
        let agent = Agent::config_builder()
            .http_status_as_error(false)
            .timeout_global(Some(Duration::from_secs(60)))
            .proxy(None)
            .build()
            .new_agent();
        let address = format!("http://127.0.0.1:{port}");
        let mut driver = Self { server, agent, address, session: String::new(), screenshots: screenshots.to_owned() };
        driver.wait_for("the driver", |driver| driver.request("GET", "/status", None).ok());
        let options = json!({ "binary": program, "args": arguments });
        let wanted = json!({ "capabilities": { "alwaysMatch": { "webkitgtk:browserOptions": options } } });
        let reply = driver.request("POST", "/session", Some(wanted));
        let reply = reply.unwrap_or_else(|error| panic!("{} did not open: {error}", program.display()));
        driver.session = text(&reply["sessionId"]);
        driver
    }

    /// The first element that matches a CSS selector, once there is one.
    ///
    /// # Panics
    /// Where none appears in half a minute; a picture of the window is kept.
    pub fn find(&self, selector: &str) -> Element<'_> {
        self.wait_for(selector, |driver| driver.all(selector).into_iter().next())
    }

    /// The element with this `data-testid`, once it is there.
    pub fn by_id(&self, id: &str) -> Element<'_> {
        self.find(&format!("[data-testid=\"{id}\"]"))
    }

    /// The elements that match a CSS selector now.
    pub fn all(&self, selector: &str) -> Vec<Element<'_>> {
        let query = json!({ "using": "css selector", "value": selector });
        let found = self.call("POST", "/elements", Some(query)).unwrap_or_default();
        let found = found.as_array().cloned().unwrap_or_default();
        found.iter().map(|reference| Element::new(self, reference)).collect()
    }

    /// Waits until `look` gives something.
    ///
    /// # Panics
    /// Where it does not in half a minute; a picture of the window is kept.
    pub fn wait_for<'a, T>(&'a self, what: &str, look: impl Fn(&'a Self) -> Option<T>) -> T {
        let start = Instant::now();
        loop {
            if let Some(found) = look(self) {
                return found;
            }
            if start.elapsed() > PATIENCE {
                if !self.session.is_empty() {
                    self.screenshot("failure");
                }
                panic!("{what} did not appear within {} seconds", PATIENCE.as_secs());
            }
            sleep(PAUSE);
        }
    }

    /// Presses a key in the window, with Shift held where wanted.
    ///
    /// # Panics
    /// Where the driver refuses.
    pub fn press(&self, key: char, shift: bool) {
        let stroke = |kind: &str, key: char| json!({ "type": kind, "value": key.to_string() });
        let mut strokes = vec![stroke("keyDown", key), stroke("keyUp", key)];
        if shift {
            strokes.insert(0, stroke("keyDown", keys::SHIFT));
            strokes.push(stroke("keyUp", keys::SHIFT));
        }
        let actions = json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": strokes }] });
        self.call("POST", "/actions", Some(actions)).unwrap_or_else(|error| panic!("key {key:?}: {error}"));
    }

    /// Runs a script in the page.
    ///
    /// # Panics
    /// Where the driver refuses.
    pub fn run(&self, script: &str) {
        let call = json!({ "script": script, "args": [] });
        self.call("POST", "/execute/sync", Some(call)).unwrap_or_else(|error| panic!("{script}: {error}"));
    }

    /// Keeps a picture of the window as `<name>.png`.
    ///
    /// # Panics
    /// Where the driver gives none.
    pub fn screenshot(&self, name: &str) {
        self.run(REPAINT);
        let picture = self.call("GET", "/screenshot", None).unwrap_or_else(|error| panic!("no picture: {error}"));
        let bytes = BASE64_STANDARD.decode(text(&picture)).unwrap();
        fs::write(self.screenshots.join(format!("{name}.png")), bytes).unwrap();
    }

    /// Sends a command of this session and gives its value.
    pub(super) fn call(&self, method: &str, path: &str, body: Option<Value>) -> Result<Value, DriverError> {
        self.request(method, &format!("/session/{}{path}", self.session), body)
    }

    fn request(&self, method: &str, path: &str, body: Option<Value>) -> Result<Value, DriverError> {
        let url = format!("{}{path}", self.address);
        let lost = |error: ureq::Error| DriverError { code: "no answer".to_owned(), message: error.to_string() };
        let answer = match method {
            "POST" => self.agent.post(&url).send_json(body.unwrap_or_else(|| json!({}))),
            "DELETE" => self.agent.delete(&url).call(),
            _ => self.agent.get(&url).call(),
        };
        let value: Value = answer.map_err(lost)?.body_mut().read_json().map_err(lost)?;
        let value = value["value"].clone();
        match value["error"].as_str() {
            Some(code) => Err(DriverError { code: code.to_owned(), message: text(&value["message"]) }),
            None => Ok(value),
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // The session ends the window; each fails only where that has happened already.
        if !self.session.is_empty() {
            let _ = self.call("DELETE", "", None);
        }
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// A JSON text, or nothing.
pub(super) fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
