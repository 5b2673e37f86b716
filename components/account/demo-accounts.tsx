import { useWords } from "#words";

type Props = { accounts: readonly { email: string; password: string }[] };

/** Names the accounts of a demo shop, where one would look for them. */
export function DemoAccounts({ accounts }: Props) {
  const words = useWords("account");
  return (
    <aside className="space-y-2 rounded-xl border border-line bg-sunken p-4 text-sm">
      <p>
        <strong>{words("demo_title")}</strong> {words("demo_text")}
      </p>
      <ul className="space-y-1 font-mono">
        {accounts.map(({ email, password }) => (
          <li key={email}>
            {email} / {password}
          </li>
        ))}
      </ul>
    </aside>
  );
}
