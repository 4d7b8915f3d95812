import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { changed } from "../state/changed.ts";
import type { CompareState } from "../state/compare-state.ts";
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
    const next = changed(latest.current, part);
    const address = `${location.pathname}${writeAddress(next, known)}${location.hash}`;
    const isOn = isTyping.current && typing?.isTyping === true;
    remember(address, isOn);
    isTyping.current = typing?.isTyping ?? false;
    show(next);
  }, []);
  return [state, change];
}

/** Some browsers take only so many addresses in a while; what is shown changes all the same. */
function remember(address: string, isSameStep: boolean): void {
  try {
    if (isSameStep) history.replaceState(null, "", address);
    else history.pushState(null, "", address);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

/** The same view in the other languages. */
function carryOver(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("nav.languages a"))
    link.search = location.search;
}
