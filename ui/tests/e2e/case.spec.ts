// Will everyone be paid, what differs beside pay, and that nothing is lost.
import { expect } from '@playwright/test';
import type { FieldDifferenceView, FieldView, HarmView, OverviewView, Page as Rows } from '../../src/ipc/views';
import { compare, id, open, overviewAt, replyAt, test } from './page';

const ALL = { offset: 0, limit: 200 };

test.beforeEach(async ({ page }) => {
  await open(page);
  await compare(page);
});

test('says who may not be paid rightly, the worst first, and opens them', async ({ page }) => {
  const { harms } = overviewAt('compared');
  const all = replyAt<Rows<HarmView>>('pay_check', 'compared', { filter: { harm: null, search: null }, window: ALL });
  expect(all.total).toBe(harms.reduce((sum, harm) => sum + harm.count, 0));
  expect(all.total).toBeGreaterThan(0);
  await id(page, 'nav-pay').click();
  await expect(id(page, 'pay-list')).toHaveAttribute('data-total', String(all.total));
  await expect(page.getByTestId('harm-kind')).toHaveCount(harms.length);
  await expect(id(page, 'harm')).toContainText(all.rows[0]?.at_stake ?? '-');
  // One kind alone, and back.
  await id(page, 'harm-kind').click();
  await expect(id(page, 'pay-list')).toHaveAttribute('data-total', String(harms[0]?.count));
  await expect(id(page, 'harm-kind')).toHaveAttribute('aria-pressed', 'true');
  await id(page, 'harm-kind').click();
  await expect(id(page, 'pay-list')).toHaveAttribute('data-total', String(all.total));
  await id(page, 'pay-list').focus();
  await expect(id(page, 'harm-detail')).toContainText(all.rows[0]?.sentence ?? '-');
});

test('shows what differs beside pay, by field', async ({ page }) => {
  const fields = replyAt<FieldView[]>('fields', 'compared');
  const differing = fields.find((field) => field.different > 0);
  const args = { filter: { field: null, search: null }, window: ALL };
  const all = replyAt<Rows<FieldDifferenceView>>('field_differences', 'compared', args);
  await id(page, 'nav-fields').click();
  await expect(page.getByTestId('field')).toHaveCount(fields.length);
  await expect(id(page, 'fields-list')).toHaveAttribute('data-total', String(all.total));
  expect(fields.reduce((sum, field) => sum + field.different, 0)).toBe(all.total);
  await page.getByTestId('field').getByRole('button', { name: differing?.label, exact: true }).click();
  await expect(id(page, 'fields-list')).toHaveAttribute('data-total', String(differing?.different));
});

test('explains a control total to its last part', async ({ page }) => {
  const totals = overviewAt('compared').control_totals;
  const all = totals.find((total) => total.key === '' && total.why.length > 0);
  // That of everything is open; the others open on demand.
  await expect(page.getByTestId('why-part')).toHaveCount(all?.why.length ?? -1);
  const other = totals
    .filter((total) => total.why.length > 0)
    .indexOf(totals.find((t) => t.key && t.why.length) ?? totals[0]!);
  await page.getByTestId('why').nth(other).click();
  await expect(page.getByTestId('why').nth(other)).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByTestId('why-part')).not.toHaveCount(all?.why.length ?? -1);
});

test('accounts for every cell that was read', async ({ page }) => {
  const overview: OverviewView = overviewAt('compared');
  for (const side of [overview.legacy, overview.migrated]) {
    const ledger = id(page, `ledger-${side.side}`);
    await expect(ledger.getByTestId('fate')).toHaveCount(side.fates.length);
    await expect(ledger).toContainText(side.rows.read);
    for (const fate of side.fates) await expect(ledger).toContainText(fate.sum);
  }
});
