//! What the binary workbooks, XLS and XLSB, have in common: little-endian fields, packed numbers, errors by number.
//!
//! A field beyond the end of its record is damage: every look is checked.

use crate::error::Problem;

/// The field that stands at `at`, of `N` bytes.
pub(super) fn field<const N: usize>(data: &[u8], at: usize) -> Result<[u8; N], Problem> {
    let bytes = data.get(at..).and_then(|rest| rest.first_chunk::<N>());
    bytes.copied().ok_or_else(|| Problem::DamagedWorkbook("a record that is too short".to_owned()))
}

pub(super) fn u8_at(data: &[u8], at: usize) -> Result<u8, Problem> {
    field::<1>(data, at).map(|[byte]| byte)
}

pub(super) fn u16_at(data: &[u8], at: usize) -> Result<u16, Problem> {
    field(data, at).map(u16::from_le_bytes)
}

pub(super) fn u32_at(data: &[u8], at: usize) -> Result<u32, Problem> {
    field(data, at).map(u32::from_le_bytes)
}

pub(super) fn f64_at(data: &[u8], at: usize) -> Result<f64, Problem> {
    field(data, at).map(f64::from_le_bytes)
}

/// A number packed in four bytes: thirty bits of a whole number or of a float, perhaps in hundredths ([MS-XLS] 2.5.217).
pub(super) fn rk(packed: [u8; 4]) -> f64 {
    let bits = u32::from_le_bytes(packed);
    let number =
        if bits & 2 == 0 { f64::from_bits(u64::from(bits & !3) << 32) } else { f64::from(bits.cast_signed() >> 2) };
    if bits & 1 == 0 { number } else { number / 100.0 }
}

/// An error by its number ([MS-XLS] 2.5.10).
pub(super) const fn error_name(code: u8) -> &'static str {
    match code {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0f => "#VALUE!",
        0x17 => "#REF!",
        0x1d => "#NAME?",
        0x24 => "#NUM!",
        0x2a => "#N/A",
        0x2b => "#GETTING_DATA",
        _ => "#?",
    }
}

/// UTF-16 as it stands in the file, as text; what is no character is replaced.
pub(super) fn push_wide(bytes: &[u8], text: &mut String) {
    let units = bytes.as_chunks::<2>().0.iter().map(|unit| u16::from_le_bytes(*unit));
    text.extend(char::decode_utf16(units).map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER)));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packed_numbers() {
        let whole = |number: i32| ((number << 2) | 2).to_le_bytes();
        assert_eq!(rk(whole(451)), 451.0);
        assert_eq!(rk(whole(-451)), -451.0);
        assert_eq!(rk(((123_456 << 2) | 3_i32).to_le_bytes()), 1234.56);
        let float = |number: f64, hundredths: u32| (((number.to_bits() >> 32) as u32 & !3) | hundredths).to_le_bytes();
        assert_eq!(rk(float(1.5, 0)), 1.5);
        assert_eq!(rk(float(150.0, 1)), 1.5);
    }

    #[test]
    fn fields_beyond_the_end_are_damage() {
        assert_eq!(u16_at(&[1, 2, 3], 1), Ok(0x0302));
        assert!(u16_at(&[1, 2, 3], 2).is_err() && u32_at(&[], usize::MAX).is_err());
    }
}
