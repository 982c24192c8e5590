import type { SessionMailContent } from "@waymark/application/ports";
import type { Zones } from "@waymark/domain/slot";
import { type Block, facts } from "../../letter/block.ts";
import { person, say } from "../../letter/run.ts";
import { inBothZones } from "../../moment/both-zones.ts";

export const sessionFacts = (content: SessionMailContent, zones: Zones): Block =>
  facts({
    label: say`Your session “${person(content.title)}”`,
    lines: inBothZones(zones, content.recipient, content.other)(content.start),
  });
