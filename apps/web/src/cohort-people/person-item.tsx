import type { PersonRow } from "@waymark/contracts/cohort";
import { Tag } from "@waymark/ui/tag";
import type { ReactNode } from "react";
import { enrolmentStatusText } from "../cohort/index.ts";
import { aboutPerson } from "./about-person.ts";
import { invitationText } from "./delivery-text.ts";

type Props = { readonly person: PersonRow; readonly children?: ReactNode };

/** One person of the list, with what became of their invitation. */
export const PersonItem = ({ person, children }: Props) => {
  const mail = invitationText(person);
  const status = enrolmentStatusText[person.status];
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 px-4 py-2.5">
      <div className="grid min-w-0 gap-0.5">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <span className="font-semibold wrap-anywhere">
            <bdi>{person.name}</bdi>
          </span>
          <Tag tone={status.tone}>{status.label}</Tag>
          {mail !== null && (
            // On a phone the rest stands behind the button, so that rows stay low.
            <span className={mail.tone === "bad" ? "" : "max-sm:hidden"}>
              <Tag tone={mail.tone}>{mail.label}</Tag>
            </span>
          )}
        </p>
        <p className="text-sm text-ink-soft max-sm:truncate sm:wrap-anywhere">
          <bdi>{person.emailAddress}</bdi>
          <span className="max-sm:hidden"> · {aboutPerson(person)}</span>
        </p>
      </div>
      {children}
    </li>
  );
};
