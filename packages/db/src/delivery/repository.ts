import { paginateQuery } from "@aws-sdk/lib-dynamodb";
import type { Commit, Deliveries } from "@waymark/application/ports";
import type { Delivery, MailAbout } from "@waymark/domain/delivery";
import { entityOf } from "../entity/entity-of.ts";
import { readMany } from "../item/read-many.ts";
import { readOne } from "../item/read-one.ts";
import { readPage } from "../item/read-page.ts";
import type { TableAccess } from "../item/table-access.ts";
import { type TransactItem, writeOf } from "../item/write.ts";
import { dayOf } from "../sweep/day.ts";
import { deliveryCursor, deliverySchema, readDelivery } from "./item.ts";

const pageSize = 50;
const lostRace = { code: "request.not_found" } as const;

/** What a change expects to find. */
type Standing = { readonly state: string; readonly attempt: number };

const aboutIdOf = (about: MailAbout): string => {
  switch (about.noun) {
    case "introduction":
      return about.introductionId;
    case "booking":
    case "session":
      return about.sessionId;
    case "message":
    case "mentorship":
      return about.mentorshipId;
    case "year":
      return about.personId;
    case "report":
      return about.reportId;
    case "goal":
      return about.goalId;
    case "referral":
      return about.referralId;
    case "enrolment":
      return about.enrolmentId;
    case "organisation":
      return about.organisationId;
    case "survey":
      return about.surveyId;
    case "circle":
      return about.circleId;
  }
};

const attributesOf = (delivery: Delivery) => ({
  id: delivery.id,
  aboutId: aboutIdOf(delivery.about),
  day: dayOf(delivery.updatedAt),
  updatedAt: delivery.updatedAt,
  claimedAt: delivery.claimedAt,
  state: delivery.state,
  attempt: delivery.attempt,
  body: delivery,
});

const readBody = (item: unknown): Delivery => readDelivery(item).body;

export const makeDeliveries = (access: TableAccess, commit: Commit): Deliveries => {
  const deliveries = entityOf(deliverySchema, access);

  // A transaction, though it is one write: its token tells our own write from somebody else's when
  // the first answer got lost. A plain conditional put would report our own claim as a lost race.
  const succeeds = async (name: string, item: TransactItem): Promise<boolean> => {
    const outcome = await commit([writeOf(name, lostRace, item)], []);
    if (outcome.ok) return true;
    if (outcome.error.code === lostRace.code) return false;
    throw new Error(`${name} was not carried out: ${outcome.error.code}`);
  };

  const putOver = (expected: Standing, next: Delivery): TransactItem => ({
    Put: deliveries.put(
      attributesOf(next),
      ({ eq }) => `${eq("attempt", expected.attempt)} AND ${eq("state", expected.state)}`,
    ),
  });

  const listAbout = async (aboutId: string): Promise<readonly Delivery[]> => {
    const query = deliveries.query("byAbout", { aboutId });
    const found: Delivery[] = [];
    for await (const page of paginateQuery({ client: access.documents }, query)) {
      found.push(...(page.Items ?? []).map(readBody));
    }
    return found;
  };

  return {
    get: (id) => readOne(access, deliveries.get({ id }), readBody),
    getMany: (ids) =>
      readMany(
        access,
        ids.map((id) => deliveries.get({ id })),
        readBody,
      ),
    claim: (delivery) =>
      succeeds(
        "delivery.claim",
        delivery.attempt === 1
          ? { Put: deliveries.create(attributesOf(delivery)) }
          : putOver({ state: "claimed", attempt: delivery.attempt - 1 }, delivery),
      ),
    move: (from, to) => {
      const { providerMessageId = from.providerMessageId, reason = from.reason, ...rest } = to;
      return succeeds(
        "delivery.move",
        putOver(from, { ...from, ...rest, providerMessageId, reason }),
      );
    },
    release: (claimed) =>
      succeeds("delivery.release", {
        Delete: deliveries.delete(
          { id: claimed.id },
          ({ eq }) => `${eq("attempt", claimed.attempt)} AND ${eq("state", "claimed")}`,
        ),
      }),
    listByIntroduction: (introductionId) => listAbout(introductionId),
    listByBooking: (sessionId) => listAbout(sessionId),
    listBySurvey: (surveyId) => listAbout(surveyId),
    listByDate: (day, after) =>
      readPage(access, {
        query: deliveries.query("byDay", { day }),
        order: "desc",
        limit: pageSize,
        read: readBody,
        cursor: deliveryCursor,
        after,
        positionOf: ({ updatedAt, id }) => ({ updatedAt, id }),
        startKeyAt: (position) => deliveries.startKey("byDay", { day, ...position }),
      }),
  };
};
