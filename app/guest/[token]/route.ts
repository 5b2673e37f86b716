import { NextResponse } from "next/server";
import { localeOf } from "@/i18n/locale";
import { sessionViewer } from "@/server/http/authenticate";
import { linkCookie } from "@/server/http/link-cookie";
import { sessionCookie } from "@/server/http/session-cookie";
import { readLink } from "@/server/links/link-token";
import { openLink } from "@/server/links/open-link";

type Context = { params: Promise<{ token: string }> };

/**
 * Follows a link into an order: whoever is signed in as its customer goes there, whoever is not signed in gets in by it, and
 * everybody else is told what stands in the way. No page ever has the link's own address.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params;
  const { headers } = request;
  const [link, viewer] = [await openLink(token, localeOf(headers)), await sessionViewer(headers)];
  if (link && (!viewer || viewer.id === link.viewer.id)) {
    const reply = leadingTo(link.path);
    const { name, options } = sessionCookie();
    if (!viewer) reply.cookies.set(name, link.session, { ...options, maxAge: link.life });
    return reply;
  }
  const reply = leadingTo("/guest");
  const { name, ...options } = linkCookie();
  reply.cookies.set(name, readLink(token) ? token : "", options);
  return reply;
}

function leadingTo(path: string): NextResponse {
  const headers = { Location: path, "Referrer-Policy": "no-referrer", "Cache-Control": "no-store" };
  return new NextResponse(null, { status: 303, headers });
}
