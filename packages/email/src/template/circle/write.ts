import type { CircleMailContent } from "@waymark/application/ports";
import type { CircleMailTemplate } from "@waymark/domain/delivery";
import type { Letter } from "../../letter/letter.ts";
import { cleanLine, cleanNamed } from "../clean.ts";
import type { Mail } from "../mail.ts";
import { formed } from "./formed.ts";
import { hosting } from "./hosting.ts";

/** Every mail about a circle; a template without an entry does not compile. */
const catalogue = {
  circle_formed: formed,
  circle_host: hosting,
} as const satisfies Record<CircleMailTemplate, (content: CircleMailContent) => Letter>;

const clean = (content: CircleMailContent): CircleMailContent => ({
  ...content,
  recipient: cleanNamed(content.recipient),
  others: content.others.map(cleanNamed),
  host: cleanNamed(content.host),
  organisationName: cleanLine(content.organisationName),
  programmeName: cleanLine(content.programmeName),
  reason: cleanLine(content.reason),
});

export const writeCircle = (raw: CircleMailContent): Mail => {
  const content = clean(raw);
  return { letter: catalogue[content.template](content) };
};
