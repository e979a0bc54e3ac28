import { FluentBundle, FluentResource } from '@fluent/bundle';

export const LANGUAGES = ['en', 'nl', 'fr', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The languages by their own names, which need no translation. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  en: 'English',
  nl: 'Nederlands',
  fr: 'Français',
  de: 'Deutsch',
};

/** What a language is called where numbers and dates are formatted: as in Belgium, but for English. */
export const LOCALES: Record<Language, string> = { en: 'en-GB', nl: 'nl-BE', fr: 'fr-BE', de: 'de-BE' };

// `terms` holds the words the window shares with the command line and the report: statuses, causes, roles.
const sources = import.meta.glob<string>('../../../crates/texts/locales/*/{ui,terms}.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export function isLanguage(word: string): word is Language {
  return (LANGUAGES as readonly string[]).includes(word);
}

/** The messages of one language. */
export function bundleFor(language: Language): FluentBundle {
  // The marks Fluent puts around arguments serve right-to-left text, which none of the four languages has.
  const bundle = new FluentBundle(LOCALES[language], { useIsolating: false });
  for (const [path, source] of Object.entries(sources)) {
    if (path.includes(`/${language}/`)) bundle.addResource(new FluentResource(source));
  }
  return bundle;
}

/** The mark between units and cents. */
export function decimalMark(language: Language): string {
  const parts = new Intl.NumberFormat(LOCALES[language]).formatToParts(1.5);
  return parts.find((part) => part.type === 'decimal')?.value ?? '.';
}
