// Deciding without the mouse.
import { expect } from '@playwright/test';
import { calls, compare, decisionOn, differencesOf, findingsAt, id, open, showFindings, test } from './page';

test.beforeEach(async ({ page }) => {
  await open(page);
  await compare(page);
  await showFindings(page);
});

test('a key asks for the reason, Enter confirms', async ({ page }) => {
  const decision = decisionOn('finding');
  await id(page, 'findings-list').focus();
  await page.keyboard.press('Shift+L');
  await expect(id(page, 'decide-reason')).toBeFocused();
  await page.keyboard.type(decision.request.reason);
  await page.keyboard.press('Enter');
  await expect(id(page, 'decide-dialog')).toHaveCount(0);
  expect((await calls(page, 'decide')).map((call) => call.args)).toEqual([decision]);
  await expect(id(page, 'status-message')).not.toBeEmpty();
  await page.keyboard.press('u');
  await expect.poll(async () => (await calls(page, 'undo')).length).toBe(1);
});

test('the keys mean the chosen row, and the chosen rows', async ({ page }) => {
  const several = decisionOn('differences');
  const single = decisionOn('difference');
  const { differences } = several.request.target as { differences: string[] };
  const { difference } = single.request.target as { difference: string };
  const finding = findingsAt('compared').find((each) =>
    differencesOf(each.id, 'compared').some(({ key }) => key === difference),
  );
  const rows = differencesOf(finding?.id ?? null, 'compared').map(({ key }) => key);
  expect(rows.slice(0, 3)).toEqual([difference, ...differences]);
  // Only the findings on screen are drawn: the list is walked until the one is there.
  const row = page.locator(`[data-testid=finding][data-id="${finding?.id}"]`);
  await id(page, 'findings-list').focus();
  for (let pages = 0; pages < 20 && (await row.count()) === 0; pages += 1) await page.keyboard.press('PageDown');
  await row.click();
  await expect(page.locator(`[data-key="${difference}"][role=row]`)).toBeVisible();
  await id(page, 'findings-list').press('Enter');
  await expect(id(page, 'differences-list')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(id(page, 'difference-detail')).toHaveAttribute('data-key', differences[0] ?? '');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('m');
  await id(page, 'decide-reason').fill(several.request.reason);
  await id(page, 'decide-confirm').click();
  await expect(id(page, 'decide-dialog')).toHaveCount(0);
  // One decision for both rows: one entry of the journal, taken back at once.
  expect((await calls(page, 'decide')).map((call) => call.args)).toEqual([several]);
  const decided = page.locator('[data-testid=difference][data-status=decided]');
  await expect(decided).toHaveCount(2);
  await page.keyboard.press('u');
  await expect(decided).toHaveCount(0);

  await page.keyboard.press('Home');
  await page.keyboard.press('m');
  await id(page, 'decide-confirm').click();
  await expect(decided).toHaveCount(1);
  expect((await calls(page, 'decide')).map((call) => call.args)).toEqual([several, single]);
});

test('a refusal is shown in the dialog, which stays', async ({ page }) => {
  await page.evaluate(() => window.refuse.add('decide'));
  await id(page, 'findings-list').press('Enter');
  await page.keyboard.press('m');
  await id(page, 'decide-reason').fill('Checked');
  await id(page, 'decide-confirm').click();
  await expect(id(page, 'decide-dialog').getByTestId('fault')).toHaveAttribute('data-code', 'fault-made');
  await page.keyboard.press('Escape');
  await expect(id(page, 'decide-dialog')).toHaveCount(0);
});

test('letters typed into a field decide nothing', async ({ page }) => {
  await page.keyboard.press('/');
  await expect(id(page, 'search')).toBeFocused();
  await page.keyboard.type('lmsadu?');
  await expect(id(page, 'decide-dialog')).toHaveCount(0);
  await expect(id(page, 'keys-dialog')).toHaveCount(0);
  expect(await calls(page, 'undo')).toEqual([]);
});

test('an amount is asked for when it is set', async ({ page }) => {
  await id(page, 'differences-list').focus();
  await page.keyboard.press('s');
  await expect(id(page, 'decide-amount')).toBeFocused();
  await id(page, 'decide-suggestion').click();
  await expect(id(page, 'decide-reason')).not.toHaveValue('');
  await expect(id(page, 'decide-confirm')).toBeDisabled();
  await id(page, 'decide-amount').fill('12.50');
  await expect(id(page, 'decide-confirm')).toBeEnabled();
});

test('the keys are shown on demand, and change the screen', async ({ page }) => {
  await page.keyboard.press('?');
  await expect(id(page, 'keys-dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(id(page, 'keys-dialog')).toHaveCount(0);
  for (const [key, screen] of [
    ['1', 'overview'],
    ['2', 'pay'],
    ['4', 'employees'],
    ['5', 'fields'],
    ['7', 'sign'],
    ['3', 'findings'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(id(page, 'app')).toHaveAttribute('data-screen', screen);
  }
});
