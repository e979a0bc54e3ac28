use serde::Serialize;

/// A value as JSON.
pub(crate) fn value(value: &impl Serialize) -> serde_json::Value {
    serde_json::to_value(value).expect("our own types have text keys and no failing serializer")
}
