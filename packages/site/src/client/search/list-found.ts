import { made } from "../dom/made.ts";
import type { Found } from "./find-in.ts";

/** A list below a field, in which arrow keys choose while one goes on typing. */
export interface FoundList {
  show(found: Found): void;
  hide(): void;
}

/** Puts such a list below a field. */
export function listFound(form: HTMLFormElement, input: HTMLInputElement): FoundList {
  const list = form.appendChild(
    made("div", { id: "_found", role: "listbox", class: "found", "aria-label": input.placeholder }),
  );
  const status = form.appendChild(made("p", { role: "status", class: "hidden" }));
  list.hidden = true;
  describe(input, false);

  const hide = () => {
    list.hidden = true;
    list.replaceChildren();
    describe(input, false);
  };
  const show = ({ hits, sentence }: Found) => {
    status.textContent = sentence;
    list.replaceChildren(...hits.map(option));
    list.hidden = hits.length === 0;
    describe(input, hits.length > 0);
  };
  input.addEventListener("keydown", (event) => {
    if (list.hidden) return;
    if (event.key === "Escape") hide();
    else if (event.key === "ArrowDown") choose(1);
    else if (event.key === "ArrowUp") choose(-1);
    else if (event.key !== "Enter" || !follow()) return;
    event.preventDefault();
  });
  // A press on what was found is not to take the focus from the field before it is one.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  input.addEventListener("blur", hide);
  return { show, hide };

  function choose(step: number): void {
    const options = [...list.children];
    const now = options.findIndex((one) => one.getAttribute("aria-selected") === "true");
    const next = options[(now + step + options.length + (now === -1 && step < 0 ? 1 : 0)) % options.length];
    for (const one of options) one.setAttribute("aria-selected", String(one === next));
    next?.scrollIntoView({ block: "nearest" });
    if (next) input.setAttribute("aria-activedescendant", next.id);
  }

  function follow(): boolean {
    const chosen = list.querySelector<HTMLAnchorElement>("[aria-selected=true]");
    chosen?.click();
    return chosen !== null;
  }
}

function describe(input: HTMLInputElement, isOpen: boolean): void {
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", "_found");
  input.setAttribute("aria-expanded", String(isOpen));
  input.removeAttribute("aria-activedescendant");
}

function option({ address, kind, name }: Found["hits"][number], index: number): HTMLElement {
  const about = { role: "option", id: `_found-${index}`, "aria-selected": "false", tabindex: "-1" };
  return made("a", { href: address, ...about }, name, " ", made("small", {}, kind));
}
