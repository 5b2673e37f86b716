import { useWords } from "#words";
import { type Picture, PictureGrid } from "@/components/attachment/picture-grid";
import type { Sketch } from "@/schemas/sketch";
import { useSketchName } from "./sketch-name";

/** The pictures of a round, the first one large unless they are to be small; where there is a `Lightbox`, it opens them. */
export function SketchPictures({ sketch, small = false }: { sketch: Sketch; small?: boolean }) {
  const pictures = usePictures(sketch);
  const [first, ...others] = pictures;
  if (!first || small) return <Gallery pictures={pictures} />;
  return (
    <div data-gallery className="space-y-2">
      <PictureGrid pictures={[first]} look="large" />
      {others.length > 0 && <PictureGrid pictures={others} />}
    </div>
  );
}

function Gallery({ pictures }: { pictures: Picture[] }) {
  return (
    <div data-gallery>
      <PictureGrid pictures={pictures} />
    </div>
  );
}

function usePictures(sketch: Sketch): Picture[] {
  const words = useWords("order_page");
  const name = useSketchName()(sketch);
  return sketch.pictures.map(({ address, thumb, width, height }, at) => {
    const caption = words("sketch.picture", { name, number: at + 1 });
    return { address, thumb, width, height, caption, alt: caption };
  });
}
