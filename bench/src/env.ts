/** The environment of a function that is only imported, never called. */
export const importEnvironment: NodeJS.ProcessEnv = {
  PATH: process.env["PATH"],
  AWS_REGION: "eu-central-1",
  AWS_ACCESS_KEY_ID: "bench",
  AWS_SECRET_ACCESS_KEY: "bench",
  TABLE_NAME: "waymark",
  SEARCH_BUCKET: "waymark-search",
  STAGE: "bench",
  QUEUE_BASE_URL: "http://127.0.0.1:9",
  PUBLIC_ORIGIN: "http://localhost:9",
  AUTH_SECRET: "bench".repeat(8),
  LINK_SECRET: "bench".repeat(8),
  MAIL_FROM_ADDRESS: "hello@waymark.example",
  MAIL_CONFIGURATION_SET: "bench",
  CALENDAR_DOMAIN: "waymark.example",
};

export const setEnvironment = (variables: Readonly<Record<string, string>>): void => {
  Object.assign(process.env, variables);
};
