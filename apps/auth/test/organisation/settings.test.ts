import { beforeEach, describe, expect, test } from "vitest";
import { makeAskOutside } from "../../src/organisation/make-ask-outside.ts";
import { askPublic } from "../../src/organisation/ask-public.ts";
import { seal, unseal } from "../../src/organisation/seal.ts";
import { openOrganisation, organisationId, type OrganisationWorld } from "./open-organisation.ts";

let world: OrganisationWorld;
beforeEach(async () => {
  world = await openOrganisation();
});

const paths = ["connect", "prove-domain", "sign-in-settings", "disconnect"];

describe("how an organisation signs in", () => {
  test("is the owners' to say; managers hear so, and for others the organisation is not there", async () => {
    const manager = await world.join("manager@lindenhof.example", "programme_manager");
    const sponsor = await world.join("sponsor@lindenhof.example", "sponsor_viewer");
    const stranger = await world.app.signIn("stranger@elsewhere.example");
    const input = { issuer: world.issuer, clientId: "c", clientSecret: "s", domain: "a.example" };
    for (const path of paths) {
      const body = { organisationId, ...(path === "connect" && input) };
      const call = (cookie: string) =>
        world.app.post(`/auth/organisation/${path}`, body, { cookie });
      expect([path, (await call(manager)).status]).toEqual([path, 403]);
      expect([path, (await call(sponsor)).status]).toEqual([path, 403]);
      expect([path, (await call(stranger)).status]).toEqual([path, 404]);
      expect([path, (await call("")).status]).toEqual([path, 401]);
    }
  });

  test("counts once the domain says so, and a domain is one organisation's", async () => {
    await world.connect(world.owner);
    const prove = () =>
      world.app.post(
        "/auth/organisation/prove-domain",
        { organisationId },
        { cookie: world.owner },
      );
    expect(await prove()).toMatchObject({ status: 409 });
    await world.connectAndProve();
    const { body } = await world.app.post(
      "/auth/organisation/sign-in-settings",
      { organisationId },
      { cookie: world.owner },
    );
    expect(body).toMatchObject({
      connection: { domain: "lindenhof.example", provenAt: expect.any(String) },
    });
    expect(JSON.stringify(body)).not.toContain("sealedSecret");
  });

  test("is proven anew when anything of it changes", async () => {
    await world.connectAndProve();
    await world.connect(world.owner, { clientId: "another" });
    const answer = await world.app.post("/auth/organisation/sign-in", {
      email: "mei@lindenhof.example",
    });
    expect(answer.status).toBe(404);
  });

  test("is refused for a provider that does not answer for itself", async () => {
    const { port } = new URL(world.issuer);
    const other = `http://127.0.0.1:${port}`;
    expect(await world.connect(world.owner, { issuer: other })).toMatchObject({ status: 400 });
    expect(await world.connect(world.owner, { issuer: "http://localhost:1" })).toMatchObject({
      status: 400,
    });
  });
});

describe("what is asked elsewhere", () => {
  test("goes to the public internet over https, and nowhere on this machine", async () => {
    for (const url of [
      world.issuer,
      world.issuer.replace("http:", "https:"),
      "https://127.0.0.1",
    ]) {
      expect(await askPublic({ url })).toMatchObject({ ok: false });
    }
  });

  test("is judged by the address that a name stands for", async () => {
    const url = `${world.issuer}/.well-known/openid-configuration`;
    const seen: string[] = [];
    const ask = makeAskOutside(
      (address) => {
        seen.push(address);
        return false;
      },
      ["http:"],
    );
    expect(await ask({ url })).toMatchObject({ ok: false });
    expect(seen.every((address) => ["127.0.0.1", "::1"].includes(address))).toBe(true);
    expect(seen.length).toBeGreaterThan(0);
  });
});

test("a sealed text opens for its owner and secret alone", () => {
  const secret = "a secret of at least thirty-two characters";
  const sealed = seal(secret, "org_1", "a client's secret");
  expect(unseal(secret, "org_1", sealed)).toBe("a client's secret");
  expect(seal(secret, "org_1", "a client's secret")).not.toBe(sealed);
  expect(() => unseal(secret, "org_2", sealed)).toThrow("authenticate");
  expect(() => unseal(`${secret}!`, "org_1", sealed)).toThrow("authenticate");
});
