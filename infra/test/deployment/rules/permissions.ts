import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type JobName, jobNames } from "@waymark/messaging/catalogue";
import * as z from "zod";
import { applicationName, parameterName } from "../../../contract.ts";
import { componentName, functionNames } from "../../../functions.ts";
import { rights } from "../../../permissions.ts";
import { ofType, type Resource } from "../graph.ts";
import { root } from "../mutation.ts";
import type { World } from "../world.ts";

const Role = z.object({
  name: z.string(),
  assumeRolePolicy: z.unknown().transform((policy) => JSON.stringify(policy)),
  inlinePolicies: z.array(z.object({ policy: z.string() })).default([]),
  managedPolicyArns: z.array(z.string()).default([]),
  permissionsBoundary: z.string().optional(),
});
const list = z.union([z.string(), z.array(z.string())]).transform((value) => [value].flat());
const Policy = z.object({
  Statement: z.array(z.object({ Action: list, Resource: list.default([]) })),
});

/** May write its own log, and carries nothing else. */
const logging = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole";

const roleFaults = (world: World, { name: component, inputs }: Resource): readonly string[] => {
  const role = Role.parse(inputs);
  const statements = role.inlinePolicies.flatMap(
    ({ policy }) => Policy.parse(JSON.parse(policy)).Statement,
  );
  const actions = statements.flatMap(({ Action }) => Action);
  const resources = statements.flatMap(({ Resource: targets }) => targets);
  return [
    ...actions.filter((action) => action.includes("*")).map((action) => `${component}: ${action}`),
    ...resources
      .filter((target) => !target.startsWith("arn:") || /:\*|^\*/.test(target))
      .map((target) => `${component} may do something to ${target}`),
    ...role.managedPolicyArns
      .filter((arn) => arn !== logging)
      .map((arn) => `${component} has the rights of ${arn}`),
    ...(role.name.startsWith(`${applicationName}-${world.stage}-`)
      ? []
      : [`the deploy role may not make ${role.name}`]),
    ...(role.permissionsBoundary ===
    world.parameters[parameterName(world.stage, "deploy/boundary-arn")]
      ? []
      : [`${component} has no boundary`]),
    ...(/"AWS"|:root/.test(role.assumeRolePolicy)
      ? [`${component} can be taken on by a person`]
      : []),
  ];
};

/** An operation that is not in a function's files cannot be called by it, so it needs no right. */
const unusedRights = ({ code }: World): readonly string[] =>
  functionNames.flatMap((name) => {
    const text = code[componentName(name)] ?? "";
    const { table = [], publishes, buries, sendsMail } = rights[name];
    const operations = [
      ...table,
      ...(publishes === undefined ? [] : ["SendMessageBatch"]),
      ...(buries === undefined ? [] : ["SendMessage"]),
      ...(sendsMail === undefined ? [] : ["SendEmail"]),
    ];
    return operations
      .filter((operation) => !text.includes(`"${operation}"`))
      .map((operation) => `${name} never calls ${operation}`);
  });

/** The other way round: writes of single items, which only some functions are meant to do. */
const missingRights = ({ code }: World): readonly string[] =>
  functionNames.flatMap((name) => {
    const text = code[componentName(name)] ?? "";
    const { table = [], sendsMail } = rights[name];
    return [
      ...(text.includes('"SendEmail"') && sendsMail === undefined
        ? [`${name} may not send mail, but can`]
        : []),
      ...(text.includes('"UpdateItem"') && !table.includes("UpdateItem")
        ? [`${name} may not call UpdateItem, but can`]
        : []),
    ];
  });

const mayPublish = ({ graph }: World, job: JobName): boolean =>
  ofType(graph, "aws:iam/role:Role")
    .filter(({ name }) => name === `${componentName(job)}Role`)
    .flatMap(({ inputs }) => Role.parse(inputs).inlinePolicies)
    .flatMap(({ policy }) => Policy.parse(JSON.parse(policy)).Statement)
    .filter(({ Action }) => Action.includes("sqs:SendMessage"))
    .some(({ Resource: targets }) => targets.some((target) => !target.endsWith("-dlq")));

/**
 * Every worker's bundle can publish, because all queues are made by one function; whether it does
 * stands in its source.
 */
const unsaidPublishers = (world: World): readonly string[] =>
  jobNames.flatMap((job) => {
    const source = readFileSync(join(root, "apps/workers/src", `${job}.ts`), "utf8");
    const isPublishing = /\bpublish\b/.test(source);
    return isPublishing === mayPublish(world, job)
      ? []
      : [`${job} ${isPublishing ? "may not publish, but does" : "never publishes"}`];
  });

export const permissionFaults = (world: World): readonly string[] => [
  ...ofType(world.graph, "aws:iam/role:Role").flatMap((role) => roleFaults(world, role)),
  ...unusedRights(world),
  ...missingRights(world),
  ...unsaidPublishers(world),
];
