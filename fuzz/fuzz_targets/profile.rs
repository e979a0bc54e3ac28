#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| paritas_intake::fuzzing::profile(bytes));
