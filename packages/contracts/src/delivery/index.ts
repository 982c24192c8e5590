export { DeliveryList, DeliveryListInput, DeliveryRow } from "./procedures.ts";
