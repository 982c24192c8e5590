import { createServer, type RequestListener, type Server } from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import { makePost } from "../src/post/index.ts";

const servers: Server[] = [];
afterEach(async () => {
  await Promise.all(
    servers.splice(0).map((server) => {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    }),
  );
});

/** A receiver on this machine, and what it was sent. */
const receive = async (listener: RequestListener) => {
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8");
    request.on("data", (piece: string) => (body += piece));
    request.on("end", () => {
      bodies.push(body);
      listener(request, response);
    });
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return { port, bodies, url: `http://127.0.0.1:${port}/hook` };
};

const answers =
  (status: number, headers = {}): RequestListener =>
  (_, response) => {
    response.writeHead(status, headers).end("who asks?");
  };

const toThisMachine = { mayConnect: () => true, protocols: ["http:"] };
const refused = { ok: false, error: { failure: "address_refused" } };

describe("a post", () => {
  test("is taken with any status from 200 to 299, and its body arrives as it is", async () => {
    const { url, bodies } = await receive(answers(202));
    const post = makePost(toThisMachine);
    expect(await post(url, { "x-sign": "1" }, '{"name":"Łódź"}')).toEqual({
      ok: true,
      value: { status: 202 },
    });
    expect(bodies).toEqual(['{"name":"Łódź"}']);
  });

  test("is not taken by any other answer, and follows no redirect", async () => {
    const target = await receive(answers(200));
    const moved = await receive(answers(307, { location: target.url }));
    const broken = await receive(answers(503));
    const post = makePost(toThisMachine);
    expect(await post(moved.url, {}, "{}")).toEqual({
      ok: false,
      error: { failure: "redirected", status: 307 },
    });
    expect(await post(broken.url, {}, "{}")).toEqual({
      ok: false,
      error: { failure: "answered", status: 503 },
    });
    expect(target.bodies).toEqual([]);
  });

  test("ends when nobody answers in time, and needs no end of what is answered", async () => {
    const silent = await receive(() => {});
    expect(await makePost({ ...toThisMachine, timeLimitMs: 80 })(silent.url, {}, "{}")).toEqual({
      ok: false,
      error: { failure: "too_slow" },
    });
    const endless = await receive((_, response) => {
      response.writeHead(200).write("x");
    });
    expect(await makePost(toThisMachine)(endless.url, {}, "{}")).toMatchObject({ ok: true });
  });

  test("to nobody is unreachable", async () => {
    const { url } = await receive(answers(200));
    for (const server of servers.splice(0)) await new Promise((done) => server.close(done));
    expect(await makePost(toThisMachine)(url, {}, "{}")).toEqual({
      ok: false,
      error: { failure: "unreachable" },
    });
  });
});

describe("an address", () => {
  test("that is not on the public internet is not connected to, however it is written", async () => {
    const { port, bodies } = await receive(answers(200));
    const post = makePost({ protocols: ["http:", "https:"] });
    for (const url of [
      `http://127.0.0.1:${port}/`,
      `http://localhost:${port}/`,
      `http://2130706433:${port}/`,
      `http://0x7f.1:${port}/`,
      `http://[::1]:${port}/`,
      `http://[::ffff:127.0.0.1]:${port}/`,
      "http://169.254.169.254/latest/meta-data/",
      "https://[fd00:ec2::254]/",
      "https://10.0.0.1/",
      "https://192.168.1.1/",
    ]) {
      expect([url, await post(url, {}, "{}")]).toEqual([url, refused]);
    }
    expect(bodies).toEqual([]);
  });

  test("whose name leads to a private one is refused", async () => {
    const { port, bodies } = await receive(answers(200));
    const asked: string[] = [];
    const post = makePost({
      protocols: ["http:"],
      resolve: (hostname, callback) => {
        asked.push(hostname);
        callback(null, [{ address: "127.0.0.1", family: 4 }]);
      },
    });
    expect(await post(`http://hooks.example:${port}/`, {}, "{}")).toEqual(refused);
    // Once: there is no second answer that could be another one.
    expect(asked).toEqual(["hooks.example"]);
    expect(bodies).toEqual([]);
  });

  test("without TLS is refused unless a test asks for it", async () => {
    const post = makePost({ mayConnect: () => true });
    expect(await post("http://example.org/", {}, "{}")).toEqual(refused);
    expect(await post("ftp://example.org/", {}, "{}")).toEqual(refused);
    expect(await post("no address", {}, "{}")).toEqual(refused);
  });
});
