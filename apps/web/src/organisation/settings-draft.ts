import type { EditOrganisationInput, OrganisationView } from "@waymark/contracts/organisation";
import type { input } from "zod";

export type OrganisationDraft = {
  readonly name: string;
  readonly slug: string;
  readonly about: string;
  readonly website: string;
  readonly contactAddress: string;
  readonly isPublic: boolean;
};

export const draftOf = (view: OrganisationView): OrganisationDraft => ({
  name: view.name,
  slug: view.slug,
  about: view.about ?? "",
  website: view.website ?? "",
  contactAddress: view.contactAddress ?? "",
  isPublic: view.isPublic,
});

/** What goes out: an empty field is none. */
export const contentOf = (
  draft: OrganisationDraft,
): input<typeof EditOrganisationInput>["content"] => {
  const [about, website, contactAddress] = [draft.about, draft.website, draft.contactAddress].map(
    (text) => text.trim(),
  );
  return {
    name: draft.name.trim(),
    slug: draft.slug,
    isPublic: draft.isPublic,
    ...(about !== "" && { about }),
    ...(website !== "" && { website }),
    ...(contactAddress !== "" && { contactAddress }),
  };
};

type Problems = { readonly [Name in keyof OrganisationDraft]?: string };

const isWebAddress = (text: string): boolean => URL.parse(text)?.protocol === "https:";

/** @returns what needs a look, by field */
export const problemsOf = (draft: OrganisationDraft): Problems => ({
  ...(draft.name.trim().length < 2 && { name: "Please write its name." }),
  ...(!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(draft.slug) && {
    slug: "Letters from a to z, digits, and hyphens between them.",
  }),
  ...(draft.website.trim() !== "" &&
    !isWebAddress(draft.website.trim()) && { website: "An address begins with https://." }),
  ...(draft.contactAddress.trim() !== "" &&
    !/^\S+@\S+\.\S+$/.test(draft.contactAddress.trim()) && {
      contactAddress: "Please write the whole address.",
    }),
});
