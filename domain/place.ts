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
