import { BlockList, isIP } from "node:net";

/** Networks that are not the public internet, by the registries of special addresses (RFC 6890 and its updates). */
const SPECIAL_4 = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
] as const;
/** Of version 6 also those that carry an address of version 4, which may be any. */
const SPECIAL_6 = [
  ["::", 96],
  ["::ffff:0:0", 96],
  ["64:ff9b::", 96],
  ["64:ff9b:1::", 48],
  ["100::", 64],
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
  ["5f00::", 16],
  ["fc00::", 7],
  ["fe80::", 10],
  ["fec0::", 10],
  ["ff00::", 8],
] as const;

// two lists: one of both versions would find every address of version 4 in the network of those that version 6 carries
const special4 = new BlockList();
const special6 = new BlockList();
for (const [network, prefix] of SPECIAL_4) special4.addSubnet(network, prefix, "ipv4");
for (const [network, prefix] of SPECIAL_6) special6.addSubnet(network, prefix, "ipv6");

/**
 * Whether an address belongs to the public internet: not to this machine, a private network, a link, a cloud's metadata service,
 * documentation or multicast. What is no address at all doesn't.
 *
 * @example isPublicAddress("169.254.169.254") is false.
 */
export function isPublicAddress(address: string): boolean {
  const plain = address.replace(/%.*$/u, "");
  const version = isIP(plain);
  if (version === 0) return false;
  return version === 6 ? !special6.check(plain, "ipv6") : !special4.check(plain, "ipv4");
}
