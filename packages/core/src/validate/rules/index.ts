import type { Rule } from "../rule.ts";
import { addressesAreSecure } from "./addresses-are-secure.ts";
import { alternativesExcludeEachOther } from "./alternatives-exclude-each-other.ts";
import { blocksShowSomething } from "./blocks-show-something.ts";
import { claimsAreCited } from "./claims-are-cited.ts";
import { datesFollowSources } from "./dates-follow-sources.ts";
import { eachMapping } from "./each-mapping.ts";
import { edgesJoinNodes } from "./edges-join-nodes.ts";
import { factsAgreeWithCells } from "./facts-agree-with-cells.ts";
import { heirsAreSpokenOf } from "./heirs-are-spoken-of.ts";
import { inheritedCellsExist } from "./inherited-cells-exist.ts";
import { inversesAgree } from "./inverses-agree.ts";
import { knownReferences } from "./known-references.ts";
import { linksLeadToHttps } from "./links-lead-to-https.ts";
import { listItemsAreDistinct } from "./list-items-are-distinct.ts";
import { matricesShowSomething } from "./matrices-show-something.ts";
import { movedEntitiesLiveOn } from "./moved-entities-live-on.ts";
import { namesAreDistinct } from "./names-are-distinct.ts";
import { namesAreUnambiguous } from "./names-are-unambiguous.ts";
import { newestReleaseComesFirst } from "./newest-release-comes-first.ts";
import { notesSayWhy } from "./notes-say-why.ts";
import { quotationsAreGlossed } from "./quotations-are-glossed.ts";
import { quotationsExist } from "./quotations-exist.ts";
import { rangesBeginFirst } from "./ranges-begin-first.ts";
import { relationsAreStoredOnce } from "./relations-are-stored-once.ts";
import { rowsShowSomething } from "./rows-show-something.ts";
import { shortTextsFit } from "./short-texts-fit.ts";
import { sourcesAreDatedOnce } from "./sources-are-dated-once.ts";
import { sourcesAreFresh } from "./sources-are-fresh.ts";
import { textsAreTranslated } from "./texts-are-translated.ts";
import { versionsFollowEachOther } from "./versions-follow-each-other.ts";
import { wordsFitTheRegion } from "./words-fit-the-region.ts";

/** What must be true across files. */
export const rules: readonly Rule[] = [
  knownReferences,
  movedEntitiesLiveOn,
  inheritedCellsExist,
  heirsAreSpokenOf,
  quotationsExist,
  edgesJoinNodes,
  alternativesExcludeEachOther,
  blocksShowSomething,
  rowsShowSomething,
  matricesShowSomething,
  shortTextsFit,
  namesAreDistinct,
  namesAreUnambiguous,
  inversesAgree,
  relationsAreStoredOnce,
  rangesBeginFirst,
  factsAgreeWithCells,
  versionsFollowEachOther,
  newestReleaseComesFirst,
  sourcesAreDatedOnce,
  sourcesAreFresh,
  quotationsAreGlossed,
  eachMapping([
    listItemsAreDistinct,
    addressesAreSecure,
    claimsAreCited,
    datesFollowSources,
    notesSayWhy,
    textsAreTranslated,
    linksLeadToHttps,
    wordsFitTheRegion,
  ]),
];
