import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { exitCode } from "./exit-code.ts";
import { Failure } from "./failure.ts";

/**
 * Makes a server listen, and gives the address it has then, with a slash at its end.
 *
 * @throws {Failure} when the system refuses, such as for a port that is taken
 */
export async function listen(server: Server, host: string, port: number): Promise<string> {
  try {
    // `once` rejects when the server says "error".
    await once(server.listen(port, host), "listening");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = code === "EADDRINUSE" ? "the port is taken" : message;
    throw new Failure(exitCode.machine, `Cannot listen on ${host}:${port}: ${reason}`);
  }
  // A server that listens on a port has an address of this shape; only one on a socket file has not.
  const { address, family, port: given } = server.address() as AddressInfo;
  return `http://${family === "IPv6" ? `[${address}]` : address}:${given}/`;
}
