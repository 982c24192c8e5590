import { makeCommit } from "@waymark/db/commit";
import { makeMembers, makeOrganisations } from "@waymark/db/organisation";
import { OrganisationId, PersonId } from "@waymark/domain/id";
import { type MemberRole, Organisation } from "@waymark/domain/organisation";
import { numberedId } from "@waymark/testing/build";
import { OAuth2Server } from "oauth2-mock-server";
import { onTestFinished } from "vitest";
import * as z from "zod";
import { openApp } from "../open-app.ts";

export const organisationId = OrganisationId.parse(numberedId("organisation", 1));
export const clientSecret = "a secret that the provider gave";

const User = z.object({ user: z.object({ id: PersonId }) });
const View = z.object({
  connection: z.object({ record: z.object({ name: z.string(), value: z.string() }) }),
});

/** An organisation with an owner, and a provider of OpenID Connect that answers on this machine. */
export const openOrganisation = async () => {
  const app = await openApp();
  const commit = makeCommit(app, { random: () => 0, sleep: async () => {} });
  const provider = new OAuth2Server();
  await provider.issuer.keys.generate("RS256");
  await provider.start(0, "localhost");
  onTestFinished(() => provider.stop());
  const issuer = z.string().parse(provider.issuer.url);

  const join = async (email: string, role: MemberRole): Promise<string> => {
    const cookie = await app.signIn(email);
    const { user } = User.parse((await app.get("/auth/get-session", cookie)).body);
    const member = { organisationId, personId: user.id, role, joinedAt: app.deps.clock.now() };
    await commit([makeMembers(app).insert({ ...member, revision: 1 })], []);
    return cookie;
  };
  const organisation = Organisation.parse({
    id: organisationId,
    name: "Lindenhof Library Systems",
    slug: "lindenhof",
    isPublic: false,
    createdAt: app.deps.clock.now(),
    ownerCount: 1,
    revision: 1,
  });
  await commit([...makeOrganisations(app).insert(organisation)], []);
  const owner = await join("owner@lindenhof.example", "owner");

  const connect = (cookie: string, input: object = {}) =>
    app.post(
      "/auth/organisation/connect",
      {
        organisationId,
        issuer,
        clientId: "waymark",
        clientSecret,
        domain: "lindenhof.example",
        ...input,
      },
      { cookie },
    );
  /** What the owner does: connects, publishes the record, and lets it be looked for. */
  const connectAndProve = async (): Promise<void> => {
    const { record } = View.parse((await connect(owner)).body).connection;
    app.texts.set(record.name, ["v=spf1 -all", record.value]);
    await app.post("/auth/organisation/prove-domain", { organisationId }, { cookie: owner });
  };
  return { app, provider, issuer, owner, join, connect, connectAndProve };
};

export type OrganisationWorld = Awaited<ReturnType<typeof openOrganisation>>;
