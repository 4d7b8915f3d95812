import type { CardsData } from "../../client-data/cards-data.ts";
import { fill } from "../dom/fill.ts";
import { made } from "../dom/made.ts";

/** Lets cards be gone through one at a time, by buttons, arrow keys and strokes; which one it is, the address says. */
export function enhanceCards(place: HTMLElement, { words }: CardsData): void {
  const cards = [...place.querySelectorAll<HTMLDetailsElement>("details.card")];
  if (cards.length === 0) return;
  const mode = made("button", { type: "button" });
  const previous = made("button", { type: "button" }, words.previous);
  const next = made("button", { type: "button" }, words.next);
  const status = made("p", { role: "status" });
  place.prepend(made("div", { class: "strip" }, mode, previous, next, status));

  mode.addEventListener("click", () => go(shownIn(cards) === undefined ? cards[0] : undefined));
  previous.addEventListener("click", () => step(-1));
  next.addEventListener("click", () => step(1));
  place.addEventListener("keydown", ({ key }) => {
    if (shownIn(cards) === undefined) return;
    if (key === "ArrowRight") step(1);
    if (key === "ArrowLeft") step(-1);
  });
  onStroke(place, (direction) => shownIn(cards) !== undefined && step(direction));
  addEventListener("popstate", show);
  show();

  function step(by: number): void {
    const now = cards.map(({ id }) => id).indexOf(shownIn(cards)?.id ?? "");
    const card = cards[(now + by + cards.length) % cards.length];
    go(card);
    card?.querySelector("summary")?.focus();
  }

  function go(card: HTMLDetailsElement | undefined): void {
    history.pushState(null, "", `${location.pathname}${card ? `?card=${card.id}` : ""}`);
    for (const one of cards) one.open = false;
    show();
  }

  function show(): void {
    const card = shownIn(cards);
    for (const one of cards) one.hidden = card !== undefined && one !== card;
    for (const button of [previous, next]) button.hidden = card === undefined;
    mode.textContent = card === undefined ? words.oneByOne : words.allCards;
    const number = cards.map(({ id }) => id).indexOf(card?.id ?? "") + 1;
    status.textContent = card === undefined ? "" : fill(words.card, { number, all: cards.length });
  }
}

function shownIn(cards: readonly HTMLDetailsElement[]): HTMLDetailsElement | undefined {
  const asked = new URLSearchParams(location.search).get("card");
  return cards.find(({ id }) => id === asked);
}

/** A stroke to the left leads on, one to the right back. */
function onStroke(place: HTMLElement, go: (direction: 1 | -1) => void): void {
  let start: Touch | undefined;
  place.addEventListener(
    "touchstart",
    ({ changedTouches }) => {
      start = changedTouches[0];
    },
    { passive: true },
  );
  place.addEventListener("touchend", ({ changedTouches: [end] }) => {
    if (start === undefined || end === undefined) return;
    const [right, down] = [end.clientX - start.clientX, end.clientY - start.clientY];
    if (Math.abs(right) > 60 && Math.abs(right) > 2 * Math.abs(down)) go(right < 0 ? 1 : -1);
  });
}
