import { get, type SourceId, sources } from "@stackmatrix/data";

const id: SourceId = "aca-plans";
console.log(
  sources["aca-plans"].id,
  sources[id].id,
  get("sources", "aca-plans").id,
  Object.keys(sources).includes(id),
);
