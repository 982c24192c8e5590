import { circleSizes } from "@waymark/domain/circle";
import * as z from "zod";
import { Mentee, Rules } from "../cohort/cohort.ts";

/** Everybody in a circle is a peer: all meet the same rules with all. */
export const CircleMember = Mentee.pick({
  id: true,
  languages: true,
  weeklyHours: true,
  excludes: true,
  traits: true,
}).extend({ manages: z.array(z.string()).readonly().default([]) });
export type CircleMember = z.infer<typeof CircleMember>;

export const CircleRequest = z.object({
  members: z.array(CircleMember).max(500).readonly(),
  rules: Rules,
  /** The size that is aimed at; circles are as even as the rules let them be. */
  size: z.int().min(circleSizes.least).max(circleSizes.most),
});
export type CircleRequest = z.infer<typeof CircleRequest>;

export type Circle = {
  /** In the order of their ids. */
  readonly members: readonly string[];
  /** Languages that all of them speak. */
  readonly languages: readonly string[];
  /** Minutes of the week that suit all of them. */
  readonly sharedMinutes: number;
};

export type Circles = {
  readonly circles: readonly Circle[];
  /** Who fits no circle of at least three, by id. */
  readonly leftOver: readonly string[];
};
