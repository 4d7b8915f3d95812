/** A field that narrows while somebody types. */
export function SearchField({ label, onText, value }: SearchFieldProps) {
  return (
    <label class="find">
      {label}
      <input
        type="search"
        value={value}
        maxLength={100}
        autocomplete="off"
        onInput={(event) => onText(event.currentTarget.value)}
      />
    </label>
  );
}

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  onText(text: string): void;
}
