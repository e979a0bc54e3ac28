import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as base, type Locator, type Page } from '@playwright/test';
import type { DecisionRequest, DifferenceView, FindingView, OverviewView, Page as Rows } from '../../src/ipc/views';
import type { Recorded } from '../mock/recorded';

/** What was recorded for a command; the tests expect what stands there, not figures of their own. */
export function recorded(command: string): Recorded[] {
  return JSON.parse(readFileSync(join(import.meta.dirname, `../replies/${command}.json`), 'utf8')) as Recorded[];
}

/** The reply of a command at a step. */
export function replyAt<T>(command: string, step: number, args?: Record<string, unknown>): T {
  const fitting = recorded(command).filter(
    (each) => (each.step ?? 0) <= step && (!args || JSON.stringify(each.args) === JSON.stringify(args)),
  );
  const found = fitting.reduce((best, each) => ((each.step ?? 0) >= (best.step ?? 0) ? each : best));
  return found.reply as T;
}

export const findingsAt = (step: number) => replyAt<Rows<FindingView>>('findings', step).rows;
export const overviewAt = (step: number) => replyAt<OverviewView>('overview', step);
export const differencesOf = (finding: string | null, step: number) =>
  recorded('differences')
    .filter((each) => (each.step ?? 0) <= step)
    .filter((each) => (each.args.filter as { finding: string | null }).finding === finding)
    .map((each) => each.reply as Rows<DifferenceView>)
    .at(-1)?.rows ?? [];

export interface Decision {
  request: DecisionRequest;
  person: string;
}
/** The recorded decisions, in order. */
export const decisions = () => recorded('decide').map((each) => each.args as unknown as Decision);

export const id = (page: Page, testid: string): Locator => page.getByTestId(testid).first();

/** A page on which nothing may go wrong unnoticed: errors, and what the content security policy refused. */
export const test = base.extend({
  page: async ({ page }, use) => {
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      const favicon = message.location().url.endsWith('/favicon.ico');
      if (message.type() === 'error' && !favicon) problems.push(message.text());
    });
    await use(page);
    expect(problems).toEqual([]);
  },
});

export async function open(page: Page, switches = ''): Promise<void> {
  await page.goto(`/${switches}`);
  await expect(id(page, 'app')).toHaveAttribute('data-ready', 'true');
}

/** From the empty window to the open case, as an officer does it. */
export async function compare(page: Page): Promise<void> {
  const person = (recorded('create_case')[0]?.args as { person: string }).person;
  await id(page, 'choose-legacy').click();
  await expect(id(page, 'extract-legacy')).toHaveAttribute('data-state', 'ready');
  await id(page, 'choose-migrated').click();
  await expect(id(page, 'extract-migrated')).toHaveAttribute('data-state', 'ready');
  await id(page, 'person').fill(person);
  await id(page, 'compare').click();
  await expect(id(page, 'app')).toHaveAttribute('data-screen', 'overview');
}

export async function showFindings(page: Page): Promise<void> {
  await id(page, 'nav-findings').click();
  await expect(id(page, 'finding')).toBeVisible();
  await expect(id(page, 'difference')).toBeVisible();
}

export interface Call {
  command: string;
  args: Record<string, unknown>;
}
/** The calls the page made of one command. */
export const calls = (page: Page, command: string): Promise<Call[]> =>
  page.evaluate((name) => window.calls.filter((call) => call.command === name), command);
