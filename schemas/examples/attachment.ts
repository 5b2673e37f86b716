import type { Attachment } from "../attachment";

const LOCATION = "https://shop.example/api/attachment/file/4kX0uJ7gS2mQ9dWb1cZr5A";

/** A picture of rings that the customer likes. */
export const ATTACHMENT = {
  id: 412,
  file_name: "rings-we-like.jpg",
  file_location: LOCATION,
  file_size: 184_320,
  file_md5: "9e107d9d372bb6826bd81d3542a419d6",
  mime: "image/jpeg",
  kind: "image",
  width: 1600,
  height: 1067,
  duration: 0,
  is_image: 1,
  logo: LOCATION,
  thumb: `${LOCATION}?size=thumb`,
  created_time: 1795327140,
  updated_time: 1795327140,
  status: 1,
} satisfies Attachment;
