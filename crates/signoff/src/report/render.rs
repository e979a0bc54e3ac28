use thiserror::Error;
use typst::foundations::Smart;
use typst_as_lib::TypstEngine;
use typst_layout::PagedDocument;
use typst_pdf::PdfOptions;

use super::ReportData;

const TEMPLATE: &str = include_str!("report.typ");

/// The report could not be set. A defect of the template, not of the data: data are values to it.
#[derive(Debug, Error)]
#[error("the report could not be set: {0}")]
pub(crate) struct ReportError(String);

/// Sets the report as a PDF. The same data give the same bytes.
pub(crate) fn pdf(data: &ReportData<'_>) -> Result<Vec<u8>, ReportError> {
    export(&document(data)?)
}

pub(super) fn document(data: &ReportData<'_>) -> Result<PagedDocument, ReportError> {
    let engine = TypstEngine::builder().main_file(TEMPLATE).fonts(typst_assets::fonts()).build();
    engine.compile_with_input(data.to_inputs()).output.map_err(|error| ReportError(error.to_string()))
}

fn export(document: &PagedDocument) -> Result<Vec<u8>, ReportError> {
    // No timestamp, and an identifier that follows from the title: nothing that a second run would change.
    let options = PdfOptions { creator: Smart::Custom(Some("Paritas".to_owned())), ..PdfOptions::default() };
    typst_pdf::pdf(document, &options).map_err(|errors| {
        let messages: Vec<&str> = errors.iter().map(|error| error.message.as_str()).collect();
        ReportError(messages.join("; "))
    })
}
