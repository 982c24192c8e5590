export type ReferralDraft = {
  readonly thirdName: string;
  readonly thirdAddress: string;
  readonly reason: string;
};

export const emptyDraft: ReferralDraft = { thirdName: "", thirdAddress: "", reason: "" };

const reasonMin = 20;
const webAddress = /:\/\/|\bwww\./i;

const reasonProblem = (reason: string): string | undefined => {
  if (reason.length < reasonMin) return "Please say in a sentence why they should meet.";
  return webAddress.test(reason) ? "Please leave web addresses out." : undefined;
};

/** @returns what is still missing, by field */
export const problemsOf = (draft: ReferralDraft): Partial<ReferralDraft> => {
  const reason = reasonProblem(draft.reason.trim());
  return {
    ...(draft.thirdName.trim() === "" && { thirdName: "Please write their name." }),
    ...(!/^\S+@\S+\.\S+$/.test(draft.thirdAddress.trim()) && {
      thirdAddress: "Please write the whole address.",
    }),
    ...(reason !== undefined && { reason }),
  };
};
