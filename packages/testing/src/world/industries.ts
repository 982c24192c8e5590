/** Where mentors work: how one speaks of such a place, and what such companies are called. */
export type Industry = {
  readonly name: string;
  readonly workplaces: readonly string[];
  readonly companySuffixes: readonly string[];
};

export const industries: readonly Industry[] = [
  {
    name: "Health care",
    workplaces: [
      "a regional hospital group",
      "a network of village clinics",
      "a children's hospital",
    ],
    companySuffixes: ["Clinics", "Hospital Group", "Care Network"],
  },
  {
    name: "Renewable energy",
    workplaces: ["a wind farm operator", "a citizens' solar cooperative", "a grid planning office"],
    companySuffixes: ["Wind", "Solar Cooperative", "Grid Partners"],
  },
  {
    name: "Public administration",
    workplaces: [
      "a mid-sized city",
      "a national statistics office",
      "a digital service of the state",
    ],
    companySuffixes: ["City Council", "Digital Service", "Statistics Office"],
  },
  {
    name: "Education",
    workplaces: ["a vocational school", "a university library", "a maker of learning software"],
    companySuffixes: ["School", "Learning", "Library Systems"],
  },
  {
    name: "Logistics",
    workplaces: ["a freight railway", "an inland port", "a cooperative of bicycle couriers"],
    companySuffixes: ["Freight", "Port Authority", "Couriers"],
  },
  {
    name: "Retail",
    workplaces: ["a chain of hardware stores", "an online bookshop", "a cooperative supermarket"],
    companySuffixes: ["Stores", "Books", "Market"],
  },
  {
    name: "Banking and insurance",
    workplaces: ["a savings bank", "a mutual insurer", "a payments company"],
    companySuffixes: ["Savings Bank", "Mutual", "Payments"],
  },
  {
    name: "Agriculture and food",
    workplaces: ["a dairy cooperative", "a seed company", "a maker of farm sensors"],
    companySuffixes: ["Dairy", "Seeds", "Foods"],
  },
  {
    name: "Media and culture",
    workplaces: ["a public broadcaster", "a small publishing house", "a city museum"],
    companySuffixes: ["Radio", "Publishing", "Museum"],
  },
  {
    name: "Games",
    workplaces: ["an independent game studio", "a maker of board games", "a game engine company"],
    companySuffixes: ["Games", "Play Studio", "Interactive"],
  },
  {
    name: "Manufacturing",
    workplaces: ["a maker of machine tools", "a family-owned foundry", "a bicycle factory"],
    companySuffixes: ["Works", "Foundry", "Cycles"],
  },
  {
    name: "Non-profit",
    workplaces: ["a refugee support network", "an environmental trust", "a volunteer fire service"],
    companySuffixes: ["Foundation", "Trust", "Network"],
  },
  {
    name: "Travel",
    workplaces: ["a night train operator", "a group of family hotels", "a regional airline"],
    companySuffixes: ["Night Trains", "Hotels", "Air"],
  },
  {
    name: "Telecommunications",
    workplaces: ["a rural fibre network", "a mobile operator", "a satellite ground station"],
    companySuffixes: ["Fibre", "Mobile", "Ground Stations"],
  },
  {
    name: "Construction",
    workplaces: [
      "a timber building company",
      "a housing association",
      "a bridge engineering office",
    ],
    companySuffixes: ["Timber", "Housing", "Bridges"],
  },
  {
    name: "Life sciences",
    workplaces: [
      "a vaccine laboratory",
      "a maker of diagnostic devices",
      "a marine research station",
    ],
    companySuffixes: ["Laboratories", "Diagnostics", "Marine Institute"],
  },
];

/** Invented; joined with an industry's suffix they make the name of an employer. */
export const companyNames: readonly string[] = [
  "Lindenhof",
  "Northfjord",
  "Alder & Vale",
  "Casa Verde",
  "Tidewater",
  "Kestrel",
  "Ninebark",
  "Sette Colli",
  "Windrose",
  "Hearthstone",
  "Blue Heron",
  "Marigold",
  "Ostrava Road",
  "Paperbark",
  "Quiet Harbour",
  "Rowan",
  "Saltmarsh",
  "Tamarind",
  "Umber",
  "Violet Hill",
  "Waterline",
  "Yarrow",
  "Zephyr Lane",
  "Amberfield",
  "Birchway",
  "Cedar Gate",
  "Dovecote",
  "Elderflower",
  "Fennel Street",
  "Granite Bay",
  "Hollow Oak",
  "Ironbridge Lane",
  "Juniper",
  "Kingfisher Row",
  "Larkspur",
];
