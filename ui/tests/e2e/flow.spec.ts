// The whole way: two files in, findings, decisions, two signatures, export.
import { expect, type Page } from '@playwright/test';
import type { SigningView } from '../../src/ipc/views';
import {
  calls,
  compare,
  decisionsToTheEnd,
  findingsAt,
  id,
  open,
  overviewAt,
  recorded,
  replyAt,
  showFindings,
  test,
} from './page';

test('says what to do while nothing is chosen', async ({ page }) => {
  await open(page);
  await expect(id(page, 'extract-legacy')).toHaveAttribute('data-state', 'empty');
  await expect(id(page, 'compare')).toBeDisabled();
});

/** Scrolls a finding into the list: only those on screen are in the page. */
async function reveal(page: Page, finding: string): Promise<void> {
  const at = findingsAt('compared').findIndex((each) => each.id === finding);
  await id(page, 'findings-list').evaluate((list, row) => (list.scrollTop = row * 92 - 92), at);
}

test('leads from two files to the exported pack', async ({ page }) => {
  // The longest way: every finding is decided.
  test.slow();
  await open(page);
  await compare(page);
  const first = overviewAt('compared');
  await expect(id(page, 'next-step')).toHaveText(first.next_step);
  await expect(page.getByTestId('control-total')).toHaveCount(first.control_totals.length);
  await expect(page.locator('[data-testid=control-total][data-differs=true]')).toHaveCount(
    first.control_totals.filter((total) => total.differs).length,
  );

  // The recorded path: decide the first finding, take it back, decide them all.
  await showFindings(page);
  const path = decisionsToTheEnd();
  expect(path.length).toBeGreaterThan(3);
  for (const [at, { request }] of path.entries()) {
    const finding = (request.target as { finding: string }).finding;
    const row = page.locator(`[data-testid=finding][data-id="${finding}"]`);
    await reveal(page, finding);
    await row.click();
    await expect(id(page, 'finding-detail')).toHaveAttribute('data-id', finding);
    const decide = async () => {
      await id(page, `decide-finding-${request.choice}`).click();
      await id(page, 'decide-reason').fill(request.reason);
      await id(page, 'decide-confirm').click();
      await expect(id(page, 'decide-dialog')).toHaveCount(0);
      await expect(row).toHaveAttribute('data-undecided', '0');
    };
    await decide();
    if (at === 0) {
      await id(page, 'undo').click();
      await expect(row).not.toHaveAttribute('data-undecided', '0');
      await decide();
    }
  }
  expect((await calls(page, 'decide')).map((call) => call.args)).toEqual([path[0], ...path]);

  await id(page, 'nav-sign').click();
  await expect(id(page, 'sign-ready')).toHaveAttribute('data-state', 'done');
  for (const { args, reply } of recorded('sign')) {
    const { role, name, passphrase } = args as { role: string; name: string; passphrase: string };
    await expect(id(page, `sign-${role}`)).toHaveAttribute('data-state', 'ready');
    if (role === 'reviewer') {
      // Nobody reviews their own work.
      await id(page, 'sign-reviewer-name').fill((recorded('sign')[0]?.args as { name: string }).name.toUpperCase());
      await id(page, 'sign-reviewer-passphrase').fill(passphrase);
      await id(page, 'sign-reviewer-repeat').fill(passphrase);
      await expect(id(page, 'sign-reviewer-submit')).toBeDisabled();
      await id(page, 'sign-reviewer-repeat').clear();
    }
    await id(page, `sign-${role}-name`).fill(name);
    await id(page, `sign-${role}-passphrase`).fill(passphrase);
    await expect(id(page, `sign-${role}-submit`)).toBeDisabled();
    await id(page, `sign-${role}-repeat`).fill(passphrase);
    await id(page, `sign-${role}-submit`).click();
    await expect(id(page, `sign-${role}`)).toHaveAttribute('data-state', 'done');
    await expect(id(page, 'sign-proof')).toHaveText((reply as SigningView).proof ?? '');
  }
  await id(page, 'export-submit').click();
  await expect(id(page, 'export')).toHaveAttribute('data-state', 'done');
  await expect(id(page, 'exported-to')).toHaveText((recorded('export')[0]?.reply as SigningView).exported_to ?? '-');
});

test('does not let anyone sign while something is undecided', async ({ page }) => {
  await open(page);
  await compare(page);
  await id(page, 'nav-sign').click();
  const { blocked } = overviewAt('compared').signing;
  await expect(id(page, 'sign-blocked')).toHaveText(blocked ?? '');
  await expect(id(page, 'sign-preparer')).toHaveAttribute('data-state', 'blocked');
  await expect(id(page, 'sign-preparer-submit')).toHaveCount(0);
  await expect(id(page, 'export-submit')).toHaveCount(0);
});

