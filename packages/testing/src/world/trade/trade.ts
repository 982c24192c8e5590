import type { Seniority } from "@waymark/domain/listing";

/**
 * What mentors of one function have in common. In the sentences `{place}` stands for where the mentor
 * works ("a regional hospital group"), `{skill}` for the first of their skills in lower case, and
 * `{years}` for a number of years in words.
 */
export type Trade = {
  readonly function: string;
  readonly titles: Readonly<Record<Seniority, string>>;
  readonly skills: readonly string[];
  readonly headlines: readonly string[];
  readonly origins: readonly string[];
  readonly offers: readonly string[];
  readonly lessons: readonly string[];
  /** True when the title says nothing about an employer. */
  readonly isSelfEmployed?: true;
  /** Where the function is found, if not everywhere. */
  readonly industries?: readonly string[];
  /** Instead of the industry's own workplaces. */
  readonly workplaces?: readonly string[];
};
