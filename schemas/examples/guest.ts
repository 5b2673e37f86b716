import type { GuestAccess, GuestLink } from "../guest";

/** Somebody called the shop, and somebody there wrote it down. */
export const GUEST_DRAFT = {
  archive_id: 1,
  title: "A signet ring for a left hand",
  content: "Called this morning: her grandmother's crest, size 54, gold of her own.",
  name: "Mara Lind",
  email: "mara@customers.test",
  phone: "+46 70 555 01 23",
};

export const GUEST_LINK: GuestLink = {
  id: 189,
  link: "https://shop.example/guest/WzE4OSw0MywwLDBd.kD2xq0b1Jc9sVnW3uYtR5oPzA8fLmE7h",
  expire_time: 1797919200,
  mailed_to: GUEST_DRAFT.email,
};

export const GUEST_ACCESS: GuestAccess = {
  id: 189,
  guest: true,
  made_time: 1795327200,
  expire_time: 1797919200,
  ended: false,
  opened_time: 1795330800,
};