test('shows progress, and stops when asked', async ({ page }) => {
  await open(page, '?slow=1200');
  await id(page, 'choose-legacy').click();
  await expect(id(page, 'extract-legacy')).toHaveAttribute('data-state', 'loading');
  await expect(id(page, 'extract-legacy')).toHaveAttribute('data-state', 'ready');
  await id(page, 'choose-migrated').click();
  await expect(id(page, 'extract-migrated')).toHaveAttribute('data-state', 'ready');
  await id(page, 'person').fill('An Peeters');
  await id(page, 'compare').click();
  await expect(id(page, 'progress-bar')).toHaveAttribute('aria-valuenow', '12');
  await expect(id(page, 'app')).toHaveAttribute('data-busy', 'true');
  await id(page, 'progress-cancel').click();
  await expect(id(page, 'progress')).toHaveCount(0);
  // Stopping is no fault, and nothing chosen is lost.
  await expect(id(page, 'fault')).toHaveCount(0);
  await expect(id(page, 'app')).toHaveAttribute('data-screen', 'start');
  await expect(id(page, 'compare')).toBeEnabled();
});

test('shows a fault where it happened, with what to do', async ({ page }) => {
  await open(page, '?fail=findings');
  await compare(page);
  await id(page, 'nav-findings').click();
  await expect(id(page, 'fault')).toHaveAttribute('data-code', 'fault-made');
  await expect(id(page, 'fault-hint')).toBeVisible();
  // In the large half, and once: the list beside it has no room for it.
  await expect(page.getByTestId('fault')).toHaveCount(1);
  await expect(id(page, 'findings-failed')).toBeVisible();
  const asked = (await calls(page, 'findings')).length;
  await id(page, 'fault-retry').click();
  await expect.poll(async () => (await calls(page, 'findings')).length).toBe(asked + 1);
  await expect(id(page, 'findings-failed')).toBeVisible();
});

test('outlines a finding while the findings are on their way', async ({ page }) => {
  await open(page, '?slow=400');
  await compare(page);
  await id(page, 'nav-findings').click();
  await expect(id(page, 'findings-waiting')).toBeVisible();
  await expect(id(page, 'difference')).toBeVisible();
  await expect(id(page, 'findings-waiting')).toHaveCount(0);
});

test('speaks four languages and keeps the screen', async ({ page }) => {
  await open(page);
  await compare(page);
  const names: string[] = [];
  for (const language of ['nl', 'fr', 'de', 'en']) {
    await id(page, 'language').selectOption(language);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    names.push((await id(page, 'nav-findings').innerText()).trim());
    await expect(id(page, 'app')).toHaveAttribute('data-screen', 'overview');
  }
  expect(new Set(names).size).toBe(4);
  // The language is kept for the next start.
  await id(page, 'language').selectOption('nl');
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
});

test('opens an employee and marks the lines that differ', async ({ page }) => {
  await open(page);
  await compare(page);
  await showFindings(page);
  const first = findingsAt('compared')[0];
  await expect(id(page, 'finding-detail')).toHaveAttribute('data-id', first?.id ?? '');
  await id(page, 'open-employee').click();
  await expect(id(page, 'app')).toHaveAttribute('data-screen', 'employees');
  const different = page.locator('[data-testid=comparison][data-outcome=different]');
  await expect(different.first()).toBeVisible();
  // The first line that differs is chosen, and can be decided here.
  await expect(different.first()).toHaveAttribute('aria-selected', 'true');
  await expect(id(page, 'decide-difference-take_migrated')).toBeEnabled();
});

test('lists what was rejected', async ({ page }) => {
  await open(page);
  await compare(page);
  await id(page, 'nav-rejected').click();
  const { total, rows } = replyAt<{ total: number; rows: { value: string }[] }>('rejected', 'compared');
  await expect(id(page, 'rejected-list')).toHaveAttribute('data-total', String(total));
  if (rows[0]) await expect(id(page, 'rejected')).toContainText(rows[0].value);
});

test('asks who one is before anything is taken back in an opened case', async ({ page }) => {
  await open(page);
  await id(page, 'open-case').click();
  await expect(id(page, 'app')).toHaveAttribute('data-screen', 'overview');
  await page.keyboard.press('u');
  await id(page, 'name').fill('Jan Claes');
  expect(await calls(page, 'undo')).toEqual([]);
  await id(page, 'name-confirm').click();
  await expect.poll(() => calls(page, 'undo')).toEqual([{ command: 'undo', args: { person: 'Jan Claes' } }]);
  // Nothing was decided yet: the refusal is shown.
  await expect(id(page, 'fault')).toHaveAttribute('data-code', 'fault-nothing-to-undo');
});
