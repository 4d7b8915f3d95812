/**
 * The shape of browser-compat-data 8.1.9 (npm: @mdn/browser-compat-data): shares among 20,000 of its features in the first 15 of
 * its browsers, each answer reduced to its newest statement. The words are made up; the shares are counted.
 */
export const compatShape = {
  browsers: [
    // Those that run scripts alone come in rows of their own: see `runtimes`.
    { id: "bun", name: "Bun", none: 0.007, partial: 0, noted: 0.001, first: 0.76, versions: 33 },
    { id: "chrome", name: "Chrome", none: 0.072, partial: 0.007, noted: 0.049, first: 0.18, versions: 157 },
    {
      id: "chrome-android",
      name: "Chrome Android",
      none: 0.074,
      partial: 0.005,
      noted: 0.027,
      first: 0.28,
      versions: 134,
    },
    { id: "deno", name: "Deno", none: 0.198, partial: 0.003, noted: 0.009, first: 0.48, versions: 56 },
    { id: "edge", name: "Edge", none: 0.071, partial: 0.007, noted: 0.046, first: 0.3, versions: 86 },
    { id: "firefox", name: "Firefox", none: 0.19, partial: 0.019, noted: 0.048, first: 0.15, versions: 164 },
    {
      id: "firefox-android",
      name: "Firefox for Android",
      none: 0.266,
      partial: 0.006,
      noted: 0.028,
      first: 0.29,
      versions: 145,
    },
    {
      id: "ie",
      name: "Internet Explorer",
      none: 0.745,
      partial: 0.003,
      noted: 0.012,
      first: 0.25,
      versions: 12,
    },
    { id: "nodejs", name: "Node.js", none: 0.113, partial: 0.007, noted: 0.033, first: 0.21, versions: 95 },
    {
      id: "oculus",
      name: "Quest Browser",
      none: 0.135,
      partial: 0.01,
      noted: 0.027,
      first: 0.59,
      versions: 35,
    },
    { id: "opera", name: "Opera", none: 0.08, partial: 0.007, noted: 0.045, first: 0.14, versions: 149 },
    {
      id: "opera-android",
      name: "Opera Android",
      none: 0.103,
      partial: 0.005,
      noted: 0.019,
      first: 0.15,
      versions: 90,
    },
    { id: "safari", name: "Safari", none: 0.267, partial: 0.004, noted: 0.013, first: 0.09, versions: 58 },
    {
      id: "safari-ios",
      name: "Safari on iOS",
      none: 0.278,
      partial: 0.007,
      noted: 0.016,
      first: 0.16,
      versions: 55,
    },
    {
      id: "samsunginternet-android",
      name: "Samsung Browser",
      none: 0.143,
      partial: 0.01,
      noted: 0.026,
      first: 0.3,
      versions: 41,
    },
  ],
  /** Which of a group's rows speak of browsers that only run scripts. */
  groups: [
    { id: "api", rows: 0.5163, runtimes: 0.176 },
    { id: "css", rows: 0.2159, runtimes: 0 },
    { id: "html", rows: 0.0423, runtimes: 0 },
    { id: "http", rows: 0.0211, runtimes: 0 },
    { id: "javascript", rows: 0.0701, runtimes: 0.993 },
    { id: "svg", rows: 0.0236, runtimes: 0 },
    { id: "webassembly", rows: 0.0171, runtimes: 0.401 },
    { id: "manifests", rows: 0.0019, runtimes: 0 },
    { id: "mathml", rows: 0.0069, runtimes: 0 },
    { id: "mediatypes", rows: 0.0009, runtimes: 0 },
    { id: "webdriver", rows: 0.0275, runtimes: 0 },
    { id: "webextensions", rows: 0.0568, runtimes: 0 },
  ],
  /** Of a row that speaks of one that only runs scripts, how often it speaks of each. */
  runtimes: { bun: 0.616, deno: 0.951, nodejs: 0.695 } as Readonly<Record<string, number>>,
  /** The only browsers that rows of this group speak of. */
  webextensions: ["chrome", "edge", "firefox", "firefox-android", "opera", "safari", "safari-ios"],
  /** Of all rows, those in which an answer has a note; and of all notes, those with code and with a link. */
  rowsWithNotes: 0.113,
  notesWithCode: 0.333,
  notesWithLink: 0.286,
} as const;
