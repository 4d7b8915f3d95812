import { lookup } from "node:dns";
import { BlockList, isIP, isIPv6, type LookupFunction } from "node:net";

/** A name that leads into a network that is not public, or to this machine. */
export class PrivateAddressError extends Error {
  override readonly name = "PrivateAddressError";
}

/** Resolves a name as the system does, and refuses one that leads anywhere but to the public network. */
export const publicLookup: LookupFunction = (hostname, options, done) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const [first] = addresses ?? [];
    if (error || !first) return done(error ?? new Error(`${hostname} has no address`), []);
    const inner = addresses.find(({ address }) => isPrivateAddress(address));
    if (inner)
      return done(
        new PrivateAddressError(`${hostname} leads to ${inner.address}, which is in no public network`),
        [],
      );
    return options.all ? done(null, addresses) : done(null, first.address, first.family);
  });
};

/** Whether an address is in no public network; a name is not an address. */
export function isPrivateAddress(address: string): boolean {
  return isIP(address) !== 0 && privateNetworks.check(address, isIPv6(address) ? "ipv6" : "ipv4");
}

/** What the registries of IANA keep for private, local, documentary and other special use; mapped IPv4 is covered by IPv4. */
const privateNetworks = blockListOf([
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.88.99.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/4",
  "240.0.0.0/4",
  "::/127",
  "64:ff9b::/96",
  "64:ff9b:1::/48",
  "100::/64",
  "2001::/23",
  "2001:db8::/32",
  "2002::/16",
  "fc00::/7",
  "fe80::/10",
  "ff00::/8",
]);

function blockListOf(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = "", prefix] = network.split("/");
    list.addSubnet(address, Number(prefix), isIPv6(address) ? "ipv6" : "ipv4");
  }
  return list;
}
