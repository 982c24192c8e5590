import { accountsPath } from "../account/make-accounts.ts";
import type { Connection } from "./connection.ts";

/** Where the proof of a domain is looked for. */
export const proofName = (domain: string): string => `_waymark.${domain}`;

const noStore = { headers: { "cache-control": "no-store" } };

/** A connection as an owner sees it: all but the secret, and what to enter elsewhere. */
export const connectionView = (connection: Connection | null, publicOrigin: string): Response => {
  if (connection === null) return Response.json({ connection: null }, noStore);
  const { organisationId, issuer, clientId, domain, proof, provenAt } = connection;
  const redirectUri = `${publicOrigin}${accountsPath}/callback/${organisationId}`;
  const record = { name: proofName(domain), value: proof };
  return Response.json(
    { connection: { issuer, clientId, domain, provenAt, redirectUri, record } },
    noStore,
  );
};
