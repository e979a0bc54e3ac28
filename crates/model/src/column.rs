use std::collections::BTreeSet;
use std::ops::{Index, Range};

/// One value a line, kept once as long as all are the same.
///
/// An extract of one month has one period, and most have one source, one measure and one column of amounts: of a
/// national payroll each of these would be a hundred megabytes that say nothing.
///
/// Two columns with the same values are equal, however they are kept.
#[derive(Debug, Clone)]
pub struct Column<T> {
    kept: Kept<T>,
    /// How many values are to fit without moving, should they differ.
    reserved: usize,
}

#[derive(Debug, Clone)]
enum Kept<T> {
    /// `None` where there is no line.
    Same(Option<T>, usize),
    Each(Vec<T>),
}

impl<T> Default for Column<T> {
    fn default() -> Self {
        Self { kept: Kept::Same(None, 0), reserved: 0 }
    }
}

impl<T: Copy + PartialEq> Column<T> {
    /// How many values there are.
    pub fn len(&self) -> usize {
        match &self.kept {
            Kept::Same(_, count) => *count,
            Kept::Each(all) => all.len(),
        }
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Makes room for as many values more, should they differ.
    pub fn reserve_exact(&mut self, more: usize) {
        match &mut self.kept {
            Kept::Same(_, count) => self.reserved = *count + more,
            Kept::Each(all) => all.reserve_exact(more),
        }
    }

    /// Adds a value.
    pub fn push(&mut self, value: T) {
        match &mut self.kept {
            Kept::Each(all) => all.push(value),
            Kept::Same(known, count) if known.is_none_or(|known| known == value) => {
                *known = Some(value);
                *count += 1;
            }
            Kept::Same(..) => self.each().push(value),
        }
    }

    /// Adds the same value for several lines.
    pub fn push_all(&mut self, value: T, lines: usize) {
        match &mut self.kept {
            _ if lines == 0 => {}
            Kept::Each(all) => all.resize(all.len() + lines, value),
            Kept::Same(known, count) if known.is_none_or(|known| known == value) => {
                *known = Some(value);
                *count += lines;
            }
            Kept::Same(..) => {
                let all = self.each();
                all.resize(all.len() + lines, value);
            }
        }
    }

    /// Makes every value this one.
    pub fn fill(&mut self, value: T) {
        let count = self.len();
        *self = Self::default();
        self.push_all(value, count);
    }

    /// The same column with other values, each told by its own.
    pub fn map<U: Copy + PartialEq>(self, mut other: impl FnMut(T) -> U) -> Column<U> {
        let kept = match self.kept {
            Kept::Same(value, count) => Kept::Same(value.map(other), count),
            Kept::Each(all) => Kept::Each(all.into_iter().map(&mut other).collect()),
        };
        Column { kept, reserved: self.reserved }
    }

    /// Adds the values of another column.
    pub fn append(&mut self, other: Self) {
        match other.kept {
            Kept::Same(value, count) => value.into_iter().for_each(|value| self.push_all(value, count)),
            Kept::Each(all) if self.is_empty() => self.kept = Kept::Each(all),
            Kept::Each(all) => self.each().extend(all),
        }
    }

    /// Keeps the values that are marked; there is a mark for each.
    pub fn retain(&mut self, keep: &[bool]) {
        match &mut self.kept {
            Kept::Same(_, count) => *count = keep.iter().filter(|kept| **kept).count(),
            Kept::Each(all) => {
                let mut marks = keep.iter();
                all.retain(|_| marks.next().copied().unwrap_or(true));
            }
        }
    }

    /// The values, line by line.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = T> + '_ {
        (0..self.len()).map(|line| self[line])
    }

