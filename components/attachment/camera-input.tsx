import { Camera } from "lucide";
import { buttonClass } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { IMAGE_TYPES } from "@/domain/attachment";

type Props = { label: string; quiet?: boolean; disabled?: boolean; onPick: (files: File[]) => void };

/** The camera of a device that is touched; elsewhere it is not there. What it takes comes in a format that browsers show. */
export function CameraInput({ label, quiet = false, disabled, onPick }: Props) {
  const look =
    "hidden! any-pointer-coarse:inline-flex! has-focus-visible:outline-3 has-focus-visible:outline-accent";
  return (
    <label
      className={buttonClass(
        quiet ? "quiet" : "secondary",
        `${look} has-focus-visible:outline-offset-2 has-disabled:opacity-55 ${quiet ? "size-11 shrink-0 p-0!" : ""}`,
      )}
    >
      <Icon of={Camera} size={20} />
      <span className={quiet ? "sr-only" : undefined}>{label}</span>
      <input
        type="file"
        accept={IMAGE_TYPES.join(",")}
        capture="environment"
        className="sr-only"
        disabled={disabled}
        onChange={({ currentTarget }) => {
          onPick([...(currentTarget.files ?? [])]);
          currentTarget.value = "";
        }}
      />
    </label>
  );
}
