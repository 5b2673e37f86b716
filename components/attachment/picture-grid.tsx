import type { ReactNode } from "react";
import { useWords } from "#words";
import { localAddress } from "@/domain/attachment";
import { Elsewhere } from "./elsewhere";
import { hostOf } from "./host-of";

/** A picture: one of our uploads, or an address elsewhere, which is only linked to. */
export type Picture = {
  address: string;
  alt: string;
  caption?: string;
  thumb?: string;
  width?: number;
  height?: number;
};

/** All of one size, the same two in a row, whole, or as wide as there is room. */
type Look = "even" | "tiles" | "whole" | "large";

const SIZE = {
  even: "size-32 object-cover sm:size-36",
  tiles: "size-32 object-cover sm:size-44",
  whole: "h-56 w-auto max-w-full object-cover sm:h-72",
  large: "max-h-[28rem] w-full object-contain",
} as const satisfies Record<Look, string>;

type GridProps = {
  pictures: Picture[];
  look?: Look;
  /** What may be done with each of them, in its corner. */
  tools?: ReactNode[];
};

/** Pictures as thumbnails. Each is a link to the whole picture; where there is a `Lightbox`, it opens them. */
export function PictureGrid({ pictures, look = "even", tools }: GridProps) {
  return (
    <ul className={look === "tiles" ? "grid w-fit grid-cols-2 gap-1.5" : "flex flex-wrap gap-2"}>
      {pictures.map((picture, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same picture may stand in a list twice, and lists do not reorder
        <li key={at} className={`relative ${look === "large" ? "w-full" : ""}`}>
          <PictureLink picture={picture} look={look} />
          {tools && <div className="absolute top-1 right-1">{tools[at]}</div>}
        </li>
      ))}
    </ul>
  );
}

function PictureLink({ picture, look }: { picture: Picture; look: Look }) {
  const words = useWords("order_page");
  const { address } = picture;
  const path = localAddress(address);
  if (!path) return <Elsewhere address={address}>{words("elsewhere", { host: hostOf(address) })}</Elsewhere>;
  return <Thumbnail path={path} picture={picture} look={look} />;
}

function Thumbnail({
  path,
  picture: { alt, caption, thumb, width, height },
  look,
}: {
  path: string;
  picture: Picture;
  look: Look;
}) {
  const small = (thumb && localAddress(thumb)) || (path.startsWith("/api/") ? `${path}?size=thumb` : path);
  return (
    <a
      href={path}
      target="_blank"
      rel="noopener"
      data-picture={caption ?? ""}
      aria-haspopup="dialog"
      className="block overflow-hidden rounded-xl border border-line bg-sunken"
    >
      <img
        src={look === "large" ? path : small}
        alt={alt}
        width={width}
        height={height}
        loading="lazy"
        decoding="async"
        className={`${SIZE[look]} transition-transform duration-200 hover:scale-[1.03]`}
      />
    </a>
  );
}
