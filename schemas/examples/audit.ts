import type { AuditedEvents, AuditPage } from "../audit";

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

export const AUDITED_EVENTS: AuditedEvents = {
  entries: [
    {
      id: 907,
      comm_order_id: 12,
      title: "Two rings, rose gold",
      seq: 6,
      type: "send_quote",
      actor_id: 1,
      actor_type: "admin",
      actor_name: "Shen Wei",
      from: 1,
      to: 2,
      data: { version: 1 },
      created_time: 1795330800,
      key_id: 0,
      address: "203.0.113.7",
    },
  ],
  next: 0,
};
