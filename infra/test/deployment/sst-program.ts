/*
 * A process of its own, because Pulumi's mocks and SST's globals belong to a whole process. It takes
 * one bundled configuration after the other, as loading Pulumi takes longer than to evaluate one.
 */
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import * as z from "zod";
import type { Made, Resource } from "./graph.ts";
import { account, region } from "./parameter-values.ts";
import { plainProperties } from "./plain.ts";
import { Task } from "./task.ts";

const [, , platform = ""] = process.argv;

type Inputs = Readonly<Record<string, unknown>>;
type NewResource = { readonly type: string; readonly name: string; readonly inputs: Inputs };
type Call = { readonly token: string; readonly inputs: Inputs };

/** The part of `@pulumi/pulumi` that is used here; the package lies in SST's platform only. */
type Pulumi = {
  readonly runtime: {
    readonly setMocks: (
      mocks: {
        readonly newResource: (resource: NewResource & { readonly custom?: boolean }) => object;
        readonly call: (call: Call) => object;
      },
      project: string,
      stack: string,
      isPreview: boolean,
      organization: string,
    ) => Promise<void>;
    readonly runInPulumiStack: (program: () => Promise<unknown>) => Promise<unknown>;
  };
  readonly output: (value: unknown) => {
    readonly apply: (use: (value: unknown) => void) => unknown;
  };
};
const isPulumi = (value: unknown): value is Pulumi =>
  z.object({ runtime: z.looseObject({}), output: z.function() }).safeParse(value).success;

/** State of Pulumi that belongs to one program, as for several programs of its Automation API. */
const isState = (
  value: unknown,
): value is { readonly withLocalStorage: (run: () => Promise<void>) => Promise<void> } =>
  z.object({ withLocalStorage: z.function() }).safeParse(value).success;

const requirePlatform = createRequire(pathToFileURL(`${platform}/`));
const pulumi: unknown = requirePlatform("@pulumi/pulumi");
const state: unknown = requirePlatform("@pulumi/pulumi/runtime/state");
if (!isPulumi(pulumi) || !isState(state)) throw new Error("the platform of SST has no Pulumi");

const arn = (service: string, rest: string): string =>
  `arn:aws:${service}:${region}:${account}:${rest}`;

/** What AWS adds to what was asked for. */
const stateOf = ({ type, name, inputs }: NewResource): object => {
  const given = inputs["name"] ?? inputs["bucket"];
  const physical = typeof given === "string" ? given : name;
  switch (type) {
    case "aws:lambda/function:Function":
      return { arn: arn("lambda", `function:${physical}`), name: physical, version: "1" };
    case "aws:apigatewayv2/api:Api":
      return {
        apiEndpoint: `https://${physical.toLowerCase()}.execute-api.${region}.amazonaws.com`,
        executionArn: arn("execute-api", physical),
      };
    case "aws:cloudfront/distribution:Distribution":
      return {
        domainName: "d111111abcdef8.cloudfront.net",
        hostedZoneId: "Z2FDTNDATAQYW2",
        arn: `arn:aws:cloudfront::${account}:distribution/${physical}`,
      };
    case "aws:s3/bucket:Bucket":
      return {
        bucket: physical,
        arn: `arn:aws:s3:::${physical}`,
        bucketRegionalDomainName: `${physical}.s3.${region}.amazonaws.com`,
      };
    case "aws:acm/certificate:Certificate":
      return {
        arn: `arn:aws:acm:us-east-1:${account}:certificate/${physical}`,
        domainValidationOptions: [
          {
            domainName: inputs["domainName"],
            resourceRecordName: "_proof.mentors.example.",
            resourceRecordType: "CNAME",
            resourceRecordValue: "_proof.acm-validations.aws.",
          },
        ],
      };
    case "random:index/randomBytes:RandomBytes":
      return { base64: Buffer.alloc(32).toString("base64"), hex: "00" };
    default:
      return { arn: arn(type.split(/[:/]/)[1] ?? "", physical), name: physical };
  }
};

const Statements = z.array(
  z.looseObject({
    effect: z.string().default("Allow"),
    actions: z.array(z.string()).default([]),
    resources: z.array(z.string()).default([]),
    principals: z.unknown().optional(),
    conditions: z.unknown().optional(),
  }),
);

const policyDocument = (given: unknown): object => {
  const statements = Statements.parse(given ?? []);
  const document = statements.map(({ effect, actions, resources: targets, principals }) => ({
    Effect: effect,
    Action: actions,
    Resource: targets,
    Principal: principals,
  }));
  return {
    json: JSON.stringify({ Version: "2012-10-17", Statement: document }),
    statements: given,
  };
};

type Evaluating = {
  readonly task: Task;
  readonly resources: Resource[];
  readonly reads: string[];
  outputs: Record<string, unknown>;
  error: string | null;
};
let evaluating: Evaluating | undefined;
const fail = (thrown: unknown): void => {
  if (evaluating === undefined) throw thrown;
  evaluating.error ??= thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
};

const answerCall = ({ task, reads }: Evaluating, { token, inputs }: Call): object => {
  switch (token.split(":").at(-1)) {
    case "getRegion":
      return { region, name: region, id: region };
    case "getPartition":
      return { partition: "aws", dnsSuffix: "amazonaws.com" };
    case "getCallerIdentity":
      return { accountId: account };
    case "getPolicyDocument":
      return policyDocument(inputs["statements"]);
    case "getParameter": {
      const name = String(inputs["name"]);
      reads.push(name);
      const value = task.parameters[name];
      if (value === undefined) throw new Error(`SSM has no parameter ${name}`);
      return { name, value };
    }
    default:
      return { ...inputs };
  }
};

const mocksOf = (run: Evaluating) => ({
  newResource: (resource: NewResource & { readonly custom?: boolean }) => {
    const { type, name, inputs } = resource;
    run.resources.push({ type, name, inputs: plainProperties(inputs) });
    const made = resource.custom === false ? {} : stateOf(resource);
    return { id: `${name}-id`, state: { ...made, ...inputs } };
  },
  call: (call: Call) => {
    try {
      return answerCall(run, call);
    } catch (thrown) {
      // Pulumi passes on that it failed, but not why.
      fail(thrown);
      throw thrown;
    }
  },
});

const evaluate = async (run: Evaluating): Promise<void> => {
  // oxlint-disable-next-line node/no-process-env -- there SST's components look for their settings
  Object.assign(process.env, run.task.environment);
  await pulumi.runtime.setMocks(mocksOf(run), "waymark", "test", false, "organisation");
  const made = await pulumi.runtime.runInPulumiStack(async () => {
    const loaded: unknown = await import(pathToFileURL(run.task.program).href);
    return z.object({ default: z.unknown() }).parse(loaded).default;
  });
  pulumi.output(made).apply((value) => {
    run.outputs = z.record(z.string(), z.unknown()).catch({}).parse(value);
  });
};

process.on("unhandledRejection", fail);
process.on("uncaughtException", fail);
process.on("message", (message) => {
  // What is evaluated is over when nothing but the wait for the next one would keep this alive.
  process.channel?.unref();
  evaluating = {
    task: Task.parse(message),
    resources: [],
    reads: [],
    outputs: {},
    error: null,
  };
  const run = evaluating;
  void state.withLocalStorage(() => evaluate(run).catch(fail));
});

// Like the language host of Pulumi: when nothing is left to do, everything is settled.
process.on("beforeExit", () => {
  if (evaluating === undefined) return;
  const { resources, reads, outputs, error } = evaluating;
  const made: Made = { resources, reads, outputs, error };
  evaluating = undefined;
  process.channel?.ref();
  process.send?.(made);
});
