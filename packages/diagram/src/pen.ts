export const fonts = "var(--family, Inter, 'Noto Sans TC', 'Noto Sans SC', system-ui, sans-serif)";
export const ink = "var(--ink, #111827)";
export const soft = "var(--soft, #4d5763)";
export const paper = "var(--paper, #fff)";

/** One decimal is a fifth of a hair on paper, and keeps the digits of different machines' arithmetic equal. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
