import { about, capabilities, type ServiceId, services } from "@stackmatrix/data";

const id: ServiceId = "docker";
const name: string | undefined = services[id].name.en;
const support = capabilities["service-discovery"].assessments[id]?.support;
console.log(`${name}: ${support} (${about.licence})`);
