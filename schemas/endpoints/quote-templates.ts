import { endpoint } from "../endpoint";
import { QUOTE_TEMPLATE, QUOTE_TEMPLATE_DRAFT } from "../examples/quote-template";
import {
  QuoteTemplate,
  QuoteTemplateDraft,
  QuoteTemplateListQuery,
  QuoteTemplateName,
  QuoteTemplateQuery,
} from "../quote-template";

export const listQuoteTemplatesEndpoint = endpoint({
  method: "GET",
  path: "/api/quote_template/list",
  summary: "Read what quotes may start from, by name (merchant)",
  about: "The same for everybody on the staff. Customers may not.",
  input: QuoteTemplateListQuery,
  data: QuoteTemplate,
  paged: true,
  example: { input: { page_size: 20 }, data: [QUOTE_TEMPLATE] },
});

export const saveQuoteTemplateEndpoint = endpoint({
  method: "POST",
  path: "/api/quote_template/save",
  summary: "Save a start for quotes, or put another in its place (merchant)",
  about:
    "With `id` it takes the place of that one. What a quote has to have may be missing here; amounts are decimal text in the shop's currency. No two have the same name, and there are 200 at most.",
  input: QuoteTemplateDraft,
  data: QuoteTemplate,
  example: {
    input: { ...QUOTE_TEMPLATE_DRAFT, lines: [...QUOTE_TEMPLATE_DRAFT.lines] },
    data: QUOTE_TEMPLATE,
  },
});

export const renameQuoteTemplateEndpoint = endpoint({
  method: "POST",
  path: "/api/quote_template/rename",
  summary: "Give a start for quotes another name (merchant)",
  about: "What it holds stays. `-1` for a name that another one has.",
  input: QuoteTemplateName,
  data: QuoteTemplate,
  example: {
    input: { id: 3, name: "Two rings, one bar" },
    data: { ...QUOTE_TEMPLATE, name: "Two rings, one bar" },
  },
});

export const deleteQuoteTemplateEndpoint = endpoint({
  method: "POST",
  path: "/api/quote_template/delete",
  summary: "Remove a start for quotes (merchant)",
  about: "Quotes that were started from it stay as they are.",
  input: QuoteTemplateQuery,
  data: QuoteTemplate.pick({ id: true }),
  example: { input: { id: 3 }, data: { id: 3 } },
});
