const { about, compare, sources } = require("@stackmatrix/data");
const docker = require("@stackmatrix/data/services/docker");
const data = require("@stackmatrix/data/data.json");

const { rows } = compare(["docker", "kubernetes"], { onlyDifferences: true });
console.log(docker.id, rows.length > 0, data.about.hash === about.hash, sources["aca-plans"].id);
