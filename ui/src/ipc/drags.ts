// Files dragged over the window. The program keeps their paths; the page hears only where they are.

export interface Drag {
  kind: 'over' | 'drop' | 'leave';
  /** In the page's own pixels. */
  x: number;
  y: number;
}

/** Calls back for everything dragged over the window; what is given back ends that. */
export function onDrag(listener: (drag: Drag) => void): () => void {
  const hear = (event: Event) => listener((event as CustomEvent<Drag>).detail);
  window.addEventListener('paritas-drag', hear);
  return () => window.removeEventListener('paritas-drag', hear);
}
