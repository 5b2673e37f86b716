import dns from "node:dns/promises";
import { afterEach, describe, expect, test, vi } from "vitest";
import { placesOf } from "./target";

afterEach(() => vi.restoreAllMocks());

const place = (address: string) => ({ address, family: address.includes(":") ? 6 : 4 });
const namesMean = (...addresses: string[]) =>
  vi.spyOn(dns, "lookup").mockResolvedValue(addresses.map(place) as never);
const lead = (url: string, allowPrivate = false) => placesOf(new URL(url), allowPrivate);

const OWN_NETWORK = [
  "127.0.0.1",
  "127.8.9.10",
  "10.1.2.3",
  "172.16.0.1",
  "172.31.255.255",
  "192.168.1.1",
  "100.64.0.1",
  "100.127.255.255",
  "[::1]",
  "[fc00::1]",
  "[fd12:3456::1]",
  "[::ffff:127.0.0.1]",
  "[::ffff:10.0.0.1]",
  "[::ffff:7f00:1]",
  // Other spellings of 127.0.0.1, which browsers and URL parsers read as such.
  "2130706433",
  "0x7f000001",
  "0177.0.0.1",
  "127.1",
  "127.0.0.1.",
];
const NOBODYS = [
  "0.0.0.0",
  "0.1.2.3",
  "169.254.169.254",
  "169.254.0.1",
  "192.0.0.1",
  "192.0.2.1",
  "198.18.0.1",
  "198.51.100.1",
  "203.0.113.1",
  "224.0.0.1",
  "239.255.255.255",
  "240.0.0.1",
  "255.255.255.255",
  "[::]",
  "[fe80::1]",
  "[fec0::1]",
  "[ff02::1]",
  "[2001:db8::1]",
  "[3fff::1]",
  "[2002:7f00:1::]",
  "[2001:0:7f00:1::]",
  "[64:ff9b::7f00:1]",
  "[64:ff9b::10.0.0.1]",
  "[64:ff9b:1::1]",
  "[::127.0.0.1]",
  "[::ffff:169.254.169.254]",
  "[100::1]",
  "[5f00::1]",
];
const PUBLIC = [
  "1.1.1.1",
  "93.184.215.14",
  "172.15.0.1",
  "172.32.0.1",
  "100.63.255.255",
  "[2606:4700::1111]",
  "[::ffff:1.1.1.1]",
  "[64:ff9b::1.1.1.1]",
];

describe("where a webhook may lead", () => {
  test.each(PUBLIC)("to %s, which everybody on the internet can reach", async (host) => {
    expect(await lead(`https://${host}/hook`)).toHaveLength(1);
    expect(await lead(`https://${host}:8443/hook`)).toHaveLength(1);
  });

  test.each([...OWN_NETWORK, ...NOBODYS])("not to %s", async (host) => {
    for (const url of [`https://${host}/`, `https://${host}:8443/hook`])
      await expect(lead(url)).rejects.toMatchObject({ problem: "private_address" });
  });

  test.each([...OWN_NETWORK, ...NOBODYS])("nor to a name that means %s", async (host) => {
    const { hostname } = new URL(`https://${host}/`);
    const address = hostname.replace(/^\[|\]$/g, "");
    namesMean(address);
    await expect(lead("https://inside.example/hook")).rejects.toMatchObject({ problem: "private_address" });
    namesMean("1.1.1.1", address);
    await expect(lead("https://both.example/hook")).rejects.toMatchObject({ problem: "private_address" });
  });

  test("to a name all of whose addresses are public, and to no other place than those", async () => {
    namesMean("1.1.1.1", "2606:4700::1111");
    expect(await lead("https://partner.example/hook")).toEqual([
      { address: "1.1.1.1", family: 4 },
      { address: "2606:4700::1111", family: 6 },
    ]);
  });

  test("not by plain http, where anybody could read along", async () => {
    namesMean("1.1.1.1");
    await expect(lead("http://partner.example/hook")).rejects.toMatchObject({ problem: "not_https" });
  });

  test("not to a name that is none", async () => {
    vi.spyOn(dns, "lookup").mockRejectedValue(Object.assign(new Error(), { code: "ENOTFOUND" }));
    await expect(lead("https://nowhere.example/")).rejects.toMatchObject({ problem: "no_such_host" });
    namesMean();
    await expect(lead("https://empty.example/")).rejects.toMatchObject({ problem: "no_such_host" });
  });
});

describe("where it may lead when the shop's owner allows its own network", () => {
  test.each([...OWN_NETWORK, ...PUBLIC])("to %s, also by plain http", async (host) => {
    for (const scheme of ["http", "https"]) expect(await lead(`${scheme}://${host}/`, true)).toHaveLength(1);
  });

  test.each(NOBODYS)("not to %s all the same", async (host) => {
    await expect(lead(`https://${host}/`, true)).rejects.toMatchObject({ problem: "private_address" });
  });
});
