import data from "@stackmatrix/data/data.json" with { type: "json" };
import schema from "@stackmatrix/data/data.schema.json" with { type: "json" };
import inEnglish from "@stackmatrix/data/en/services.json" with { type: "json" };
import services from "@stackmatrix/data/services.json" with { type: "json" };

const names: readonly string[] = [
  services.docker.name.en,
  inEnglish.docker.name,
  data.services.docker.name.en,
];
console.log(new Set(names).size, typeof schema.title);
