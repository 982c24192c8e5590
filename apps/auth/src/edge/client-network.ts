import { isIPv4, isIPv6 } from "node:net";

/** The eight groups of an IPv6 address; the URL parser writes any form of one in a single way. */
const groupsOf = (address: string): readonly string[] => {
  const canonical = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [left = "", right] = canonical.split("::");
  const before = left === "" ? [] : left.split(":");
  const after = right === undefined || right === "" ? [] : right.split(":");
  const zeros = right === undefined ? 0 : 8 - before.length - after.length;
  return [...before, ...Array.from({ length: zeros }, () => "0"), ...after];
};

const isMapped = (groups: readonly string[]): boolean =>
  groups.slice(0, 5).every((group) => group === "0") && groups[5] === "ffff";

const toIPv4 = (groups: readonly string[]): string =>
  groups
    .slice(6)
    .flatMap((group) => {
      const value = Number.parseInt(group, 16);
      return [value >> 8, value & 255];
    })
    .join(".");

/**
 * Who is counted as one client: an IPv4 address, or a whole IPv6 /64, which is the least that one
 * customer gets (RFC 6177) and out of which a new address for every request costs nothing.
 */
export const clientNetwork = (address: string): string => {
  const [host = ""] = address.trim().split("%");
  if (isIPv4(host)) return host;
  if (!isIPv6(host)) return "unknown";
  const groups = groupsOf(host);
  return isMapped(groups) ? toIPv4(groups) : `${groups.slice(0, 4).join(":")}::/64`;
};
