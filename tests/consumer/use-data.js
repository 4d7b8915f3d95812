import { capabilities, cell, services } from "@stackmatrix/data";
import docker from "@stackmatrix/data/en/services/docker";

const entries = Object.entries(capabilities).filter(([, row]) => row.assessments.docker?.support === "full");
console.log(
  docker.name,
  Object.keys(services).length > 20,
  entries.length > 0,
  cell("docker", "nothing") === undefined,
);
try {
  docker.name = "other";
} catch (error) {
  console.log(error instanceof TypeError);
}
