import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import { type FetchOptions, makeFetchCalendarFeed } from "../../src/foreign-feed/index.ts";
import { calendar, fetchFrom, refusedWith, sends, sourcesOfTest } from "./fetching.ts";
import { startSource } from "./source.ts";

const { start, closeAll } = sourcesOfTest();
afterEach(closeAll);
const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));

test("a calendar comes with what its source gives to tell later whether it has changed", async () => {
  const lastModified = "Thu, 05 Mar 2026 09:00:00 GMT";
  const source = await start(sends(calendar, { etag: '"a"', "last-modified": lastModified }));
  const answer = await fetchFrom([source])(source.url, {});
  expect(answer).toMatchObject({
    ok: true,
    value: { outcome: "fetched", validators: { etag: '"a"', lastModified } },
  });
  const content = answer.ok && answer.value.outcome === "fetched" ? answer.value.content : [];
  expect(new Uint8Array(content)).toEqual(bytesOf(calendar));
  expect(source.requests[0]?.headers).not.toHaveProperty("if-none-match");
});

test("a source that knows the version says that nothing has changed", async () => {
  const source = await start((request, response) => {
    const isKnown =
      request.headers["if-none-match"] === '"a"' &&
      request.headers["if-modified-since"] === "Thu, 05 Mar 2026 09:00:00 GMT";
    response.writeHead(isKnown ? 304 : 200).end(isKnown ? "" : calendar);
  });
  const known = { etag: '"a"', lastModified: "Thu, 05 Mar 2026 09:00:00 GMT" };
  expect(await fetchFrom([source])(source.url, known)).toEqual({
    ok: true,
    value: { outcome: "unchanged" },
  });
});

test("'not changed' is no answer to somebody who has nothing", async () => {
  const source = await start((_, response) => void response.writeHead(304).end());
  expect(await fetchFrom([source])(source.url, {})).toEqual(
    refusedWith("calendar_feed.source_failed"),
  );
});

test("a body may have as many bytes as the limit and not one more, announced or not", async () => {
  const bytesMax = Buffer.byteLength(calendar);
  const announced = await start(sends(calendar));
  const streamed = await start((_, response) => {
    response.write(calendar.slice(0, 100));
    response.end(calendar.slice(100));
  });
  for (const source of [announced, streamed]) {
    expect((await fetchFrom([source], { bytesMax })(source.url, {})).ok).toBe(true);
    expect(await fetchFrom([source], { bytesMax: bytesMax - 1 })(source.url, {})).toEqual(
      refusedWith("calendar_feed.too_large"),
    );
  }
});

test("a body without end is left at the limit", async () => {
  const source = await start((_, response) => {
    const line = `X-NOTE:${"a".repeat(60_000)}\r\n`;
    const pump = (): void => {
      while (response.writable && response.write(line));
    };
    response.on("drain", pump).on("error", () => undefined);
    response.write("BEGIN:VCALENDAR\r\n");
    pump();
  });
  expect(await fetchFrom([source])(source.url, {})).toEqual(refusedWith("calendar_feed.too_large"));
});

test("what is packed is counted unpacked", async () => {
  const gzip = { "content-encoding": "gzip" };
  const small = await start(sends(gzipSync(calendar), gzip));
  expect((await fetchFrom([small])(small.url, {})).ok).toBe(true);
  const bomb = gzipSync(`BEGIN:VCALENDAR\r\nX:${"a".repeat(64 * 1024 * 1024)}`);
  expect(bomb.length).toBeLessThan(100_000);
  const large = await start(sends(bomb, gzip));
  expect(await fetchFrom([large])(large.url, {})).toEqual(refusedWith("calendar_feed.too_large"));
});

test("packing that was not asked for, or is broken, is refused", async () => {
  const brotli = await start(sends(brotliCompressSync(calendar), { "content-encoding": "br" }));
  const broken = await start(sends("no gzip at all", { "content-encoding": "gzip" }));
  const cut = await start(
    sends(gzipSync(calendar).subarray(0, 60), { "content-encoding": "gzip" }),
  );
  for (const source of [brotli, broken, cut]) {
    expect(await fetchFrom([source])(source.url, {})).toEqual(
      refusedWith("calendar_feed.malformed"),
    );
  }
});

