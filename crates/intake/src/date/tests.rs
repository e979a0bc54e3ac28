use super::role::birth_century;
use super::*;

fn date(text: &str, order: DateOrder) -> Option<String> {
    let written = parse_date(text.as_bytes())?;
    Some(written.date(order, |short| birth_century(short, 2017))?.to_string())
}

#[test]
fn dates_of_many_writings() {
    for text in [
        "1987-11-24",
        "1987/11/24",
        "19871124",
        "24/11/1987",
        "24.11.1987",
        "24-11-87",
        "24 november 1987",
        "24 Nov 87",
        "24 nov. 1987",
        "1987-11-24T00:00:00",
        "24/11/1987 0:00",
        "24111987",
        "32105",
    ] {
        assert_eq!(date(text, DateOrder::Dmy).as_deref(), Some("1987-11-24"), "{text}");
    }
    assert_eq!(date("11/24/87", DateOrder::Mdy).as_deref(), Some("1987-11-24"));
    assert_eq!(date("Nov 24, 1987", DateOrder::Dmy).as_deref(), Some("1987-11-24"));
    for text in ["", "1987", "12:30", "31/02/1987", "a/b/c", "1/2/3/4", "123456789", "0.5", "99/99/1999"] {
        assert_eq!(date(text, DateOrder::Dmy), None, "{text}");
    }
}

#[test]
fn the_century_of_a_birth_year_makes_nobody_too_young_or_too_old() {
    assert_eq!(birth_century(87, 2017), Some(1987));
    assert_eq!(birth_century(3, 2017), Some(2003));
    assert_eq!(birth_century(4, 2017), None);
    assert_eq!(birth_century(17, 2017), Some(1917));
    assert_eq!(birth_century(16, 2017), None);
    assert_eq!(birth_century(99, 1998), Some(1899));
}

#[test]
fn orders_are_shown_by_numbers_above_twelve() {
    let orders = |text: &str| parse_date(text.as_bytes()).map(Written::orders);
    assert_eq!(orders("24/11/1987"), Some(OrderReading::DayFirst));
    assert_eq!(orders("11/24/1987"), Some(OrderReading::MonthFirst));
    assert_eq!(orders("01/02/1987"), Some(OrderReading::Both));
    assert_eq!(orders("02/02/1987"), Some(OrderReading::Either));
    assert_eq!(orders("1987-02-01"), Some(OrderReading::Either));
    assert_eq!(orders("24/24/1987"), Some(OrderReading::Neither));
}

#[test]
fn periods_of_many_writings() {
    let march = Period::new(2026, 3).ok();
    for text in [
        "2026-03",
        "2026/3",
        "202603",
        "03/2026",
        "3.2026",
        "032026",
        "maart 2026",
        "Maart 2026",
        "mars 2026",
        "März 2026",
        "mrt-26",
        "Mar-2026",
        "2026M03",
        "2026-03-31",
        "31/03/2026",
        "20260301",
    ] {
        assert_eq!(parse_period(text.as_bytes(), None, None), march, "{text}");
    }
    assert_eq!(parse_period(b"01/03/2026", Some(DateOrder::Dmy), None), march);
    for text in ["01/03/2026", "2026-13", "202613", "3", "2026", "x 2026", "", "20261"] {
        assert_eq!(parse_period(text.as_bytes(), None, None), None, "{text}");
    }
}
