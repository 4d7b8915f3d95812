import docker from "@stackmatrix/data/en/services/docker";

console.log(docker.name);
