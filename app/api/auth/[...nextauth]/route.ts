import NextAuth from "next-auth";
import { authOptions } from "@/server/auth";

// Made at the first request: the environment is not there while building.
function handler(...given: Parameters<ReturnType<typeof NextAuth>>) {
  return NextAuth(authOptions())(...given);
}

export { handler as GET, handler as POST };
