import type { ComponentChildren } from "preact";
import type { CompareView, PanelId } from "./compare-view.ts";
import { NeedsPanel } from "./needs-panel.tsx";
import { OrderPanel } from "./order-panel.tsx";
import { RowsPanel } from "./rows-panel.tsx";
import { ServicesPanel } from "./services-panel.tsx";
import { SharePanel } from "./share-panel.tsx";
import { Switches } from "./switches.tsx";

/** A part of the tools that opens. */
export interface Panel {
  readonly id: PanelId;
  readonly title: string;
  readonly count?: string | number | undefined;
  show(): ComponentChildren;
}

/** The parts of the tools; where there is no room for the switches beside them, these are in one of them. */
export function panelsOf(view: CompareView): readonly Panel[] {
  const { data, isNarrow, shown, state } = view;
  const { client, label } = data.words;
  return [
    {
      id: "services",
      title: label.services,
      count: `${shown.services.filter(({ isFitting }) => isFitting).length}/${data.services.length}`,
      show: () => <ServicesPanel view={view} />,
    },
    {
      id: "rows",
      title: client.rows,
      count: `${shown.rows.length}/${data.rows.length}`,
      show: () => <RowsPanel view={view} />,
    },
    {
      id: "needs",
      title: client.needs,
      count: state.wants.length || undefined,
      show: () => <NeedsPanel view={view} />,
    },
    {
      id: "order",
      title: client.order,
      show: () => (
        <>
          {isNarrow && <Switches view={view} />}
          <OrderPanel view={view} />
        </>
      ),
    },
    { id: "share", title: client.share, show: () => <SharePanel view={view} /> },
  ];
}
