import { mockIPC } from '@tauri-apps/api/mocks';
import { beforeEach, describe, expect, it } from 'vitest';
import type { DifferenceView } from '../ipc/views';
import { app } from '../state/app.svelte';
import { askAbout, deciding } from './deciding.svelte';

const difference = (key: string, status = 'open') =>
  ({ key, status, name: 'An', components: '1000' }) as DifferenceView;
let calls: { command: string; args: unknown }[] = [];
let refuse: string | undefined;

beforeEach(() => {
  // Node has no window, which is where Tauri's mock lives.
  (globalThis as { window?: unknown }).window ??= globalThis;
  calls = [];
  refuse = undefined;
  mockIPC((command, args) => {
    calls.push({ command, args });
    if (command === 'decide' && JSON.stringify(args).includes(refuse ?? '\0')) {
      throw { code: 'fault-amount', message: 'no', place: null, hint: null };
    }
    if (command === 'decide') return { changed: 1, undecided: 0, message: `decided ${calls.length}` };
    return {};
  });
  app.person = ' An Peeters ';
  deciding.question = undefined;
  deciding.reason = '';
});
const decided = () => calls.filter(({ command }) => command === 'decide').map(({ args }) => args);

describe('deciding', () => {
  it('needs a reason, a name, and for a set amount an amount', async () => {
    askAbout('set_amount', [difference('D1')]);
    expect(deciding.complete).toBe(false);
    deciding.reason = 'Recalculated';
    expect(deciding.complete).toBe(false);
    deciding.amount = '12,50';
    expect(deciding.complete).toBe(true);
    app.person = ' ';
    expect(deciding.complete).toBe(false);
    await deciding.confirm();
    expect(decided()).toEqual([]);
  });

  it('sends one decision for all the differences, and remembers the reason', async () => {
    let done = 0;
    askAbout(
      'take_legacy',
      [difference('D1'), difference('D2'), difference('D3', 'not_comparable')],
      () => (done += 1),
    );
    deciding.reason = ' Migration error ';
    const before = app.changes;
    await deciding.confirm();
    expect(decided()).toEqual([
      {
        request: {
          target: { differences: ['D1', 'D2'] },
          choice: 'take_legacy',
          amount: null,
          reason: 'Migration error',
          note: '',
        },
        person: 'An Peeters',
      },
    ]);
    expect(deciding.question).toBeUndefined();
    expect([done, app.changes]).toEqual([1, before + 1]);
    askAbout('defer', [difference('D4')]);
    expect(deciding.reason).toBe(' Migration error ');
    expect(deciding.question?.target).toEqual({ difference: 'D4' });
  });

  it('stays open with the fault when refused, and changes nothing', async () => {
    refuse = 'D2';
    askAbout('take_legacy', [difference('D1'), difference('D2')]);
    deciding.reason = 'Migration error';
    const before = app.changes;
    await deciding.confirm();
    expect(deciding.fault?.code).toBe('fault-amount');
    expect(deciding.question).toBeDefined();
    expect(app.changes).toBe(before);
  });

  it('does not ask about what cannot be decided', () => {
    askAbout('defer', [difference('D1', 'not_comparable')]);
    expect(deciding.question).toBeUndefined();
  });
});
