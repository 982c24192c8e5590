export {
  CalendarFeedId,
  DeliveryId,
  DueId,
  EventId,
  type IdKind,
  idPrefixes,
  IntroductionId,
  ListingId,
  OfferingId,
  PersonId,
  SeriesId,
  SessionId,
} from "./id.ts";
