import type { ComponentChildren } from "preact";

/** A part of the tools that opens; of all of them one at a time. */
export function Panel({ children, count, id, title }: PanelProps) {
  return (
    <details class="panel" name="_tools" id={id}>
      <summary>
        {title}
        {count !== undefined && <span class="badge">{count}</span>}
      </summary>
      <div class="inside">{children}</div>
    </details>
  );
}

interface PanelProps {
  readonly children: ComponentChildren;
  readonly title: string;
  readonly count?: string | number | undefined;
  readonly id?: string;
}
