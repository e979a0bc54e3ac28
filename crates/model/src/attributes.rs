use std::sync::Arc;

use compact_str::CompactString;

/// Further columns of one person: header → value, in the order of the headers; a blank value is none.
///
/// The headers are written once for all people of an extract, and who has no value takes no room for any.
#[derive(Clone, Default)]
pub struct Attributes(Option<Box<Known>>);

#[derive(Clone)]
struct Known {
    /// In order, each there once.
    headers: Arc<[String]>,
    /// By header; empty where there is none.
    values: Box<[CompactString]>,
}

impl Attributes {
    /// The value under the header at this place; `None` also where it is blank.
    pub fn at(&self, place: usize) -> Option<&str> {
        let value = self.0.as_ref()?.values.get(place)?;
        Some(value.as_str()).filter(|value| !value.is_empty())
    }

    /// Sets the value under the header at this place of the extract's headers, which are in order and each there once,
    /// and always the same.
    ///
    /// # Panics
    ///
    /// If there is no such header.
    pub fn set(&mut self, headers: &Arc<[String]>, place: usize, value: CompactString) {
        let known = self.0.get_or_insert_with(|| {
            let values = vec![CompactString::default(); headers.len()].into();
            Box::new(Known { headers: Arc::clone(headers), values })
        });
        known.values[place] = value;
    }

    /// The value under a header.
    pub fn get(&self, header: &str) -> Option<&str> {
        self.at(self.headers().binary_search_by(|one| one.as_str().cmp(header)).ok()?)
    }

    /// All that have a value, in the order of their headers.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        let headers = self.headers().iter().map(String::as_str);
        headers.enumerate().filter_map(|(place, header)| Some((header, self.at(place)?)))
    }

    /// Learns the values that are not there yet from others.
    pub fn complete(&mut self, other: Self) {
        match (&mut self.0, other.0) {
            (_, None) => {}
            (None, other) => self.0 = other,
            (Some(known), Some(other)) if known.headers == other.headers => {
                let missing = known.values.iter_mut().zip(other.values).filter(|(value, _)| value.is_empty());
                missing.for_each(|(value, other)| *value = other);
            }
            (Some(_), other) => *self = Self(other).iter().chain(self.iter()).collect(),
        }
    }

    fn headers(&self) -> &[String] {
        self.0.as_ref().map_or(&[], |known| &known.headers)
    }
}

impl<'a> FromIterator<(&'a str, &'a str)> for Attributes {
    /// The last value of a header stands.
    fn from_iter<I: IntoIterator<Item = (&'a str, &'a str)>>(all: I) -> Self {
        let all: std::collections::BTreeMap<&str, &str> = all.into_iter().collect();
        Self(Some(Box::new(Known {
            headers: all.keys().map(|&header| header.to_owned()).collect(),
            values: all.values().map(|&value| value.into()).collect(),
        })))
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
        let mut known = Attributes::default();
        assert_eq!((known.get("step"), known.iter().count()), (None, 0));
        known.set(&headers, 1, "4".into());
        assert_eq!((known.get("grade"), known.at(1), known.get("step")), (None, Some("4"), Some("4")));

        let mut other = Attributes::default();
        other.set(&headers, 0, "B2".into());
        other.set(&headers, 1, "5".into());
        known.complete(other);
        assert_eq!(known.iter().collect::<Vec<_>>(), [("grade", "B2"), ("step", "4")]);

        known.complete(Attributes::default());
        known.complete([("Zip", "1000"), ("step", "6")].into_iter().collect());
        assert_eq!(known.iter().collect::<Vec<_>>(), [("Zip", "1000"), ("grade", "B2"), ("step", "4")]);
        assert_eq!(known, [("step", "4"), ("grade", "B2"), ("Zip", "1000")].into_iter().collect());

        let mut nobody = Attributes::default();
        nobody.complete(known.clone());
        assert_eq!(nobody, known);
        let mut blank = Attributes::default();
        blank.set(&headers, 0, "".into());
        assert!(blank == Attributes::default() && nobody > blank);
    }
}
