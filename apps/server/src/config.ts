import * as z from "zod";

const port = z
  .string()
  .regex(/^\d+$/, { error: "a number" })
  .transform(Number)
  .pipe(z.int().max(65_535, { error: "at most 65535" }));

/** The environment variables that the server heeds; an empty one counts as missing. */
const environment = z.object({
  /** 0 lets the system choose. */
  PORT: port.default(8080),
  /** The address to listen on; by itself only this machine is let in. */
  HOST: z.string().default("127.0.0.1"),
  /** The folder with `stackmatrix.yaml`; the working folder by itself. */
  PROJECT: z.string().default("."),
});

/** What the server may be told from outside. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly project: string;
}

/** Reads the configuration from environment variables, or says in a sentence for each what is wrong with it. */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
): { readonly config: Config } | { readonly problems: readonly string[] } {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const result = environment.safeParse(given);
  if (!result.success) {
    return {
      problems: result.error.issues.map(({ message, path }) => `${path.join(".")} must be ${message}`),
    };
  }
  const { HOST: host, PORT: port, PROJECT: project } = result.data;
  return { config: { port, host, project } };
}
