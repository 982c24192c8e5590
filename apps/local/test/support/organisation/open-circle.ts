import { turnWrite } from "@waymark/application/circle";
import { systemIds } from "@waymark/application/system";
import { Me } from "@waymark/contracts/person";
import { type Circle, formCircle } from "@waymark/domain/circle";
import type { PersonId } from "@waymark/domain/id";
import { instantFromEpochMs } from "@waymark/domain/time";
import { buildCohort, buildOrganisation, buildProgramme } from "@waymark/testing/build";
import type { ConnectedTable } from "../cloud/connect-table.ts";
import { readClockMs } from "../cloud/pass-time.ts";
import { signUp } from "../cloud/sign-up.ts";

const cadence = "fortnightly";

export type Peer = {
  readonly id: PersonId;
  readonly emailAddress: string;
  readonly cookie: string;
};

const join = async (origin: string, name: string): Promise<Peer> => {
  const emailAddress = `${name.toLowerCase()}@peers.example`;
  const { cookie, query } = await signUp(origin, emailAddress, name);
  const me = await query("person.me", {}, Me);
  if (me.state !== "registered") throw new Error(`${name} is not registered`);
  return { id: me.person.id, emailAddress, cookie };
};

/** Three peers in a circle that meets every two weeks, as a matching leaves it behind. */
export const openCircle = async (
  origin: string,
  db: ConnectedTable,
): Promise<{ readonly circle: Circle; readonly peers: readonly Peer[] }> => {
  const peers = [await join(origin, "Ada"), await join(origin, "Bo"), await join(origin, "Cy")];
  const { id: cohortId, organisationId, ...cohort } = buildCohort(1, { endsOn: "2099-12-31" });
  const circle = formCircle(
    {
      id: systemIds.derivedCircleId(cohortId, "1"),
      cohortId,
      organisationId,
      memberIds: peers.map(({ id }) => id),
      matchReason: "all speak English; 180 minutes of the week suit all",
    },
    instantFromEpochMs(await readClockMs(origin)),
  );
  const committed = await db.commit(
    [
      ...db.organisations.insert(buildOrganisation(1)),
      db.programmes.insert(buildProgramme(1, { cadence, shape: "circles" })),
      db.cohorts.insert({ ...cohort, id: cohortId, organisationId }),
      ...db.circles.insert(circle),
      turnWrite({ dues: db.dues, ids: systemIds }, circle, cadence),
    ],
    [],
  );
  if (!committed.ok) throw new Error(committed.error.code);
  return { circle, peers };
};
