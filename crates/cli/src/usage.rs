//! Arguments that make no sense, told in the reader's language.

use clap::error::{ContextKind, ContextValue, ErrorKind};
use paritas_model::{Fault, Message};
use paritas_texts::Texts;

use crate::output::{self, Output};

/// Shows what clap has to say, and gives the exit status: help that was asked for is no failure.
pub(crate) fn tell(error: &clap::Error, texts: &Texts) -> u8 {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            // Nothing is lost when nobody reads the help to its end.
            let _ = output::print(&error.render().to_string());
            crate::SETTLED
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            output::say(error.render().to_string().trim_end());
            crate::REFUSED
        }
        _ => {
            Output { texts, json: false }.fault(&fault(error));
            crate::REFUSED
        }
    }
}

fn fault(error: &clap::Error) -> Fault {
    let argument = context(error, ContextKind::InvalidArg);
    let value = context(error, ContextKind::InvalidValue);
    let message = match error.kind() {
        ErrorKind::InvalidValue | ErrorKind::ValueValidation if value.is_empty() => {
            Message::new("fault-usage-no-value").with("argument", argument)
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            Message::new("fault-usage-value").with("argument", argument).with("value", value)
        }
        ErrorKind::UnknownArgument => Message::new("fault-usage-unknown").with("argument", argument),
        ErrorKind::InvalidSubcommand => {
            Message::new("fault-usage-command").with("command", context(error, ContextKind::InvalidSubcommand))
        }
        ErrorKind::MissingRequiredArgument => Message::new("fault-usage-missing").with("argument", argument),
        ErrorKind::MissingSubcommand => Message::new("fault-usage-no-command"),
        ErrorKind::ArgumentConflict => {
            let other = context(error, ContextKind::PriorArg);
            if other == argument {
                Message::new("fault-usage-twice").with("argument", argument)
            } else {
                Message::new("fault-usage-conflict").with("argument", argument).with("other", other)
            }
        }
        _ => Message::new("fault-usage"),
    };
    let valid = context(error, ContextKind::ValidValue);
    let hint = if valid.is_empty() {
        Message::new("hint-usage")
    } else {
        Message::new("hint-usage-values").with("values", valid)
    };
    Fault::new(message).hint(hint)
}

fn context(error: &clap::Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(ContextValue::StyledStr(text)) => text.to_string(),
        _ => String::new(),
    }
}
