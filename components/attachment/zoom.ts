/** How a picture is shown in its frame: how many times as large as it fits, and by how many pixels off the middle. */
export type Zoom = { scale: number; x: number; y: number };
/** A place in the frame, in pixels from its middle. */
export type Place = { x: number; y: number };
type Size = { width: number; height: number };
/** The frame, and the picture in it as it fits. */
export type Room = { frame: Size; picture: Size };

export const FIT: Zoom = { scale: 1, x: 0, y: 0 };
export const MOST = 8;

/** The room for a picture that has this size of its own. */
export function roomFor(frame: Size, { width, height }: Size): Room {
  const by = Math.min(frame.width / width, frame.height / height);
  return { frame, picture: { width: width * by, height: height * by } };
}

/** So many times as large as now, between as it fits and the most; what is seen at `at` stays there, as far as the edges let it. */
export function zoomed(zoom: Zoom, times: number, at: Place, room: Room): Zoom {
  const scale = Math.min(MOST, Math.max(1, zoom.scale * times));
  const by = scale / zoom.scale;
  return within({ scale, x: at.x - (at.x - zoom.x) * by, y: at.y - (at.y - zoom.y) * by }, room);
}

/** Pulled by so many pixels, until an edge of the picture meets that of its frame. */
export function pulled(zoom: Zoom, by: Place, room: Room): Zoom {
  return within({ ...zoom, x: zoom.x + by.x, y: zoom.y + by.y }, room);
}

function within({ scale, x, y }: Zoom, { frame, picture }: Room): Zoom {
  return {
    scale,
    x: bounded(x, (picture.width * scale - frame.width) / 2),
    y: bounded(y, (picture.height * scale - frame.height) / 2),
  };
}

function bounded(value: number, most: number): number {
  return most <= 0 ? 0 : Math.min(most, Math.max(-most, value));
}
