use paritas_model::Timestamp;

use crate::args::Global;

/// The instant of this run: the system's clock, unless the run is a replay of an earlier one.
pub(crate) fn now(global: &Global) -> Timestamp {
    global.now.unwrap_or_else(Timestamp::now)
}
