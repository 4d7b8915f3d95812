import { PDFiumLibrary } from "@hyzyla/pdfium";

/** Pixels by rows, four bytes each. */
export interface PageImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** A page that can be drawn. */
export interface DrawablePage {
  /** Draws it so many times as large as its points are pixels; `scaleFor` is told its width in points. */
  draw(scaleFor: (width: number) => number): Promise<PageImage>;
}

/** Opens a PDF with PDFium as WebAssembly: no font and no library of the machine has a part in its pictures. */
export async function openPdf(
  bytes: Uint8Array,
): Promise<{ readonly pages: readonly DrawablePage[]; close(): void }> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(bytes);
  return {
    pages: Array.from({ length: document.getPageCount() }, (_, index) => ({
      draw(scaleFor) {
        // Drawing closes a page.
        const page = document.getPage(index);
        return page.render({ scale: scaleFor(page.getOriginalSize().originalWidth), render: "bitmap" });
      },
    })),
    close() {
      document.destroy();
      library.destroy();
    },
  };
}
