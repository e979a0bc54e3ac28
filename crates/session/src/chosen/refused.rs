//! A file that is refused as it was chosen. It stays on its card, so that an officer can say how it is written and have
//! it read again at once: without columns there is nothing else to say it on.

use paritas_intake::{Confidence, ExtractProfile, FirstLook, first_look};
use paritas_model::{Arg, Fault, Place};
use paritas_texts::Texts;

use super::overrides::{Said, SourceId};
use super::side::file_name;
use super::unfit::{Fitting, UNFIT};
use crate::SideArgs;
use crate::show::{fault_view, first_columns, refused_settings, unfit_setting};
use crate::sources::SourceFile;
use crate::view::RefusedView;

/// The file of a side that could not be read, and why.
#[derive(Debug)]
pub(super) struct Refused {
    /// What was chosen: this file, and those beside it.
    pub(super) args: SideArgs,
    /// Which of the files it is.
    pub(super) input: usize,
    pub(super) file: SourceFile,
    pub(super) id: SourceId,
    pub(super) fault: Fault,
    /// The profile it is read by: what was given, with what was said.
    pub(super) profile: ExtractProfile,
    look: FirstLook,
    /// The file as it can be read, where only the columns of its profile stand in the way.
    fitting: Option<Fitting>,
}

impl Refused {
    pub(super) fn new(
        args: SideArgs,
        (input, file): (usize, SourceFile),
        id: SourceId,
        fault: Fault,
        profile: ExtractProfile,
        fitting: Option<Fitting>,
    ) -> Self {
        let look = first_look(&file.path, profile.file.encoding.as_deref());
        Self { args, input, file, id, fault, profile, look, fitting }
    }

    /// The refusal in words, with what can be said of the file.
    pub(super) fn view(&self, texts: &Texts, said: Option<&Said>, undoable: bool) -> RefusedView {
        let sheet_named = self.file.sheet.is_some();
        let mut settings = refused_settings(texts, &self.look, sheet_named, &self.profile);
        let mut columns = Vec::new();
        if let Some(Fitting { extract, twins, .. }) = &self.fitting {
            settings.insert(0, unfit_setting(texts, UNFIT));
            columns = first_columns(texts, extract);
            for column in columns.iter_mut().filter(|one| twins.iter().any(|twin| u32::from(*twin) == one.position)) {
                column.confidence = Confidence::Unsure.as_str().to_owned();
                column.confidence_label = texts.term("confidence", Confidence::Unsure.as_str());
                column.reason = texts.text("column-twin");
            }
        }
        if let Some(said) = said {
            said.show_in(&mut settings);
            columns.iter_mut().for_each(|column| said.show_in_column(column));
        }
        let asked = if self.fitting.is_some() { Some(UNFIT) } else { asked(&self.fault) };
        let asks = asked.filter(|key| settings.iter().any(|setting| setting.key == *key));
        if let Some(at) = settings.iter().position(|setting| Some(setting.key.as_str()) == asks) {
            // What settles it comes first.
            settings[..=at].rotate_right(1);
        }
        let file = file_name(&self.file.path);
        // The card bears the file's name: the folder would only hide the row.
        let place = self.fault.place.clone().map(|place| Place { file: file.clone(), ..place });
        RefusedView {
            input: u32::try_from(self.input).unwrap_or(u32::MAX),
            file,
            fault: fault_view(texts, &Fault { place, ..self.fault.clone() }),
            asks: asks.map(str::to_owned),
            settings,
            columns,
            first_lines: match &self.look {
                FirstLook::Text(lines) => lines.clone(),
                FirstLook::Workbook(_) | FirstLook::Other => Vec::new(),
            },
            undoable,
        }
    }
}

/// The setting that settles a refusal, where one does.
fn asked(fault: &Fault) -> Option<&str> {
    Some(match fault.message.id.as_ref() {
        "fault-no-cuts" => "columns.cuts",
        "fault-no-header" | "fault-header-only" | "fault-duplicate-header" => "file.header_row",
        "fault-undecodable" => "file.encoding",
        "fault-open-quote" => "file.quote",
        "fault-sheet-not-found" | "fault-no-sheet" => "file.sheet",
        "fault-ambiguous-date" => "dates.order",
        "fault-month-without-year" => "reference_year",
        "fault-profile-contradicted" | "fault-profile-value" => {
            let key = fault.message.args.iter().find(|(name, _)| name == "key")?;
            let Arg::Text(key) = &key.1 else { return None };
            key
        }
        _ => return None,
    })
}
