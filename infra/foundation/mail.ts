import type { Stack } from "aws-cdk-lib";
import { EventBus, Rule } from "aws-cdk-lib/aws-events";
import { SqsQueue } from "aws-cdk-lib/aws-events-targets";
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  SuppressionReasons,
} from "aws-cdk-lib/aws-ses";
import type { Queue } from "aws-cdk-lib/aws-sqs";

export type MailParts = {
  readonly identity: EmailIdentity;
  readonly configurationSet: ConfigurationSet;
  readonly fromAddress: string;
};

export const configurationSetArn = (stack: Stack, { configurationSet }: MailParts): string =>
  stack.formatArn({
    service: "ses",
    resource: "configuration-set",
    resourceName: configurationSet.configurationSetName,
  });

/** What the delivery ledger learns from; opens and clicks are not asked for. */
const reported = [
  EmailSendingEvent.SEND,
  EmailSendingEvent.DELIVERY,
  EmailSendingEvent.BOUNCE,
  EmailSendingEvent.COMPLAINT,
  EmailSendingEvent.REJECT,
  EmailSendingEvent.RENDERING_FAILURE,
];

/**
 * The domain that mail comes from, and the way of SES's reports: EventBridge's default bus, a rule,
 * the queue `mail-event` (decision 0002).
 */
export const makeMail = (
  stack: Stack,
  { stage, mailDomain }: { readonly stage: string; readonly mailDomain: string },
  reports: Queue,
): MailParts => {
  const configurationSet = new ConfigurationSet(stack, "ConfigurationSet", {
    configurationSetName: `waymark-${stage}`,
    tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
    reputationMetrics: true,
    suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
  });
  const bus = EventBus.fromEventBusName(stack, "DefaultBus", "default");
  configurationSet.addEventDestination("Reports", {
    destination: EventDestination.eventBus(bus),
    events: reported,
  });
  const rule = new Rule(stack, "MailReports", {
    ruleName: `waymark-${stage}-mail-reports`,
    eventPattern: {
      source: ["aws.ses"],
      detail: { mail: { tags: { "ses:configuration-set": [`waymark-${stage}`] } } },
    },
  });
  rule.addTarget(new SqsQueue(reports));
  return {
    identity: new EmailIdentity(stack, "MailIdentity", {
      identity: Identity.domain(mailDomain),
      mailFromDomain: `bounce.${mailDomain}`,
      configurationSet,
    }),
    configurationSet,
    fromAddress: `hello@${mailDomain}`,
  };
};
