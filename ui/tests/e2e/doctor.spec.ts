// What was found of an extract, what can be said instead, several files: all before anything is compared.
import { expect, type Page } from '@playwright/test';
import type { ChoicesView, ExtractView, OverrideRequest, RefusedView, SourceView } from '../../src/ipc/views';
import { calls, dragOver, id, open, recorded, replyAt, test } from './page';

const choices = (choice: string, place: string) => replyAt<ChoicesView>('choose_file', place, { choice });
const legacyAtFirst = () => choices('legacy', 'start').legacy as ExtractView;

async function chooseBoth(page: Page): Promise<void> {
  await open(page);
  for (const side of ['legacy', 'migrated']) {
    await id(page, `choose-${side}`).click();
    await expect(id(page, `extract-${side}`)).toHaveAttribute('data-state', 'ready');
  }
}
const tab = (page: Page, side: string, name: string) => id(page, `doctor-${side}-tab-${name}`);

test('says first whether a file was read well, and every point with its next step', async ({ page }) => {
  await open(page);
  await id(page, 'choose-legacy').click();
  const legacy = legacyAtFirst();
  await expect(id(page, 'file-legacy')).toHaveText(legacy.file);
  await expect(id(page, 'verdict-legacy')).toHaveAttribute(
    'data-state',
    legacy.problems.some((problem) => problem.rejected) ? 'rejected' : legacy.problems.length ? 'look' : 'read',
  );
  await expect(page.getByTestId('problem')).toHaveCount(legacy.problems.length);
  for (const [at, problem] of legacy.problems.entries()) {
    await expect(page.getByTestId('problem').nth(at)).toContainText(problem.next);
  }
  await expect(id(page, 'extract-migrated')).toHaveAttribute('data-state', 'empty');
  await expect(id(page, 'compare')).toBeDisabled();
});

test('shows on its tabs what each column holds, the first rows, and how the file is written', async ({ page }) => {
  await open(page);
  await id(page, 'choose-legacy').click();
  const source = legacyAtFirst().sources[0] as SourceView;
  await tab(page, 'legacy', 'summary').focus();
  await page.keyboard.press('ArrowRight');
  await expect(id(page, 'doctor-legacy')).toHaveAttribute('data-tab', 'columns');
  await expect(page.getByTestId('column')).toHaveCount(source.columns.length);
  for (const [at, column] of source.columns.entries()) {
    await expect(page.getByTestId('column').nth(at)).toContainText(column.reason);
  }
  await page.keyboard.press('ArrowRight');
  await expect(page.getByTestId('first-row')).toHaveCount(source.first_rows.length);
  await expect(id(page, 'first-row')).toContainText(source.first_rows[0]?.lines[0]?.value ?? 'a value');
  await page.keyboard.press('End');
  for (const detection of source.detections) {
    await expect(page.locator(`[data-about="${detection.about}"]`)).toContainText(detection.reason);
  }
  await expect(page.locator('[data-key="file.encoding"]')).toBeVisible();
  // One side alone has the whole width.
  await id(page, 'alone-legacy').click();
  await expect(id(page, 'extract-migrated')).toHaveCount(0);
  await id(page, 'alone-legacy').click();
  await expect(id(page, 'extract-migrated')).toBeVisible();
});

test('a column is left out and the file read again at once; undo and the way back', async ({ page }) => {
  await chooseBoth(page);
  const said = recorded('override_reading').find((each) => each.at.includes('both') && each.reply !== undefined);
  const { request } = said?.args as unknown as { request: OverrideRequest };
  const field = page.locator(`[data-key="${request.key}"][data-column="${request.column}"]`);
  const before = await id(page, 'extract-legacy').getByTestId('verdict-legacy').innerText();
  await tab(page, 'legacy', 'columns').click();
  await expect(id(page, 'overridden-legacy')).toHaveCount(0);
  await field.selectOption(`=${request.value}`);
  await expect(id(page, 'overridden-legacy')).toBeVisible();
  await expect(field).toHaveValue(`=${request.value}`);
  expect((await calls(page, 'override_reading')).map((call) => call.args)).toEqual([said?.args]);
  await id(page, 'undo-override-legacy').click();
  await expect(id(page, 'overridden-legacy')).toHaveCount(0);
  await expect(field).toHaveValue('');
  await field.selectOption(`=${request.value}`);
  await id(page, 'clear-overrides-legacy').click();
  await expect(id(page, 'clear-overrides-legacy')).toHaveCount(0);
  await expect(field).toHaveValue('');
  await tab(page, 'legacy', 'summary').click();
  await expect(id(page, 'verdict-legacy')).toHaveText(before, { useInnerText: true });
});

