/// The candidate that a mistyped word most likely means, if one is near: at most a third of its letters differ.
pub(crate) fn nearest(word: &str, candidates: &[String]) -> Option<String> {
    let folded = |text: &str| text.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect::<Vec<char>>();
    let word = folded(word);
    let near = candidates.iter().map(|candidate| (distance(&word, &folded(candidate)), candidate));
    let (apart, candidate) = near.min_by_key(|(apart, _)| *apart)?;
    (apart * 3 <= word.len()).then(|| candidate.clone())
}

/// How many letters must be changed, added or taken away (Levenshtein's distance).
fn distance(one: &[char], other: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, letter) in one.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = at + 1;
        for (index, against) in other.iter().enumerate() {
            let changed = diagonal + usize::from(letter != against);
            diagonal = row[index + 1];
            row[index + 1] = changed.min(row[index] + 1).min(diagonal + 1);
        }
    }
    row[other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_finds_its_word_and_another_word_does_not() {
        let headers = ["Personeelsnummer".to_owned(), "Bedrag".to_owned(), "Pay Rate".to_owned()];
        assert_eq!(nearest("Bedrg", &headers).as_deref(), Some("Bedrag"));
        assert_eq!(nearest("PayRate", &headers).as_deref(), Some("Pay Rate"));
        assert_eq!(nearest("Montant", &headers), None);
        assert_eq!(nearest("x", &[]), None);
    }
}
