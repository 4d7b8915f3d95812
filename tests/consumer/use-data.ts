import {
  about,
  type Cell,
  capabilities,
  cell,
  compare,
  find,
  get,
  has,
  moved,
  NotFound,
  plain,
  recommend,
  type Service,
  type ServiceId,
  search,
  services,
  stale,
  vocabulary,
} from "@stackmatrix/data";
import aboutAlone from "@stackmatrix/data/about";
import serviceDiscovery from "@stackmatrix/data/capabilities/service-discovery";
import data from "@stackmatrix/data/data";
import * as en from "@stackmatrix/data/en";
import namesInEnglish from "@stackmatrix/data/en/services";
import dockerInEnglish from "@stackmatrix/data/en/services/docker";
import servicesAlone from "@stackmatrix/data/services";
import docker from "@stackmatrix/data/services/docker";
import table from "@stackmatrix/data/zh-TW/matrices/ecs-vs-eks";

const id: ServiceId = "docker";
const itself: "docker" = docker.id;
const name: string = services[id].name.en;
const inEnglish: readonly string[] = [dockerInEnglish.name, namesInEnglish[id].name, en.services[id].name];
const assessed = capabilities["service-discovery"].assessments[id];
const asked: Cell = cell(id, "service-discovery", { locale: "zh-TW", on: "2027-01-01" });
const entity: Service = get("services", id);
const unknown: string = "nothing";
const found = find({
  support: { "service-discovery": ["full", "partial"] },
  rating: { "learning-curve": { atMost: 3 } },
  vendor: "amazon web services",
});
const { rows } = compare([id, "kubernetes"], {
  rows: ["service-discovery", "tradeoffs/learning-curve", "vendor"],
  baseline: id,
});
const [hit] = search("kuberntes", { kinds: ["services"] });
const advice = recommend("docker-or-kubernetes", ["demo"]);

console.log(`${name}: ${assessed?.support} (${about.licence})`);
console.log(plain(capabilities["single-host-run"].assessments[id]?.note?.en ?? ""));
console.log(
  [
    itself === entity.id && servicesAlone[id] === services[id] && data.services[id] === services[id],
    assessed === services[id].assessments["service-discovery"],
    serviceDiscovery.assessments[id]?.support === assessed?.support,
    inEnglish.every((one) => one === name),
    asked.word === "部分支援" && (asked.sources[0]?.title.length ?? 0) > 0 && asked.unsourced === false,
    has("services", unknown) === false && vocabulary.support.partial?.en === "partial",
    found.found.length > 0 &&
      rows.every(({ cells, differs }) => differs && cells[1]?.differs) &&
      rows[0]?.by[0] === "level",
    hit?.id === "kubernetes" && advice.outcomes[0]?.id === "docker-alone",
    stale({ before: "2021-01-01" }).length > 0,
    aboutAlone.hash === about.hash && (about.counts.services ?? 0) > 20,
    table.rows[0]?.cells[0]?.service === "amazon-ecs" && moved.sources["aca-plans"] === "aca-profiles-2023",
    Object.isFrozen(services[id].assessments) && Object.isFrozen(docker.name),
    new NotFound("services", "x") instanceof Error,
  ].join(),
);