test('what is rarely needed stands under “more settings”, and the file is read again by it', async ({ page }) => {
  await chooseBoth(page);
  const saidAs = (to: string) => {
    const said = recorded('override_reading').find((each) => each.to === to);
    const { request } = said?.args as unknown as { request: OverrideRequest };
    return { request, legacy: (said?.reply as ChoicesView).legacy as ExtractView };
  };
  const found = legacyAtFirst();
  const card = id(page, 'extract-legacy');

  const balance = saidAs('both, balance');
  expect(balance.legacy.total).not.toBe(found.total);
  await tab(page, 'legacy', 'columns').click();
  const kind = card.locator(`[data-key="kind"][data-column="${balance.request.column}"]`);
  await expect(kind).toBeHidden();
  const column = card.getByTestId('column').nth((balance.request.column ?? 1) - 1);
  await column.getByTestId('more-of-column').click();
  await kind.selectOption(`=${balance.request.value}`);
  await expect(id(page, 'overridden-legacy')).toBeVisible();
  await expect(kind).toBeVisible();
  await expect(kind).toHaveValue(`=${balance.request.value}`);
  await tab(page, 'legacy', 'summary').click();
  await expect(id(page, 'doctor-legacy')).toContainText(balance.legacy.total);
  await id(page, 'undo-override-legacy').click();
  await expect(id(page, 'doctor-legacy')).toContainText(found.total);

  const footer = saidAs('both, footer');
  await tab(page, 'legacy', 'file').click();
  const rows = card.locator('[data-key="file.footer_rows"]');
  if (!(await rows.isVisible())) await card.getByTestId('more-of-file').click();
  await rows.fill(footer.request.value ?? '');
  await rows.press('Enter');
  await rows.blur();
  await expect(id(page, 'overridden-legacy')).toBeVisible();
  await expect(rows).toHaveValue(footer.request.value ?? '');
  await tab(page, 'legacy', 'summary').click();
  // Someone stands in these rows: that is said, with the way back to the field.
  const at = footer.legacy.problems.findIndex((problem) => problem.remedy?.key === 'file.footer_rows');
  await page.getByTestId('problem').nth(at).getByTestId('remedy').click();
  await expect(rows).toBeFocused();
});

test('what the values of a component are is said of it alone', async ({ page }) => {
  await chooseBoth(page);
  const said = recorded('override_reading').find((each) => each.to === 'both, component');
  const { request } = said?.args as unknown as { request: OverrideRequest };
  const before = (choices('migrated', 'legacy').migrated as ExtractView).total;
  const after = ((said?.reply as ChoicesView).migrated as ExtractView).total;
  expect(after).not.toBe(before);
  await tab(page, 'migrated', 'columns').click();
  const kinds = id(page, 'component-kinds');
  await expect(kinds.getByTestId('component-kind')).toHaveCount(0);
  await kinds.locator('summary').click();
  await kinds.locator(`[data-key="${request.key}"]`).selectOption(`=${request.value}`);
  await expect(kinds.locator('[data-kind=balance]').first()).toBeVisible();
  await tab(page, 'migrated', 'summary').click();
  await expect(id(page, 'doctor-migrated')).toContainText(after);
});

