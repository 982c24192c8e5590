import type { MentorshipView } from "@waymark/contracts/mentorship";
import { createContext, useContext } from "react";

export const MentorshipContext = createContext<MentorshipView | null>(null);

/** The mentorship in whose frame a section stands. */
export const useMentorship = (): MentorshipView => {
  const view = useContext(MentorshipContext);
  if (view === null) throw new Error("a section of a mentorship stands outside of its frame");
  return view;
};
