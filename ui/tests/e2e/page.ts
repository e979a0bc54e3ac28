import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as base, type Locator, type Page } from '@playwright/test';
import type { DecisionRequest, DifferenceView, FindingView, OverviewView, Page as Rows } from '../../src/ipc/views';
import { canonical, type Recorded } from '../mock/recorded';

/** What was recorded for a command; the tests expect what stands there, not figures of their own. */
export function recorded(command: string): Recorded[] {
  return JSON.parse(readFileSync(join(import.meta.dirname, `../replies/${command}.json`), 'utf8')) as Recorded[];
}

/** The reply of a command at a place of the recorded way; to the first question asked there, unless `args` says which. */
export function replyAt<T>(command: string, place: string, args?: Record<string, unknown>): T {
  const found = recorded(command).find(
    (each) => each.at.includes(place) && (!args || canonical(each.args) === canonical(args)),
  );
  if (!found) throw new Error(`not recorded: ${command} ${JSON.stringify(args)} at "${place}"`);
  return found.reply as T;
}

export const findingsAt = (place: string) => replyAt<Rows<FindingView>>('findings', place).rows;
export const overviewAt = (place: string) => replyAt<OverviewView>('overview', place);
export const differencesOf = (finding: string | null, place: string) =>
  replyAt<Rows<DifferenceView>>('differences', place, {
    filter: { finding, status: null, search: null },
    window: { offset: 0, limit: 200 },
  }).rows;

export interface Decision {
  request: DecisionRequest;
  person: string;
}
const decisionOf = (recording: Recorded) => recording.args as unknown as Decision;

/** The recorded decision on one row, on several, or on a finding, of those made first. */
export function decisionOn(target: 'difference' | 'differences' | 'finding'): Decision {
  const found = recorded('decide').find((each) => target in decisionOf(each).request.target);
  if (!found) throw new Error(`no decision on a ${target} is recorded`);
  return decisionOf(found);
}

/** The recorded decisions that lead from the new case to one with nothing left to decide. */
export function decisionsToTheEnd(): Decision[] {
  const way: Decision[] = [];
  for (let place: string | undefined = 'compared'; ;) {
    const next: Recorded | undefined = recorded('decide').find(
      (each) => each.at.includes(place ?? '') && 'finding' in decisionOf(each).request.target,
    );
    if (!next) return way;
    way.push(decisionOf(next));
    place = next.to;
  }
}

export const id = (page: Page, testid: string): Locator => page.getByTestId(testid).first();

/**
 * A page on which nothing may go wrong unnoticed: errors, what the content security policy refused, and questions that
 * were never recorded.
 */
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
  for (const choice of ['case_profile', 'crosswalk']) {
    await id(page, `choose-${choice}`).click();
    await expect(id(page, `clear-${choice}`)).toBeVisible();
  }
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

/** As the program tells the page of what is dragged over the window. */
export async function dragOver(page: Page, kind: string, place: string | Locator): Promise<void> {
  const box = await (typeof place === 'string' ? id(page, place) : place).boundingBox();
  const at = { kind, x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
  await page.evaluate((detail) => window.dispatchEvent(new CustomEvent('paritas-drag', { detail })), at);
}
