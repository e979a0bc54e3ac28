//! The message files, read from the tree and taken apart.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use paritas_texts::Language;

/// One text.
#[derive(Debug)]
pub(crate) struct Text {
    /// The area its file is named after.
    pub(crate) area: String,
    /// The parts it uses.
    pub(crate) variables: BTreeSet<String>,
    /// The texts it mentions.
    pub(crate) references: BTreeSet<String>,
    /// The words of all its variants, for the eye of a test.
    pub(crate) words: String,
}

/// Where the message files of all languages lie.
pub(crate) fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("locales")
}

/// The area and the text of each message file of a language, in order of name.
pub(crate) fn areas(language: Language) -> Vec<(String, String)> {
    let mut areas: Vec<(String, String)> = std::fs::read_dir(folder().join(language.as_str()))
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            assert!(path.extension().is_some_and(|extension| extension == "ftl"), "{} is no .ftl", path.display());
            (path.file_stem().unwrap().to_str().unwrap().to_owned(), std::fs::read_to_string(&path).unwrap())
        })
        .collect();
    areas.sort();
    areas
}

/// Every text of a language by its identifier, and what is wrong with the files.
pub(crate) fn texts(language: Language) -> (BTreeMap<String, Text>, Vec<String>) {
    let mut texts = BTreeMap::new();
    let mut wrong = Vec::new();
    for (area, source) in areas(language) {
        let resource = parser::parse(source.as_str()).unwrap_or_else(|(partial, errors)| {
            wrong.extend(errors.iter().map(|error| {
                let line = source[..error.pos.start].lines().count();
                format!("{language}/{area}.ftl, near line {line}: {}", error.kind)
            }));
            partial
        });
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name.to_owned();
            if !message.attributes.is_empty() {
                wrong.push(format!("{language}/{area}.ftl: {id} has attributes, which nothing shows"));
            }
            let mut text = Text {
                area: area.clone(),
                variables: BTreeSet::new(),
                references: BTreeSet::new(),
                words: String::new(),
            };
            if let Some(pattern) = &message.value {
                text.add(pattern);
            }
            if let Some(earlier) = texts.insert(id.clone(), text) {
                wrong.push(format!("{language}/{area}.ftl: {id} stands in {}.ftl already", earlier.area));
            }
        }
    }
    (texts, wrong)
}

impl Text {
    fn add(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.words.push_str(value),
                PatternElement::Placeable { expression } => self.add_expression(expression),
            }
        }
    }

    fn add_expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.add_inline(inline),
            Expression::Select { selector, variants } => {
                self.add_inline(selector);
                for variant in variants {
                    self.words.push(' ');
                    self.add(&variant.value);
                }
            }
        }
    }

    fn add_inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.references.insert(id.name.to_owned());
            }
            InlineExpression::Placeable { expression } => self.add_expression(expression),
            InlineExpression::StringLiteral { value } => self.words.push_str(value),
            InlineExpression::NumberLiteral { .. }
            | InlineExpression::FunctionReference { .. }
            | InlineExpression::TermReference { .. } => {
                // Not used: figures are written by the program, not by Fluent's functions.
                self.references.insert("(a number, a function or a term)".to_owned());
            }
        }
    }
}
