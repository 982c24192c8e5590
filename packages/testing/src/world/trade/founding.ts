import type { Trade } from "./trade.ts";

export const founding: Trade = {
  function: "Founding",
  titles: {
    junior: "First-time founder",
    mid: "Founder of a small company",
    senior: "Founder and managing director",
    lead: "Managing partner",
    executive: "Founder of three companies",
  },
  skills: [
    "Fundraising",
    "First hires",
    "Business planning",
    "Cooperative models",
    "Customer development",
    "Social enterprise",
    "Selling a company",
    "Founder wellbeing",
  ],
  headlines: [
    "Small companies that pay their people and last",
    "{title}; ask me about {skill} and about closing down well",
    "Before you quit your job: three conversations worth having",
    "Founded late, grew slowly, would do it again",
  ],
  origins: [
    "I founded my first company at forty-four, with two children and a mortgage, and it is still there after {years} years.",
    "I have closed two companies and kept one, which now works for {place}.",
    "We started as a cooperative of five in a former bakery and still vote on everything that matters.",
    "I built a supplier for {place} out of a side project that nobody had asked for.",
  ],
  offers: [
    "Tell me your idea in two sentences and I will play the customer who has no time.",
    "We can look at your numbers and find the month in which you must decide.",
    "I help people to think about money with their families before they think about it with investors.",
  ],
  lessons: [
    "I raised money because everybody did. It bought us two years of building the wrong thing faster.",
    "My co-founder and I never wrote down who decides. We found out in front of a customer.",
    "I hired my friends and could not tell them the truth. I lost the company and, for a while, the friends.",
  ],
  isSelfEmployed: true,
};
