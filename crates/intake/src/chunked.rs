//! A list that grows without ever being copied: a doubled vector stands in memory twice while it is moved, and a file of
//! a million people is mostly one list.

use std::ops::{Index, IndexMut};

/// How many stand together: a power of two, so that a place is told by its bits.
const TOGETHER: usize = 1 << 12;

/// A list in chunks.
pub(crate) struct Chunked<T> {
    chunks: Vec<Vec<T>>,
}

impl<T> Default for Chunked<T> {
    fn default() -> Self {
        Self { chunks: Vec::new() }
    }
}

impl<T> Chunked<T> {
    pub(crate) fn len(&self) -> usize {
        let full = self.chunks.len().saturating_sub(1) * TOGETHER;
        full + self.chunks.last().map_or(0, Vec::len)
    }

    pub(crate) fn push(&mut self, one: T) {
        match self.chunks.last_mut().filter(|chunk| chunk.len() < TOGETHER) {
            Some(chunk) => chunk.push(one),
            None => {
                // The first grows as any list does: most files are small.
                let mut chunk = Vec::with_capacity(if self.chunks.is_empty() { 0 } else { TOGETHER });
                chunk.push(one);
                self.chunks.push(chunk);
            }
        }
    }

    /// The same as one list, of exactly the size it needs.
    pub(crate) fn into_vec(mut self) -> Vec<T> {
        if self.chunks.len() == 1 {
            return self.chunks.remove(0);
        }
        let mut all = Vec::with_capacity(self.len());
        // A chunk is given back as soon as it is moved.
        self.chunks.into_iter().for_each(|chunk| all.extend(chunk));
        all
    }
}

impl<T> Index<usize> for Chunked<T> {
    type Output = T;

    fn index(&self, at: usize) -> &T {
        &self.chunks[at / TOGETHER][at % TOGETHER]
    }
}

impl<T> IndexMut<usize> for Chunked<T> {
    fn index_mut(&mut self, at: usize) -> &mut T {
        &mut self.chunks[at / TOGETHER][at % TOGETHER]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_the_list_that_a_vector_is() {
        for count in [0, 1, TOGETHER - 1, TOGETHER, TOGETHER + 1, 3 * TOGETHER + 7] {
            let mut list = Chunked::default();
            for one in 0..count {
                assert_eq!(list.len(), one);
                list.push(one);
                assert_eq!(list[one], one);
            }
            if count > 0 {
                list[count / 2] += 1;
            }
            let expected: Vec<usize> = (0..count).map(|one| one + usize::from(one == count / 2)).collect();
            assert_eq!(list.into_vec(), expected);
        }
    }
}
