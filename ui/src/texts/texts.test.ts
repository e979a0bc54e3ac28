import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentBundle } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import { CHOICES, choiceText } from '../decide/choices';
import { CASE_SCREENS } from '../state/app.svelte';
import { bundleFor, decimalMark, LANGUAGES } from './languages';
import { t, texts } from './texts.svelte';

const source = join(import.meta.dirname, '..');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(svelte|ts)$/.test(name) && !name.endsWith('.test.ts'))
  .map((name) => readFileSync(join(source, name), 'utf8'));

/** Ids that are put together at run time; every other id stands whole in the sources. */
const composed = [
  ...CASE_SCREENS.map((screen) => `ui-screen-${screen}`),
  ...['system', 'light', 'dark'].map((theme) => `ui-theme-${theme}`),
  ...['findings', 'differences', 'undecided', 'open'].map((count) => `ui-count-${count}`),
  ...['read', 'look', 'rejected'].flatMap((state) => [`ui-doctor-${state}`, `ui-doctor-${state}-lead`]),
  ...['blocked', 'ready', 'done'].map((state) => `ui-step-${state}`),
  ...['preparer', 'reviewer'].flatMap((role) => [`ui-sign-${role}`, `ui-sign-${role}-lead`]),
  ...['legacy', 'migrated'].flatMap((side) => [`ui-empty-${side}`, `side-${side}`]),
  ...['case-profile', 'crosswalk'].map((file) => `ui-${file}`),
  ...CHOICES.flatMap(({ choice }) =>
    ['short', 'meaning', 'why-1', 'why-2', 'why-3'].map((part) => choiceText(choice, part)),
  ),
  ...CHOICES.map(({ choice }) => `choice-${choice.replaceAll('_', '-')}`),
  ...['open', 'decided', 'accepted', 'deferred', 'not-comparable'].map((status) => `status-${status}`),
  ...['matched', 'suggested', 'conflict', 'legacy-only', 'migrated-only'].map((status) => `match-${status}`),
  ...['confirm', 'reject', 'other'].flatMap((said) => [`ui-tie-${said}`, `ui-tie-${said}-short`]),
  ...[1, 2, 3].map((number) => `ui-tie-why-${number}`),
  ...['equal', 'within-tolerance', 'zero-vs-absent', 'different', 'not-comparable', 'not-compared'].map(
    (word) => `outcome-${word}`,
  ),
  ...['rounding', 'sign', 'scale', 'duplicate', 'missing', 'extra', 'unexplained', 'component-swap'].map(
    (word) => `cause-${word}`,
  ),
];
const written = files.flatMap((text) => [...text.matchAll(/\bt\(\s*'([a-z0-9-]+)'/g)].map((match) => match[1] ?? ''));
const chosen = files.flatMap((text) => [...text.matchAll(/[?:] '(ui-[a-z0-9-]+)'/g)].map((match) => match[1] ?? ''));
const used = new Set([...written, ...chosen, ...composed]);

const own = (language: string) =>
  [
    ...readFileSync(join(source, `../../crates/texts/locales/${language}/ui.ftl`), 'utf8').matchAll(
      /^([a-z0-9-]+) =/gm,
    ),
  ].map((match) => match[1] ?? '');

describe.each(LANGUAGES)('texts in %s', (language) => {
  const bundle: FluentBundle = bundleFor(language);

  it('have every id that is used', () => {
    expect(used.size).toBeGreaterThan(150);
    expect([...used].filter((id) => !bundle.hasMessage(id))).toEqual([]);
  });
  it('have no id that nobody uses', () => {
    expect(own(language).filter((id) => !used.has(id))).toEqual([]);
  });
  it('name the same variables as the English ones', () => {
    const variables = (of: FluentBundle, id: string) => {
      const pattern = of.getMessage(id)?.value;
      return [...JSON.stringify(pattern ?? null).matchAll(/"type":"var","name":"(\w+)"/g)].map((match) => match[1]);
    };
    const english = bundleFor('en');
    for (const id of own('en')) {
      expect(new Set(variables(bundle, id)), id).toEqual(new Set(variables(english, id)));
    }
  });
});

describe('t', () => {
  it('follows the language', () => {
    texts.language = 'nl';
    expect(t('ui-decide-scope-differences', { count: 1 })).toBe('Eén verschil');
    expect(t('ui-decide-scope-differences', { count: 1200 })).toBe('1.200 verschillen');
    texts.language = 'en';
    expect(t('ui-decide-scope-differences', { count: 1 })).toBe('One difference');
  });
  it('ignores a language it does not have', () => {
    texts.language = 'xx';
    expect(texts.language).toBe('en');
  });
  it('shows an id it does not know', () => {
    expect(t('ui-nothing-here')).toBe('ui-nothing-here');
  });
  it('knows the decimal mark of each language', () => {
    expect(LANGUAGES.map(decimalMark)).toEqual(['.', ',', ',', ',']);
  });
});
