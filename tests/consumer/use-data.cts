import data = require("@stackmatrix/data");
import inEnglish = require("@stackmatrix/data/en");
import dockerInEnglish = require("@stackmatrix/data/en/services/docker");
import docker = require("@stackmatrix/data/services/docker");
import json = require("@stackmatrix/data/services.json");

const id: data.ServiceId = docker.id;
const names: readonly string[] = [
  data.services[id].name.en,
  docker.name.en,
  dockerInEnglish.name,
  inEnglish.get("services", id).name,
  json.docker.name.en,
];
console.log(
  new Set(names).size,
  data.cell(id, "vendor").word,
  data.about.version === inEnglish.about.version,
);
