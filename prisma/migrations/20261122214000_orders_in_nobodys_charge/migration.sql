-- Nobody's orders in their own order: of an index that begins with who is in charge, PostgreSQL does not take it for nobody.
CREATE INDEX "Order_unassigned_idx" ON "Order"("turnSince", "id") WHERE ("adminId" IS NULL AND "turn" <> 'none');
