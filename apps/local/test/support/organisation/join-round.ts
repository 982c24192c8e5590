import { EnrolmentMoved, EnrolmentQuestion } from "@waymark/contracts/enrolment";
import { randomUUID } from "node:crypto";
import type { ApiClient } from "../cloud/connect-api.ts";
import { linkToken } from "../cloud/link-token.ts";
import type { Mail } from "../cloud/mailbox.ts";
import { signUp } from "../cloud/sign-up.ts";
import type { Colleague } from "./people-of-a-company.ts";

const workday = [{ start: "09:00", end: "17:00" }];
const weeklyHours = { mon: workday, tue: workday, wed: workday, thu: workday, fri: workday };

/** What somebody does with the mail that invited them: makes an account and takes the place. */
export const joinRound = async (
  origin: string,
  invitation: Mail,
  { number, name, address, side, skills, places }: Colleague,
): Promise<ApiClient & EnrolmentMoved & { readonly cookie: string }> => {
  const person = await signUp(origin, address, name);
  const token = linkToken(invitation, "/enrol/");
  const asked = await person.query("enrolment.openLink", { token }, EnrolmentQuestion);
  const moved = await person.mutate(
    "enrolment.join",
    {
      requestKey: randomUUID(),
      token,
      consentTextVersion: asked.consentTextVersion,
      form: {
        name,
        timeZone: "Europe/Lisbon",
        languages: ["en"],
        skills,
        ...(side === "mentor" && { capacity: places }),
        weeklyHours,
        answers: asked.questions.map((question, at) => ({
          questionId: question.id,
          value:
            question.kind === "choice"
              ? (question.options[0] ?? "")
              : 1 + ((number * (at + 2)) % 5),
        })),
        prefers: [],
      },
    },
    EnrolmentMoved,
  );
  return { ...person, ...moved };
};
