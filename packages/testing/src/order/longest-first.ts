import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * The files that take longest, the longest first, so that none of them begins last: the others would
 * wait for it. A folder stands for what else is in it; whatever is not here comes after them.
 */
const longest = [
  "apps/local/test/story/scanner.test.ts",
  "apps/local/test/story/organisation.test.ts",
  "infra/test/deployment/mutations.test.ts",
  "apps/local/test/story/kill.test.ts",
  "apps/local/test/story/mentorship.test.ts",
  "apps/local/test/story/three-months.test.ts",
  "apps/auth/test/adapter-suite.test.ts",
  "apps/workers/test/mentorship/journey.test.ts",
  "packages/db/test/entity-parity.test.ts",
  "apps/local/test/story/",
  "apps/workers/test/booking/interruption.test.ts",
  "apps/workers/test/survey/interruption.test.ts",
  "apps/workers/test/block/",
  "apps/workers/test/booking/",
  "apps/workers/test/session/",
  "infra/test/deployment/",
  "apps/api/test/permission-matrix/",
  "packages/db/test/booking/",
  "packages/db/test/seed-world.test.ts",
  "packages/domain/test/slot/",
  "apps/api/test/survey-secrecy.test.ts",
  "apps/workers/test/",
  "apps/cli/test/",
  "apps/local/test/contract/",
] as const;

const rankOf = ({ moduleId }: TestSpecification): number => {
  const rank = longest.findIndex((path) => moduleId.includes(`/${path}`));
  return rank === -1 ? longest.length : rank;
};

/**
 * The longest files first; a fresh clone has no times of earlier runs, by which vitest would sort.
 * A class, because vitest makes its sequencer of one.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((one, other) => rankOf(one) - rankOf(other));
  }
}
