import type { DecisionChoice } from '../ipc/views';
import type { IconName } from '../parts/icons';

/** The five decisions, with the key that makes each. */
export const CHOICES: readonly { choice: DecisionChoice; key: string; icon: IconName }[] = [
  { choice: 'take_legacy', key: 'L', icon: 'left' },
  { choice: 'take_migrated', key: 'M', icon: 'right' },
  { choice: 'set_amount', key: 'S', icon: 'pen' },
  { choice: 'accept_as_expected', key: 'A', icon: 'equal' },
  { choice: 'defer', key: 'D', icon: 'clock' },
];

/** The id of a choice's text; `part` is `short`, `meaning` or `why-1`, `why-2`, `why-3`. */
export function choiceText(choice: DecisionChoice, part: string): string {
  return `ui-choice-${choice.replaceAll('_', '-')}-${part}`;
}

/** The decision a key asks for, and whether for the whole finding. */
export function choiceForKey(event: {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
}): { choice: DecisionChoice; whole: boolean } | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
  const found = CHOICES.find((each) => each.key === event.key.toUpperCase());
  return found && { choice: found.choice, whole: event.shiftKey };
}

/** Whether a key press belongs to a field being typed in, or to a dialog. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, dialog') !== null;
}
