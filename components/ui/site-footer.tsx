import { useWords } from "#words";
import type { Locale } from "@/domain/viewer";

type Props = {
  locale: Locale;
  theme: "light" | "dark" | undefined;
  chooseLocale: (form: FormData) => Promise<void>;
  chooseTheme: (form: FormData) => Promise<void>;
};

/** The foot of every page: language and appearance, which work without scripts. */
export function SiteFooter({ locale, theme, chooseLocale, chooseTheme }: Props) {
  const words = useWords("site");
  const themes = { light: words("theme_light"), dark: words("theme_dark"), system: words("theme_system") };
  return (
    <footer className="mt-8 border-t border-line text-sm text-soft">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center justify-between gap-x-8 gap-y-2 px-4 py-5 sm:px-6">
        <p>
          {words("tagline")} ·{" "}
          <a href="/api/docs" className="inline-flex min-h-11 items-center underline underline-offset-4">
            {words("api")}
          </a>
        </p>
        <div className="flex flex-wrap gap-x-6 gap-y-2">
          <Choices
            action={chooseLocale}
            name="locale"
            label={words("language")}
            chosen={locale}
            choices={{ en: "English", zh: "中文" }}
          />
          <Choices
            action={chooseTheme}
            name="theme"
            label={words("theme")}
            chosen={theme ?? "system"}
            choices={themes}
          />
        </div>
      </div>
    </footer>
  );
}

type ChoicesProps = {
  action: (form: FormData) => Promise<void>;
  name: string;
  label: string;
  chosen: string;
  choices: Record<string, string>;
};

function Choices({ action, name, label, chosen, choices }: ChoicesProps) {
  return (
    <form action={action}>
      <fieldset className="flex items-center rounded-lg border border-line">
        <legend className="sr-only">{label}</legend>
        {Object.entries(choices).map(([value, text]) => (
          <button
            key={value}
            name={name}
            value={value}
            type="submit"
            aria-pressed={value === chosen}
            className="min-h-11 rounded-lg px-3 hover:bg-sunken aria-pressed:bg-sunken aria-pressed:font-semibold aria-pressed:text-ink"
          >
            {text}
          </button>
        ))}
      </fieldset>
    </form>
  );
}
