import { careerGrowth } from "./template/career-growth.ts";
import { flash } from "./template/flash.ts";
import { onboarding } from "./template/onboarding.ts";
import { peerCircles } from "./template/peer-circles.ts";
import type { ProgrammeContent, ProgrammeShape, ProgrammeTemplate } from "./programme.ts";

export type TemplateOf = {
  readonly shape: ProgrammeShape;
  readonly content: ProgrammeContent;
};

/** What a programme begins as; a copy of it is then the organisation's own. */
export const programmeTemplates = {
  onboarding: { shape: "pairs", content: onboarding },
  career_growth: { shape: "pairs", content: careerGrowth },
  peer_circles: { shape: "circles", content: peerCircles },
  flash: { shape: "pairs", content: flash },
} as const satisfies Record<ProgrammeTemplate, TemplateOf>;
