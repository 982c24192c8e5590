import type { PublicOffering } from "@waymark/contracts/availability";

/** "30 minutes", "45 minutes, 6 seats". */
export const offeringFacts = ({
  durationMinutes,
  seats,
}: Pick<PublicOffering, "durationMinutes" | "seats">): string =>
  seats > 1 ? `${durationMinutes} minutes, ${seats} seats` : `${durationMinutes} minutes`;
