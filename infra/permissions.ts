import { table } from "@waymark/db/table";
import { type DeadLetterSource, type JobName, jobNames } from "@waymark/messaging/catalogue";
import { byJob } from "./by-job.ts";
import type { Fact } from "./contract.ts";
import type { FunctionName } from "./functions.ts";

/** What IAM asks for when an operation is called. */
const actionsOf = {
  GetItem: ["dynamodb:GetItem"],
  BatchGetItem: ["dynamodb:BatchGetItem"],
  Query: ["dynamodb:Query"],
  PutItem: ["dynamodb:PutItem"],
  UpdateItem: ["dynamodb:UpdateItem"],
  DeleteItem: ["dynamodb:DeleteItem"],
  // https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis-iam.html
  TransactWriteItems: [
    "dynamodb:ConditionCheckItem",
    "dynamodb:DeleteItem",
    "dynamodb:PutItem",
    "dynamodb:UpdateItem",
  ],
} as const;

export type TableOperation = keyof typeof actionsOf;

type Rights = {
  readonly table?: readonly TableOperation[];
  readonly searchIndex?: "read" | "replace";
  readonly sendsMail?: true;
  /** The queue whose messages call it. */
  readonly receives?: JobName;
  readonly publishes?: readonly JobName[];
  readonly buries?: DeadLetterSource;
  readonly readsStream?: true;
};

const reading = ["GetItem", "BatchGetItem", "Query"] as const;
const deciding = [...reading, "TransactWriteItems"] as const;

/** All but the reports that SES writes are led to by events and due items. */
const jobsOfEvents: readonly JobName[] = jobNames.filter((job) => job !== "mail-event");

const consumer = (job: JobName, rights: Rights): Rights => ({
  receives: job,
  buries: job,
  ...rights,
});

/** The operations that each function calls; a test holds them to what is in its bundle and source. */
export const rights: Readonly<Record<FunctionName, Rights>> = {
  api: { table: deciding, searchIndex: "read" },
  auth: { table: [...deciding, "UpdateItem"], sendsMail: true },
  relay: {
    table: ["DeleteItem"],
    readsStream: true,
    publishes: jobsOfEvents,
    buries: "relay",
  },
  indexer: { table: reading, readsStream: true, searchIndex: "replace" },
  sweep: {
    table: [...deciding, "PutItem", "DeleteItem"],
    publishes: jobsOfEvents,
    buries: "relay",
  },
  "index-merge": { table: reading, searchIndex: "replace" },
  ...byJob((job) => consumer(job, { table: deciding })),
  mail: consumer("mail", { table: deciding, searchIndex: "read", sendsMail: true }),
  "cohort-invitation": consumer("cohort-invitation", { table: deciding, sendsMail: true }),
  "mail-event": consumer("mail-event", { table: [...deciding, "PutItem"] }),
  "booking-notice": consumer("booking-notice", { table: reading, publishes: ["mail"] }),
  "report-notice": consumer("report-notice", { table: reading, publishes: ["mail"] }),
  "webhook-news": consumer("webhook-news", { table: reading, publishes: ["webhook-sending"] }),
};

/** A resource of the foundation, or what is below it. */
export type Target = { readonly fact: Fact; readonly path?: string };
export type Statement = {
  readonly actions: readonly string[];
  readonly targets: readonly Target[];
};

const tableTargets: readonly Target[] = [
  { fact: "table/arn" },
  ...Object.keys(table.indexes).map((index): Target => ({
    fact: "table/arn",
    path: `/index/${index}`,
  })),
];

const objectActions = {
  read: ["s3:GetObject"],
  replace: ["s3:DeleteObject", "s3:GetObject", "s3:PutObject"],
} as const;

const searchStatements = (access: keyof typeof objectActions): readonly Statement[] => [
  {
    actions: objectActions[access],
    targets: [{ fact: "search-bucket/arn", path: "/search/*" }],
  },
  // Without it S3 answers 403 instead of 404 for what is not there.
  { actions: ["s3:ListBucket"], targets: [{ fact: "search-bucket/arn" }] },
];

/** SES asks for the older name, too, when a mail is given as raw MIME. */
const mailStatement: Statement = {
  actions: ["ses:SendEmail", "ses:SendRawEmail"],
  targets: [{ fact: "mail/identity-arn" }, { fact: "mail/configuration-set-arn" }],
};

const send = (fact: Fact): Statement => ({ actions: ["sqs:SendMessage"], targets: [{ fact }] });

/** What Lambda's poller needs, and the consumer to put a message off. */
const receive = (job: JobName): Statement => ({
  actions: [
    "sqs:ChangeMessageVisibility",
    "sqs:DeleteMessage",
    "sqs:GetQueueAttributes",
    "sqs:ReceiveMessage",
  ],
  targets: [{ fact: `queue/${job}/arn` }],
});

const readStream: Statement = {
  actions: [
    "dynamodb:DescribeStream",
    "dynamodb:GetRecords",
    "dynamodb:GetShardIterator",
    "dynamodb:ListStreams",
  ],
  targets: [{ fact: "table/stream-arn" }],
};

/** Everything that a function may do on AWS, but for writing its log. */
export const statementsOf = (name: FunctionName): readonly Statement[] => {
  const { table, searchIndex, sendsMail, receives, publishes, buries, readsStream } = rights[name];
  const tableActions = new Set((table ?? []).flatMap((operation) => actionsOf[operation]));
  return [
    ...(tableActions.size > 0
      ? [{ actions: [...tableActions].toSorted(), targets: tableTargets }]
      : []),
    ...(readsStream === undefined ? [] : [readStream]),
    ...(searchIndex === undefined ? [] : searchStatements(searchIndex)),
    ...(sendsMail === undefined ? [] : [mailStatement]),
    ...(receives === undefined ? [] : [receive(receives)]),
    ...(publishes ?? []).map((job) => send(`queue/${job}/arn`)),
    ...(buries === undefined ? [] : [send(`dead-letters/${buries}/arn`)]),
  ];
};
