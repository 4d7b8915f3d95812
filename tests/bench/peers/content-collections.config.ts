import { defineCollection, defineConfig } from "@content-collections/core";
import * as z from "zod";
import { schemasOf } from "./schemas.js";

const { capability, service, source } = schemasOf(z);

const capabilities = collection("capabilities", capability);
const services = collection("services", service);
const sources = collection("sources", source);

export default defineConfig({ content: [capabilities, services, sources] });

function collection(name: string, schema: z.ZodType) {
  return defineCollection({ name, directory: `data/${name}`, include: "*.yaml", parser: "yaml", schema });
}
