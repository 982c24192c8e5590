type Words = {
  readonly purpose: string;
  readonly nameSeenBy: string;
  readonly zoneSeenBy: string;
  readonly address: string;
};

const forMentees: Words = {
  purpose: "Three things, so that a mentor knows whom they answer and at what hour.",
  nameSeenBy: "Seen by mentors you write to",
  zoneSeenBy: "Seen by mentors you write to",
  address:
    "Your e-mail address is shown to a mentor only once they accept your request, and theirs to you.",
};

const forOrganisers: Words = {
  purpose: "Three things, so that the people you work with know who you are.",
  nameSeenBy: "Seen by whom you invite, and by members",
  zoneSeenBy: "Seen by mentors you write to",
  address:
    "Your e-mail address is shown to members of your organisation who look after roles, and to a mentor only once they accept a request of yours.",
};

/** Who will see what, for where somebody is on their way to. */
export const welcomeWords = (next: string): Words =>
  /^\/(?:organisations|join)(?:\/|$)/u.test(next) ? forOrganisers : forMentees;