test('what cannot be is refused beside its field, which stays as it was', async ({ page }) => {
  await chooseBoth(page);
  const refused = recorded('override_reading').find((each) => each.at.includes('both') && each.error !== undefined);
  const { request } = refused?.args as unknown as { request: OverrideRequest };
  await tab(page, 'legacy', 'file').click();
  const field = page.locator(`[data-key="${request.key}"]`);
  const before = await field.inputValue();
  await field.fill(request.value ?? '');
  await field.press('Enter');
  await field.blur();
  const fault = refused?.error as { code: string; message: string };
  await expect(id(page, 'setting-fault')).toHaveAttribute('data-code', fault.code);
  await expect(id(page, 'setting-fault')).toContainText(fault.message);
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveValue(before);
  await expect(id(page, 'overridden-legacy')).toHaveCount(0);
});

test('a profile is chosen by name or from a file, taken away, and kept', async ({ page }) => {
  await chooseBoth(page);
  const name = (recorded('choose_profile')[0]?.args as { name: string }).name;
  await id(page, 'profile-legacy').click();
  await page.locator(`[data-testid=profile-shipped][data-name="${name}"]`).click();
  await expect(id(page, 'profile-dialog')).toHaveCount(0);
  const chosen = recorded('choose_profile')[0]?.reply as ChoicesView;
  await expect(id(page, 'profile-legacy')).toContainText(chosen.legacy_profile ?? '-');
  await id(page, 'profile-legacy').click();
  await id(page, 'clear-profile-legacy').click();
  await expect(id(page, 'profile-legacy')).not.toContainText(chosen.legacy_profile ?? '-');

  await id(page, 'profile-legacy').click();
  await id(page, 'profile-save').click();
  await expect(id(page, 'profile-saved')).toContainText(String(recorded('save_profile')[0]?.reply));
  await page.keyboard.press('Escape');
  for (const side of ['legacy', 'migrated'] as const) {
    await id(page, `profile-${side}`).click();
    await id(page, 'profile-own').click();
    await expect(id(page, `profile-${side}`)).toContainText(`${side}.toml`);
    await id(page, `profile-${side}`).click();
    await id(page, `clear-profile-${side}`).click();
    await expect(id(page, `profile-${side}`)).not.toContainText('.toml');
  }
});

test('several files stand beside each other, with what does not fit, and go one by one', async ({ page }) => {
  await chooseBoth(page);
  await id(page, 'add-migrated').click();
  const several = choices('migrated_also', 'both').migrated as ExtractView;
  await tab(page, 'migrated', 'files').click();
  const card = id(page, 'extract-migrated');
  await expect(card.getByTestId('file')).toHaveCount(2);
  expect(several.joins.length).toBeGreaterThan(0);
  await expect(card.getByTestId('join')).toHaveCount(several.joins.length);
  await expect(card.getByTestId('join').first()).toContainText(several.joins[0]?.employee ?? '-');
  // The other tabs show the file that is chosen here.
  await card.getByTestId('show-source').nth(1).click();
  await tab(page, 'migrated', 'columns').click();
  await expect(card.getByTestId('column')).toHaveCount(several.sources[1]?.columns.length ?? 0);
  await tab(page, 'migrated', 'files').click();
  await card.getByTestId('remove-file').nth(1).click();
  await expect(tab(page, 'migrated', 'files')).toHaveCount(0);
});

test('a file that is refused stays on its card until it is said how it is written', async ({ page }) => {
  await open(page);
  await id(page, 'choose-legacy').click();
  await expect(id(page, 'extract-legacy')).toHaveAttribute('data-state', 'ready');
  await dragOver(page, 'over', 'extract-migrated');
  await dragOver(page, 'drop', 'extract-migrated');
  const card = id(page, 'extract-migrated');
  await expect(card).toHaveAttribute('data-state', 'refused');
  const refused = replyAt<ChoicesView>('take_dropped', 'legacy', { choice: 'migrated' })
    .migrated_refused as RefusedView;
  await expect(id(page, 'file-migrated')).toHaveText(refused.file);
  await expect(id(page, 'refused-message')).toHaveText(refused.fault.message);
  await expect(id(page, 'refused-place')).toHaveText(refused.fault.place ?? 'a place');
  await expect(id(page, 'first-lines')).toContainText(refused.first_lines[0] ?? 'a line');
  await expect(card.getByTestId('setting')).toHaveCount(refused.settings.length);
  // What settles it stands first, and is told beside the refusal.
  const field = card.getByTestId('setting').first();
  await expect(field).toHaveAttribute('data-key', refused.asks ?? 'a key');
  await expect(id(page, 'refused-next')).toContainText(refused.settings[0]?.label ?? 'a label');
  await expect(id(page, 'compare')).toBeDisabled();
  const said = recorded('override_reading').find((each) => each.to === 'legacy, explained');
  const { request } = said?.args as unknown as { request: OverrideRequest };
  await field.selectOption(`=${request.value}`);
  await expect(card).toHaveAttribute('data-state', 'ready');
  expect((await calls(page, 'override_reading')).map((call) => call.args)).toEqual([said?.args]);
  await expect(id(page, 'verdict-migrated')).toBeVisible();
  // Without what was said it is refused again; it can be taken away.
  await id(page, 'undo-override-migrated').click();
  await expect(card).toHaveAttribute('data-state', 'refused');
  await id(page, 'remove-refused-migrated').click();
  await expect(card).toHaveAttribute('data-state', 'empty');
});

