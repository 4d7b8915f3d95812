import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { changed } from "../state/changed.ts";
import type { Changes, CompareState } from "../state/compare-state.ts";
import type { KnownParts } from "../state/known-parts.ts";
import { readAddress } from "../state/read-address.ts";
import { writeAddress } from "../state/write-address.ts";
import type { CompareView } from "./compare-view.ts";

/** The state that the page's address holds, and how to change it; the ways back and forward of the browser lead through it. */
export function useAddress(known: KnownParts): readonly [CompareState, CompareView["change"]] {
  const [state, setState] = useState(() => readAddress(location.search, known));
  const latest = useRef(state);
  const isTyping = useRef(false);
  const show = (next: CompareState) => {
    latest.current = next;
    setState(next);
    carryOver();
  };

  useEffect(() => {
    const read = () => {
      isTyping.current = false;
      show(readAddress(location.search, known));
    };
    addEventListener("popstate", read);
    carryOver();
    return () => removeEventListener("popstate", read);
  }, [known]);

  const change = useCallback<CompareView["change"]>((part, typing) => {
    if (isClosing(part) && isOpening(history.state)) {
      history.back();
      return;
    }
    const next = changed(latest.current, part);
    const address = `${location.pathname}${writeAddress(next, known)}${location.hash}`;
    const isOn = isTyping.current && typing?.isTyping === true;
    // What was opened by its address has no step before it: to close it is none either.
    remember(address, { isSameStep: isOn || isClosing(part), isOpening: next.opened !== undefined });
    isTyping.current = typing?.isTyping ?? false;
    show(next);
  }, []);
  return [state, change];
}

/** Whether a change closes what was opened, and changes nothing else. */
function isClosing(part: Changes): boolean {
  return "opened" in part && part.opened === undefined && Object.keys(part).length === 1;
}

/** Whether a step of history was made by opening something, so that the one before it is the same without. */
function isOpening(step: unknown): boolean {
  return Object(step).isOpening === true;
}

/** Some browsers take only so many addresses in a while; what is shown changes all the same. */
function remember(
  address: string,
  { isOpening, isSameStep }: { readonly isSameStep: boolean; readonly isOpening: boolean },
): void {
  try {
    if (isSameStep) history.replaceState(null, "", address);
    else history.pushState({ isOpening }, "", address);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

/** The same view in the other languages. */
function carryOver(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("nav.languages a"))
    link.search = location.search;
}
