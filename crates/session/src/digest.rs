use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use paritas_model::{Digest, Fault};
use sha2::{Digest as _, Sha256};

use crate::error::SessionError;

/// The SHA-256 of a file.
pub(crate) fn digest_of(path: &Path) -> Result<Digest, Fault> {
    streamed(path).map_err(|error| SessionError::unreadable(path, &error).fault())
}

fn streamed(path: &Path) -> io::Result<Digest> {
    let mut file = File::open(path)?;
    let mut sha256 = Sha256::new();
    let mut buffer = vec![0; 1 << 16];
    loop {
        let read = file.read(&mut buffer)?;
        if read == 0 {
            return Ok(Digest::from_bytes(&sha256.finalize().into()));
        }
        sha256.update(&buffer[..read]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_the_standard_tools_say() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("abc");
        std::fs::write(&path, "abc").unwrap();
        let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(digest_of(&path).unwrap().as_str(), expected);
    }
}
