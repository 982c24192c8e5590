import { afterAll, describe, expect, it } from "vitest";
import { testEnv } from "../support/env.ts";
import type { Mutation } from "./mutation.ts";
import { faultsOf } from "./rules/index.ts";
import { openWorlds } from "./world.ts";

type Mistake = Mutation & {
  readonly what: string;
  readonly found: RegExp;
  /** The function in whose start it is seen, by its name in Pulumi. */
  readonly starts?: string;
};

const mistakes: readonly Mistake[] = [
  {
    what: "an action with a wildcard",
    file: "infra/permissions.ts",
    from: `PutItem: ["dynamodb:PutItem"]`,
    to: `PutItem: ["dynamodb:*"]`,
    found: /^MailEventRole: dynamodb:\*$/,
  },
  {
    what: "whole batches given back",
    file: "infra/workers.ts",
    from: "partialResponses: true",
    to: "partialResponses: false",
    found: /^booking-notice gives back whole batches$/,
  },
  {
    what: "the URL of a queue in place of its ARN",
    file: "infra/foundation/make-foundation.ts",
    from: "`queue/${job}/arn`,\n        queue.queueArn",
    to: "`queue/${job}/arn`,\n        queue.queueUrl",
    found: /^the source of mail is no ARN: https:/,
  },
  {
    what: "a parameter that has another name on one side",
    file: "infra/foundation/publish-facts.ts",
    from: "parameterName: parameterName(stage, fact)",
    to: "parameterName: `${parameterName(stage, fact)}-v2`",
    found: /^nobody publishes \/waymark\/production\/table\/name$/,
  },
  {
    what: "a handler that its file does not export",
    file: "infra/function.ts",
    from: "`${row.entry}.handler`",
    to: "`${row.entry}.main`",
    found: /exports no main/,
  },
  {
    what: "files of another function",
    file: "infra/bundle.ts",
    from: "part !== entry && existsSync(",
    to: "part === entry && existsSync(",
    found: /^BlockFollow carries cohort-matching/,
  },
  {
    what: "a message that comes back while it is handled",
    file: "infra/foundation/queues.ts",
    from: "Duration.seconds(visibilityTimeoutSeconds(job))",
    to: "Duration.seconds(catalogue[job].handlerTimeoutSeconds)",
    found: /^mail shows a message again before 180 s$/,
  },
  {
    what: "a table that goes with a release",
    file: "infra/make-application.ts",
    from: "  makeApi(gateway, makeFunction);",
    to: `  new sst.aws.Dynamo("Own", { fields: { pk: "string" }, primaryIndex: { hashKey: "pk" } });
  makeApi(gateway, makeFunction);`,
    found: /^SST makes OwnTable, aws:dynamodb\//,
  },
  {
    what: "dead letters that nobody hears of",
    file: "infra/foundation/alarms.ts",
    from: "[...deadLetters(queues), ...oldMessages(queues)",
    to: "[...oldMessages(queues)",
    found: /^nobody hears of dead letters of relay$/,
  },
  {
    what: "an endpoint that leads away from AWS",
    file: "infra/environment.ts",
    from: `AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: "true",`,
    to: `AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: "true", AWS_ENDPOINT_URL_SQS: "http://127.0.0.1:9",`,
    found: /^Sweep does not start: .*not allowed in a deployed function/s,
    starts: "Sweep",
  },
  {
    what: "a variable that a function does not get",
    file: "infra/functions.ts",
    from: `"STAGE", "QUEUE_BASE_URL"]`,
    to: `"STAGE"]`,
    found: /^Relay does not start: .*QUEUE_BASE_URL/s,
    starts: "Relay",
  },
  {
    what: "a secret for everybody",
    file: "infra/functions.ts",
    from: `"STAGE", "QUEUE_BASE_URL"]`,
    to: `"STAGE", "QUEUE_BASE_URL", "LINK_SECRET"]`,
    found: /^CalendarFeed knows LINK_SECRET$/,
  },
  {
    what: "calendars at another origin",
    file: "infra/web.ts",
    from: `  "/calendar/*",\n`,
    to: "",
    found: /^\/calendar\/\* is not reached under the one origin$/,
  },
  {
    what: "a page that runs scripts of others",
    file: "packages/contracts/src/site/content-security-policy.ts",
    from: `"script-src 'self'"`,
    to: `"script-src 'self' 'unsafe-inline'"`,
    found: /^the content security policy is .*unsafe-inline/,
  },
  {
    what: "answers to one person kept for the next",
    file: "infra/web.ts",
    from: `const cachingDisabled = "4135ea2d-6df8-44a3-9df3-4b5a84be39ad"`,
    to: `const cachingDisabled = "658327ea-f89d-4fab-a63d-7e88639e58f6"`,
    found: /^answers of \/trpc\/\* are kept$/,
  },
  {
    what: "a sign-in at a provider whose answer is cut on its way",
    file: "infra/web.ts",
    from: `const allViewerExceptHostHeader = "b689b0a8-53d0-40ab-baf2-68738e2966ac"`,
    to: `const allViewerExceptHostHeader = "59781a5b-3903-41f3-afcb-af62929ccde1"`,
    found: /^the code or the state of a callback is lost on the way$/,
  },
  {
    what: "a relay that gives up silently",
    file: "infra/workers.ts",
    from: `onFailure: { destinationArn: fact("dead-letters/relay/arn") },`,
    to: `onFailure: { destinationArn: fact("queue/mail/arn") },`,
    found: /^the relay leaves no trace of what it gave up$/,
  },
  {
    what: "roles that a person can take on",
    file: "infra/function.ts",
    from: `Service: "lambda.amazonaws.com"`,
    to: `AWS: "arn:aws:iam::123456789012:root"`,
    found: /^ApiRole can be taken on by a person$/,
  },
  {
    what: "viewers who say themselves who they are",
    file: "infra/web.ts",
    from: `functionAssociations: [{ eventType: "viewer-request", functionArn: viewerAddress.arn }],`,
    to: "",
    found: /^viewers of \/auth\/\* may say who they are$/,
  },
  {
    what: "roles without a boundary",
    file: "infra/make-application.ts",
    from: "  boundRoles(fact);\n",
    to: "",
    found: /^ApiRole has no boundary$/,
  },
  {
    what: "a worker that may not do what it does",
    file: "infra/permissions.ts",
    from: `  "booking-notice": consumer("booking-notice", { table: reading, publishes: ["mail"] }),\n`,
    to: "",
    found: /^booking-notice may not publish, but does$/,
  },
];

/** Ends what would hang; the first one waits for both sides without a mistake, too. */
const limitMs = 300_000;
const sampled = 9;
const made = testEnv.MUTATIONS === "every" ? mistakes : mistakes.slice(0, sampled);

describe("the rules of a deployment", { timeout: limitMs }, () => {
  const worlds = openWorlds();
  afterAll(worlds.close);

  it.each(made)("find $what", async ({ found, starts, file, from, to }) => {
    const world = await worlds.make("production", {
      mutation: { file, from, to },
      starts: starts === undefined ? [] : [starts],
    });
    expect(faultsOf(world)).toContainEqual(expect.stringMatching(found));
  });
});
