import { ApiKeyCreated } from "@waymark/contracts/api-key";
import { CohortMoved } from "@waymark/contracts/cohort";
import { ApiKeyScope } from "@waymark/domain/api-key";
import type { CohortId } from "@waymark/domain/id";
import { randomUUID } from "node:crypto";
import * as z from "zod";
import { openOrganisation, type OrganisationWorld } from "./open-organisation.ts";

const Headers = z.record(z.string(), z.string());

export const makeKey = async (world: OrganisationWorld, scopes: readonly string[]) => {
  const { organisationId, ownerCookie } = world;
  const input = { requestKey: randomUUID(), organisationId, name: "HR system", scopes };
  const made = await world.mutate("apiKey.create", input, ownerCookie);
  return { input, ...ApiKeyCreated.required().parse(made.data) };
};

export type Program = {
  readonly own: OrganisationWorld;
  /** Another organisation on the same table. */
  readonly other: OrganisationWorld;
  readonly cohortId: CohortId;
  /** Of `own`, with every scope. */
  readonly key: string;
  readonly ask: (
    path: string,
    bearer: string | null,
    init?: RequestInit,
  ) => Promise<{
    readonly status: number;
    readonly headers: globalThis.Headers;
    readonly body: unknown;
  }>;
};

/** Two organisations, a cohort of one of them, and its program. */
export const openProgram = async (): Promise<Program> => {
  const own = await openOrganisation();
  const other = await openOrganisation(own, 51);
  const plan = { name: "Spring", startsOn: "2026-04-01", endsOn: "2026-09-30", menteeSeats: 40 };
  const input = { requestKey: randomUUID(), programmeId: own.programmeId, plan };
  const created = await own.mutate("cohort.create", input, own.ownerCookie);
  const { key } = await makeKey(own, ApiKeyScope.options);
  return {
    own,
    other,
    cohortId: CohortMoved.parse(created.data).cohortId,
    key,
    ask: async (path, bearer, init = {}) => {
      const response = await own.app.request(path, {
        ...init,
        headers: {
          ...(bearer !== null && { authorization: `Bearer ${bearer}` }),
          ...(init.method === "POST" && { "content-type": "application/json" }),
          ...Headers.parse(init.headers ?? {}),
        },
      });
      const body: unknown = await response.json();
      return { status: response.status, headers: response.headers, body };
    },
  };
};
