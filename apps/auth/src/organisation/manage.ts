import { randomUUID } from "node:crypto";
import * as z from "zod";
import { refuse } from "../edge/refusal.ts";
import { endpoint, type Endpoint } from "../endpoint/endpoint.ts";
import { Issuer, MailDomain } from "./connection.ts";
import { connectionView, proofName } from "./connection-view.ts";
import type { OrganisationSignInDeps } from "./deps.ts";
import { discover } from "./discover.ts";
import { OrganisationTarget, ownSignIn } from "./own-connection.ts";
import { seal } from "./seal.ts";

const ConnectInput = OrganisationTarget.extend({
  issuer: Issuer,
  clientId: z.string().min(1).max(300),
  clientSecret: z.string().min(1).max(1000),
  domain: MailDomain,
});

/** Each of them may lead to a request to elsewhere. */
const limit = { max: 20, windowSeconds: 10 * 60 };

const show = (deps: OrganisationSignInDeps) =>
  endpoint({
    method: "POST",
    path: "/organisation/sign-in-settings",
    limit: { max: 120, windowSeconds: 60 },
    input: OrganisationTarget,
    answer: async ({ organisationId }, call) => {
      const own = await ownSignIn(deps)(call, organisationId);
      if (!own.ok) return refuse(own.error.code);
      return connectionView(await deps.connections.of(organisationId), deps.publicOrigin);
    },
  });

/** Nobody can sign in by it before the domain is proven; a new issuer or domain is proven anew. */
const connect = (deps: OrganisationSignInDeps) =>
  endpoint({
    method: "POST",
    path: "/organisation/connect",
    limit,
    input: ConnectInput,
    answer: async ({ clientSecret, ...input }, call) => {
      const own = await ownSignIn(deps)(call, input.organisationId);
      if (!own.ok) return refuse(own.error.code);
      const found = await discover(deps.askOutside)(input.issuer);
      if (!found.ok) return refuse(found.error.code);
      const connection = {
        ...input,
        sealedSecret: seal(deps.secret, input.organisationId, clientSecret),
        proof: `waymark=${randomUUID()}`,
        provenAt: null,
      };
      const stored = await deps.connections.put(connection);
      return stored.ok ? connectionView(connection, deps.publicOrigin) : refuse(stored.error.code);
    },
  });

const prove = (deps: OrganisationSignInDeps) =>
  endpoint({
    method: "POST",
    path: "/organisation/prove-domain",
    limit,
    input: OrganisationTarget,
    answer: async ({ organisationId }, call) => {
      const own = await ownSignIn(deps)(call, organisationId);
      if (!own.ok) return refuse(own.error.code);
      const connection = await deps.connections.of(organisationId);
      if (connection === null) return refuse("organisation_sign_in.not_connected");
      const texts = await deps.resolveTexts(proofName(connection.domain));
      if (!texts.includes(connection.proof)) return refuse("organisation_sign_in.domain_unproven");
      const proven = { ...connection, provenAt: call.now };
      const stored = await deps.connections.put(proven);
      return stored.ok ? connectionView(proven, deps.publicOrigin) : refuse(stored.error.code);
    },
  });

const disconnect = (deps: OrganisationSignInDeps) =>
  endpoint({
    method: "POST",
    path: "/organisation/disconnect",
    limit,
    input: OrganisationTarget,
    answer: async ({ organisationId }, call) => {
      const own = await ownSignIn(deps)(call, organisationId);
      if (!own.ok) return refuse(own.error.code);
      await deps.connections.remove(organisationId);
      return connectionView(null, deps.publicOrigin);
    },
  });

/** What owners do about how their people sign in. */
export const manageEndpoints = (deps: OrganisationSignInDeps): readonly Endpoint[] => [
  show(deps),
  connect(deps),
  prove(deps),
  disconnect(deps),
];
