import { getAccountEndpoint, loginEndpoint, registerEndpoint } from "./accounts";
import { listAuditEndpoint } from "./audit";
import { assignOrdersEndpoint, countViewsEndpoint, listDeskEndpoint } from "./desk";
import { listEventsEndpoint, streamEventsEndpoint } from "./events";
import { listMessagesEndpoint, listStickersEndpoint, sendMessageEndpoint } from "./messages";
import { listNotesEndpoint, writeNoteEndpoint } from "./notes";
import {
  assignOrderEndpoint,
  cancelOrderEndpoint,
  confirmOrderEndpoint,
  createOrderEndpoint,
  getOrderEndpoint,
  listOrdersEndpoint,
  orderVersionEndpoint,
  readOrderEndpoint,
  updateOrderEndpoint,
} from "./orders";
import {
  arrangeProductsEndpoint,
  getProductEndpoint,
  listProductsEndpoint,
  openProductEndpoint,
  saveProductEndpoint,
} from "./products";
import {
  deleteQuoteTemplateEndpoint,
  listQuoteTemplatesEndpoint,
  renameQuoteTemplateEndpoint,
  saveQuoteTemplateEndpoint,
} from "./quote-templates";
import {
  acceptQuoteEndpoint,
  listCostsEndpoint,
  previewQuoteEndpoint,
  printQuoteEndpoint,
  rejectQuoteEndpoint,
  reopenOrderEndpoint,
  requestChangesEndpoint,
  sendQuoteEndpoint,
  withdrawQuoteEndpoint,
} from "./quotes";
import { listRepliesEndpoint, removeReplyEndpoint, saveReplyEndpoint } from "./replies";
import { cancelSaleEndpoint, getSaleEndpoint, listSalesEndpoint, paySaleEndpoint } from "./sales";
import { healthEndpoint, readyEndpoint } from "./service";
import { getShopEndpoint, updateShopEndpoint } from "./shop";
import {
  approveSketchEndpoint,
  requestSketchChangesEndpoint,
  sendSketchEndpoint,
  showFinishedEndpoint,
} from "./sketches";
import {
  acceptInvitationEndpoint,
  changeRoleEndpoint,
  inviteColleagueEndpoint,
  joinStaffEndpoint,
  listInvitationsEndpoint,
  listStaffEndpoint,
  removeColleagueEndpoint,
  revokeInvitationEndpoint,
} from "./staff";
import { uploadEndpoint } from "./uploads";
import {
  createWebhookEndpoint,
  deleteWebhookEndpoint,
  listWebhookDeliveriesEndpoint,
  listWebhooksEndpoint,
  replayWebhookDeliveryEndpoint,
  rotateWebhookSecretEndpoint,
  testWebhookEndpoint,
  updateWebhookEndpoint,
} from "./webhooks";

/** Every call that answers with the envelope. A test compares this list with `app/api` both ways. */
export const ENDPOINTS = [
  createOrderEndpoint,
  getOrderEndpoint,
  listOrdersEndpoint,
  orderVersionEndpoint,
  readOrderEndpoint,
  updateOrderEndpoint,
  confirmOrderEndpoint,
  sendQuoteEndpoint,
  previewQuoteEndpoint,
  printQuoteEndpoint,
  listCostsEndpoint,
  withdrawQuoteEndpoint,
  listQuoteTemplatesEndpoint,
  saveQuoteTemplateEndpoint,
  renameQuoteTemplateEndpoint,
  deleteQuoteTemplateEndpoint,
  acceptQuoteEndpoint,
  rejectQuoteEndpoint,
  requestChangesEndpoint,
  reopenOrderEndpoint,
  cancelOrderEndpoint,
  sendSketchEndpoint,
  approveSketchEndpoint,
  requestSketchChangesEndpoint,
  showFinishedEndpoint,
  listEventsEndpoint,
  streamEventsEndpoint,
  assignOrderEndpoint,
  listDeskEndpoint,
  countViewsEndpoint,
  assignOrdersEndpoint,
  listSalesEndpoint,
  getSaleEndpoint,
  paySaleEndpoint,
  cancelSaleEndpoint,
  listMessagesEndpoint,
  sendMessageEndpoint,
  listStickersEndpoint,
  listNotesEndpoint,
  writeNoteEndpoint,
  listRepliesEndpoint,
  saveReplyEndpoint,
  removeReplyEndpoint,
  loginEndpoint,
  registerEndpoint,
  getAccountEndpoint,
  listProductsEndpoint,
  getProductEndpoint,
  saveProductEndpoint,
  openProductEndpoint,
  arrangeProductsEndpoint,
  uploadEndpoint,
  getShopEndpoint,
  updateShopEndpoint,
  listStaffEndpoint,
  changeRoleEndpoint,
  removeColleagueEndpoint,
  listInvitationsEndpoint,
  inviteColleagueEndpoint,
  revokeInvitationEndpoint,
  acceptInvitationEndpoint,
  joinStaffEndpoint,
  listAuditEndpoint,
  listWebhooksEndpoint,
  createWebhookEndpoint,
  updateWebhookEndpoint,
  deleteWebhookEndpoint,
  rotateWebhookSecretEndpoint,
  testWebhookEndpoint,
  listWebhookDeliveriesEndpoint,
  replayWebhookDeliveryEndpoint,
  healthEndpoint,
  readyEndpoint,
];
