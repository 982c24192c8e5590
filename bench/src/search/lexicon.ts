import { createRandom } from "./random.ts";

/** Values and words of which the generated listings are made; no person or company is real. */
export const INDUSTRIES = [
  "software",
  "fintech",
  "health",
  "education",
  "energy",
  "retail",
  "media",
  "travel",
  "logistics",
  "biotech",
  "gaming",
  "insurance",
  "public sector",
  "manufacturing",
  "telecom",
  "food",
  "fashion",
  "real estate",
] as const;

export const FUNCTIONS = [
  "engineering",
  "product",
  "design",
  "data",
  "marketing",
  "sales",
  "operations",
  "finance",
  "people",
  "legal",
  "research",
  "support",
  "security",
  "strategy",
] as const;

export const SENIORITIES = ["junior", "mid", "senior", "lead", "executive"] as const;

export const COUNTRIES = [
  ["DE", "Europe/Berlin"],
  ["US", "America/New_York"],
  ["IN", "Asia/Kolkata"],
  ["GB", "Europe/London"],
  ["FR", "Europe/Paris"],
  ["BR", "America/Sao_Paulo"],
  ["JP", "Asia/Tokyo"],
  ["PL", "Europe/Warsaw"],
  ["NG", "Africa/Lagos"],
  ["ES", "Europe/Madrid"],
  ["CA", "America/Toronto"],
  ["AU", "Australia/Sydney"],
  ["NL", "Europe/Amsterdam"],
  ["SE", "Europe/Stockholm"],
  ["KE", "Africa/Nairobi"],
  ["MX", "America/Mexico_City"],
  ["TR", "Europe/Istanbul"],
  ["GR", "Europe/Athens"],
  ["KR", "Asia/Seoul"],
  ["EG", "Africa/Cairo"],
  ["UA", "Europe/Kyiv"],
  ["CL", "America/Santiago"],
  ["NZ", "Pacific/Auckland"],
  ["SG", "Asia/Singapore"],
] as const;

export const LANGUAGES = [
  "en",
  "de",
  "es",
  "fr",
  "pt",
  "hi",
  "ja",
  "pl",
  "ar",
  "tr",
  "el",
  "ko",
  "uk",
  "nl",
  "sv",
  "sw",
] as const;

const SKILL_ROOTS = [
  "react",
  "typescript",
  "javascript",
  "python",
  "kubernetes",
  "leadership",
  "negotiation",
  "fundraising",
  "accessibility",
  "analytics",
  "copywriting",
  "branding",
  "forecasting",
  "hiring",
  "onboarding",
  "pricing",
  "roadmapping",
  "storytelling",
  "statistics",
  "terraform",
  "postgres",
  "graphql",
  "c++",
  "c#",
  "rust",
  "go",
  "java",
  "kotlin",
  "swift",
  "figma",
  "research",
  "prototyping",
  "facilitation",
  "coaching",
  "compliance",
  "auditing",
  "budgeting",
  "procurement",
  "robotics",
  "cryptography",
  "observability",
  "testing",
  "architecture",
  "databases",
  "networking",
  "linux",
  "marketing",
  "seo",
  "partnerships",
  "retention",
  "growth",
  "community",
  "diversity",
  "conflict",
  "delegation",
  "feedback",
  "presentation",
  "writing",
  "translation",
  "strategy",
] as const;
const SKILL_KINDS = ["", "advanced", "applied", "for beginners"] as const;

/** 240 skills, some of several words. */
export const SKILLS: readonly string[] = SKILL_KINDS.flatMap((kind) =>
  SKILL_ROOTS.map((root) =>
    kind === "" ? root : kind === "for beginners" ? `${root} ${kind}` : `${kind} ${root}`,
  ),
);

const SYLLABLES = [
  "ba",
  "ben",
  "cor",
  "da",
  "del",
  "en",
  "fi",
  "gra",
  "ha",
  "in",
  "jo",
  "ka",
  "lem",
  "li",
  "ma",
  "men",
  "mor",
  "na",
  "nor",
  "o",
  "pa",
  "per",
  "qui",
  "ra",
  "res",
  "sa",
  "sen",
  "sta",
  "ta",
  "ter",
  "tion",
  "u",
  "va",
  "ver",
  "wi",
  "xe",
  "yo",
  "za",
  "é",
  "ström",
  "ß",
  "ñe",
] as const;

const inventWords = (seed: number, count: number, least: number): readonly string[] => {
  const random = createRandom(seed);
  const words = new Set<string>();
  while (words.size < count) {
    const length = least + random.below(3);
    words.add(Array.from({ length }, () => random.pick(SYLLABLES)).join(""));
  }
  return [...words];
};

const capital = (word: string): string => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;

/** Words of stories and headlines, frequent ones first. */
export const STORY_WORDS: readonly string[] = [
  ..."i and the to a of in teams with people for my how on from we you helped years work".split(
    " ",
  ),
  ...inventWords(11, 24_000, 2),
];
export const GIVEN_NAMES: readonly string[] = [
  ..."Νίκος Ελένη Олена Андрій أمينة يوسف 花子 太郎 민준 서연 प्रिया अर्जुन Şeyma Łukasz Zoë Björn".split(
    " ",
  ),
  ...inventWords(12, 900, 1).map(capital),
];
export const FAMILY_NAMES: readonly string[] = [
  ..."Παππάς Шевченко الفارسي 山田 김 शर्मा Yılmaz Wiśniewska Núñez Þórsdóttir".split(" "),
  ...inventWords(13, 9000, 2).map(capital),
];
export const COMPANIES: readonly string[] = inventWords(14, 6000, 2).map(
  (word, i) => `${capital(word)} ${["Labs", "Works", "Group", "Partners"][i % 4] ?? ""}`,
);
