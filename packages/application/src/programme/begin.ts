import type { AppError } from "@waymark/contracts/error";
import { type BeginProgrammeInput, ProgrammeMoved } from "@waymark/contracts/programme";
import type { PersonId } from "@waymark/domain/id";
import { beginProgramme as begin } from "@waymark/domain/programme";
import { ok, type Result } from "@waymark/domain/result";
import { once } from "../command/index.ts";
import { ownOrganisation } from "../organisation/index.ts";
import type { ProgrammeDeps } from "./deps.ts";

/** A draft that is a copy of a template. */
export const beginProgramme =
  (deps: ProgrammeDeps) =>
  async (
    actor: { readonly personId: PersonId },
    input: BeginProgrammeInput,
  ): Promise<Result<ProgrammeMoved, AppError>> => {
    const now = deps.clock.now();
    const { organisationId } = input;
    return once(deps)({
      actor: actor.personId,
      requestKey: input.requestKey,
      input: { command: "programme.begin", ...input },
      now,
      parse: (stored) => ProgrammeMoved.parse(stored),
      decide: async () => {
        const own = await ownOrganisation(deps)(actor, organisationId, "manage_programmes");
        if (!own.ok) return own;
        const former = await deps.programmes.ofOrganisation(organisationId);
        const id = deps.ids.newProgrammeId();
        const begun = begin(id, organisationId, input, former, now);
        if (!begun.ok) return begun;
        const { status, revision } = begun.value;
        return ok({
          answer: { programmeId: id, status, revision },
          writes: [deps.programmes.insert(begun.value), deps.members.check(own.value.member)],
          events: [],
        });
      },
    });
  };
