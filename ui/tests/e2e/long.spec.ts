// Ten thousand rows and more: the page holds only those on screen.
import { expect } from '@playwright/test';
import { calls, compare, id, open, showFindings, test } from './page';

const LIST = 'differences-list';

test('ten thousand rows scroll with a handful of elements', async ({ page }) => {
  await open(page, '?rows=10000');
  await compare(page);
  await showFindings(page);
  await expect(id(page, LIST)).toHaveAttribute('data-total', '10000');
  for (const part of [0.1, 0.5, 0.9, 0.33]) {
    await id(page, LIST).evaluate((list, to) => (list.scrollTop = to * list.scrollHeight), part);
    const around = Math.round(part * 10_000);
    await expect(page.locator(`#${LIST}-${around + 2} [role=gridcell]`).first()).toBeVisible();
    expect(await page.getByTestId('difference').count()).toBeLessThan(60);
  }
  // Pages of at most 200, and only those that were looked at.
  const windows = (await calls(page, 'differences')).map(
    (call) => call.args.window as { offset: number; limit: number },
  );
  expect(windows.every(({ offset, limit }) => limit === 200 && offset % 200 === 0)).toBe(true);
  expect(windows.length).toBeLessThan(16);
});

test('the keyboard reaches the last row and comes back', async ({ page }) => {
  await open(page, '?rows=10000');
  await compare(page);
  await showFindings(page);
  await id(page, LIST).focus();
  await page.keyboard.press('End');
  await expect(page.locator(`#${LIST}-9999`)).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator(`#${LIST}-9999`)).toBeInViewport({ ratio: 0.9 });
  await expect(id(page, 'difference-detail')).toBeVisible();
  await expect(page.locator(`#${LIST}-9999`)).toBeInViewport({ ratio: 0.9 });
  await page.keyboard.press('PageUp');
  await page.keyboard.press('Home');
  await expect(page.locator(`#${LIST}-0`)).toBeInViewport({ ratio: 0.9 });
});

test('a list taller than a browser can draw still shows its end', async ({ page }) => {
  await open(page, '?rows=5000000');
  await compare(page);
  await showFindings(page);
  await id(page, LIST).focus();
  await page.keyboard.press('End');
  await expect(page.locator(`#${LIST}-4999999`)).toBeInViewport({ ratio: 0.9 });
  await page.keyboard.press('ArrowUp');
  await expect(page.locator(`#${LIST}-4999998`)).toHaveAttribute('aria-selected', 'true');
  await id(page, LIST).evaluate((list) => (list.scrollTop = list.scrollHeight / 2));
  await expect(page.locator('[role=row][aria-rowindex^="25000"]').first()).toBeVisible();
});
