//! The commands the page can call: one line each.

use jiff::Timestamp;
use paritas_session::view::{
    ChoicesView, ComparisonView, DecisionOutcome, DecisionRequest, DifferenceFilter, DifferenceView, EmployeeFilter,
    EmployeeView, FieldDifferenceView, FieldFilter, FieldView, FileChoice, FindingView, HarmFilter, HarmView,
    OverrideRequest, OverviewView, Page, ProgressView, RejectedView, SignerRole, SigningView, StartView, TieRequest,
    Window,
};
use tauri::ipc::Channel;
use tauri::{AppHandle, State, WebviewWindow, command};

use crate::desktop::Desktop;
use crate::dialogs;
use crate::reply::{Reply, aside};

/// What the window needs when it opens.
#[command]
pub(crate) async fn start(app: AppHandle) -> Reply<StartView> {
    aside(app, Desktop::start).await
}

/// Changes the language of everything.
#[command]
pub(crate) async fn set_language(app: AppHandle, language: String) -> Reply<StartView> {
    aside(app, move |desktop| desktop.set_language(&language)).await
}

/// Asks for a file or several; the choices stay as they are if the officer changes their mind.
#[command]
pub(crate) async fn choose_file(app: AppHandle, window: WebviewWindow, choice: FileChoice) -> Reply<ChoicesView> {
    let title = aside(app.clone(), move |desktop| Ok(desktop.text(dialogs::title(choice)))).await?;
    let paths = dialogs::files(&window, title, choice).await;
    if paths.is_empty() {
        return aside(app, |desktop| Ok(desktop.choices())).await;
    }
    aside(app, move |desktop| desktop.choose(choice, paths)).await
}

/// Takes the files that were dropped on the window for one of the places.
#[command]
pub(crate) async fn take_dropped(app: AppHandle, choice: FileChoice) -> Reply<ChoicesView> {
    aside(app, move |desktop| desktop.take_dropped(choice)).await
}

/// Takes one of several extracts away.
#[command]
pub(crate) async fn remove_extract(app: AppHandle, choice: FileChoice, input: u32) -> Reply<ChoicesView> {
    aside(app, move |desktop| desktop.remove_extract(choice, input)).await
}

/// Reads other sheets of a chosen workbook; none named: what is found.
#[command]
pub(crate) async fn choose_sheets(
    app: AppHandle,
    choice: FileChoice,
    input: u32,
    sheets: Vec<String>,
) -> Reply<ChoicesView> {
    aside(app, move |desktop| desktop.choose_sheets(choice, input, &sheets)).await
}

/// Reads a side with a profile that ships with the program, by its name.
#[command]
pub(crate) async fn choose_profile(app: AppHandle, choice: FileChoice, name: String) -> Reply<ChoicesView> {
    aside(app, move |desktop| desktop.choose(choice, vec![format!("builtin:{name}").into()])).await
}

/// Reads an extract otherwise than it was found.
#[command]
pub(crate) async fn override_reading(
    app: AppHandle,
    choice: FileChoice,
    request: OverrideRequest,
) -> Reply<ChoicesView> {
    aside(app, move |desktop| desktop.override_reading(choice, &request)).await
}

/// Takes the last override of a side back.
#[command]
pub(crate) async fn undo_override(app: AppHandle, choice: FileChoice) -> Reply<ChoicesView> {
    aside(app, move |desktop| desktop.undo_override(choice)).await
}

/// Reads a side as it was found again.
#[command]
pub(crate) async fn clear_overrides(app: AppHandle, choice: FileChoice) -> Reply<ChoicesView> {
    aside(app, move |desktop| desktop.clear_overrides(choice)).await
}

/// Asks where the profile of a source is to be kept and writes it; gives the file's name, or nothing if the officer
/// changes their mind.
#[command]
pub(crate) async fn save_profile(
    app: AppHandle,
    window: WebviewWindow,
    choice: FileChoice,
    source: u32,
) -> Reply<Option<String>> {
    let title = aside(app.clone(), |desktop| Ok(desktop.text("dialog-save-profile"))).await?;
    match dialogs::profile_to_save(&window, title).await {
        Some(path) => aside(app, move |desktop| desktop.save_profile(choice, source, &path).map(Some)).await,
        None => Ok(None),
    }
}

/// Takes a chosen file away.
#[command]
pub(crate) async fn clear_file(app: AppHandle, choice: FileChoice) -> Reply<ChoicesView> {
    aside(app, move |desktop| desktop.clear(choice)).await
}

/// Makes a case of the chosen files and compares them.
#[command]
pub(crate) async fn create_case(
    app: AppHandle,
    person: String,
    progress: Channel<ProgressView>,
) -> Reply<OverviewView> {
    aside(app, move |desktop| desktop.create_case(&person, &progress)).await
}

/// Asks for the folder of a case and opens it; nothing if the officer changes their mind.
#[command]
pub(crate) async fn open_case(
    app: AppHandle,
    window: WebviewWindow,
    progress: Channel<ProgressView>,
) -> Reply<Option<OverviewView>> {
    let title = aside(app.clone(), |desktop| Ok(desktop.text("dialog-open-case"))).await?;
    match dialogs::folder(&window, title).await {
        Some(folder) => aside(app, move |desktop| desktop.open_case(&folder, &progress).map(Some)).await,
        None => Ok(None),
    }
}

