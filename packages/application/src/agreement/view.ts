import type { AgreementView } from "@waymark/contracts/agreement";
import type { AppError } from "@waymark/contracts/error";
import { expectationsSeenBy } from "@waymark/domain/agreement";
import type { MentorshipId, PersonId } from "@waymark/domain/id";
import { ok, type Result } from "@waymark/domain/result";
import { otherSide } from "@waymark/domain/side";
import { ownMentorship } from "../mentorship/index.ts";
import type { Agreements, Mentorships } from "../ports/index.ts";

export type AgreementReadDeps = {
  readonly agreements: Agreements;
  readonly mentorships: Pick<Mentorships, "get">;
};

/** What a pair expects and has agreed on, as one of the two may see it. */
export const getAgreement =
  (deps: AgreementReadDeps) =>
  async (
    actor: { readonly personId: PersonId },
    id: MentorshipId,
  ): Promise<Result<AgreementView, AppError>> => {
    const own = await ownMentorship(deps)(actor, id);
    if (!own.ok) return own;
    const { side } = own.value;
    const [agreement, expectations, signed] = await Promise.all([
      deps.agreements.get(id),
      deps.agreements.expectations(id),
      deps.agreements.signedVersions(id),
    ]);
    const { status, inForce, proposal } = agreement;
    return ok({
      viewer: side,
      expectations: {
        ...expectationsSeenBy(expectations, side),
        isOtherFilled: expectations.sheets[otherSide(side)] !== undefined,
      },
      status,
      ...(inForce !== undefined && { inForce }),
      ...(proposal !== undefined && { proposal }),
      signed: [...signed],
    });
  };
