import { expect, test } from "vitest";
import { mayConnectPublicly } from "../src/address/index.ts";

test.each([
  ["this network", "0.0.0.0", "0.255.255.255"],
  ["private", "10.0.0.0", "10.255.255.255", "172.16.0.0", "172.31.255.255", "192.168.255.255"],
  ["shared by carriers", "100.64.0.0", "100.127.255.255"],
  ["loopback", "127.0.0.1", "127.255.255.255", "::1"],
  ["link-local", "169.254.0.1", "169.254.255.255", "fe80::1", "febf::1"],
  ["metadata", "169.254.169.254", "100.100.100.200", "168.63.129.16", "fd00:ec2::254"],
  ["reserved", "192.0.0.8", "198.18.0.1", "198.19.255.255", "240.0.0.1", "255.255.255.255"],
  ["for documentation", "192.0.2.1", "198.51.100.1", "203.0.113.1", "2001:db8::1", "3fff::1"],
  ["multicast", "224.0.0.1", "239.255.255.255", "ff02::1"],
  ["unique local", "fc00::1", "fdff::1"],
  ["IPv4 in IPv6", "::ffff:8.8.8.8", "::ffff:7f00:1", "::8.8.8.8", "64:ff9b::808:808"],
  ["tunnelled", "2002:7f00:1::", "2001:0:7f00:1::"],
  ["unspecified or no address", "::", "", "localhost", "1.2.3", "fe80::1%eth0", "1.2.3.4.5"],
])("%s addresses are not connected to", (_, ...addresses) => {
  for (const address of addresses) {
    expect([address, mayConnectPublicly(address, 443)]).toEqual([address, false]);
  }
});

test.each([
  "1.1.1.1",
  "9.255.255.255",
  "11.0.0.0",
  "100.63.255.255",
  "100.128.0.0",
  "172.15.255.255",
  "172.32.0.0",
  "192.167.255.255",
  "192.169.0.0",
  "223.255.255.255",
  "2606:4700::1111",
  "2a00:1450:4001:80b::200e",
])("%s is of the public internet", (address) => {
  expect(mayConnectPublicly(address, 443)).toBe(true);
});

test("services that are no web servers by their number are not connected to", () => {
  expect([22, 25, 110, 445].map((port) => mayConnectPublicly("1.1.1.1", port))).not.toContain(true);
  expect([80, 443, 5232, 8443].map((port) => mayConnectPublicly("1.1.1.1", port))).not.toContain(
    false,
  );
});
