import { getImageProps } from "next/image";

type Props = {
  path: string;
  /** Nothing where the words beside it say what it shows. */
  alt?: string;
  /** Seen without scrolling, and so not to be waited for. */
  first?: boolean;
  /** Everybody may see it, so whoever makes pictures smaller does, too. */
  shared?: boolean;
  className: string;
} & (
  | { /** It fills its frame, which is this wide: as in the `sizes` of an `img`. */ sizes: string }
  | { /** It is a square of so many CSS pixels, at most. */ side: number }
);

/** A picture of this site, as small as its place on the page allows. Drawn by the server: a browser needs no script for it. */
export function Picture({ path, alt = "", first = false, shared = false, className, ...place }: Props) {
  const { props } = getImageProps({
    src: path,
    alt,
    className,
    ...("sizes" in place ? { fill: true, sizes: place.sizes } : { width: place.side, height: place.side }),
    ...(first && { loading: "eager" as const, fetchPriority: "high" as const }),
    // Whoever makes pictures smaller does not see what only some may see.
    unoptimized: path.startsWith("/api/") && !shared,
  });
  return <img {...props} alt={alt} />;
}
