import { cell, compare, get, type ServiceId, services } from "@stackmatrix/data";
import nothing from "@stackmatrix/data/services/dokcer";

const id: ServiceId = "kuberntes";
console.log(services.kuberntes);
services.docker = services.kubernetes;
services.docker.aliases.push(id);
get("services", "dokcer");
cell("docker", "servce-discovery");
compare(["docker"], { rows: ["nothing"] });
console.log(nothing);
