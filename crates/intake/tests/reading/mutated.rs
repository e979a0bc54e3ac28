//! The corpus, broken at random: nothing panics, hangs or takes all memory.
//!
//! For libFuzzer, which looks where the code is, see `fuzz/`; this needs no other toolchain:
//! `PARITAS_MUTATIONS=100000 cargo test --workspace --test reading mutated -- --ignored`.

use std::io::{Cursor, Read, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use paritas_fixtures::draw::{Draw, Subject};
use paritas_intake::fuzzing;
use zip::{ZipArchive, ZipWriter, write::SimpleFileOptions};

use crate::corpus;

/// Longer than this over so small a file is a hang on a large one.
const LONGEST: Duration = Duration::from_secs(10);

/// What programs stumble over: ends of ranges, marks, beginnings of other things.
const PIECES: [&[u8]; 24] = [
    b"\0",
    b"\xff\xff\xff\xff",
    b"\x7f\xff\xff\xff",
    b"\x80\0\0\0",
    b"\xef\xbb\xbf",
    b"\xff\xfe",
    b"\"",
    b"\r",
    b"\n\n",
    b";",
    b"\t",
    b",,,,",
    b"999999999999999999999",
    b"-0",
    b"1e308",
    b"4294967296",
    b"18446744073709551616",
    b"31/12/9999",
    b"00/00/0000",
    b"\xe2\x80\xaf",
    b"Totaal",
    b"XFD1048576",
    b"A1:XFD1048576",
    b"&#x10FFFF;",
];

fn mutate(bytes: &mut Vec<u8>, other: &[u8], chance: &mut Draw) {
    for _ in 0..=chance.index(6) {
        let at = chance.index(bytes.len() + 1);
        let end = (at + 1 + chance.index(40)).min(bytes.len());
        match chance.below(7) {
            0 if at < bytes.len() => bytes[at] ^= 1 << chance.below(8),
            1 if at < bytes.len() => bytes[at] = u8::try_from(chance.below(256)).unwrap(),
            2 => drop(bytes.drain(at..end)),
            3 => {
                let piece = bytes[at..end].repeat(1 + chance.index(30));
                drop(bytes.splice(at..at, piece));
            }
            4 => drop(bytes.splice(at..at, chance.pick(&PIECES).iter().copied())),
            5 if !other.is_empty() => {
                let from = chance.index(other.len());
                let piece = other[from..(from + 1 + chance.index(200)).min(other.len())].to_vec();
                drop(bytes.splice(at..end, piece));
            }
            6 if chance.chance(100) => bytes.truncate(at),
            _ => {}
        }
    }
}

/// A workbook with one part broken inside an archive that is whole; otherwise the archive's own checks find it first.
fn mutate_part(archive: &[u8], chance: &mut Draw) -> Option<Vec<u8>> {
    let mut whole = ZipArchive::new(Cursor::new(archive)).ok()?;
    let broken = chance.index(whole.len());
    let mut copy = ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..whole.len() {
        let mut part = whole.by_index(index).ok()?;
        let (name, mut bytes) = (part.name().ok()?.into_owned(), Vec::new());
        part.read_to_end(&mut bytes).ok()?;
        if index == broken {
            mutate(&mut bytes, b"<c r=\"A1\" t=\"s\"><v>0</v></c>", chance);
        }
        copy.start_file(name, SimpleFileOptions::default()).ok()?;
        copy.write_all(&bytes).ok()?;
    }
    Some(copy.finish().ok()?.into_inner())
}

/// The corpus, and everything else that is small.
fn seeds() -> Vec<(PathBuf, Vec<u8>)> {
    let mut files = corpus::files();
    for folder in ["bad", "workbooks", "intake/profiles"] {
        let entries = std::fs::read_dir(paritas_fixtures::path(folder)).unwrap();
        files.extend(entries.map(|entry| entry.unwrap().path()));
    }
    files.retain(|path| path.file_name().unwrap() != "zip_bomb.xlsx" && path.extension().is_none_or(|end| end != "md"));
    files.sort();
    files.into_iter().map(|path| (path.clone(), std::fs::read(path).unwrap())).collect()
}

fn run(seeds: &[(PathBuf, Vec<u8>)], profiles: &[Vec<u8>], seed: u64, folder: &Path) {
    let mut chance = Draw::new(seed, Subject::Small);
    // The few large ones take as long as all others together.
    let seldom = chance.chance(970);
    let small: Vec<_> = seeds.iter().filter(|(_, bytes)| !seldom || bytes.len() < 32 << 10).collect();
    let (path, original) = small[chance.index(small.len())];
    let (_, other) = &seeds[chance.index(seeds.len())];
    let mut bytes = original.clone();
    let in_part = if chance.chance(700) { mutate_part(original, &mut chance) } else { None };
    match in_part {
        Some(broken) => bytes = broken,
        None => mutate(&mut bytes, other, &mut chance),
    }
    let file = folder.join(path.file_name().unwrap());
    std::fs::write(&file, &bytes).unwrap();
    let started = Instant::now();
    fuzzing::file(&file);
    fuzzing::dialect(&bytes);
    for cell in bytes.split(|byte| b";,\t\n\r|".contains(byte)).take(60) {
        fuzzing::number(cell);
        fuzzing::date(cell);
    }
    if !profiles.is_empty() {
        let mut profile = profiles[chance.index(profiles.len())].clone();
        mutate(&mut profile, &profiles[chance.index(profiles.len())], &mut chance);
        fuzzing::profile(&profile);
    }
    let took = started.elapsed();
    assert!(took < LONGEST, "{}: {took:?}", path.display());
    std::fs::remove_file(&file).unwrap();
}

/// The profiles of the corpus, and those that readings of it make.
fn profiles() -> Vec<Vec<u8>> {
    let mut profiles = Vec::new();
    for file in corpus::files() {
        let mut profile = file.clone().into_os_string();
        profile.push(".profile.toml");
        profiles.extend(std::fs::read(profile).ok());
        let request = paritas_intake::ReadRequest {
            path: &file,
            side: paritas_model::Side::Legacy,
            profile: None,
            purpose: paritas_intake::Purpose::Inspect,
        };
        let read = paritas_intake::read_extract(&request, &mut |_| std::ops::ControlFlow::Continue(()));
        profiles.extend(read.ok().map(|extract| extract.profiles[0].to_toml().into_bytes()));
    }
    profiles
}

fn run_all(seeds_of_chance: std::ops::Range<u64>) {
    let (seeds, profiles) = (seeds(), profiles());
    let folder = tempfile::tempdir().unwrap();
    let mut broken = Vec::new();
    for seed in seeds_of_chance {
        let run = std::panic::AssertUnwindSafe(|| run(&seeds, &profiles, seed, folder.path()));
        if std::panic::catch_unwind(run).is_err() {
            broken.push(seed);
        }
    }
    assert!(broken.is_empty(), "{} seeds: {:?}", broken.len(), &broken[..broken.len().min(20)]);
}

#[test]
fn files_broken_a_little_are_read_or_refused() {
    run_all(0..150);
}

/// By hand: minutes, and more of everything.
#[test]
#[ignore = "takes minutes"]
fn files_broken_in_many_ways_are_read_or_refused() {
    let number =
        |name: &str, default: u64| std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(default);
    let first = number("PARITAS_MUTATIONS_FROM", 1000);
    run_all(first..first + number("PARITAS_MUTATIONS", 20_000));
    #[cfg(target_os = "linux")]
    assert!(crate::crafted::peak() < 1 << 20, "{} KiB", crate::crafted::peak());
}
