import type { PublicListing } from "@waymark/contracts/listing";

/** The listing in schema.org's words (ProfilePage). @param url the page's one true address */
export const listingJsonLd = (listing: PublicListing, url: string) => ({
  "@context": "https://schema.org",
  "@type": "ProfilePage",
  url,
  dateCreated: listing.publishedAt,
  mainEntity: {
    "@type": "Person",
    name: listing.displayName,
    description: listing.headline,
    jobTitle: listing.function,
    worksFor: { "@type": "Organization", name: listing.company },
    knowsAbout: listing.skills,
    knowsLanguage: listing.languages,
    url,
  },
});
