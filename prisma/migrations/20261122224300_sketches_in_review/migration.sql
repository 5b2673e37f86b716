-- Those that wait for the customer's decision, in the order in which they were shown: one of an order at most.
CREATE INDEX "Sketch_in_review_idx" ON "Sketch"("createdAt", "orderId") WHERE ("state" = 'in_review');
