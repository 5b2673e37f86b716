import type { AuditPage } from "../audit";

export const AUDIT_PAGE: AuditPage = {
  entries: [
    {
      id: 41,
      created_time: 1795330800,
      act: "product_changed",
      actor_id: 1,
      actor_name: "Shen Wei",
      actor_role: "owner",
      key_id: 0,
      about_id: 1,
      about: "Engraved wedding rings",
      address: "203.0.113.7",
      data: { changed: ["price", "usual_days"] },
    },
  ],
  next: 0,
};
