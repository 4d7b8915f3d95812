import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** What stands over the page until it is closed: by its button, by Escape, or by a press beside it. Focus goes back then. */
export function Dialog({ children, closeWord, label, onClose }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const from = document.activeElement;
    dialog.current?.showModal();
    return () => {
      // What is changed with it may take away what it was opened from.
      setTimeout(() => {
        if (document.activeElement !== document.body) return;
        const back = from?.isConnected ? from : document.querySelector(".ready .scroll");
        if (back instanceof HTMLElement) back.focus();
      });
    };
  }, []);
  return (
    <dialog ref={dialog} class="sheet" aria-label={label} onClose={onClose} closedby="any">
      <div class="inside">
        <button type="button" class="close" aria-label={closeWord} onClick={() => dialog.current?.close()}>
          ✕
        </button>
        {children}
      </div>
    </dialog>
  );
}

interface DialogProps {
  readonly children: ComponentChildren;
  readonly label: string;
  readonly closeWord: string;
  onClose(): void;
}
