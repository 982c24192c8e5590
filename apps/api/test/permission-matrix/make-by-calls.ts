import {
  ApiKeyId,
  GoalId,
  type MentorshipId,
  MessageId,
  type OrganisationId,
  ReferralId,
  ReportId,
  WebhookId,
} from "@waymark/domain/id";
import { SmartCheck } from "@waymark/domain/goal";
import { WebhookTopic } from "@waymark/domain/webhook";
import { numberedId } from "@waymark/testing/build";
import { randomUUID } from "node:crypto";
import * as z from "zod";
import type { World } from "../harness.ts";

const Id = {
  message: z.object({ id: MessageId }),
  report: z.object({ id: ReportId }),
  goals: z.object({ goals: z.tuple([z.object({ id: GoalId })]) }),
  referrals: z.object({ referrals: z.tuple([z.object({ id: ReferralId })]) }),
};

/** What is made most easily by a call of who owns it: a goal, a message, something on the shelf … */
export const makeByCalls = async (
  world: World,
  cookie: string,
  base: number,
  mentorshipId: MentorshipId,
) => {
  const call = async (path: string, input: object): Promise<unknown> => {
    const { status, data } = await world.mutate(path, input, cookie);
    if (status !== 200) throw new Error(`${path}: ${JSON.stringify(data)}`);
    return data;
  };
  const read = async (path: string) => (await world.query(path, { mentorshipId }, cookie)).data;
  const command = () => ({ requestKey: randomUUID(), mentorshipId });

  const text = { title: "Lead a team", skill: "Leading a team", byWhen: "2026-09-01" };
  const explanations = Object.fromEntries(
    SmartCheck.options.map((check) => [check, `In these words: ${check}.`]),
  );
  await call("goal.draft", { ...command(), text, explanations });
  const message = await call("message.write", { ...command(), text: "Shall we look at the plan?" });
  const resourceId = numberedId("resource", base + 1);
  const content = { kind: "link", title: "On listening", url: "https://example.com/listening" };
  await call("resource.add", { mentorshipId, resourceId, content });
  const proposal = {
    thirdName: "Imani Okafor",
    thirdAddress: `imani-${base}@example.org`,
    reason: "Both of you move teams to the same tools this year, from different ends.",
  };
  await call("referral.propose", { ...command(), proposal });
  const place = { noun: "mentorship", mentorshipId };
  const report = await call("report.file", { requestKey: randomUUID(), place, kind: "selling" });
  return {
    goalId: Id.goals.parse(await read("goal.list")).goals[0].id,
    messageId: Id.message.parse(message).id,
    resourceId,
    referralId: Id.referrals.parse(await read("referral.list")).referrals[0].id,
    reportId: Id.report.parse(report).id,
  };
};

const Made = {
  apiKey: z.object({ apiKeyId: ApiKeyId }),
  webhook: z.object({ webhookId: WebhookId }),
};

/** What whoever looks after an organisation makes: a key, a webhook, an invitation to a role. */
export const makeByKeeper = async (
  world: World,
  cookie: string,
  organisationId: OrganisationId,
  emailAddress: string,
) => {
  const call = async (path: string, input: object): Promise<unknown> => {
    const command = { requestKey: randomUUID(), organisationId, ...input };
    const { status, data } = await world.mutate(path, command, cookie);
    if (status !== 200) throw new Error(`${path}: ${JSON.stringify(data)}`);
    return data;
  };
  const key = await call("apiKey.create", { name: "Reports", scopes: ["cohorts:read"] });
  const webhook = await call("webhook.create", {
    kind: "program",
    name: "Our own",
    url: "https://hooks.example.com/waymark",
    topics: [WebhookTopic.options[0]],
  });
  await call("organisation.invite", { emailAddress, role: "sponsor_viewer" });
  return {
    apiKeyId: Made.apiKey.parse(key).apiKeyId,
    webhookId: Made.webhook.parse(webhook).webhookId,
  };
};
