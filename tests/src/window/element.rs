use serde_json::{Value, json};

use super::Driver;
use super::driver::{DriverError, text};

/// The name under which WebDriver gives an element's reference.
const REFERENCE: &str = "element-6066-11e4-a52e-4f735466cecf";

/// Something on the page.
#[derive(Debug, Clone)]
pub struct Element<'a> {
    driver: &'a Driver,
    reference: String,
}

impl<'a> Element<'a> {
    pub(super) fn new(driver: &'a Driver, reference: &Value) -> Self {
        Self { driver, reference: text(&reference[REFERENCE]) }
    }

    /// Clicks it.
    ///
    /// # Panics
    /// Where it can't be clicked: it is gone, hidden or covered.
    pub fn click(&self) {
        self.must("click it", self.call("POST", "/click", Some(json!({}))));
    }

    /// Replaces what stands in a field.
    ///
    /// # Panics
    /// Where it is no field.
    pub fn fill(&self, typed: &str) {
        self.must("empty it", self.call("POST", "/clear", Some(json!({}))));
        self.must("type in it", self.call("POST", "/value", Some(json!({ "text": typed }))));
    }

    /// Types into it, after what stands there.
    ///
    /// # Panics
    /// Where it takes no keys.
    pub fn send(&self, typed: &str) {
        self.must("type in it", self.call("POST", "/value", Some(json!({ "text": typed }))));
    }

    /// Its text; nothing once it is gone. The driver's own notion of text leaves out what it takes for clipped.
    pub fn text(&self) -> String {
        text(&self.call("GET", "/property/textContent", None).unwrap_or_default()).trim().to_owned()
    }

    /// An attribute; nothing where it has none, or is gone.
    pub fn attribute(&self, name: &str) -> String {
        text(&self.call("GET", &format!("/attribute/{name}"), None).unwrap_or_default())
    }

    /// Whether it can be used.
    pub fn is_enabled(&self) -> bool {
        self.call("GET", "/enabled", None).is_ok_and(|value| value == true)
    }

    fn call(&self, method: &str, path: &str, body: Option<Value>) -> Result<Value, DriverError> {
        self.driver.call(method, &format!("/element/{}{path}", self.reference), body)
    }

    fn must(&self, what: &str, result: Result<Value, DriverError>) {
        if let Err(error) = result {
            self.driver.screenshot("failure");
            panic!("could not {what}: {error}");
        }
    }
}
