import { basename } from "node:path";
import { loadDataset } from "@stackmatrix/core";
import { readSourceFiles } from "@stackmatrix/core/node";
import { type Locale, locales, type Misconception } from "@stackmatrix/core/schema";
import { words } from "@stackmatrix/view";
import { runProgram } from "./run-program.ts";

/** Sheets that say something else when poppler extracts their text, by position, in the order of drawing, or by tags. */
export function copyFaults(root: string, pdfs: readonly string[]): readonly string[] {
  const claims = readClaims(root);
  return pdfs.flatMap((pdf) => {
    const locale = locales.find((each) => pdf.includes(`/${each}/`));
    if (locale === undefined) return [];
    const copied = runProgram("pdftotext", ["-raw", pdf, "-"]).stdout;
    const heard = runProgram("pdfinfo", ["-struct-text", pdf]).stdout;
    const faults = [
      ...claimFaults(claims, copied, locale),
      ...listFaults(heard),
      ...edgeFaults(heard, locale),
      ...joinedWords(runProgram("pdftotext", [pdf, "-"]).stdout),
    ];
    return faults.map((fault) => `poppler ${locale}/${basename(pdf)}: ${fault}`);
  });
}

function readClaims(root: string): readonly Misconception[] {
  const outcome = loadDataset(readSourceFiles(root, "data").files, {
    root: "data",
    locales: ["en", "zh-TW", "zh-CN"],
    staleAfterDays: 1095,
  });
  if (!outcome.ok) throw new Error("The data is wrong");
  return [...outcome.value.misconceptions.values()];
}

/** Claims that are copied without a word that they are wrong. */
function claimFaults(claims: readonly Misconception[], copied: string, locale: Locale): readonly string[] {
  const { label, phrase, verdict } = words[locale];
  const text = squeeze(copied);
  return claims.flatMap(({ claim, right, verdict: kind }) => {
    const said = squeeze(`${claim[locale]}${label.rightIs}${phrase.colon}${right[locale]}`);
    const word = kind ? squeeze(`${verdict[kind]}${phrase.colon}`) : "";
    const isStruck = text.includes(squeeze(`${claim[locale]}${right[locale]}`));
    const isSilent = text.includes(said) && !text.includes(word + said);
    return isStruck || isSilent ? [`it asserts "${claim[locale]}"`] : [];
  });
}

/** Items of lists whose first element is neither a label nor a body. */
function listFaults(heard: string): readonly string[] {
  const odd = heard.match(/^ *LI \(block\)\n(?! *(?:Lbl|LBody) \(block\)\n).*/gm) ?? [];
  return odd.length === 0 ? [] : [`${odd.length} items of lists have no body`];
}

/** Numbers of pages that are read with the text. */
function edgeFaults(heard: string, locale: Locale): readonly string[] {
  const [before, between] = words[locale].phrase.pageOf;
  return heard.includes(`"${before}1${between}`) ? ["it reads the numbers of its pages"] : [];
}

/** Words that lost their own hyphen at the end of a line. */
function joinedWords(text: string): readonly string[] {
  const lost = /\b(?:user(?=defined)|kube(?=scheduler|proxy)|event(?=driven)|multi(?=region|cloud))\w+/g;
  return (text.match(lost) ?? []).map((word) => `it has "${word}"`);
}

function squeeze(text: string): string {
  return text
    .replace(/\[[\d,\s]+\]|\s/g, "")
    .normalize("NFKC")
    .toLowerCase();
}
