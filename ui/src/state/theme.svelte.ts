// Light or dark: the system's choice until the officer makes another, which is remembered on this computer.

export type Theme = 'system' | 'light' | 'dark';
const ORDER: readonly Theme[] = ['system', 'light', 'dark'];
const KEY = 'paritas-theme';

let chosen = $state<Theme>('system');

function show(): void {
  const dark = chosen === 'dark' || (chosen === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
}

export const theme = {
  get chosen(): Theme {
    return chosen;
  },
  /** Takes up what was remembered, and follows the system from then on. */
  begin(): void {
    const kept = localStorage.getItem(KEY) as Theme | null;
    if (kept && ORDER.includes(kept)) chosen = kept;
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', show);
    show();
  },
  next(): void {
    chosen = ORDER[(ORDER.indexOf(chosen) + 1) % ORDER.length] ?? 'system';
    localStorage.setItem(KEY, chosen);
    show();
  },
};
