import type { Surveys } from "@waymark/application/ports";
import type { Survey } from "@waymark/domain/survey";
import { entityOf } from "../entity/entity-of.ts";
import { readAllOf } from "../item/read-all-of.ts";
import { readOne } from "../item/read-one.ts";
import type { TableAccess } from "../item/table-access.ts";
import { writeOf } from "../item/write.ts";
import { readSurvey, surveySchema } from "./item.ts";

const changedMeanwhile = { code: "survey.changed_meanwhile" } as const;

// After every moment that an item may have.
const endOfTime = { dueAt: "~", id: "" };

const attributesOf = (survey: Survey) => ({
  id: survey.id,
  respondentId: survey.respondentId,
  dueAt: survey.dueAt,
  revision: survey.revision,
  body: survey,
});

export const makeSurveys = (access: TableAccess): Surveys => {
  const surveys = entityOf(surveySchema, access);
  return {
    get: (id) => readOne(access, surveys.get({ id }), readSurvey),
    listOf: async (respondentId, endedFrom) => {
      const from = { dueAt: endedFrom, id: "" };
      const query = surveys.between("byRespondent", { respondentId }, from, endOfTime);
      return (await readAllOf(access, query, readSurvey)).toReversed();
    },
    insert: (survey) =>
      writeOf("survey.insert", changedMeanwhile, { Put: surveys.create(attributesOf(survey)) }),
    replace: (read, next) =>
      writeOf("survey.replace", changedMeanwhile, {
        Put: surveys.put(attributesOf(next), ({ eq }) => eq("revision", read.revision)),
      }),
    check: ({ id, revision }) =>
      writeOf("survey.check", changedMeanwhile, {
        ConditionCheck: surveys.check({ id }, ({ eq }) => eq("revision", revision)),
      }),
  };
};
