import type { Adaptation } from "./adaptation.ts";
import { capabilityAdaptations } from "./adaptations/capability.ts";
import { cellAdaptation } from "./adaptations/cell.ts";
import { diagramAdaptations } from "./adaptations/diagram.ts";
import { matrixAdaptations } from "./adaptations/matrix.ts";
import { misconceptionAdaptations } from "./adaptations/misconception.ts";
import { questionAdaptations } from "./adaptations/question.ts";
import { rowAdaptations } from "./adaptations/row.ts";
import { serviceAdaptations } from "./adaptations/service.ts";
import { sheetAdaptations } from "./adaptations/sheet.ts";
import { sourceAdaptations } from "./adaptations/source.ts";
import { traitAdaptations } from "./adaptations/trait.ts";

/** All joins and resolutions, by the path of the schema that they are made at. */
export const adaptations: Readonly<Record<string, Adaptation>> = {
  ...rowAdaptations,
  ...capabilityAdaptations,
  ...serviceAdaptations,
  ...matrixAdaptations,
  ...diagramAdaptations,
  ...traitAdaptations,
  "tradeoffs.ratings{}": cellAdaptation,
  ...misconceptionAdaptations,
  ...questionAdaptations,
  ...sheetAdaptations,
  ...sourceAdaptations,
};
