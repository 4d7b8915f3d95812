import { type ViewContext, webAddress } from "@stackmatrix/view";
import { type QrCode, qrCode } from "../layout/qr-code.ts";

/** Where a sheet is read on the web, as its head shows it. */
export interface WebPlace {
  /** Whether there is such a place. */
  readonly isShown: boolean;
  readonly address: string;
  /** The short address of the whole, to be typed. */
  readonly shown: string;
  /** What is said to those who do not see the code. */
  readonly codeText: string;
  readonly code: QrCode | undefined;
  /** What was left out for want of room, for whoever makes a page like one that is there; empty where nothing was. */
  readonly without: "" | "code" | "address";
}

/** The same with less of it: first without the code; nothing where nothing is left. */
export function lessOf(place: WebPlace): WebPlace | undefined {
  if (place.code !== undefined) return { ...place, code: undefined, without: "code" };
  return place.isShown ? { ...nowhere, without: "address" } : undefined;
}

const nowhere: WebPlace = {
  isShown: false,
  address: "",
  shown: "",
  codeText: "",
  code: undefined,
  without: "",
};

/** The page of a sheet where the project has a web site, the address of the project where it has none, and nothing where it names none. */
export function webPlaceOf(
  { dataset, locale, words }: ViewContext,
  { hasSite, id }: { readonly id: string; readonly hasSite: boolean },
): WebPlace {
  const home = URL.parse(dataset.info.homepage ?? "");
  if (home === null || !/^https?:$/.test(home.protocol)) return nowhere;
  const page = hasSite ? webAddress(dataset, { kind: "sheets", id, locale }) : undefined;
  const address = URL.parse(page ?? "")?.href ?? home.href;
  const { label, phrase } = words;
  return {
    isShown: true,
    address,
    shown: withoutScheme(home.href),
    codeText: `${label.qrCode}${phrase.colon}${withoutScheme(address)}`,
    code: qrCode(address),
    without: "",
  };
}

/** As people write it: browsers take the rest for granted. */
function withoutScheme(address: string): string {
  return address.replace(/^https?:\/\/(?:[^/@]*@)?/, "").replace(/\/$/, "");
}
