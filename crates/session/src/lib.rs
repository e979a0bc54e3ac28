//! The use cases both front ends call.

pub mod view;