test("a source that sends one byte after the other is left when the time is up", async () => {
  const source = await start((_, response) => {
    response.write("BEGIN:VCALENDAR\r\n");
    const drip = setInterval(() => response.write("X"), 20);
    response.on("close", () => {
      clearInterval(drip);
    });
  });
  expect(await fetchFrom([source], { timeLimitMs: 300 })(source.url, {})).toEqual(
    refusedWith("calendar_feed.too_slow"),
  );
});

test("a source that never answers, and one that redirects for ever, are left when the time is up", async () => {
  const silent = await start(() => undefined);
  const slow = await start((_, response) => {
    setTimeout(() => response.writeHead(302, { location: "/" }).end(), 100);
  });
  expect(await fetchFrom([silent], { timeLimitMs: 300 })(silent.url, {})).toEqual(
    refusedWith("calendar_feed.too_slow"),
  );
  const options = { timeLimitMs: 300, redirectsMax: 1000 };
  expect(await fetchFrom([slow], options)(slow.url, {})).toEqual(
    refusedWith("calendar_feed.too_slow"),
  );
});

test("a page that is no calendar is refused at its beginning, without its end", async () => {
  const page = `<!doctype html><title>Sign in</title>${"<p>".repeat(50)}`;
  const endless = await start((_, response) => void response.writeHead(200).write(page));
  const short = await start(sends("Not here"));
  const empty = await start(sends(""));
  for (const source of [endless, short, empty]) {
    expect(await fetchFrom([source])(source.url, {})).toEqual(
      refusedWith("calendar_feed.not_a_calendar"),
    );
  }
});

test("a calendar is told by its content, whatever the source calls it", async () => {
  const source = await start(sends(`\uFEFF\r\n${calendar}`, { "content-type": "text/html" }));
  expect((await fetchFrom([source])(source.url, {})).ok).toBe(true);
});

test.each([
  [401, "calendar_feed.source_refused"],
  [403, "calendar_feed.source_refused"],
  [404, "calendar_feed.source_refused"],
  [410, "calendar_feed.source_refused"],
  [429, "calendar_feed.source_failed"],
  [500, "calendar_feed.source_failed"],
  [503, "calendar_feed.source_failed"],
  [204, "calendar_feed.source_failed"],
  [302, "calendar_feed.source_failed"],
])("an answer of %i is %s", async (status, code) => {
  const source = await start((_, response) => void response.writeHead(status).end());
  expect(await fetchFrom([source])(source.url, {})).toEqual(refusedWith(code));
});

test("a source that hangs up, or is not there, cannot be reached", async () => {
  const source = await start((request) => void request.socket.destroy());
  expect(await fetchFrom([source])(source.url, {})).toEqual(
    refusedWith("calendar_feed.unreachable"),
  );
  const cut = await start((_, response) => {
    response.writeHead(200, { "content-length": "1000" });
    response.write(calendar.slice(0, 100), () => void response.destroy());
  });
  expect(await fetchFrom([cut])(cut.url, {})).toEqual(refusedWith("calendar_feed.unreachable"));
  const gone = await startSource(sends(calendar));
  await gone.close();
  expect(await fetchFrom([gone])(gone.url, {})).toEqual(refusedWith("calendar_feed.unreachable"));
  const unknown: FetchOptions = {
    resolve: (hostname, callback) => {
      callback(new Error(`ENOTFOUND ${hostname}`), []);
    },
  };
  expect(await fetchFrom([], unknown)("http://nowhere.example/", {})).toEqual(
    refusedWith("calendar_feed.unreachable"),
  );
});

test("what is no address is refused without a request", async () => {
  for (const address of ["", "feed.ics", "ftp://x.example/", "http://ann:pw@x.example/"]) {
    expect(await makeFetchCalendarFeed()(address, {})).toEqual(
      refusedWith("calendar_feed.invalid_address"),
    );
  }
});
