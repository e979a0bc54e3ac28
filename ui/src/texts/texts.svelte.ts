import type { FluentVariable } from '@fluent/bundle';
import { bundleFor, decimalMark, isLanguage, LOCALES, type Language } from './languages';

let language = $state<Language>('en');
const bundle = $derived(bundleFor(language));
const mark = $derived(decimalMark(language));

export const texts = {
  get language(): Language {
    return language;
  },
  set language(word: string) {
    if (isLanguage(word)) language = word;
    if (typeof document !== 'undefined') document.documentElement.lang = language;
  },
  /** What numbers that are counted here, not in Rust, are formatted by. */
  get locale(): string {
    return LOCALES[language];
  },
  /** The mark between units and cents in the present language. */
  get decimalMark(): string {
    return mark;
  },
};

const KEY = 'paritas-language';

/** The language that was chosen in the window last, on this computer. */
export function keptLanguage(): Language | undefined {
  const kept = localStorage.getItem(KEY) ?? '';
  return isLanguage(kept) ? kept : undefined;
}
export function keepLanguage(word: string): void {
  localStorage.setItem(KEY, word);
}

/** A text in the present language. A missing id shows itself, so that it is noticed; a test looks for them. */
export function t(id: string, args?: Record<string, FluentVariable>): string {
  const message = bundle.getMessage(id);
  if (!message?.value) return id;
  return bundle.formatPattern(message.value, args ?? null, []);
}

/** The id of a shared term: `term('match', 'legacy_only')` is `match-legacy-only`. */
export function term(kind: 'side' | 'status' | 'match' | 'cause' | 'choice' | 'outcome', word: string): string {
  return t(`${kind}-${word.replaceAll('_', '-')}`);
}
