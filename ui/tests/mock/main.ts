// The page with Tauri replaced by recorded replies.
//
// Switches in the address: `rows=10000` makes every list that long (by repeating its recorded rows), `slow=500` answers after so
// many milliseconds, `fail=findings` refuses that command.

import { mockIPC } from '@tauri-apps/api/mocks';
import { recordedReply, type Recorded } from './recorded';

interface Progress {
  onmessage: (progress: { stage: string; percent: number | null }) => void;
}
interface Page {
  total: number;
  offset: number;
  rows: Record<string, unknown>[];
}
declare global {
  interface Window {
    /** Every command called, without its channel. */
    calls: { command: string; args: Record<string, unknown> }[];
    /** Commands refused from now on. */
    refuse: Set<string>;
  }
}

const files = import.meta.glob<Recorded[]>('../replies/*.json', { eager: true, import: 'default' });
const replies = new Map(
  Object.entries(files).map(([path, recordings]) => [path.replace(/^.*\/|\.json$/g, ''), recordings]),
);
const switches = new URLSearchParams(location.search);
const longRows = Number(switches.get('rows') ?? 0);
const slow = Number(switches.get('slow') ?? 0);

let place = 'start';
let stop: ((fault: unknown) => void) | undefined;
window.calls = [];
window.refuse = new Set(switches.getAll('fail'));

const fault = (code: string, message: string) => ({ code, message, place: null, hint: null });
const isPage = (reply: unknown): reply is Page =>
  typeof reply === 'object' && reply !== null && 'rows' in reply && 'offset' in reply;

/** A page of a list made long; each row keeps a key of its own. */
function long(page: Page, window: { offset: number; limit: number }): Page {
  const length = Math.max(0, Math.min(window.limit, longRows - window.offset));
  const rows = Array.from({ length }, (_, at) => {
    const index = window.offset + at;
    const row = { ...page.rows[index % page.rows.length] };
    if ('key' in row) row.key = `D-${index}`;
    if ('name' in row) row.name = `${index + 1} ${String(row.name)}`;
    if ('legacy_name' in row) row.legacy_name = `${index + 1} ${String(row.legacy_name)}`;
    return row;
  });
  return { total: longRows, offset: window.offset, rows };
}

function answer(command: string, args: Record<string, unknown>): unknown {
  if (window.refuse.has(command)) throw { ...fault('fault-made', 'This was made to fail.'), hint: 'Look elsewhere.' };
  const rows = args.window as { offset: number; limit: number } | undefined;
  const stretched = longRows > 0 && rows && ['differences', 'employees', 'comparisons'].includes(command);
  const asked = stretched ? { ...args, window: { offset: 0, limit: 200 } } : args;
  const found = recordedReply(replies.get(command) ?? [], asked, place);
  if (!found) {
    const question = `${command} ${JSON.stringify(asked)} at "${place}"`;
    // The console too: a page that shows the fault and goes on must not pass for one that works.
    console.error(`not recorded: ${question}`);
    throw fault('fault-not-recorded', question);
  }
  if (found.error !== undefined) throw found.error;
  place = found.to ?? place;
  return stretched && isPage(found.reply) ? long(found.reply, rows) : found.reply;
}

function wait(progress: Progress | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    stop = reject;
    progress?.onmessage({ stage: 'Reading the legacy extract', percent: 12 });
    setTimeout(() => progress?.onmessage({ stage: 'Comparing the amounts', percent: 63 }), slow / 2);
    setTimeout(resolve, slow);
  });
}

mockIPC(async (command, payload) => {
  const { progress, ...args } = payload as Record<string, unknown> & { progress?: Progress };
  window.calls.push({ command, args: JSON.parse(JSON.stringify(args)) });
  if (command === 'cancel') {
    stop?.(fault('fault-cancelled', 'Stopped.'));
    return null;
  }
  if (slow > 0) await wait(progress);
  return answer(command, args);
});

// As in the program, which freezes it against pages that tamper with it.
Object.freeze(Object.prototype);

// After the mock, so that the first question is answered already.
await import('../../src/main');
