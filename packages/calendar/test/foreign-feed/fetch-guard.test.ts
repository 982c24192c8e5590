import type { RequestListener } from "node:http";
import { afterEach, expect, test } from "vitest";
import { makeFetchCalendarFeed } from "../../src/foreign-feed/index.ts";
import { calendar, fetchFrom, refusedWith, sends, sourcesOfTest } from "./fetching.ts";

const { start, closeAll } = sourcesOfTest();
afterEach(closeAll);

const redirectsTo =
  (location: string): RequestListener =>
  (_, response) => {
    response.writeHead(302, { location }).end();
  };

test("without another policy nothing on this machine is asked, however its address is written", async () => {
  const source = await start(sends(calendar));
  const { port } = source;
  const spellings = [
    `http://127.0.0.1:${port}/`,
    `http://localhost:${port}/`,
    `webcal://localhost:${port}/`,
    `http://2130706433:${port}/`,
    `http://0x7f.1:${port}/`,
    `http://0177.0.0.1:${port}/`,
    `http://127.1:${port}/`,
    `http://0:${port}/`,
    `http://[::1]:${port}/`,
    `http://[::ffff:127.0.0.1]:${port}/`,
    `http://[::ffff:7f00:1]:${port}/`,
    `http://[64:ff9b::7f00:1]:${port}/`,
    "http://169.254.169.254/latest/meta-data/",
    "http://[fd00:ec2::254]/latest/meta-data/",
    "http://10.0.0.1/",
  ];
  for (const spelling of spellings) {
    expect([spelling, await makeFetchCalendarFeed()(spelling, {})]).toEqual([
      spelling,
      refusedWith("calendar_feed.address_refused"),
    ]);
  }
  expect(source.requests).toEqual([]);
});

test("a name that leads to a private address only is refused before anything is sent", async () => {
  const source = await start(sends(calendar));
  const fetchFeed = makeFetchCalendarFeed({
    resolve: (_, callback) => {
      callback(null, [
        { address: "127.0.0.1", family: 4 },
        { address: "::1", family: 6 },
      ]);
    },
  });
  expect(await fetchFeed(`http://calendars.example:${source.port}/`, {})).toEqual(
    refusedWith("calendar_feed.address_refused"),
  );
  expect(source.requests).toEqual([]);
});

test("the address that was checked is the one that is used: a second answer is never asked for", async () => {
  const source = await start(sends(calendar));
  const answers = ["127.0.0.1", "127.0.0.2"];
  let asked = 0;
  const fetchFeed = fetchFrom([source], {
    resolve: (_, callback) => {
      callback(null, [{ address: answers[asked] ?? "127.0.0.3", family: 4 }]);
      asked += 1;
    },
  });
  const answer = await fetchFeed(`http://calendars.example:${source.port}/feed.ics`, {});
  expect(answer.ok).toBe(true);
  expect(asked).toBe(1);
  expect(source.requests.map(({ headers, url }) => [headers.host, url])).toEqual([
    [`calendars.example:${source.port}`, "/feed.ics"],
  ]);
});

test("of a name's addresses only those that are allowed are tried", async () => {
  const source = await start(sends(calendar));
  const tried: string[] = [];
  const fetchFeed = makeFetchCalendarFeed({
    mayConnect: (address) => {
      tried.push(address);
      return address === "127.0.0.1";
    },
    resolve: (_, callback) => {
      callback(null, [
        { address: "127.0.0.9", family: 4 },
        { address: "127.0.0.1", family: 4 },
      ]);
    },
  });
  expect((await fetchFeed(`http://calendars.example:${source.port}/`, {})).ok).toBe(true);
  // Twice when it was looked up, once more when it was connected to.
  expect(tried).toEqual(["127.0.0.9", "127.0.0.1", "127.0.0.1"]);
});

test("three redirects are followed, a fourth is not", async () => {
  const source = await start((request, response) => {
    const left = Number(request.url?.slice(1));
    if (left === 0) response.end(calendar);
    else response.writeHead(301, { location: `/${left - 1}` }).end();
  });
  expect((await fetchFrom([source])(`${source.url}3`, {})).ok).toBe(true);
  expect(await fetchFrom([source])(`${source.url}4`, {})).toEqual(
    refusedWith("calendar_feed.too_many_redirects"),
  );
});

test("a redirect to where one may not go is refused, and nobody is asked there", async () => {
  const inner = await start(sends(calendar));
  const places = [
    inner.url,
    `http://localhost:${inner.port}/`,
    "file:///etc/passwd",
    "gopher://x/",
  ];
  for (const place of places) {
    const outer = await start(redirectsTo(place));
    expect([place, await fetchFrom([outer])(outer.url, {})]).toEqual([
      place,
      refusedWith("calendar_feed.address_refused"),
    ]);
  }
  expect(inner.requests).toEqual([]);
});
