use std::sync::Arc;

use compact_str::CompactString;

/// Further columns of one person: header → value, in the order of the headers; a blank value is none.
///
/// The headers are written once for all people of an extract.
#[derive(Clone, Default)]
pub struct Attributes {
    headers: Arc<[String]>,
    /// By header; empty where there is none, and no list at all until there is one.
    values: Box<[CompactString]>,
}

impl Attributes {
    /// Those of nobody yet, under these headers, which are in order and each there once.
    pub fn under(headers: &Arc<[String]>) -> Self {
        Self { headers: Arc::clone(headers), values: Box::default() }
    }

    /// The value under the header at this place; `None` also where it is blank.
    pub fn at(&self, place: usize) -> Option<&str> {
        self.values.get(place).map(CompactString::as_str).filter(|value| !value.is_empty())
    }

    /// Sets the value under the header at this place.
    ///
    /// # Panics
    ///
    /// If there is no such header.
    pub fn set(&mut self, place: usize, value: CompactString) {
        if self.values.is_empty() {
            self.values = vec![CompactString::default(); self.headers.len()].into();
        }
        self.values[place] = value;
    }

    /// The value under a header.
    pub fn get(&self, header: &str) -> Option<&str> {
        self.at(self.headers.binary_search_by(|one| one.as_str().cmp(header)).ok()?)
    }

    /// All that have a value, in the order of their headers.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        let headers = self.headers.iter().map(String::as_str);
        headers.enumerate().filter_map(|(place, header)| Some((header, self.at(place)?)))
    }

    /// Learns the values that are not there yet from others.
    pub fn complete(&mut self, other: Self) {
        if self.headers == other.headers {
            if self.values.is_empty() {
                self.values = other.values;
            } else {
                let missing = self.values.iter_mut().zip(other.values).filter(|(value, _)| value.is_empty());
                missing.for_each(|(value, other)| *value = other);
            }
        } else if other.iter().next().is_some() {
            *self = other.iter().chain(self.iter()).collect();
        }
    }
}

impl<'a> FromIterator<(&'a str, &'a str)> for Attributes {
    /// The last value of a header stands.
    fn from_iter<I: IntoIterator<Item = (&'a str, &'a str)>>(all: I) -> Self {
        let all: std::collections::BTreeMap<&str, &str> = all.into_iter().collect();
        Self {
            headers: all.keys().map(|&header| header.to_owned()).collect(),
            values: all.values().map(|&value| value.into()).collect(),
        }
    }
}

impl PartialEq for Attributes {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl Eq for Attributes {}

impl PartialOrd for Attributes {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Attributes {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.iter().cmp(other.iter())
    }
}

impl std::fmt::Debug for Attributes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_known_stands_and_what_is_not_is_learned() {
        let headers: Arc<[String]> = ["grade".to_owned(), "step".to_owned()].into();
        let mut known = Attributes::under(&headers);
        assert_eq!((known.get("step"), known.iter().count()), (None, 0));
        known.set(1, "4".into());
        assert_eq!((known.get("grade"), known.at(1), known.get("step")), (None, Some("4"), Some("4")));

        let mut other = Attributes::under(&headers);
        other.set(0, "B2".into());
        other.set(1, "5".into());
        known.complete(other);
        assert_eq!(known.iter().collect::<Vec<_>>(), [("grade", "B2"), ("step", "4")]);

        known.complete(Attributes::default());
        known.complete([("Zip", "1000"), ("step", "6")].into_iter().collect());
        assert_eq!(known.iter().collect::<Vec<_>>(), [("Zip", "1000"), ("grade", "B2"), ("step", "4")]);
        assert_eq!(known, [("step", "4"), ("grade", "B2"), ("Zip", "1000")].into_iter().collect());

        let mut nobody = Attributes::under(&headers);
        nobody.complete(known.clone());
        assert_eq!(nobody, known);
        assert!(Attributes::under(&headers) == Attributes::default() && nobody > Attributes::default());
    }
}
