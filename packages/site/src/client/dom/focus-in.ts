/** Gives the focus to the first element of this kind in a place. */
export function focusIn(place: Element | null, selector: string): void {
  place?.querySelector<HTMLElement>(selector)?.focus();
}
