import { findFreePort, startDynamoDbLocal } from "../dynamodb/index.ts";

export type Database = {
  /** For clients; the access key id stands apart. */
  readonly endpoint: string;
  readonly accessKeyId: string;
  readonly start: () => Promise<{ readonly stop: () => Promise<void> }>;
};

/**
 * A DynamoDB Local of our own on a data folder, or one that runs already. Its port is known before it
 * starts, so that the functions load while Java does.
 *
 * @param address of the one that runs, its user the access key id that leads to our database
 */
export const chooseDatabase = async (
  dataFolder: string,
  address: string | undefined,
): Promise<Database> => {
  if (address === undefined) {
    const port = await findFreePort();
    return {
      endpoint: `http://127.0.0.1:${port}`,
      accessKeyId: "local",
      start: () => startDynamoDbLocal({ dataFolder, port }),
    };
  }
  const { origin, username } = new URL(address);
  return {
    endpoint: origin,
    accessKeyId: username,
    start: async () => ({ stop: async () => undefined }),
  };
};
