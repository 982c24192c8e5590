import {
  authFlowTestSuite,
  caseInsensitiveTestSuite,
  joinsTestSuite,
  normalTestSuite,
  testAdapter,
  uuidTestSuite,
} from "@better-auth/test-utils/adapter";
import { authStore } from "@waymark/db/auth";
import { inject } from "vitest";
import { tableAdapter } from "../src/adapter/index.ts";
import { makeTable } from "./make-table.ts";

const access = await makeTable(inject("dynamodbEndpoint"));

// better-auth's own suite for adapters, whole but for two parts that it keeps for other databases:
// `transactions` checks that several writes roll back together, and the adapter declares that it has
// no such transactions; `number-id` wants ids counted by the database, and ours are sortable texts.
const { execute } = await testAdapter({
  adapter: () => tableAdapter(authStore(access)),
  runMigrations: async () => {},
  tests: [
    normalTestSuite(),
    authFlowTestSuite(),
    caseInsensitiveTestSuite(),
    joinsTestSuite(),
    uuidTestSuite(),
  ],
});

execute();