    /// Stretches of lines with one value, in order.
    pub fn stretches(&self) -> impl Iterator<Item = (T, Range<usize>)> + '_ {
        let mut start = 0;
        std::iter::from_fn(move || {
            let range = match &self.kept {
                Kept::Same(_, count) => start..*count,
                Kept::Each(all) => {
                    let value = all.get(start)?;
                    start..start + all[start..].iter().take_while(|one| *one == value).count()
                }
            };
            start = range.end;
            (!range.is_empty()).then(|| (self[range.start], range))
        })
    }

    /// The values that occur.
    pub fn distinct(&self) -> BTreeSet<T>
    where
        T: Ord,
    {
        // Neighbours are mostly alike: no look-up for each line.
        self.stretches().map(|(value, _)| value).collect()
    }

    /// The values as a list of their own.
    fn each(&mut self) -> &mut Vec<T> {
        if let Kept::Same(value, count) = self.kept {
            let mut all = Vec::with_capacity(self.reserved.max(count));
            all.extend(value.into_iter().cycle().take(count));
            self.kept = Kept::Each(all);
        }
        match &mut self.kept {
            Kept::Each(all) => all,
            Kept::Same(..) => unreachable!("just made a list"),
        }
    }
}

impl<T> Index<usize> for Column<T> {
    type Output = T;

    /// The value of a line.
    ///
    /// # Panics
    ///
    /// If there is no such line.
    fn index(&self, line: usize) -> &T {
        match &self.kept {
            Kept::Same(Some(value), count) if line < *count => value,
            Kept::Same(_, count) => panic!("there are {count} lines, but not line {line}"),
            Kept::Each(all) => &all[line],
        }
    }
}

impl<T: Copy + PartialEq> PartialEq for Column<T> {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.iter().eq(other.iter())
    }
}

impl<T: Copy + Eq> Eq for Column<T> {}

impl<T: Copy + PartialEq> FromIterator<T> for Column<T> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        let mut column = Self::default();
        values.into_iter().for_each(|value| column.push(value));
        column
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Few values, often the same one.
    fn values() -> impl Strategy<Value = Vec<u8>> {
        prop_oneof![prop::collection::vec(Just(7), 0..9), prop::collection::vec(0_u8..3, 0..9)]
    }

    proptest! {
        #[test]
        fn it_is_the_list_that_a_vector_is(one in values(), two in values(), keep in prop::collection::vec(any::<bool>(), 18)) {
            let mut list = one.clone();
            let mut column: Column<u8> = one.iter().copied().collect();
            column.reserve_exact(two.len());
            column.append(two.iter().copied().collect());
            list.extend(&two);
            let same = |column: &Column<u8>, list: &[u8]| {
                prop_assert_eq!(column.len(), list.len());
                prop_assert_eq!(column.iter().collect::<Vec<_>>(), list);
                let stretches: Vec<(u8, usize)> = column.stretches().map(|(value, range)| (value, range.len())).collect();
                let expected: Vec<(u8, usize)> = list.chunk_by(|a, b| a == b).map(|all| (all[0], all.len())).collect();
                prop_assert_eq!(stretches, expected);
                prop_assert_eq!(column.distinct(), list.iter().copied().collect());
                Ok(())
            };
            same(&column, &list)?;
            column.push_all(2, 3);
            list.extend([2; 3]);
            same(&column, &list)?;
            prop_assert_eq!(&column, &list.iter().copied().collect());
            same(&column.clone().map(|value| value / 2), &list.iter().map(|value| value / 2).collect::<Vec<_>>())?;
            let mut marks = keep.iter().copied().chain([true; 3]);
            let marks: Vec<bool> = list.iter().map(|_| marks.next().unwrap()).collect();
            column.retain(&marks);
            list = list.into_iter().zip(marks).filter(|(_, kept)| *kept).map(|(value, _)| value).collect();
            same(&column, &list)?;
            column.fill(9);
            list.fill(9);
            same(&column, &list)?;
        }
    }

    #[test]
    #[should_panic(expected = "there are 2 lines, but not line 2")]
    fn a_line_that_is_not_there_has_no_value() {
        let column: Column<u8> = [1, 1].into_iter().collect();
        let _ = column[2];
    }
}
