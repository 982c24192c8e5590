import { care } from "./care.ts";
import { data } from "./data.ts";
import { design } from "./design.ts";
import { engineering } from "./engineering.ts";
import { finance } from "./finance.ts";
import { founding } from "./founding.ts";
import { legal } from "./legal.ts";
import { marketing } from "./marketing.ts";
import { operations } from "./operations.ts";
import { people } from "./people.ts";
import { product } from "./product.ts";
import { research } from "./research.ts";
import { sales } from "./sales.ts";
import { teaching } from "./teaching.ts";
import type { Trade } from "./trade.ts";

export const trades: readonly Trade[] = [
  engineering,
  data,
  product,
  design,
  marketing,
  sales,
  finance,
  people,
  operations,
  research,
  care,
  teaching,
  founding,
  legal,
];
