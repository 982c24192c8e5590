import * as z from "zod";
import type { Template } from "./synthesise.ts";

export const region = "eu-central-1";
export const account = "123456789012";

const pseudo: Readonly<Record<string, string>> = {
  "AWS::Partition": "aws",
  "AWS::Region": region,
  "AWS::AccountId": account,
};

const Reference = z.object({ Ref: z.string() });
const Attribute = z.object({ "Fn::GetAtt": z.tuple([z.string(), z.string()]) });
const Join = z.object({ "Fn::Join": z.tuple([z.string(), z.array(z.unknown())]) });

const arn = (service: string, rest: string): string =>
  `arn:aws:${service}:${region}:${account}:${rest}`;

/** What AWS would answer for a reference or an attribute, by the kind of resource. */
const answers: Readonly<Record<string, (id: string, attribute: string) => string | undefined>> = {
  "AWS::DynamoDB::GlobalTable": (id, attribute) =>
    ({
      Ref: id,
      Arn: arn("dynamodb", `table/${id}`),
      StreamArn: arn("dynamodb", `table/${id}/stream/2026-01-01T00:00:00.000`),
    })[attribute],
  "AWS::SQS::Queue": (id, attribute) =>
    ({
      Ref: `https://sqs.${region}.amazonaws.com/${account}/${id}`,
      QueueUrl: `https://sqs.${region}.amazonaws.com/${account}/${id}`,
      QueueName: id,
      Arn: arn("sqs", id),
    })[attribute],
  "AWS::S3::Bucket": (id, attribute) =>
    ({ Ref: id.toLowerCase(), Arn: `arn:aws:s3:::${id.toLowerCase()}` })[attribute],
  "AWS::SNS::Topic": (id, attribute) =>
    ({ Ref: arn("sns", id), TopicArn: arn("sns", id), TopicName: id })[attribute],
  "AWS::IAM::ManagedPolicy": (id) => `arn:aws:iam::${account}:policy/${id}`,
  "AWS::SES::EmailIdentity": (id, attribute) => ({ Ref: id })[attribute],
  "AWS::SES::ConfigurationSet": (id, attribute) => ({ Ref: id })[attribute],
};

/** Answers with a physical name where the template gives one, else with the logical id. */
const nameOf = (id: string, properties: Readonly<Record<string, unknown>>): string => {
  const given = ["TableName", "QueueName", "TopicName", "ManagedPolicyName", "Name"].map(
    (name) => properties[name],
  );
  return given.find((name) => typeof name === "string") ?? id;
};

const resolveIn =
  ({ Resources }: Template) =>
  (value: unknown): string => {
    const resolve = resolveIn({ Resources });
    if (typeof value === "string") return value;
    const joined = Join.safeParse(value);
    if (joined.success) {
      const [separator, parts] = joined.data["Fn::Join"];
      return parts.map(resolve).join(separator);
    }
    const reference = Reference.safeParse(value);
    const attribute = Attribute.safeParse(value);
    const [id, name] = attribute.success
      ? attribute.data["Fn::GetAtt"]
      : [reference.data?.Ref ?? "", "Ref"];
    const known = pseudo[id];
    if (known !== undefined) return known;
    const resource = Resources[id];
    const answer = resource && answers[resource.Type]?.(nameOf(id, resource.Properties), name);
    if (answer === undefined) throw new Error(`cannot resolve ${JSON.stringify(value)}`);
    return answer;
  };

/** Every parameter that the foundation publishes, with the value that it would have on AWS. */
export const parameterValues = (template: Template): Readonly<Record<string, string>> => {
  const resolve = resolveIn(template);
  return Object.fromEntries(
    Object.values(template.Resources)
      .filter(({ Type }) => Type === "AWS::SSM::Parameter")
      .map(({ Properties }) => [resolve(Properties["Name"]), resolve(Properties["Value"])]),
  );
};
