// Every question the window can put to the program: one function per command, and nothing else that knows Tauri.

import { Channel, invoke } from '@tauri-apps/api/core';
import type {
  ChoicesView,
  ComparisonView,
  DecisionOutcome,
  DecisionRequest,
  DifferenceFilter,
  DifferenceView,
  EmployeeFilter,
  EmployeeView,
  FieldDifferenceView,
  FieldFilter,
  FieldView,
  FileChoice,
  FindingView,
  HarmFilter,
  HarmView,
  OverrideRequest,
  OverviewView,
  Page,
  ProgressView,
  RejectedView,
  SignerRole,
  SigningView,
  StartView,
  TieRequest,
  Window,
} from './views';

export type OnProgress = (progress: ProgressView) => void;

function channel(onProgress: OnProgress): Channel<ProgressView> {
  const progress = new Channel<ProgressView>();
  progress.onmessage = onProgress;
  return progress;
}

export const start = () => invoke<StartView>('start');
export const setLanguage = (language: string) => invoke<StartView>('set_language', { language });

/** Opens the program's own file dialog; the choices come back unchanged when it was closed without choosing. */
export const chooseFile = (choice: FileChoice) => invoke<ChoicesView>('choose_file', { choice });
export const clearFile = (choice: FileChoice) => invoke<ChoicesView>('clear_file', { choice });

/** Reads the files that were dropped on the window, for one of the places. */
export const takeDropped = (choice: FileChoice) => invoke<ChoicesView>('take_dropped', { choice });
/** Takes one of several files of a side away; `choice` is the side's. */
export const removeExtract = (choice: FileChoice, input: number) =>
  invoke<ChoicesView>('remove_extract', { choice, input });
/** Reads these sheets of a workbook, in its order; none: those the program finds. */
export const chooseSheets = (choice: FileChoice, input: number, sheets: string[]) =>
  invoke<ChoicesView>('choose_sheets', { choice, input, sheets });
/** Reads a side with a profile that ships with the program; `choice` is that of its profile. */
export const chooseProfile = (choice: FileChoice, name: string) =>
  invoke<ChoicesView>('choose_profile', { choice, name });
/** Asks where to keep the profile a source was read with; the file's name, or `null` when the dialog was closed. */
export const saveProfile = (choice: FileChoice, source: number) =>
  invoke<string | null>('save_profile', { choice, source });
/** Reads a source otherwise than it was found; refused where the file contradicts it. */
export const overrideReading = (choice: FileChoice, request: OverrideRequest) =>
  invoke<ChoicesView>('override_reading', { choice, request });
export const undoOverride = (choice: FileChoice) => invoke<ChoicesView>('undo_override', { choice });
/** Back to what the program found. */
export const clearOverrides = (choice: FileChoice) => invoke<ChoicesView>('clear_overrides', { choice });

/** Reads, matches and compares both sides; `null` when no folder was chosen for the case. */
export const createCase = (person: string, onProgress: OnProgress) =>
  invoke<OverviewView | null>('create_case', { person, progress: channel(onProgress) });

/** Opens a case on disk; `null` when no folder was chosen. */
export const openCase = (onProgress: OnProgress) =>
  invoke<OverviewView | null>('open_case', { progress: channel(onProgress) });
export const closeCase = () => invoke<StartView>('close_case');

/** Asks running work to stop; that work's own promise is then rejected. */
export const cancel = () => invoke<void>('cancel');

export const overview = () => invoke<OverviewView>('overview');
export const findings = (window: Window) => invoke<Page<FindingView>>('findings', { window });
export const differences = (filter: DifferenceFilter, window: Window) =>
  invoke<Page<DifferenceView>>('differences', { filter, window });
export const employees = (filter: EmployeeFilter, window: Window) =>
  invoke<Page<EmployeeView>>('employees', { filter, window });
/** `null` for a number no match has. */
export const employee = (matched: number) => invoke<EmployeeView | null>('employee', { matched });
export const comparisons = (matched: number, window: Window) =>
  invoke<Page<ComparisonView>>('comparisons', { matched, window });
/** Who may not be paid rightly, the worst first. */
export const payCheck = (filter: HarmFilter, window: Window) => invoke<Page<HarmView>>('pay_check', { filter, window });
export const fields = () => invoke<FieldView[]>('fields');
export const fieldDifferences = (filter: FieldFilter, window: Window) =>
  invoke<Page<FieldDifferenceView>>('field_differences', { filter, window });
export const rejected = (window: Window) => invoke<Page<RejectedView>>('rejected', { window });

export const decide = (request: DecisionRequest, person: string) =>
  invoke<DecisionOutcome>('decide', { request, person });
/** Says that two employees are one person, or are not; everything is worked out anew with it. */
export const tie = (request: TieRequest, person: string) => invoke<DecisionOutcome>('tie', { request, person });
export const undo = (person: string) => invoke<DecisionOutcome>('undo', { person });

export const sign = (role: SignerRole, name: string, passphrase: string) =>
  invoke<SigningView>('sign', { role, name, passphrase });

/** Writes the pack into a folder that is asked for; `null` when none was chosen. */
export const exportPack = () => invoke<SigningView | null>('export');
