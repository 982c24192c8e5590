import { ownOrganisation, type OwnOrganisationError } from "@waymark/application/organisation";
import { OrganisationId, PersonId } from "@waymark/domain/id";
import { err, type Result } from "@waymark/domain/result";
import * as z from "zod";
import type { Call } from "../endpoint/endpoint.ts";
import type { OrganisationSignInDeps } from "./deps.ts";

export const OrganisationTarget = z.strictObject({ organisationId: OrganisationId });

const Session = z.object({ user: z.object({ id: PersonId }) }).nullable();

/** That whoever calls may change how the organisation signs in, as they may its keys: an owner. */
export const ownSignIn =
  (deps: OrganisationSignInDeps) =>
  async (
    { headers }: Call,
    organisationId: OrganisationId,
  ): Promise<Result<unknown, OwnOrganisationError | { readonly code: "sign_in.required" }>> => {
    const answer = await deps.ask({ method: "GET", path: "/get-session", headers });
    const session = answer.ok ? Session.parse(await answer.value.json()) : null;
    if (session === null) return err({ code: "sign_in.required" });
    const actor = { personId: session.user.id };
    return ownOrganisation(deps)(actor, organisationId, "manage_keys");
  };
