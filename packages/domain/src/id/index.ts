export {
  DeliveryId,
  DueId,
  EventId,
  type IdKind,
  idPrefixes,
  IntroductionId,
  ListingId,
  PersonId,
} from "./id.ts";
