/** A place on earth, in degrees. */
export type Place = { latitude: number; longitude: number };

// Five decimals are a metre.
const PLACES = 5;

/** A place as people and most programs write it: "48.85837, 2.29448". */
export function coordinatesOf({ latitude, longitude }: Place): string {
  return [latitude, longitude].map((degrees) => String(Number(degrees.toFixed(PLACES)))).join(", ");
}

/** The place that a text consists of, or null. The text of `coordinatesOf` is one. */
export function placeIn(text: string): Place | null {
  const [, latitude, longitude] =
    /^(-?\d{1,3}(?:\.\d{1,20})?)\s*,\s*(-?\d{1,3}(?:\.\d{1,20})?)$/.exec(text) ?? [];
  return latitude && longitude ? { latitude: Number(latitude), longitude: Number(longitude) } : null;
}

const NUMBER = String.raw`(-?\d{1,3}(?:\.\d{1,20})?)`;
/** How map services write a place into a link: latitude and longitude, one after the other. A pin goes before the view. */
const IN_LINKS = [
  `!3d${NUMBER}!4d${NUMBER}`,
  `[?&]mlat=${NUMBER}&mlon=${NUMBER}`,
  `[?&](?:q|query|ll|sll|center|coordinate|daddr|destination)=(?:loc:)?${NUMBER},${NUMBER}`,
  `@${NUMBER},${NUMBER}`,
  `#map=[\\d.]+/${NUMBER}/${NUMBER}`,
  `^geo:${NUMBER},${NUMBER}`,
].map((pattern) => new RegExp(pattern));

/** The place that somebody means by coordinates or by a link to a map, or null: nobody is asked where a short link leads. */
export function placeMeant(given: string): Place | null {
  const text = given.trim();
  const link = /^(https?|geo):/i.test(text)
    ? text.replaceAll(/%2C\s*/gi, ",").replaceAll(/(?<=,)(%20|\+)/g, "")
    : "";
  const found = IN_LINKS.map((pattern) => pattern.exec(link)).find(Boolean);
  const place = found ? { latitude: Number(found[1]), longitude: Number(found[2]) } : placeIn(text);
  return place && Math.abs(place.latitude) <= 90 && Math.abs(place.longitude) <= 180 ? place : null;
}

/** A map of a place. It is elsewhere, and only linked to. */
export function mapOf({ latitude, longitude }: Place): string {
  return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;
}
