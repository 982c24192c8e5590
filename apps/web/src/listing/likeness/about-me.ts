import { z } from "../../shared/parse/index.ts";
import { readStored, writeStored } from "../../shared/storage/index.ts";
import type { AboutMe } from "../search-input.ts";

const key = "waymark.about-me";
const deviceStorage = () => localStorage;

const value = z.string().check(z.minLength(1), z.maxLength(60));
const values = z.array(value).check(z.maxLength(20));
const Kept = z.object({
  skills: z.optional(values),
  languages: z.optional(values),
  industry: z.optional(value),
  function: z.optional(value),
  seniority: z.optional(value),
  country: z.optional(value),
});

/** Only what is said: a trait that is not there says nothing. */
const said = ({
  skills,
  languages,
  industry,
  function: field,
  seniority,
  country,
}: z.infer<typeof Kept>): AboutMe => ({
  ...(skills !== undefined && skills.length > 0 && { skills }),
  ...(languages !== undefined && languages.length > 0 && { languages }),
  ...(industry !== undefined && { industry }),
  ...(field !== undefined && { function: field }),
  ...(seniority !== undefined && { seniority }),
  ...(country !== undefined && { country }),
});

const isEmpty = (aboutMe: AboutMe): boolean => Object.keys(aboutMe).length === 0;

/** What the reader said of themselves on this device; undefined for nothing. */
export const readAboutMe = (): AboutMe | undefined => {
  const aboutMe = said(readStored(deviceStorage, key, Kept) ?? {});
  return isEmpty(aboutMe) ? undefined : aboutMe;
};

export const keepAboutMe = (aboutMe: AboutMe): AboutMe | undefined => {
  const next = isEmpty(aboutMe) ? undefined : aboutMe;
  writeStored(deviceStorage, key, next);
  return next;
};
