"use client";

import { signIn } from "next-auth/react";
import { useWords } from "@/i18n/words";
import { SignUp } from "@/schemas/account";
import type { ActionResult } from "@/schemas/common";
import { ErrorSummary } from "../form/error-summary";
import { TextInput } from "../form/text-input";
import { useActionForm } from "../form/use-action-form";
import { Button } from "../ui/button";
import { useReady } from "../ui/use-ready";

type Props = {
  next: string;
  create: (input: SignUp) => Promise<ActionResult<unknown>>;
  /** What they are called already. */
  name?: string;
};

/** Makes an account and signs it in. */
export function SignUpForm({ next, create, name = "" }: Props) {
  const words = useWords("account");
  const ready = useReady();
  const { form, onSubmit, pending, problems, summary, errorOf } = useActionForm({
    schema: SignUp,
    action: create,
    defaultValues: { real_name: name, email: "", password: "" },
    onSuccess: async () => {
      const { email, password } = form.getValues();
      await signIn("credentials", { name: email, password, redirect: false });
      window.location.assign(next);
    },
  });
  const labels = { real_name: words("your_name"), email: words("email"), password: words("password") };
  return (
    <form method="post" onSubmit={onSubmit} noValidate className="space-y-5">
      <ErrorSummary ref={summary} title={words("problems")} problems={problems} labels={labels} />
      <TextInput
        label={words("your_name")}
        help={words("your_name_help")}
        autoComplete="name"
        error={errorOf("real_name")}
        {...form.register("real_name")}
      />
      <TextInput
        label={words("email")}
        type="email"
        autoComplete="email"
        error={errorOf("email")}
        {...form.register("email")}
      />
      <TextInput
        label={words("password")}
        help={words("password_help")}
        type="password"
        autoComplete="new-password"
        error={errorOf("password")}
        {...form.register("password")}
      />
      <Button type="submit" disabled={!ready || pending} className="w-full">
        {pending ? words("creating") : words("create")}
      </Button>
    </form>
  );
}
