//! `--help` in the reader's language.
//!
//! The shape of the arguments comes from clap's derive, their wording from the message files: `cli-…` for a command,
//! `arg-…` for an argument, `arg-<command>-…` where one means something else there.

use std::collections::BTreeMap;
use std::ffi::OsString;

use clap::{Arg, ArgAction, Command};
use paritas_texts::{Language, Texts};

/// The language asked for, found before the arguments are understood: what is wrong with them is told in it too.
pub(crate) fn language_in(arguments: &[OsString]) -> Language {
    let texts = arguments.iter().map(|argument| argument.to_string_lossy());
    let before_rest: Vec<_> = texts.take_while(|argument| argument != "--").collect();
    let after = before_rest.windows(2).filter(|pair| pair[0] == "--lang").map(|pair| pair[1].as_ref());
    let joined = before_rest.iter().filter_map(|argument| argument.strip_prefix("--lang="));
    after.chain(joined).find_map(|word| word.parse().ok()).unwrap_or_default()
}

/// The command with every text in the language of `texts`.
pub(crate) fn worded(command: Command, texts: &Texts) -> Command {
    let mut built = command.clone();
    built.build();
    let mut usages = BTreeMap::new();
    collect_usages(&mut built, "cli", texts, &mut usages);
    let version = Arg::new("version")
        .short('V')
        .long("version")
        .display_order(93)
        .action(ArgAction::Version)
        .help(texts.text("arg-version"))
        .help_heading(kept(texts.text("cli-heading-options")));
    word_command(command, "cli", texts, &usages).disable_version_flag(true).arg(version)
}

fn word_command(command: Command, id: &str, texts: &Texts, usages: &BTreeMap<String, String>) -> Command {
    let after = format!("{id}-after");
    let help =
        Arg::new("help").short('h').long("help").display_order(92).action(ArgAction::Help).help(texts.text("arg-help"));
    let options = kept(texts.text("cli-heading-options"));
    let mut command = command
        .about(texts.text(if id == "cli" { "cli-about" } else { id }))
        .help_template(format!(
            "{{about}}\n\n{} {{usage}}\n\n{{all-args}}{{after-help}}",
            texts.text("cli-heading-usage")
        ))
        .disable_help_subcommand(true)
        .disable_help_flag(true)
        .subcommand_help_heading(kept(texts.text("cli-heading-commands")))
        .mut_args(|arg| word_arg(arg, id, texts))
        .arg(help.help_heading(options));
    if let Some(usage) = usages.get(id) {
        command = command.override_usage(usage.clone());
    }
    if texts.has(&after) {
        command = command.after_help(texts.text(&after));
    }
    command.mut_subcommands(|subcommand| {
        let id = format!("{id}-{}", subcommand.get_name());
        word_command(subcommand, &id, texts, usages)
    })
}

fn word_arg(arg: Arg, command: &str, texts: &Texts) -> Arg {
    let heading = if arg.is_positional() { "cli-heading-arguments" } else { "cli-heading-options" };
    let help = texts.text(&arg_id(&arg, command, texts));
    let arg = arg.help(help).help_heading(kept(texts.text(heading)));
    // What may be said, and what is said by default, stands in the wording: clap would add it in English.
    if arg.get_action().takes_values() { arg.hide_possible_values(true).hide_default_value(true) } else { arg }
}

fn arg_id(arg: &Arg, command: &str, texts: &Texts) -> String {
    let name = arg.get_id().as_str().replace('_', "-");
    let special = format!("{}-{name}", command.replacen("cli", "arg", 1));
    if texts.has(&special) { special } else { format!("arg-{name}") }
}

/// The usage line of each command, with clap's two English words put in the reader's.
fn collect_usages(command: &mut Command, id: &str, texts: &Texts, usages: &mut BTreeMap<String, String>) {
    let usage = command.render_usage().to_string();
    let usage = usage.trim_start_matches("Usage:").trim();
    let usage = usage.replace("[OPTIONS]", &format!("[{}]", texts.text("cli-usage-options")));
    usages.insert(id.to_owned(), usage.replace("<COMMAND>", &format!("<{}>", texts.text("cli-usage-command"))));
    for subcommand in command.get_subcommands_mut() {
        let id = format!("{id}-{}", subcommand.get_name());
        collect_usages(subcommand, &id, texts, usages);
    }
}

/// Clap wants headings that outlive everything; there are a handful of them, and the process ends with them.
fn kept(text: String) -> &'static str {
    text.leak()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::args::Cli;
    use clap::CommandFactory;

    fn every_id(command: &Command, id: &str, texts: &Texts, ids: &mut Vec<String>) {
        ids.push(if id == "cli" { "cli-about".to_owned() } else { id.to_owned() });
        ids.extend(command.get_arguments().map(|arg| arg_id(arg, id, texts)));
        for subcommand in command.get_subcommands() {
            every_id(subcommand, &format!("{id}-{}", subcommand.get_name()), texts, ids);
        }
    }

    #[test]
    fn every_command_and_argument_is_worded_in_every_language() {
        for language in Language::ALL {
            let texts = Texts::new(language);
            let mut ids = Vec::new();
            every_id(&Cli::command(), "cli", &texts, &mut ids);
            let missing: Vec<_> = ids.iter().filter(|id| !texts.has(id)).collect();
            assert!(missing.is_empty(), "{language}: {missing:?}");
        }
    }

    #[test]
    fn no_english_is_left_in_the_help_of_another_language() {
        let texts = Texts::new(Language::De);
        let help = worded(Cli::command(), &texts).render_long_help().to_string();
        for word in ["Usage", "Options", "Commands", "Print", "default:", "possible values"] {
            assert!(!help.contains(word), "{word} in:\n{help}");
        }
    }

    #[test]
    fn the_language_is_found_before_anything_else() {
        let found = |arguments: &[&str]| language_in(&arguments.iter().map(OsString::from).collect::<Vec<_>>());
        assert_eq!(found(&["paritas", "inspect", "--lang", "nl"]), Language::Nl);
        assert_eq!(found(&["paritas", "--lang=fr", "inspect"]), Language::Fr);
        assert_eq!(found(&["paritas", "--lang", "it"]), Language::En);
        assert_eq!(found(&["paritas", "inspect", "--", "--lang=fr"]), Language::En);
    }
}
