import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { cache } from "react";
import type { Viewer } from "@/domain/viewer";
import { askedLanguage, localeOf } from "@/i18n/locale";
import { SignIn } from "@/schemas/account";
import { checkPassword } from "./accounts/check-password";
import { findViewer } from "./accounts/find-viewer";
import { keepLanguage } from "./accounts/keep-language";
import { LIFE, readToken, signToken } from "./accounts/token";
import type { Caller } from "./caller";
import { env } from "./env";
import { AppError, conflict, LimitedError } from "./errors";
import { sessionViewer, visitor } from "./http/authenticate";
import { failureOf } from "./http/envelope";
import { pageHeaders } from "./http/page-headers";
import { addressOf, requestIdOf } from "./http/request-id";
import { sessionCookie } from "./http/session-cookie";

/** The person whose page this is, or null. Read once a request. */
export const currentViewer = cache(async (): Promise<Viewer | null> => sessionViewer(await pageHeaders()));

/** The same, or whoever came by a link into one order. */
export const currentVisitor = cache(async (): Promise<Viewer | null> => visitor(await pageHeaders()));

/** next-auth with our own accounts, and with its session token in our own form, so that the API reads it too. */
export function authOptions(): NextAuthOptions {
  return {
    secret: env().NEXTAUTH_SECRET,
    session: { strategy: "jwt", maxAge: LIFE.long },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    cookies: { sessionToken: sessionCookie() },
    providers: [credentials()],
    jwt: { encode: encodeSession, decode: decodeSession },
    callbacks: {
      jwt: ({ token, user }) => (user ? { ...token, sub: user.id, ver: (user as SignedIn).ver } : token),
      session: ({ session, token }) => ({ ...session, user: { name: token.name ?? null } }),
    },
    logger: { error: () => {}, warn: () => {}, debug: () => {} },
  };
}

type SignedIn = { id: string; name: string; ver: number };

function credentials() {
  return Credentials({
    credentials: { name: {}, password: {} },
    async authorize(given, request): Promise<SignedIn> {
      const asked = new Headers(request.headers as Record<string, string>);
      try {
        const typed = SignIn.safeParse(given);
        if (!typed.success) throw conflict("wrong_password");
        const user = await checkPassword(typed.data, addressOf(asked));
        await keepLanguage(user.id, localeOf(asked));
        return { id: String(user.id), name: user.name, ver: user.sessionVersion };
      } catch (thrown) {
        // next-auth hands the page this sentence; anything but a refusal says only that something went wrong.
        const expected = thrown instanceof AppError || thrown instanceof LimitedError;
        const { message } = failureOf(
          expected ? thrown : new Error("sign-in failed"),
          localeOf(asked),
          requestIdOf(asked),
        );
        throw new Error(message);
      }
    },
  });
}

const encodeSession: NonNullable<NextAuthOptions["jwt"]>["encode"] = async ({ token }) =>
  signToken({ sub: Number(token?.sub), ver: Number(token?.ver), life: LIFE.long, use: "session" });

const decodeSession: NonNullable<NextAuthOptions["jwt"]>["decode"] = async ({ token }) => {
  const claims = token ? readToken(token) : null;
  const viewer = claims?.use === "session" ? await findViewer(claims, "en") : null;
  return claims && viewer ? { sub: String(claims.sub), ver: claims.ver, name: viewer.name } : null;
};

/** Whoever looks at this page, for verbs that need no account. */
export async function pageCaller(): Promise<Caller> {
  const [asked, viewer] = [await pageHeaders(), await currentViewer()];
  return {
    viewer,
    locale: localeOf(asked),
    language: askedLanguage(asked),
    address: addressOf(asked),
  };
}