/// Goes back to choosing files.
#[command]
pub(crate) async fn close_case(app: AppHandle) -> Reply<StartView> {
    aside(app, Desktop::close_case).await
}

/// Stops the long work under way. On the main thread, so that no work can hold it up.
#[command]
pub(crate) fn cancel(desktop: State<'_, Desktop>) {
    desktop.cancel();
}

/// The state of the case at a glance.
#[command]
pub(crate) async fn overview(app: AppHandle) -> Reply<OverviewView> {
    aside(app, |desktop| desktop.case(|case| Ok(case.overview()))).await
}

/// A part of the findings.
#[command]
pub(crate) async fn findings(app: AppHandle, window: Window) -> Reply<Page<FindingView>> {
    aside(app, move |desktop| desktop.case(|case| Ok(case.findings(window)))).await
}

/// A part of the differences under a filter.
#[command]
pub(crate) async fn differences(
    app: AppHandle,
    filter: DifferenceFilter,
    window: Window,
) -> Reply<Page<DifferenceView>> {
    aside(app, move |desktop| desktop.case(|case| Ok(case.differences(&filter, window)))).await
}

/// A part of the employees under a filter.
#[command]
pub(crate) async fn employees(app: AppHandle, filter: EmployeeFilter, window: Window) -> Reply<Page<EmployeeView>> {
    aside(app, move |desktop| desktop.case(|case| Ok(case.employees(&filter, window)))).await
}

/// One employee.
#[command]
pub(crate) async fn employee(app: AppHandle, matched: u32) -> Reply<Option<EmployeeView>> {
    aside(app, move |desktop| desktop.case(|case| Ok(case.employee(matched)))).await
}

/// A part of one employee's pay lines, legacy beside migrated.
#[command]
pub(crate) async fn comparisons(app: AppHandle, matched: u32, window: Window) -> Reply<Page<ComparisonView>> {
    aside(app, move |desktop| desktop.case(|case| Ok(case.comparisons(matched, window)))).await
}

/// A part of those who may not be paid rightly.
#[command]
pub(crate) async fn pay_check(app: AppHandle, filter: HarmFilter, window: Window) -> Reply<Page<HarmView>> {
    aside(app, move |desktop| desktop.case(|case| Ok(case.pay_check(&filter, window)))).await
}

/// The columns beside pay that both sides have.
#[command]
pub(crate) async fn fields(app: AppHandle) -> Reply<Vec<FieldView>> {
    aside(app, |desktop| desktop.case(|case| Ok(case.fields()))).await
}

/// A part of what differs beside pay.
#[command]
pub(crate) async fn field_differences(
    app: AppHandle,
    filter: FieldFilter,
    window: Window,
) -> Reply<Page<FieldDifferenceView>> {
    aside(app, move |desktop| desktop.case(|case| Ok(case.field_differences(&filter, window)))).await
}

/// A part of the rejected cells.
#[command]
pub(crate) async fn rejected(app: AppHandle, window: Window) -> Reply<Page<RejectedView>> {
    aside(app, move |desktop| desktop.case(|case| Ok(case.rejected(window)))).await
}

/// Records a decision.
#[command]
pub(crate) async fn decide(app: AppHandle, request: DecisionRequest, person: String) -> Reply<DecisionOutcome> {
    aside(app, move |desktop| desktop.case(|case| case.decide(&request, &person, Timestamp::now()))).await
}

/// Records that two employees are one person, or are not.
#[command]
pub(crate) async fn tie(app: AppHandle, request: TieRequest, person: String) -> Reply<DecisionOutcome> {
    aside(app, move |desktop| desktop.case(|case| case.tie(&request, &person, Timestamp::now()))).await
}

/// Takes the last decision back.
#[command]
pub(crate) async fn undo(app: AppHandle, person: String) -> Reply<DecisionOutcome> {
    aside(app, move |desktop| desktop.case(|case| case.undo(&person, Timestamp::now()))).await
}

/// Signs as preparer or as reviewer.
#[command]
pub(crate) async fn sign(app: AppHandle, role: SignerRole, name: String, passphrase: String) -> Reply<SigningView> {
    aside(app, move |desktop| desktop.sign(role, &name, &passphrase)).await
}

/// Exports to the folder the program was started with, or asks for one; nothing if the officer changes their mind.
#[command]
pub(crate) async fn export(app: AppHandle, window: WebviewWindow) -> Reply<Option<SigningView>> {
    let (out, title) = aside(app.clone(), |desktop| Ok((desktop.out(), desktop.text("dialog-export")))).await?;
    let out = match out {
        Some(out) => Some(out),
        None => dialogs::folder(&window, title).await,
    };
    match out {
        Some(out) => aside(app, move |desktop| desktop.export(&out).map(Some)).await,
        None => Ok(None),
    }
}
