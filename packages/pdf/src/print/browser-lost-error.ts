import { NoBrowserError } from "./no-browser-error.ts";

/** A browser that has crashed, or was killed, while it started: the next one may live. */
export class BrowserLostError extends NoBrowserError {}
