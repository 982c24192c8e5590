import type { IncomingMessage } from "node:http";

/** The whole body, or `"too-large"` as soon as it is measured to be longer than the limit. */
export const readBody = async (
  request: IncomingMessage,
  limitBytes: number,
): Promise<Buffer | "too-large"> => {
  const chunks: Buffer[] = [];
  let sizeBytes = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue;
    sizeBytes += chunk.length;
    if (sizeBytes > limitBytes) return "too-large";
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};
