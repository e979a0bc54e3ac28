//! XLS workbooks that ask for a password, found by their records.
//!
//! Why not leave it to calamine? It knows the two kinds of RC4, but reads a workbook under the older XOR obfuscation as
//! if it were plain: the numbers would be garbage, and look like amounts.

use std::io::{Cursor, Read, Seek};

/// The record that says how the records after it are encrypted ([MS-XLS] 2.4.117).
const FILEPASS: u16 = 0x002f;
/// The record that ends the globals, where FILEPASS stands if there is one.
const EOF: u16 = 0x000a;

/// Whether the records of a workbook in a compound file are encrypted. A file too damaged to tell is not: reading it
/// will say so.
pub(crate) fn asks_for_password(bytes: &[u8]) -> bool {
    let Ok(mut file) = cfb::CompoundFile::open(Cursor::new(bytes)) else { return false };
    // BIFF8 names the stream `Workbook`, BIFF5 `Book`.
    ["/Workbook", "/Book"].into_iter().any(|name| file.open_stream(name).is_ok_and(has_filepass))
}

/// Goes through the globals, each record two bytes of kind, two of length, and so many of data.
fn has_filepass(mut records: impl Read + Seek) -> bool {
    let mut header = [0; 4];
    while records.read_exact(&mut header).is_ok() {
        let [kind, length] = [[header[0], header[1]], [header[2], header[3]]].map(u16::from_le_bytes);
        match kind {
            FILEPASS => return true,
            EOF => return false,
            _ if records.seek_relative(i64::from(length)).is_err() => return false,
            _ => {}
        }
    }
    false
}
