export const prodId = { company: "Waymark", product: "Calendar" } as const;
