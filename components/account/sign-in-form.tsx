"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { signIn } from "next-auth/react";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useWords } from "@/i18n/words";
import { SignIn } from "@/schemas/account";
import { issueWords } from "../form/issue-words";
import { TextInput } from "../form/text-input";
import { Button } from "../ui/button";
import { FormMessage } from "../ui/form-message";
import { useReady } from "../ui/use-ready";

/** Signs in through next-auth and goes on to `next`, a path of this site. */
export function SignInForm({ next }: { next: string }) {
  const words = useWords("account");
  const ready = useReady();
  const issues = useWords("issues");
  const [refusal, setRefusal] = useState<string>();
  const { register, handleSubmit, formState } = useForm({
    resolver: zodResolver(SignIn, { error: issueWords(issues) }),
    defaultValues: { name: "", password: "" },
  });
  const { errors, isSubmitting, isSubmitSuccessful } = formState;
  const busy = isSubmitting || (isSubmitSuccessful && !refusal);

  const onSubmit = handleSubmit(async (values) => {
    setRefusal(undefined);
    const result = await signIn("credentials", { ...values, redirect: false }).catch(() => undefined);
    // A whole new page, so that nothing of the visitor's stays behind.
    if (result?.ok) window.location.assign(next);
    else setRefusal(result?.error ?? words("unreachable"));
  });

  return (
    <form method="post" onSubmit={onSubmit} noValidate className="space-y-5">
      <FormMessage kind="bad">{refusal}</FormMessage>
      <TextInput
        label={words("name")}
        autoComplete="username"
        autoCapitalize="none"
        error={errors.name?.message}
        {...register("name")}
      />
      <TextInput
        label={words("password")}
        type="password"
        autoComplete="current-password"
        error={errors.password?.message}
        {...register("password")}
      />
      <Button type="submit" disabled={!ready || busy} className="w-full">
        {busy ? words("signing_in") : words("sign_in_title")}
      </Button>
    </form>
  );
}