test('a file that is refused for its columns is settled by choosing one of them on its card', async ({ page }) => {
  await chooseBoth(page);
  await dragOver(page, 'over', 'extract-migrated');
  await dragOver(page, 'drop', page.locator('[data-drop=migrated_also]'));
  const card = id(page, 'extract-migrated');
  await expect(card).toHaveAttribute('data-state', 'refused');
  const refused = replyAt<ChoicesView>('take_dropped', 'both', { choice: 'migrated_also' })
    .migrated_refused as RefusedView;
  expect(refused.columns.length).toBeGreaterThan(0);
  await expect(id(page, 'refused-columns').getByTestId('column')).toHaveCount(refused.columns.length);
  await expect(id(page, 'refused-next')).toContainText(refused.settings[0]?.label ?? 'a label');
  const said = recorded('override_reading').find((each) => each.to === 'both, columns settled');
  const { request } = said?.args as unknown as { request: OverrideRequest };
  await card.locator(`[data-key="${request.key}"][data-column="${request.column}"]`).selectOption(`=${request.value}`);
  await expect(card).toHaveAttribute('data-state', 'ready');
  await id(page, 'undo-override-migrated').click();
  await expect(card).toHaveAttribute('data-state', 'refused');
  await id(page, 'remove-refused-migrated').click();
  await expect(card).toHaveAttribute('data-state', 'ready');
});

test('a file that is dropped on a side is read there', async ({ page }) => {
  await open(page);
  const drag = (kind: string, testid: string) => dragOver(page, kind, testid);
  await drag('over', 'extract-legacy');
  await expect(id(page, 'drop-legacy')).toBeVisible();
  await drag('leave', 'extract-legacy');
  await expect(id(page, 'drop-legacy')).toHaveCount(0);
  // Beside every place, nothing happens.
  await drag('drop', 'language');
  expect(await calls(page, 'take_dropped')).toEqual([]);
  await drag('over', 'extract-legacy');
  await drag('drop', 'extract-legacy');
  await expect(id(page, 'extract-legacy')).toHaveAttribute('data-state', 'ready');
  expect((await calls(page, 'take_dropped')).map((call) => call.args)).toEqual([{ choice: 'legacy' }]);
  await drag('over', 'extract-legacy');
  await expect(page.locator('[data-drop=legacy_also]')).toBeVisible();
});

test('a problem leads to the field that settles it', async ({ page }) => {
  await chooseBoth(page);
  await id(page, 'add-legacy').click();
  const asking = choices('legacy_also', 'both').legacy as ExtractView;
  const at = asking.problems.findIndex((problem) => problem.remedy !== null);
  const remedy = asking.problems[at]?.remedy;
  await expect(page.getByTestId('problem').nth(at)).toContainText(remedy?.next ?? '-');
  await page.getByTestId('problem').nth(at).getByTestId('remedy').click();
  const field = page.locator(`[data-key="${remedy?.key}"][data-column="${remedy?.column}"]`);
  await expect(field).toBeFocused();
  await expect(field).toBeInViewport();
});
