import { type App, Stack, Tags } from "aws-cdk-lib";
import { type Fact, permanentStages } from "../contract.ts";
import { makeAlarmTopic } from "./alarm-topic.ts";
import { makeAlarms } from "./alarms.ts";
import { makeBoundary } from "./boundary.ts";
import { makeBudget } from "./budget.ts";
import { makeDashboard } from "./dashboard.ts";
import { makeDeployRole } from "./deploy-role.ts";
import { configurationSetArn, makeMail } from "./mail.ts";
import { publishFacts } from "./publish-facts.ts";
import { makeQueues } from "./queues.ts";
import { makeSearchBucket } from "./search-bucket.ts";
import type { Settings } from "./settings.ts";
import { makeTable } from "./table.ts";

/** All that must outlive a deploy of the application, and that no deploy may remove. */
export const makeFoundation = (app: App, settings: Settings): Stack => {
  const { stage } = settings;
  const stack = new Stack(app, "Foundation", {
    stackName: `waymark-${stage}-foundation`,
    description: `Waymark ${stage}: table, queues, mail, alarms.`,
    terminationProtection: permanentStages.includes(stage),
  });
  Tags.of(stack).add("waymark:stage", stage);

  const table = makeTable(stack, stage);
  const queues = makeQueues(stack, stage);
  const bucket = makeSearchBucket(stack, stage);
  const reports = queues.queues.get("mail-event");
  if (reports === undefined) throw new Error("the catalogue has no queue for mail reports");
  const mail = makeMail(stack, settings, reports);
  const topic = makeAlarmTopic(stack, stage, settings.operatorAddress);
  const alarms = makeAlarms(stack, stage, topic, queues);
  makeDashboard(stack, stage, { table, queues, alarms });
  makeBudget(stack, settings, topic);
  const boundary = makeBoundary(stack, stage, { table, bucket, mail });
  makeDeployRole(stack, settings, { table, bucket, queues, boundary });

  const { tableStreamArn } = table;
  if (tableStreamArn === undefined) throw new Error("the table has no stream");
  publishFacts(
    stack,
    stage,
    new Map<Fact, string>([
      ["table/name", table.tableName],
      ["table/arn", table.tableArn],
      ["table/stream-arn", tableStreamArn],
      ["search-bucket/name", bucket.bucketName],
      ["search-bucket/arn", bucket.bucketArn],
      ["mail/from-address", mail.fromAddress],
      ["mail/identity-arn", mail.identity.emailIdentityArn],
      ["mail/configuration-set", mail.configurationSet.configurationSetName],
      ["mail/configuration-set-arn", configurationSetArn(stack, mail)],
      ["calendar/domain", settings.calendarDomain],
      ["alarms/topic-arn", topic.topicArn],
      ["deploy/boundary-arn", boundary.managedPolicyArn],
      ...[...queues.queues].map(([job, queue]): [Fact, string] => [
        `queue/${job}/arn`,
        queue.queueArn,
      ]),
      ...[...queues.deadLetters].map(([source, queue]): [Fact, string] => [
        `dead-letters/${source}/arn`,
        queue.queueArn,
      ]),
    ]),
  );
  return stack;
};
