/** The account of every local queue; SDKs treat it as an opaque part of URLs and ARNs. */
const LOCAL_ACCOUNT = "000000000000";

const NAME = /^[\w-]{1,80}$/;
const FIFO_NAME = /^[\w-]{1,75}\.fifo$/;

export const isQueueName = (name: string, fifo: boolean): boolean =>
  (fifo ? FIFO_NAME : NAME).test(name);

/** @param origin as the caller addressed us, so that a proxy in front stays in front */
export const queueUrlOf = (origin: string, name: string): string =>
  `${origin}/${LOCAL_ACCOUNT}/${name}`;

/** Only the path counts: a URL from before a restart on another port still means its queue. */
export const queueNameOfUrl = (url: string): string => url.split("/").at(-1) ?? "";

export const queueArnOf = (region: string, name: string): string =>
  `arn:aws:sqs:${region}:${LOCAL_ACCOUNT}:${name}`;

export const queueNameOfArn = (arn: string): string => arn.split(":").at(-1) ?? "";
