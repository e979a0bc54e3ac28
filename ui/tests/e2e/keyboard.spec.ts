// Deciding without the mouse.
import { expect } from '@playwright/test';
import { calls, compare, decisions, differencesOf, findingsAt, id, open, showFindings, test } from './page';

test.beforeEach(async ({ page }) => {
  await open(page);
  await compare(page);
  await showFindings(page);
});

test('a key asks for the reason, Enter confirms', async ({ page }) => {
  const [decision] = decisions();
  await id(page, 'findings-list').focus();
  await page.keyboard.press('Shift+L');
  await expect(id(page, 'decide-reason')).toBeFocused();
  await page.keyboard.type(decision?.request.reason ?? '');
  await page.keyboard.press('Enter');
  await expect(id(page, 'decide-dialog')).toHaveCount(0);
  expect((await calls(page, 'decide')).map((call) => call.args)).toEqual([decision]);
  await expect(id(page, 'status-message')).not.toBeEmpty();
  await page.keyboard.press('u');
  await expect.poll(async () => (await calls(page, 'undo')).length).toBe(1);
});

test('the keys mean the chosen row, and the chosen rows', async ({ page }) => {
  const finding = findingsAt(1).find((each) => each.differences >= 3);
  test.skip(finding === undefined, 'no recorded finding has three differences');
  await page.locator(`[data-testid=finding][data-id="${finding?.id}"]`).click();
  const rows = differencesOf(finding?.id ?? null, 1);
  await expect(page.locator(`[data-key="${rows[0]?.key}"][role=row]`)).toBeVisible();
  await id(page, 'findings-list').press('Enter');
  await expect(id(page, 'differences-list')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(id(page, 'difference-detail')).toHaveAttribute('data-key', rows[1]?.key ?? '');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('m');
  await expect(id(page, 'decide-dialog')).toBeVisible();
  await id(page, 'decide-reason').fill('Checked');
  await id(page, 'decide-confirm').click();
  // One decision per row. They are not on the recorded path, so the first is refused: in the dialog, which stays.
  const [sent] = await calls(page, 'decide');
  expect(sent?.args).toEqual({
    request: {
      target: { difference: rows[1]?.key },
      choice: 'take_migrated',
      amount: null,
      reason: 'Checked',
      note: '',
    },
    person: decisions()[0]?.person,
  });
  await expect(id(page, 'decide-dialog').getByTestId('fault')).toHaveAttribute('data-code', 'fault-not-recorded');
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
    ['3', 'employees'],
    ['5', 'sign'],
    ['2', 'findings'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(id(page, 'app')).toHaveAttribute('data-screen', screen);
  }
});
