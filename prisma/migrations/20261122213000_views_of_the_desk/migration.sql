-- Each view of the desk in its order, and no more rows of it than there is still something to do with.
CREATE INDEX "Order_live_adminId_idx" ON "Order"("adminId", "turnSince", "id") WHERE ("turn" <> 'none');
CREATE INDEX "Order_live_eventDate_idx" ON "Order"("eventDate", "id") WHERE ("turn" <> 'none');
CREATE INDEX "SalesOrder_unpaid_idx" ON "SalesOrder"("createdAt", "orderId") WHERE ("status" < 'paid');

-- The same quotes as before, those of one day by their order.
CREATE INDEX "Quote_state_validUntil_orderId_idx" ON "Quote"("state", "validUntil", "orderId");
DROP INDEX "Quote_state_validUntil_idx";

-- The same views of one product, of which there may be few orders among very many.
CREATE INDEX "Order_productId_turn_turnSince_id_idx" ON "Order"("productId", "turn", "turnSince", "id");
