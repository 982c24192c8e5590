import { randomUUID } from "node:crypto";
import { MemberChanged, MembersView, OrganisationCreated } from "@waymark/contracts/organisation";
import { linkToken } from "../cloud/link-token.ts";
import type { Mail } from "../cloud/mailbox.ts";
import { signUp } from "../cloud/sign-up.ts";
import { waitForMail } from "../cloud/wait-for-mail.ts";

const key = () => ({ requestKey: randomUUID() });

/**
 * One invitation to a role that was accepted, changed and ended, and one that waits.
 *
 * @returns the mail whose link still can be answered by
 */
export const bringAboutRoleMails = async (origin: string): Promise<Mail> => {
  const owner = await signUp(origin, "selma@harbour.example", "Selma");
  const { organisationId } = await owner.mutate(
    "organisation.create",
    { ...key(), name: "Harbour Pilots" },
    OrganisationCreated,
  );
  const invite = async (emailAddress: string): Promise<Mail> => {
    const role = "programme_manager";
    await owner.mutate(
      "organisation.invite",
      { ...key(), organisationId, emailAddress, role },
      MemberChanged,
    );
    return waitForMail(origin, emailAddress, /Selma.* invites you to/);
  };
  const colleague = await signUp(origin, "tove@harbour.example", "Tove");
  const token = linkToken(await invite("tove@harbour.example"), "/join/");
  await colleague.mutate("organisation.acceptInvitation", { ...key(), token }, MemberChanged);
  await waitForMail(origin, "selma@harbour.example", /tove@harbour\.example joined/);
  const { members } = await owner.query("organisation.members", { organisationId }, MembersView);
  const personId = members.find(({ isViewer }) => !isViewer)?.personId;
  const role = "sponsor_viewer";
  const change = { ...key(), organisationId, personId };
  await owner.mutate("organisation.changeRole", { ...change, role }, MemberChanged);
  await waitForMail(origin, "tove@harbour.example", /another role/);
  await owner.mutate("organisation.removeMember", { ...change, ...key() }, MemberChanged);
  await waitForMail(origin, "tove@harbour.example", /has ended/);
  return invite("uma@harbour.example");
};
