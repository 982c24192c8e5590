import type { MutableToken } from "oauth2-mock-server";
import { PersonId } from "@waymark/domain/id";
import { beforeEach, describe, expect, test } from "vitest";
import * as z from "zod";
import { cookieOf } from "../open-app.ts";
import {
  clientSecret,
  openOrganisation,
  organisationId,
  type OrganisationWorld,
} from "./open-organisation.ts";

let world: OrganisationWorld;
beforeEach(async () => {
  world = await openOrganisation();
});

const email = "mei@lindenhof.example";
const Session = z.object({ user: z.object({ id: PersonId, email: z.string() }) }).nullable();
const Tokens = z.object({ body: z.looseObject({ id_token: z.string() }) });
const Url = z.object({ url: z.url() });

const begin = (body: object = { email, returnTo: "/mentorships" }) =>
  world.app.post("/auth/organisation/sign-in", body);

/** The provider signs in whoever it is told to, and sends the browser back. */
const visitProvider = async (url: string, claims: object): Promise<string> => {
  world.provider.service.removeAllListeners("beforeTokenSigning");
  world.provider.service.on("beforeTokenSigning", (token: MutableToken) => {
    Object.assign(token.payload, claims);
  });
  const answer = await fetch(url, { redirect: "manual" });
  const location = new URL(answer.headers.get("location") ?? "");
  return location.pathname + location.search;
};

const come = async (claims: object = { sub: "1", email, email_verified: true }) => {
  const begun = await begin();
  const path = await visitProvider(Url.parse(begun.body).url, claims);
  return { path, begun, back: await world.app.get(path, cookieOf(begun)) };
};

const sessionOf = async (cookie: string) =>
  Session.parse((await world.app.get("/auth/get-session", cookie)).body);

const failed = "https://waymark.example/sign-in?problem=organisation";

describe("who comes from the provider of an organisation", () => {
  test("is signed in, and the next time as the same person", async () => {
    await world.connectAndProve();
    const { back } = await come();
    expect(back.status).toBe(302);
    expect(back.headers.get("location")).toBe("https://waymark.example/mentorships");
    const first = await sessionOf(cookieOf(back));
    expect(first?.user.email).toBe(email);
    const again = await sessionOf(cookieOf((await come()).back));
    expect(again).toEqual(first);
  });

  test("is the person who has that address here already", async () => {
    await world.connectAndProve();
    const known = await sessionOf(await world.app.signIn(email));
    const { back } = await come();
    expect(await sessionOf(cookieOf(back))).toEqual(known);
  });

  test.each([
    ["an address of another domain", { sub: "1", email: "mei@elsewhere.example" }],
    ["an address below the domain", { sub: "1", email: "mei@mail.lindenhof.example" }],
    ["an address that the provider has not checked", { sub: "1", email, email_verified: false }],
    ["a token for another client", { sub: "1", email, aud: "somebody else" }],
    ["a token for several, given to another", { sub: "1", email, aud: ["waymark", "x"], azp: "x" }],
    ["a token of another issuer", { sub: "1", email, iss: "https://elsewhere.example" }],
    ["a token that is over", { sub: "1", email, exp: 1 }],
    ["nobody's name", { sub: "", email }],
  ])("does not get in with %s", async (_what, claims) => {
    await world.connectAndProve();
    const { back } = await come(claims);
    expect(back.headers.get("location")).toBe(failed);
    expect(await sessionOf(cookieOf(back))).toBeNull();
  });

  test("does not get in with a token that somebody else has signed", async () => {
    await world.connectAndProve();
    const begun = await begin();
    const path = await visitProvider(Url.parse(begun.body).url, { sub: "1", email });
    world.provider.service.on("beforeResponse", (answer) => {
      const { body: tokens } = Tokens.parse(answer);
      const [head = "", body = ""] = tokens.id_token.split(".");
      Object.assign(answer, {
        body: { ...tokens, id_token: `${head}.${body}.${"A".repeat(342)}` },
      });
    });
    expect((await world.app.get(path, cookieOf(begun))).headers.get("location")).toBe(failed);
  });

  test("comes back in the browser that went, once", async () => {
    await world.connectAndProve();
    const { path, begun, back } = await come();
    expect(back.headers.get("location")).not.toBe(failed);
    const otherBrowser = await come();
    expect((await world.app.get(otherBrowser.path)).headers.get("location")).toBe(failed);
    const again = await world.app.get(path, cookieOf(begun));
    expect(again.headers.get("location")).toBe(failed);
    expect(await sessionOf(cookieOf(again))).toBeNull();
  });

  test("finds the way shut when the connection was taken away meanwhile", async () => {
    await world.connectAndProve();
    const begun = await begin();
    const path = await visitProvider(Url.parse(begun.body).url, { sub: "1", email });
    await world.app.post(
      "/auth/organisation/disconnect",
      { organisationId },
      { cookie: world.owner },
    );
    expect((await world.app.get(path, cookieOf(begun))).headers.get("location")).toBe(failed);
  });
});

describe("a sign-in through an organisation", () => {
  test("asks the provider for no more than the address, with a proof key and a state", async () => {
    await world.connectAndProve();
    const { searchParams } = new URL(Url.parse((await begin()).body).url);
    expect(Object.fromEntries(searchParams)).toMatchObject({
      response_type: "code",
      client_id: "waymark",
      scope: "openid email",
      code_challenge_method: "S256",
      login_hint: email,
      redirect_uri: `https://waymark.example/auth/callback/${organisationId}`,
    });
    expect(searchParams.get("state")?.length).toBeGreaterThan(20);
  });

  test("is not offered before the domain is proven, nor for other domains", async () => {
    await world.connect(world.owner);
    expect(await begin()).toMatchObject({ status: 404 });
    await world.connectAndProve();
    expect(await begin({ email: "mei@elsewhere.example" })).toMatchObject({ status: 404 });
  });

  test.each(["//evil.example", "https://evil.example", "/\\evil.example", "evil"])(
    "does not lead back to %s",
    async (returnTo) => {
      await world.connectAndProve();
      expect(await begin({ email, returnTo })).toMatchObject({ status: 400 });
    },
  );

  test("keeps nothing of the provider's tokens, and the client's secret only sealed", async () => {
    await world.connectAndProve();
    await come();
    const { ScanCommand } = await import("@aws-sdk/lib-dynamodb");
    const { Items = [] } = await world.app.documents.send(
      new ScanCommand({ TableName: world.app.tableName }),
    );
    const account = Items.find(({ kind }) => kind === "account");
    expect(account).toMatchObject({ accountId: `${organisationId}/1` });
    expect(account?.["idToken"] ?? null).toBeNull();
    expect(account?.["accessToken"] ?? null).toBeNull();
    expect(JSON.stringify(Items)).not.toContain(clientSecret);
  });
});
