"use client";

import { useMemo, useState } from "react";
import { useForm, useFormContext } from "react-hook-form";
import type * as z from "zod";
import { useWords } from "@/i18n/words";
import type { requestFor } from "@/schemas/order";
import type { ProductField } from "@/schemas/product";
import type { ProductInput } from "@/schemas/product-draft";
import type { RequestInput } from "../form/request-form-type";
import { RequestParts } from "../form/request-parts";
import { startValues } from "../form/start-values";
import { useAsked } from "../form/use-asked";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { previewFields } from "./preview-fields";

type Asked = { fields: ProductField[]; template: string; usual_days: number };

/** Shows the questions as they are written so far the way a customer is asked, with the very parts of that form. */
export function ProductPreview({ today }: { today: string }) {
  const words = useWords("products");
  const { getValues } = useFormContext<ProductInput>();
  const [asked, setAsked] = useState<Asked>();
  const look = () => {
    const { order_fields = [], template = "", usual_days } = getValues();
    setAsked({ fields: previewFields(order_fields), template, usual_days: Number(usual_days) || 1 });
  };
  return (
    <>
      <Button look="secondary" onClick={look}>
        {words("preview")}
      </Button>
      <Dialog
        open={asked !== undefined}
        title={words("preview_title")}
        closeLabel={words("preview_close")}
        onClose={() => setAsked(undefined)}
        wide
      >
        <p className="text-soft">{words("preview_text")}</p>
        <div className="min-h-0 flex-1 overflow-y-auto">
          {asked && <AsCustomer asked={asked} today={today} />}
        </div>
      </Dialog>
    </>
  );
}

/** Takes what one tries out, and forgets it. */
const NO_FILES = {
  round: 0,
  initial: () => [],
  running: 0,
  failed: 0,
  failedIn: undefined,
  change: () => {},
};

function AsCustomer({ asked: { fields, template, usual_days }, today }: { asked: Asked; today: string }) {
  const defaultValues = useMemo(() => startValues(0, template, fields), [template, fields]);
  const form = useForm<RequestInput, unknown, z.output<ReturnType<typeof requestFor>>>({ defaultValues });
  return (
    <RequestParts
      form={form}
      errorOf={() => undefined}
      fields={useAsked(form, fields)}
      product={{ template, usual_days }}
      today={today}
      files={NO_FILES}
      inert={false}
    />
  );
}
