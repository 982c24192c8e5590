import type { FacetName } from "@waymark/contracts/listing";
import { zoneCity } from "../shared/time/index.ts";

export const facetTitle = {
  skill: "Skill",
  industry: "Industry",
  function: "Field of work",
  seniority: "Level",
  language: "Language",
  country: "Country",
  price: "Price",
  zone: "Time zone",
  time: "Availability",
} as const satisfies Record<FacetName, string>;

export const seniorityText: Readonly<Record<string, string>> = {
  junior: "Early career",
  mid: "Experienced",
  senior: "Senior",
  lead: "Lead",
  executive: "Executive",
};

const nameOf = (type: "language" | "region") => {
  const names = new Intl.DisplayNames("en", { type, fallback: "code" });
  return (code: string): string => {
    try {
      return names.of(code) ?? code;
    } catch {
      return code;
    }
  };
};

export const languageText = nameOf("language");
export const countryText = nameOf("region");

/** A facet's value as people say it: `de` is German. */
export const facetValueText = (facet: FacetName, value: string): string => {
  switch (facet) {
    case "language":
      return languageText(value);
    case "country":
      return countryText(value);
    case "price":
      return value === "free" ? "Free of charge" : "Paid";
    case "time":
      return value === "left" ? "Has time left" : "Booked out";
    case "zone":
      return zoneCity(value);
    case "seniority":
      return seniorityText[value] ?? value;
    case "skill":
    case "industry":
    case "function":
      return value;
  }
};
