// Line drawings on a 16 × 16 grid, one path each. Drawn here, so that nothing is fetched.

export const ICONS = {
  check: 'M3 8.5 6.5 12 13 4.5',
  cross: 'M4 4l8 8M12 4l-8 8',
  circle: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11z',
  warn: 'M8 2.2 14.2 13H1.8zM8 6.3v3.2M8 11.3v.2',
  info: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM8 7.3v3.6M8 4.9v.2',
  clock: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM8 4.8V8l2.4 1.6',
  file: 'M4 1.8h5l3 3v9.4H4zM9 1.8v3h3',
  folder: 'M1.8 3.5h4.4l1.4 1.7h6.6v7.6H1.8z',
  people:
    'M6 7.2a2.4 2.4 0 1 0 0-4.8 2.4 2.4 0 0 0 0 4.8zM1.6 13.4c.3-2.6 2-4 4.4-4s4.1 1.4 4.4 4M10.4 2.7a2.3 2.3 0 0 1 0 4.2M12 9.8c1.5.5 2.2 1.8 2.4 3.6',
  person: 'M8 7.4a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4zM3 14c.3-3 2.2-4.5 5-4.5s4.7 1.5 5 4.5',
  gauge: 'M2.2 12.4a6.3 6.3 0 1 1 11.6 0M8 9.5l3-3.7',
  list: 'M2.5 4h1M6 4h7.5M2.5 8h1M6 8h7.5M2.5 12h1M6 12h7.5',
  ban: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM3.8 3.8l8.4 8.4',
  pen: 'M2.5 13.5l.8-3.3 7.5-7.5 2.5 2.5-7.5 7.5zM9.5 4l2.5 2.5',
  export: 'M8 10.5V2.2M5 5l3-3 3 3M2.5 9.5v4h11v-4',
  undo: 'M5.5 3 2.5 6l3 3M2.5 6h7a4 4 0 0 1 0 8H6',
  search: 'M7 2.3a4.7 4.7 0 1 1 0 9.4 4.7 4.7 0 0 1 0-9.4zM10.5 10.5l3.5 3.5',
  sun: 'M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM8 1.2v1.5M8 13.3v1.5M1.2 8h1.5M13.3 8h1.5M3.2 3.2l1 1M11.8 11.8l1 1M12.8 3.2l-1 1M4.2 11.8l-1 1',
  moon: 'M13.3 9.8A5.8 5.8 0 0 1 6.2 2.7a5.8 5.8 0 1 0 7.1 7.1z',
  screen: 'M1.8 2.8h12.4v8H1.8zM5.5 13.4h5M8 10.8v2.6',
  left: 'M13 8H3.5M7 4 3 8l4 4',
  right: 'M3 8h9.5M9 4l4 4-4 4',
  next: 'M6 3.5 10.5 8 6 12.5',
  equal: 'M3.5 6h9M3.5 10h9',
  lock: 'M4 7.2h8v6.3H4zM5.6 7V5a2.4 2.4 0 0 1 4.8 0v2',
  plus: 'M8 3v10M3 8h10',
  enlarge: 'M9.5 2.5h4v4M13.5 2.5 9 7M6.5 13.5h-4v-4M2.5 13.5 7 9',
  shrink: 'M13.5 6.5h-4v-4M9.5 6.5 14 2M2.5 9.5h4v4M6.5 9.5 2 14',
  wallet: 'M2 4.5h10.5v9H2zM2 4.5 10 2v2.5M12.5 7.5H14v3h-1.5M10.2 9h.1',
  tag: 'M2.5 8V2.5H8L13.5 8 8 13.5zM5.3 5.3h.1',
  // Causes
  rounding: 'M2.5 11.5c2.5 0 2.5-7 5.5-7s3 7 5.5 7M2.5 13.8h11',
  sign: 'M5.2 2.5v6M2.2 5.5h6M8.5 11.5h5.5M12.5 2.5l-9 11',
  scale: 'M3.5 4.5l5 7M8.5 4.5l-5 7M12.3 11.5v-7l-1.5 1.2',
  duplicate: 'M2.5 2.5h7.5v7.5H2.5zM6 12.2v1.3h7.5V6h-1.3',
  proration: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM8 2v6l4.5 4',
  rate: 'M4.5 2.8a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4zM11.5 9.8a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4zM12.5 3l-9 10',
  offset: 'M2 12.5h4.5M9.5 12.5H14M2 8.5h4.5M9.5 5.5H14M8 2.5v11',
  component_swap: 'M3 5.5h9.5M10 3l2.5 2.5L10 8M13 10.5H3.5M6 8l-2.5 2.5L6 13',
  period_shift: 'M2.2 3.5h11.6v10H2.2zM2.2 6.5h11.6M5 2v2.5M11 2v2.5M5.5 10h5M8.8 8.3l1.7 1.7-1.7 1.7',
  retroactive: 'M2.2 3.5h11.6v10H2.2zM2.2 6.5h11.6M5 2v2.5M11 2v2.5M10.5 10h-5M7.2 8.3 5.5 10l1.7 1.7',
  index_month: 'M2.2 3.5h11.6v10H2.2zM2.2 6.5h11.6M5 2v2.5M11 2v2.5M5.2 11.6l2-2 1.6 1.4 2.4-2.8',
  seniority_step: 'M2 13.5h3v-3h3v-3h3v-3h3M10.5 10.5v3M9 12l1.5-1.7L12 12',
  employee_swap:
    'M4.5 6a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6zM11.5 6a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6zM2.5 10.5h11M11 8.5l2.5 2-2.5 2M5 8.5l-2.5 2 2.5 2',
  truncation: 'M2 5h7M2 8h5M2 11h7M11 2.5l-1.5 3 2.5 2-2.5 3 1.5 3',
  hours: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM8 4.5V8H5.5',
  missing: 'M2.5 2.5h11v11h-11zM5.5 8h5',
  extra: 'M2.5 2.5h11v11h-11zM5.5 8h5M8 5.5v5',
  consequence: 'M3.5 2.5v6a2 2 0 0 0 2 2H13M10.5 8l2.5 2.5-2.5 2.5',
  unexplained: 'M5.5 5.8a2.6 2.6 0 1 1 3.7 2.4c-.8.4-1.2.8-1.2 1.7v.4M8 12.6v.2',
} as const;

export type IconName = keyof typeof ICONS;

/** The drawing of a cause; one that is not known yet is drawn as unexplained. */
export function causeIcon(cause: string): IconName {
  return cause in ICONS ? (cause as IconName) : 'unexplained';
}

const STATUS: Record<string, IconName> = {
  open: 'circle',
  decided: 'check',
  accepted: 'equal',
  deferred: 'clock',
  not_comparable: 'ban',
  matched: 'check',
  suggested: 'unexplained',
  conflict: 'warn',
  legacy_only: 'missing',
  migrated_only: 'extra',
};

/** The drawing of a difference's or an employee's status. */
export function statusIcon(status: string): IconName {
  return STATUS[status] ?? 'info';
}

const TONE: Record<string, string> = {
  decided: 'ok',
  accepted: 'ok',
  matched: 'ok',
  open: 'warn',
  suggested: 'warn',
  conflict: 'danger',
  not_comparable: 'danger',
};

/** The badge class that goes with a status. Never the only sign: icon and word stand beside it. */
export function statusTone(status: string): string {
  return TONE[status] ?? '';
}
