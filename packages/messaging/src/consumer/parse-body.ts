import { err, ok, type Result } from "@waymark/domain/result";
import type { JobName } from "../catalogue.ts";
import { payloads, type Payloads } from "../payload/index.ts";

/** Our own bodies have some 300 bytes, SES's events at most about 20,000. */
const bodyLimitBytes = 65_536;

const parseJson = (text: string): Result<unknown, string> => {
  try {
    return ok(JSON.parse(text));
  } catch {
    // The engine's message would quote the body.
    return err("its body is not JSON");
  }
};

/** @returns the job's payload, or why the body is none; the reason never quotes the body. */
export const parseBody = <Job extends JobName>(
  job: Job,
  body: string,
): Result<Payloads[Job], string> => {
  const bytes = Buffer.byteLength(body);
  if (bytes > bodyLimitBytes) return err(`its body has ${bytes} bytes, above ${bodyLimitBytes}`);
  const json = parseJson(body);
  if (!json.ok) return json;
  const parsed = payloads[job].safeParse(json.value);
  if (parsed.success) return ok(parsed.data);
  const places = parsed.error.issues.map(({ code, path }) => `${path.join(".") || "body"} ${code}`);
  return err(`not a payload of ${job}: ${places.slice(0, 5).join(", ")}`);
};
