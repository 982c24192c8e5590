import type { CircleList, CircleView } from "@waymark/contracts/circle";
import type { AppError } from "@waymark/contracts/error";
import { nextHost, turnEndsAt, turnsGoOn } from "@waymark/domain/circle";
import type { CircleId, PersonId } from "@waymark/domain/id";
import { err, ok, type Result } from "@waymark/domain/result";
import { allApartFrom } from "../apart/index.ts";
import type { CircleReadDeps } from "./deps.ts";
import { loadProgrammeOf } from "./load-programme-of.ts";

type Actor = { readonly personId: PersonId };

/** The circles that somebody is in. */
export const listCircles =
  (deps: CircleReadDeps) =>
  async ({ personId }: Actor): Promise<CircleList> => {
    const circles = await deps.circles.ofPerson(personId);
    const programmes = await Promise.all(circles.map((circle) => loadProgrammeOf(deps, circle)));
    return {
      circles: circles.map(({ id, status, memberIds }, at) => ({
        id,
        status,
        programmeName: programmes[at]?.programme.name ?? "",
        size: memberIds.length,
      })),
    };
  };

/**
 * A circle for its members; "not yours" and "not there" are one answer. Whom a block holds apart from
 * the viewer is not among those who are shown.
 */
export const getCircle =
  (deps: CircleReadDeps) =>
  async ({ personId }: Actor, circleId: CircleId): Promise<Result<CircleView, AppError>> => {
    const circle = await deps.circles.get(circleId);
    if (circle === null || !circle.memberIds.includes(personId)) {
      return err({ code: "circle.not_found" });
    }
    const [apart, run, organisation, people] = await Promise.all([
      allApartFrom(deps, personId),
      loadProgrammeOf(deps, circle),
      deps.organisations.get(circle.organisationId),
      Promise.all(circle.memberIds.map((id) => deps.persons.get(id))),
    ]);
    if (run === null || organisation === null) return err({ code: "circle.not_found" });
    const { cohort, programme } = run;
    const { hostId, pastHostIds, memberIds } = circle;
    return ok({
      id: circle.id,
      status: circle.status,
      organisationName: organisation.name,
      programmeName: programme.name,
      cadence: programme.cadence,
      matchReason: circle.matchReason,
      members: people.flatMap((one) =>
        one === null || apart.has(one.id)
          ? []
          : [
              {
                id: one.id,
                displayName: one.displayName,
                emailAddress: one.emailAddress,
                timeZone: one.timeZone,
                isHost: one.id === hostId,
                isYou: one.id === personId,
              },
            ],
      ),
      nextHostId: nextHost(memberIds, [...pastHostIds, hostId]),
      hostSince: circle.hostSince,
      ...(turnsGoOn(circle, cohort, deps.clock.now()) && {
        turnEndsAt: turnEndsAt(circle, programme.cadence),
      }),
    });
  };
