// The question "why?" that stands between a choice and the journal.

import * as commands from '../ipc/commands';
import { asFault } from '../ipc/fault';
import type { DecisionChoice, DecisionTarget, DifferenceView, FaultView } from '../ipc/views';
import { app } from '../state/app.svelte';

export interface Question {
  choice: DecisionChoice;
  target: DecisionTarget;
  /** How many differences it is about. */
  count: number;
  /** Whether a whole finding is meant. */
  whole: boolean;
  /** The finding's sentence, or who and what one difference is about. */
  about: string;
  /** Called once everything is decided. */
  done?: () => void;
}

class Deciding {
  question = $state.raw<Question | undefined>(undefined);
  /** The last reason given: most decisions in a row have the same. */
  reason = $state('');
  note = $state('');
  amount = $state('');
  busy = $state(false);
  fault = $state.raw<FaultView | undefined>(undefined);

  ask(question: Question): void {
    if (question.count === 0 || this.busy) return;
    this.question = question;
    this.note = '';
    this.amount = '';
    this.fault = undefined;
  }

  close(): void {
    if (!this.busy) this.question = undefined;
  }

  /** Whether everything asked for is there. */
  get complete(): boolean {
    const amount = this.question?.choice !== 'set_amount' || this.amount.trim() !== '';
    return amount && this.reason.trim() !== '' && app.person.trim() !== '';
  }

  /** Records the decision: one entry of the journal, however many differences it is about. */
  async confirm(): Promise<void> {
    const question = this.question;
    if (!question || this.busy || !this.complete) return;
    this.busy = true;
    this.fault = undefined;
    let recorded: string | undefined;
    try {
      const outcome = await commands.decide(
        {
          target: question.target,
          choice: question.choice,
          amount: question.choice === 'set_amount' ? this.amount.trim() : null,
          reason: this.reason.trim(),
          note: this.note.trim(),
        },
        app.person.trim(),
      );
      recorded = outcome.message;
      this.question = undefined;
      question.done?.();
    } catch (error) {
      this.fault = asFault(error);
    }
    // Before the rest is asked for again: the next decision need not wait for it.
    this.busy = false;
    if (recorded !== undefined) await app.changed(recorded);
  }
}

export const deciding = new Deciding();

/** Whether a difference can be decided at all: one whose counterpart was rejected cannot. */
export function isDecidable(difference: DifferenceView): boolean {
  return difference.status !== 'not_comparable';
}

/** Asks about differences, one or several. */
export function askAbout(choice: DecisionChoice, differences: DifferenceView[], done?: () => void): void {
  const decidable = differences.filter(isDecidable);
  const first = decidable[0];
  if (!first) return;
  const single = decidable.length === 1;
  deciding.ask({
    choice,
    target: single ? { difference: first.key } : { differences: decidable.map(({ key }) => key) },
    count: decidable.length,
    whole: false,
    about: single ? `${first.name || first.legacy_employee || first.migrated_employee} · ${first.components}` : '',
    done,
  });
}
