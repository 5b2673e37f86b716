import { ExternalLink } from "lucide-react";
import { useWords } from "#words";
import { localAddress } from "@/domain/attachment";
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

/** All of one size, or whole. */
type Look = "even" | "whole";

const SIZE = {
  even: "size-32 object-cover sm:size-36",
  whole: "h-56 w-auto max-w-full object-cover sm:h-72",
} as const satisfies Record<Look, string>;

/** Pictures as thumbnails. Each is a link to the whole picture; where there is a `Lightbox`, it opens them. */
export function PictureGrid({ pictures, look = "even" }: { pictures: Picture[]; look?: Look }) {
  return (
    <ul className="flex flex-wrap gap-2">
      {pictures.map((picture, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same picture may stand in a list twice, and lists do not reorder
        <li key={at}>
          <PictureLink picture={picture} look={look} />
        </li>
      ))}
    </ul>
  );
}

function PictureLink({ picture, look }: { picture: Picture; look: Look }) {
  const path = localAddress(picture.address);
  return path ? <Thumbnail path={path} picture={picture} look={look} /> : <Elsewhere {...picture} />;
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
        src={small}
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

function Elsewhere({ address }: Picture) {
  const words = useWords("order_page");
  return (
    <a
      href={address}
      target="_blank"
      rel="noopener noreferrer nofollow ugc"
      className="flex min-h-11 items-center gap-2 rounded-xl border border-line bg-card px-3 py-2 text-ink hover:bg-sunken"
    >
      <ExternalLink aria-hidden size={16} className="shrink-0 text-soft" />
      {words("elsewhere", { host: hostOf(address) })}
      <span className="sr-only">, {words("opens_new_tab")}</span>
    </a>
  );
}
