import * as z from "zod";

/** https://github.com/pulumi/pulumi/blob/master/sdk/nodejs/runtime/rpc.ts, `specialSigKey` */
const signature = "4dabf18193072939515e22adb298388d";
const Secret = z.looseObject({
  [signature]: z.literal("1b47061264138c4ac30d75fd1eb44270"),
  value: z.unknown(),
});
const Properties = z.record(z.string(), z.unknown());

/** What Pulumi passes around as a secret, as the value that AWS would get. */
export const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain);
  const secret = Secret.safeParse(value);
  if (secret.success) return plain(secret.data.value);
  const object = Properties.safeParse(value);
  return object.success ? plainProperties(object.data) : value;
};

export const plainProperties = (
  properties: Readonly<Record<string, unknown>>,
): Record<string, unknown> =>
  Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, plain(value)]));
