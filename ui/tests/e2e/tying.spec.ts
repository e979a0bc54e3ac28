import { expect } from '@playwright/test';
import { calls, compare, id, open, recorded, test } from './page';

test('an employee of one side is tied to one of the other by hand, and the name of neither is typed', async ({
  page,
}) => {
  const asked = recorded('tie')[0]?.args as { request: { reason: string } };
  await open(page);
  await compare(page);
  await id(page, 'nav-employees').click();
  await id(page, 'employee').click();
  await expect(id(page, 'employee-detail')).toBeVisible();
  await page.keyboard.press('t');
  await id(page, 'tie-candidate').check();
  await expect(id(page, 'tie-record')).toBeDisabled();
  await id(page, 'tie-reason').fill(asked.request.reason);
  await id(page, 'tie-record').click();
  await expect(id(page, 'tie-dialog')).toHaveCount(0);
  expect((await calls(page, 'tie')).map((call) => call.args)).toEqual([asked]);
  await expect(id(page, 'status-message')).not.toBeEmpty();
});
