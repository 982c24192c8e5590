export type Endpoints = {
  readonly dynamodb: string;
  readonly sqs: string;
  readonly ses: string;
  readonly s3: string;
};

export const region = "eu-central-1";
export const account = "000000000000";
export const stage = "local";
export const configurationSet = "waymark-local";
export const searchBucket = "waymark-local-search";
export const mailFromAddress = "hello@waymark.example";

/**
 * The environment of every function. Only the endpoints and the keys differ from a deployed one;
 * DynamoDB Local wants key ids of letters and digits.
 */
export const functionEnvironment = (
  endpoints: Endpoints,
  settings: {
    readonly accessKeyId: string;
    readonly tableName: string;
    readonly origin: string;
    readonly authSecret: string;
    readonly linkSecret: string;
    readonly logLevel: string;
  },
): Readonly<Record<string, string>> => ({
  AWS_REGION: region,
  AWS_ACCESS_KEY_ID: settings.accessKeyId,
  AWS_SECRET_ACCESS_KEY: "local",
  AWS_EC2_METADATA_DISABLED: "true",
  AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
  AWS_ENDPOINT_URL_DYNAMODB_STREAMS: endpoints.dynamodb,
  AWS_ENDPOINT_URL_SQS: endpoints.sqs,
  AWS_ENDPOINT_URL_SESV2: endpoints.ses,
  AWS_ENDPOINT_URL_S3: endpoints.s3,
  LOG_LEVEL: settings.logLevel,
  TABLE_NAME: settings.tableName,
  STAGE: stage,
  QUEUE_BASE_URL: `${endpoints.sqs}/${account}`,
  SEARCH_BUCKET: searchBucket,
  PUBLIC_ORIGIN: settings.origin,
  AUTH_SECRET: settings.authSecret,
  LINK_SECRET: settings.linkSecret,
  MAIL_FROM_ADDRESS: mailFromAddress,
  MAIL_CONFIGURATION_SET: configurationSet,
  CALENDAR_DOMAIN: "waymark.example",
});
